import { isBlank, type SourceLine } from '../lines/source-lines.ts';
import { quartersIn, yearsIn } from '../printed/printed-period.ts';
import type { ColumnName } from './column-name.ts';
import { bandedLabels } from './header-bands.ts';
import type { HeaderColumn, Label, TableHeader } from './header-columns.ts';
import { repairedLabels } from './header-repair.ts';
import { columnOf, REDUCTION_WORDS, TABLE_WORDS, type TableKind, type TableWords } from './header-words.ts';

/** The headers of all tables of a file by the line they begin on, counted from 0. */
export function headersIn(lines: readonly SourceLine[]): ReadonlyMap<number, TableHeader> {
  const found = new Map<number, TableHeader>();
  for (let at = 0; at < lines.length; at++) {
    const header = headerAt(lines, at);
    if (header === null) continue;
    found.set(at, header);
    at += header.height - 1;
  }
  const complete = unlike([...found.values()].filter((header) => header.height === 1 && isComplete(header)));
  const covered = new Set(
    [...found.values()].flatMap(({ at, height }) => (height > 1 ? range(at, height) : [])),
  );
  for (const [at, line] of lines.entries()) {
    const own = found.get(at);
    if (covered.has(at) || (own !== undefined && isComplete(own)) || !isHeaderLike(line)) continue;
    const repaired = repairedAt({ line, at, complete });
    if (repaired !== null) found.set(at, repaired);
  }
  return found;
}

/** Headers of different headings, the first of each; no report has more makes of tables than these. */
function unlike(headers: readonly TableHeader[]): readonly TableHeader[] {
  const makes = new Map<string, TableHeader>();
  for (const header of headers) {
    const make = header.columns.map(({ text }) => text).join('\t');
    if (!makes.has(make)) makes.set(make, header);
  }
  return [...makes.values()].slice(0, MOST_MAKES);
}

const MOST_MAKES = 50;

function range(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, step) => from + step);
}

function isComplete({ columns }: TableHeader): boolean {
  return columns.every(({ name }) => name !== null);
}

/** Whether a line could be headings: several short cells, no figure and no status among them. */
function isHeaderLike(line: SourceLine | undefined): line is SourceLine {
  return (
    line !== undefined &&
    line.cells.length > 1 &&
    !isBlank(line) &&
    line.cells.every(
      (cell) => !/^[£(]?-?[\d,]+(\.\d+)?%?\)?$/.test(cell) && !/^(red|amber|green|blue|yellow)$/i.test(cell),
    )
  );
}

function headerAt(lines: readonly SourceLine[], at: number): TableHeader | null {
  const line = lines[at];
  if (line === undefined || line.cells.length < 2 || isBlank(line)) return null;
  return bandedAt(lines, at) ?? stackedAt(lines, at) ?? (isHeaderLike(line) ? singleAt(line, at) : null);
}

function bandedAt(lines: readonly SourceLine[], at: number): TableHeader | null {
  for (const height of [3, 2]) {
    const block = lines.slice(at, at + height);
    const banded = block.length < height ? null : bandedLabels(block);
    if (banded === null) continue;
    const words = banded.kind === 'planned-reductions' ? REDUCTION_WORDS : wordsOf('sickness-units');
    const header = headerOf({ at, line: block[0]?.number ?? 0, height, labels: banded.labels, words });
    if (header !== null) return { ...header, loose: banded.loose };
  }
  return null;
}

/** Headings on two lines: the second carries on under the first, and its own first cell is empty. */
function stackedAt(lines: readonly SourceLine[], at: number): TableHeader | null {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!isHeaderLike(first) || !isHeaderLike(second) || second.cells[0] !== '') return null;
  for (const words of TABLE_WORDS) {
    const named = second.cells.filter((cell) => cell !== '');
    if (
      columnOf(first.cells[0] ?? '', words) === null ||
      !named.every((cell) => columnOf(cell, words) !== null)
    )
      continue;
    const labels = second.cells.map((cell, column) => {
      const whole = `${first.cells[column] ?? ''} ${cell}`.trim();
      // What stands above may be the name of a group: the heading below says what the column holds.
      return plain(cell !== '' && columnOf(whole, words) === null ? cell : whole);
    });
    const header = headerOf({ at, line: first.number, height: 2, labels, words });
    if (header !== null) return header;
  }
  return null;
}

