import { validText } from '../../../domain/value/index.ts';

/**
 * How text is set apart from the text that it stands in: raised or lowered (a footnote mark, an ordinal's letters), struck
 * through, hidden, deleted while changes were tracked, or a reference to a note.
 */
export type SetApart = 'raised' | 'lowered' | 'struck' | 'hidden' | 'deleted' | 'note';

/** A piece of text as a file sets it. */
export interface TextRun {
  readonly text: string;
  readonly apart: SetApart | null;
}

/** A text as it is read: `text` without what is set apart from it, `whole` with it, and how that is set. */
export interface ReadText {
  readonly text: string;
  readonly whole: string;
  readonly apart: readonly SetApart[];
}

/**
 * Pieces of text as one. What is set apart never belongs to a figure, so that 26 with a raised 1 is 26, and a struck 31
 * before 26 is 26. Letters that are raised or lowered stay ("1st", "m2", "CO2"): they are part of a word. Every reader
 * of files passes through here.
 *
 * @example readRuns([{ text: '26', apart: null }, { text: '1', apart: 'raised' }]) // { text: '26', whole: '261', … }
 */
export function readRuns(runs: readonly TextRun[]): ReadText {
  let text = '';
  let whole = '';
  const apart = new Set<SetApart>();
  for (const run of runs.flatMap(partsOf)) {
    whole += run.text;
    if (run.apart === null || belongs(run, text)) text += run.text;
    else if (run.text.trim() !== '') apart.add(run.apart);
  }
  const [read, all] = [plainCell(text), plainCell(whole)];
  return { text: read, whole: all, apart: read === all ? [] : [...apart] };
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARKS = new RegExp(`([${RAISED_DIGITS}†‡]+|(?<=[\\d%)])\\*+(?![\\w*]))`);

/** Digits that are raised by their character, daggers, and stars after a figure are pieces of their own: "26¹", "26*". */
function partsOf(run: TextRun): readonly TextRun[] {
  if (run.apart !== null || !MARKS.test(run.text)) return [run];
  return run.text
    .split(MARKS)
    .map((text, at): TextRun => ({ text, apart: at % 2 === 1 ? 'raised' : null }))
    .filter(({ text }) => text !== '');
}

/** Whether raised or lowered text is part of the word before it: letters, a lowered figure in a formula, a unit's power. */
function belongs({ text, apart }: TextRun, before: string): boolean {
  if (apart === 'lowered') return /^\d{1,2}$/.test(text) && /\p{Lu}\p{Ll}?$/u.test(before);
  if (apart !== 'raised') return false;
  return /\p{L}{2}|^[®™°]/u.test(text) || (/^[23²³]$/.test(text) && /(^|[^\p{L}])[cmk]?m$/u.test(before));
}

const SPACES = /[\s\u00a0\u200b\ufeff]+/g;

/** A text with each run of spaces as one space. */
function plainCell(raw: string): string {
  return validText(raw).replaceAll(SPACES, ' ').trim();
}
