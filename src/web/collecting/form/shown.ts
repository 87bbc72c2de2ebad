import type { CalendarDate } from '../../../domain/period/index.ts';
import type { GuardFinding, ReturnContent } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { guardMessage } from '../../../locale/index.ts';
import type { NamedReturn, ReturnView } from '../../../use-cases/returns/index.ts';
import type { FieldProblem } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { fieldName } from '../field-names.ts';
import { idOf } from './question-box.ts';
import { FORM_WORDS } from './words.ts';

export { idOf };

/** What every part of the pages of a return is made from. */
export interface Shown<Content extends ReturnContent = ReturnContent> {
  readonly request: PageRequest;
  readonly language: Language;
  readonly words: (typeof FORM_WORDS)['en'];
  readonly view: ReturnView;
  readonly content: Content;
  readonly today: CalendarDate;
  /** The people of the authority by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The returns before and after it in the person's own list. */
  readonly beside: { readonly previous: NamedReturn | null; readonly next: NamedReturn | null };
  /** What is wrong with what was just sent, or stands in the way of sending what is kept. */
  readonly problems: readonly FieldProblem[];
}

/** What the pages of a return are made from, with the problems of its content at their fields. */
export function shownOf(
  of: Pick<Shown, 'request' | 'view' | 'today' | 'names' | 'beside'>,
  further: readonly FieldProblem[] = [],
): Shown {
  const { language } = of.request;
  const { view } = of;
  return {
    ...of,
    language,
    words: FORM_WORDS[language],
    content: view.content,
    problems: [...further, ...stopsOf({ view, language })],
  };
}

/** What stands in the way of sending a return, each with the field that it is of. */
export function stopsOf({ view, language }: Pick<Shown, 'view' | 'language'>): readonly FieldProblem[] {
  return view.findings
    .filter(({ strength }) => strength === 'stop')
    .map((finding) => ({
      field: fieldId(finding.field, { kind: view.content.kind, language }),
      text: findingText({ view, language }, finding),
    }));
}

/** A finding of a return's guards, in words. */
export function findingText(
  { view, language }: Pick<Shown, 'view' | 'language'>,
  finding: GuardFinding,
): string {
  return guardMessage(finding, { unit: view.scored?.definition.unit ?? null, language });
}

/** The figure of a section's table that a finding is of, by its row and column; null where a return has one figure. */
export function nameOfFigure(
  { view, content: { kind }, language }: Pick<Shown, 'view' | 'content' | 'language'>,
  { field }: Pick<GuardFinding, 'field'>,
): string | null {
  if (kind !== 'finance' && kind !== 'workforce') return null;
  return fieldName(`figures.${field}`, { kind, frame: view.quarter.frame, language });
}

/** Fields that are written in both languages: what is wrong with them leads to the page's own. */
const TEXTS: readonly string[] = ['comment', 'nextSteps', 'progress', 'update', 'markdown'];

/** The id of the input of a field: "split.green" is "split-green", and of a text that of its own language. */
export function fieldId(
  field: string,
  { kind, language }: { readonly kind: ReturnContent['kind']; readonly language: Language },
): string {
  if (kind === 'finance' || kind === 'workforce') return idOf(`figures.${field}`);
  return TEXTS.includes(field) ? idOf(`${field}.${language}`) : idOf(field);
}
