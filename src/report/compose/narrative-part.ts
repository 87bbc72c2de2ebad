import type { NarrativeKind } from '../../domain/narrative/index.ts';
import type { Block } from '../document/index.ts';
import type { Context } from './context.ts';
import { markdownBlocks } from './markdown.ts';
import { countsNote } from './problems-part.ts';
import { SECTION_WORDS } from './section-words.ts';

/** The narrative of one kind for the directorate as a whole: a chapter each. */
export function narrativePart(kind: NarrativeKind, context: Context): readonly Block[] {
  const words = SECTION_WORDS[context.language];
  return context.scorecard.record.sections.narrative
    .filter((section) => section.kind === kind && section.service === null)
    .flatMap((section): readonly Block[] => [
      { kind: 'heading', level: 1, text: words.narrative[kind], id: `narrative-${section.id}` },
      ...markdownBlocks(section.markdown[context.language]),
      // The director's comment is where a report counts itself.
      ...(kind === 'directors-comment' ? countsNote(context) : []),
    ]);
}

/** The comment of a service's head, under the service's own chapter. */
export function serviceComment(service: string, context: Context): readonly Block[] {
  const words = SECTION_WORDS[context.language];
  return context.scorecard.record.sections.narrative
    .filter((section) => section.service === service)
    .flatMap((section): readonly Block[] => [
      { kind: 'heading', level: 2, text: words.narrative[section.kind], id: `narrative-${section.id}` },
      ...markdownBlocks(section.markdown[context.language]),
    ]);
}

/** The comments of all heads of service, a chapter each, named for the service. */
export function serviceCommentsOf(context: Context): readonly Block[] {
  const { record } = context.scorecard;
  return record.directorate.services.flatMap(({ id, name }): readonly Block[] => {
    const [first, ...rest] = serviceComment(id, context);
    if (first?.kind !== 'heading') return [];
    return [{ ...first, level: 1, text: `${name[context.language]}: ${first.text}` }, ...rest];
  });
}
