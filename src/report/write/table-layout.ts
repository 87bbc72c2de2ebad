import type { Language } from '../../domain/value/index.ts';
import type { Inline, TableBlock } from '../document/index.ts';
import { textWidth, type Weight } from '../typeface/index.ts';
import { lineText } from './inline-text.ts';

/** How wide a table and its columns are, in the unit of the room given. */
export interface TableLayout {
  readonly columns: readonly number[];
  /** Whether the table is narrower than its room because its contents are short. */
  readonly isCompact: boolean;
}

/** A table that, with no line wrapped, would fill less than this share of its room is made as narrow as that. */
const COMPACT_SHARE = 0.6;
/** No word widens its column beyond this share of the room: longer ones are broken. */
const WORD_SHARE = 0.22;
/** No column is narrower than this share of the room, so that short tables stay easy to read along. */
const LEAST_SHARE = 0.05;

/** A table of more columns than this has no room beside a chart. */
const COLUMNS_BESIDE_CHART = 5;

/** Whether a table is narrow enough to stand beside a chart. */
export function isTableBeside({ columns, bands }: TableBlock): boolean {
  return bands === undefined && columns.length <= COLUMNS_BESIDE_CHART;
}

/** What a column asks for: its share, room for its longest word and its heading, and room for its longest line. */
interface Asked {
  readonly share: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Lays out a table's columns by their shares, none narrower than its longest word or a heading of three lines;
 * what a column of short lines does not need goes to those whose text wraps. A table of few short columns is
 * only as wide as its contents.
 * `size` is that of its words, `padding` what a cell adds to them.
 */
export function tableLayout({
  table,
  language,
  room,
  size,
  padding,
}: {
  table: TableBlock;
  language: Language;
  room: number;
  size: number;
  padding: number;
}): TableLayout {
  const shares = sum(table.columns.map(({ width }) => width));
  const asked = table.columns.map((column, index): Asked => {
    const lines = columnLines({ table, index, language });
    const heading: Line = { text: column.title, weight: 'semibold' };
    const longestWord = Math.max(
      ...[heading, ...lines].flatMap(wordsOf).map((word) => textWidth({ ...word, size })),
    );
    const longestLine = Math.max(
      longestWord,
      widthInLines({ heading, lines: 2, size }),
      ...lines.map((line) => textWidth({ ...line, size })),
    );
    const least = Math.max(longestWord, widthInLines({ heading, lines: 3, size }));
    return {
      share: column.width / shares,
      least: Math.min(Math.max(least + padding, room * LEAST_SHARE), room * WORD_SHARE),
      most: Math.max(longestLine + padding, room * LEAST_SHARE),
    };
  });
  const whole = table.columns.map(({ title }, index) =>
    Math.max(asked[index]?.most ?? 0, textWidth({ text: title, size, weight: 'semibold' }) + padding),
  );
  if (sum(whole) <= room * COMPACT_SHARE) {
    return { columns: whole.map((width) => Math.max(width, room * 0.08)), isCompact: true };
  }
  return { columns: shared(asked, room), isCompact: false };
}

/** The least width at which a heading stands on so many lines. */
function widthInLines({ heading, lines, size }: { heading: Line; lines: number; size: number }): number {
  const words = heading.text.split(' ');
  const widthOf = (from: number, to: number): number =>
    textWidth({ text: words.slice(from, to).join(' '), size, weight: heading.weight });
  const linesAt = (width: number): number => {
    let start = 0;
    let count = 1;
    for (let end = 1; end <= words.length; end += 1) {
      if (widthOf(start, end) <= width) continue;
      start = end - 1;
      count += 1;
    }
    return count;
  };
  const widths = words.flatMap((_, from) =>
    words.slice(from).map((_, length) => widthOf(from, from + length + 1)),
  );
  return Math.min(...widths.filter((width) => linesAt(width) <= lines));
}

interface Line {
  readonly text: string;
  readonly weight: Weight;
}

/** The lines of a column's cells; headings over groups of rows are not its own. */
function columnLines({
  table,
  index,
  language,
}: {
  table: TableBlock;
  index: number;
  language: Language;
}): readonly Line[] {
  return table.rows.flatMap((row) => {
    if (row.role === 'group') return [];
    return (row.cells[index]?.lines ?? []).flatMap((line): readonly Line[] => {
      const isHeavy = row.role === 'total' || line.some(isStrong);
      const weight = isHeavy ? 'semibold' : 'regular';
      return lineText(line, language)
        .split('\n')
        .map((text) => ({ text, weight }));
    });
  });
}

function isStrong(inline: Inline): boolean {
  return inline.kind === 'status' || (inline.kind === 'text' && inline.strong === true);
}

function wordsOf({ text, weight }: Line): readonly Line[] {
  return text.split(/ +|(?<=-)(?!\d)/).map((word) => ({ text: word, weight }));
}

/** Widths that fill the room: shares of it, held between the least and the most that each column asks for. */
function shared(asked: readonly Asked[], room: number): readonly number[] {
  const leasts = sum(asked.map(({ least }) => least));
  // Where even the longest words do not fit together, all give way alike and words are broken.
  if (leasts >= room) return asked.map(({ least }) => (least * room) / leasts);
  let widths = asked.map(({ share, least, most }) => Math.min(Math.max(share * room, least), most));
  // Each round gives what is over, or takes what is missing, until no column stands in the way; few are needed.
  for (let round = 0; round < asked.length; round += 1) {
    const over = room - sum(widths);
    if (Math.abs(over) < 0.01) break;
    const weights = asked.map(({ share, least, most }, index) => {
      const width = widths[index] ?? 0;
      if (over < 0) return width - least;
      return width < most ? share : 0;
    });
    const total = sum(weights);
    if (total === 0) return widths.map((width, index) => width + over * (asked[index]?.share ?? 0));
    widths = widths.map((width, index) => {
      const changed = width + (over * (weights[index] ?? 0)) / total;
      return over < 0 ? changed : Math.min(changed, Math.max(width, asked[index]?.most ?? width));
    });
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
