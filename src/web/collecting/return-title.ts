import type { QuarterWithFrame } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { returnWords } from '../../locale/index.ts';
import { SECTION_WORDS } from '../../report/compose/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';

/** A return in words: its title, else its kind; of narrative what it speaks of and, where it is one service's, whose. */
export function returnTitle({
  frame,
  named: { entry, title },
  language,
}: {
  readonly frame: QuarterWithFrame['frame'];
  readonly named: NamedReturn;
  readonly language: Language;
}): string {
  if (title !== null) return title[language];
  const section = frame.sections.narrative.find(({ id }) => entry.kind === 'narrative' && id === entry.ref);
  if (section === undefined) return returnWords(language).kind[entry.kind];
  const what = SECTION_WORDS[language].narrative[section.kind];
  const service = frame.directorate.services.find(({ id }) => id === section.service);
  return service === undefined ? what : `${service.name[language]}: ${what}`;
}

/** A return in a sentence: "PM28 Days lost to sickness". */
export function codeAndTitle(of: Parameters<typeof returnTitle>[0]): string {
  const title = returnTitle(of);
  return of.named.code === null ? title : `${of.named.code} ${title}`;
}
