import type { HeaderColumn, TableHeader } from './header-columns.ts';
import { columnOf, headingWords, TABLE_WORDS } from './header-words.ts';

/** Fewer headings than these in common, and two tables need not be of the same make. */
const LEAST_AGREEING = 3;

/**
 * The headings of a line some of whose cells are lost, broken or run together, as the complete header `sibling` of the
 * same file has them. Null unless the two have as many cells and every cell of the line is the sibling's, a fragment of
 * it, two neighbours of it run together, or (one at most) garbled; and most of them are the same.
 */
export function repairedLabels(
  cells: readonly string[],
  sibling: TableHeader,
): readonly HeaderColumn[] | null {
  if (cells.length !== sibling.columns.length) return null;
  let agreeing = 0;
  let garbled = 0;
  for (const [column, cell] of cells.entries()) {
    const wanted = sibling.columns[column]?.text ?? '';
    if (cell === '') continue;
    if (headingWords(cell) === headingWords(wanted)) agreeing++;
    else if (isFragment(cell, wanted)) continue;
    else if (cells[column + 1] === '' && isFragment(cell, `${wanted} ${sibling.columns[column + 1]?.text}`))
      continue;
    else if (isGarbled(cell, wanted)) garbled++;
    else return null;
  }
  const mayBeGarbled = agreeing >= 5 ? 1 : 0;
  return agreeing >= LEAST_AGREEING && agreeing * 2 > cells.length && garbled <= mayBeGarbled
    ? sibling.columns
    : null;
}

/** Recognition of print that went wrong keeps about half of the pairs of letters; other headings share fewer. */
const GARBLED_LIKENESS = 0.4;

/** Whether a heading that is no word of any table looks like recognition of the wanted one gone wrong. */
function isGarbled(cell: string, wanted: string): boolean {
  const isWord = TABLE_WORDS.some((words) => columnOf(cell, words) !== null);
  const isAsLong = Math.abs(cell.length - wanted.length) * 5 <= wanted.length;
  return !isWord && isAsLong && cell.length <= 200 && likeness(cell, wanted) >= GARBLED_LIKENESS;
}

/** How alike two texts are by the pairs of letters that they share, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  if (mine.length + theirs.length === 0) return 0;
  const left = [...theirs];
  let both = 0;
  for (const pair of mine) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    both++;
  }
  return (2 * both) / (mine.length + theirs.length);
}

function pairsOf(text: string): readonly string[] {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** Whether all words of a broken heading stand in the whole one; a single stray letter does not count. */
function isFragment(part: string, whole: string): boolean {
  const words = new Set(headingWords(whole).split(' '));
  const own = headingWords(part)
    .split(' ')
    .filter((word) => !/^[a-z]$/.test(word));
  return own.length > 0 && own.every((word) => words.has(word));
}