function singleAt({ cells, number: line }: SourceLine, at: number): TableHeader | null {
  const special = savingsHeader({ cells, line, at }) ?? sicknessYearsHeader({ cells, line, at });
  if (special !== null) return special;
  const candidates = TABLE_WORDS.flatMap(
    (words) => headerOf({ at, line, height: 1, labels: cells.map(plain), words }) ?? [],
  );
  const known = ({ columns }: TableHeader): number => columns.filter(({ name }) => name !== null).length;
  return candidates.toSorted((one, other) => known(other) - known(one))[0] ?? null;
}

function plain(text: string): Label {
  return { text, band: null };
}

function wordsOf(kind: TableKind): TableWords {
  const words = TABLE_WORDS.find((one) => one.kind === kind);
  if (words === undefined) throw new Error(`no words for ${kind}`);
  return words;
}

interface Headed {
  readonly at: number;
  readonly line: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly words: TableWords;
}

/** The header that labels make under the words of one kind of table; null where they are not of that kind. */
function headerOf({ at, line, height, labels, words }: Headed): TableHeader | null {
  const columns = labels.map((label, column): HeaderColumn => {
    const name = words.titleFirst && column === 0 ? 'title' : nameOf(label, words);
    return { ...label, name, years: yearsIn(label.text), quarters: quartersIn(label.text) };
  });
  const names = new Set(columns.map(({ name }) => name));
  names.delete(null);
  const hasNeeds = words.needs.every((group) => group.some((name) => names.has(name)));
  const known = columns.filter(({ name }) => name !== null).length;
  if (!hasNeeds || known < words.atLeast) return null;
  return {
    kind: words.kind,
    at,
    line,
    height,
    width: widthOf(labels),
    columns,
    loose: [],
    repairedFrom: null,
  };
}

function nameOf({ text, band }: Label, words: TableWords): ColumnName | null {
  if (band?.kind === 'colour') return text.includes('%') ? 'colour-pct' : 'colour-amount';
  return columnOf(text, words);
}

function widthOf(labels: readonly Label[]): number {
  return labels.findLastIndex(({ text }) => text !== '') + 1;
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
  readonly at: number;
}

/** Savings are printed with years across: "Savings (£000) | 2016-17 outstanding | 2017-18 actual | %". */
function savingsHeader({ cells, line, at }: Line): TableHeader | null {
  const [first = '', ...rest] = cells;
  const named = rest.filter((cell) => cell !== '');
  if (!/^(efficiency )?savings\b|^arbedion( effeithlonrwydd)?\b/i.test(first) || named.length === 0)
    return null;
  if (!named.every((cell) => yearsIn(cell).length === 1 || cell === '%')) return null;
  const columns = cells.map(
    (text, column): HeaderColumn => ({
      text,
      band: null,
      name: column === 0 ? 'savings' : text === '' ? null : text.includes('%') ? 'pct' : 'amount',
      years: yearsIn(text),
      quarters: [],
    }),
  );
  return {
    kind: 'savings',
    at,
    line,
    height: 1,
    width: widthOf(columns),
    columns,
    loose: [],
    repairedFrom: null,
  };
}

const SICKNESS_YEARS: readonly (readonly [RegExp, ColumnName])[] = [
  [/^(year|blwyddyn)$/i, 'year'],
  [/^(target|targed)$/i, 'target'],
  [/^(actual|gwirioneddol)$/i, 'actual'],
  [/^(lts|long[- ]term( sickness)?|hirdymor|tymor hir)$/i, 'long-term'],
  [/^(sts|short[- ]term( sickness)?|byrdymor|tymor byr)$/i, 'short-term'],
];

function sicknessYearsHeader({ cells, line, at }: Line): TableHeader | null {
  const columns = cells.map(
    (text): HeaderColumn => ({
      text,
      band: null,
      name: SICKNESS_YEARS.find(([pattern]) => pattern.test(text))?.[1] ?? null,
      years: [],
      quarters: [],
    }),
  );
  const names = columns.map(({ name }) => name);
  if (names[0] !== 'year' || names.length < 3 || names.some((name) => name === null)) return null;
  return {
    kind: 'sickness-years',
    at,
    line,
    height: 1,
    width: cells.length,
    columns,
    loose: [],
    repairedFrom: null,
  };
}

/** A header with lost or broken headings, put right by a complete one of the same file; null where none agrees. */
function repairedAt({
  line,
  at,
  complete,
}: {
  readonly line: SourceLine;
  readonly at: number;
  readonly complete: readonly TableHeader[];
}): TableHeader | null {
  for (const sibling of complete) {
    const labels = repairedLabels(line.cells, sibling);
    if (labels !== null)
      return {
        ...sibling,
        at,
        line: line.number,
        columns: sibling.columns,
        repairedFrom: sibling.line,
        height: 1,
      };
  }
  return null;
}
