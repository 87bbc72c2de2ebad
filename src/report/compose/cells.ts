import { foreignLanguage } from '../../domain/editions/index.ts';
import type { Figure } from '../../domain/framework/index.ts';
import type { Scheme, Score, Status } from '../../domain/scoring/index.ts';
import type { Bilingual, Decimal, Language, Unit } from '../../domain/value/index.ts';
import { absenceWords, commitmentStatusWord, sharedWords } from '../../locale/index.ts';
import type { Cell, Inline, StatusValue, TextRun } from '../document/index.ts';
import type { Context } from './context.ts';

/** A run of plain text. */
export function text(words: string): TextRun {
  return { kind: 'text', text: words };
}

/** A text of the edition: one that is in the other language only says so. */
export function said(
  words: Bilingual,
  { language, scorecard }: Pick<Context, 'language' | 'scorecard'>,
  before = '',
): TextRun {
  const foreign = foreignLanguage(words, { writtenIn: scorecard.record.edition.writtenIn, language });
  return { ...text(`${before}${words[language]}`), ...(foreign !== null && { language: foreign }) };
}

/** A cell of one text of the edition, or of nothing when there is none. */
export function saidCell(
  words: Bilingual | null | undefined,
  context: Pick<Context, 'language' | 'scorecard'>,
): Cell {
  return words == null ? { lines: [] } : cellOf([said(words, context)]);
}

/** A run of strong text. */
export function strong(words: string): TextRun {
  return { kind: 'text', text: words, strong: true };
}

/** A run of quiet text: what stands beside, such as a preferred outcome. */
export function quiet(words: string): TextRun {
  return { kind: 'text', text: words, quiet: true };
}

/** Text as the source prints it, in English: said so where the document is in Welsh, so that it is read aloud rightly. */
export function asPrinted(printed: string, language: Language): TextRun {
  const hasWords = /\p{L}{2}/u.test(printed);
  return { kind: 'text', text: printed, ...(language === 'cy' && hasWords && { language: 'en' as const }) };
}

/** A cell of lines; null lines are left out. */
export function cellOf(...lines: readonly (readonly Inline[] | null)[]): Cell {
  return { lines: lines.filter((line) => line !== null) };
}

/** A cell of one line of text, or of nothing when there is none. */
export function textCell(words: string | null | undefined): Cell {
  return words == null ? { lines: [] } : cellOf([text(words)]);
}

/** A figure as a typed number, or the reason that there is none. A figure not held at all is not stated. */
export function figureInline({
  figure,
  unit,
  language,
}: {
  readonly figure: Figure | undefined;
  readonly unit: Unit;
  readonly language: Language;
}): Inline {
  if (figure?.kind === 'value') return { kind: 'number', value: figure.value, unit, decimals: null };
  return { kind: 'absent', reason: absenceWords(figure?.reason ?? 'not-stated', language) };
}

/** The status of an indicator as a word, or why it has none. */
export function statusInline(score: Score, language: Language): Inline {
  const shared = sharedWords(language);
  if (score.status !== null)
    return { kind: 'status', status: score.status, word: shared.status[score.status] };
  const reason = score.statusReason.kind === 'none' ? score.statusReason.reason : 'not-stated';
  return { kind: 'absent', reason: shared.noStatus[reason] };
}

/** The direction of travel of an indicator as a word, or why it has none. */
export function directionInline(score: Score, language: Language): Inline {
  const shared = sharedWords(language);
  return score.direction === null
    ? { kind: 'absent', reason: shared.noDirection[score.noDirectionReason ?? 'not-stated'] }
    : { kind: 'direction', direction: score.direction, word: shared.direction[score.direction] };
}

/** A commitment's status with its scale word. */
export function commitmentStatus({
  status,
  scheme,
  language,
}: {
  readonly status: Status;
  readonly scheme: Scheme;
  readonly language: Language;
}): StatusValue {
  return { kind: 'status', status, word: commitmentStatusWord({ status, scheme, language }) };
}

/** A cell of one typed number. */
export function numberCell({
  value,
  unit,
  decimals,
}: {
  readonly value: Decimal;
  readonly unit: Unit;
  readonly decimals: number | null;
}): Cell {
  return cellOf([{ kind: 'number', value, unit, decimals }]);
}

/** A cell that says why it has no figure. */
export function absentCell(reason: string): Cell {
  return cellOf([{ kind: 'absent', reason }]);
}
