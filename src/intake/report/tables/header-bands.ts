import type { Status } from '../../../domain/scoring/index.ts';
import { isBlank, type SourceLine } from '../lines/source-lines.ts';
import { quartersIn, yearsIn } from '../printed/printed-period.ts';
import type { Band, Label } from './header-columns.ts';
import { columnOf, REDUCTION_WORDS, TABLE_WORDS } from './header-words.ts';

/** Headings on two or three lines whose columns stand in groups, with what of the first row stands among them. */
interface BandedLabels {
  readonly kind: 'planned-reductions' | 'sickness-units';
  readonly labels: readonly Label[];
  readonly loose: readonly { readonly column: number; readonly text: string }[];
}

const COLOURS: readonly (readonly [RegExp, Status])[] = [
  [/^(red|coch)$/i, 'red'],
  [/^(amber|ambr|oren)$/i, 'amber'],
  [/^(green|gwyrdd)$/i, 'green'],
];

/**
 * Headings whose columns stand in groups: "Red, Amber, Green" each over "£'000, %", or two quarters each over "days,
 * absences, days per FTE". Groups are told by their order, as extraction moves a group's heading out of its column:
 * the headings below must repeat as often as there are groups. Null where the lines are nothing of the kind.
 */
export function bandedLabels(block: readonly SourceLine[]): BandedLabels | null {
  if (block.some((line) => isBlank(line) || line.cells.length < 4 || hasFigure(line))) return null;
  const width = Math.max(...block.map(({ cells }) => cells.length));
  const bottom = block.at(-1)?.cells ?? [];
  for (const { cells } of block.slice(0, -1)) {
    const bands = bandsOf(cells);
    if (bands === null) continue;
    const under = columnsUnder({ bottom, from: bands.from, kind: bands.kind });
    const each = under.length / bands.list.length;
    if (!Number.isInteger(each) || each === 0 || !repeats(bottom, under, each)) return null;
    return labelled({ block, width, bands: bands.list, under, each, kind: bands.kind });
  }
  return null;
}

function hasFigure({ cells }: SourceLine): boolean {
  return cells.some((cell) => /^[£(]?-?[\d,]+(\.\d+)?%?\)?$/.test(cell));
}

interface Bands {
  readonly kind: BandedLabels['kind'];
  readonly list: readonly Band[];
  /** The column of the first group's heading. */
  readonly from: number;
}

function bandsOf(cells: readonly string[]): Bands | null {
  const colours = cells.flatMap((cell, at) => {
    const colour = COLOURS.find(([pattern]) => pattern.test(cell))?.[1];
    return colour === undefined ? [] : [{ at, colour }];
  });
  if (colours.length === 3 && new Set(colours.map(({ colour }) => colour)).size === 3)
    return {
      kind: 'planned-reductions',
      list: colours.map(({ colour }) => ({ kind: 'colour', colour })),
      from: colours[0]?.at ?? 0,
    };
  const periods = cells.flatMap((cell, at) =>
    quartersIn(cell).length > 0 && quartersIn(cell).length === yearsIn(cell).length
      ? yearsIn(cell).map((year, nth) => ({ at, year, quarter: quartersIn(cell)[nth] }))
      : [],
  );
  const [first, second, ...more] = periods;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (first.year === second.year || first.quarter !== second.quarter) return null;
  return {
    kind: 'sickness-units',
    list: periods.map(({ year }) => ({ kind: 'period', year })),
    from: first.at,
  };
}

/** The columns of the lowest headings that belong to the groups. */
function columnsUnder({
  bottom,
  from,
  kind,
}: {
  readonly bottom: readonly string[];
  readonly from: number;
  readonly kind: BandedLabels['kind'];
}): readonly number[] {
  const words = TABLE_WORDS.find((one) => one.kind === 'sickness-units');
  const belongs = (cell: string): boolean => {
    if (kind === 'planned-reductions') return isMeasure(cell);
    const name = words === undefined ? null : columnOf(cell, words);
    return name === 'days-lost' || name === 'absences' || name === 'days-per-fte';
  };
  return bottom.flatMap((cell, at) => (at >= from && cell !== '' && belongs(cell) ? [at] : []));
}

function isMeasure(cell: string): boolean {
  return /^(%|£ ?(['’]?000s?|k|m)?|£['’]?000['’]?s?)$/i.test(cell);
}

function repeats(bottom: readonly string[], under: readonly number[], each: number): boolean {
  return under.every((at, nth) => bottom[at] === bottom[under[nth % each] ?? -1]);
}

interface Labelled {
  readonly block: readonly SourceLine[];
  readonly width: number;
  readonly bands: readonly Band[];
  readonly under: readonly number[];
  readonly each: number;
  readonly kind: BandedLabels['kind'];
}

function labelled({ block, width, bands, under, each, kind }: Labelled): BandedLabels {
  const lastUnder = under.at(-1) ?? 0;
  const upper = block.slice(0, -1);
  const bottom = block.at(-1)?.cells ?? [];
  const loose: { column: number; text: string }[] = [];
  const labels = Array.from({ length: width }, (_, column): Label => {
    const nth = under.indexOf(column);
    if (nth !== -1) return { text: bottom[column] ?? '', band: bands[Math.floor(nth / each)] ?? null };
    const below = bottom[column] ?? '';
    const isLoose = kind === 'planned-reductions' && column > lastUnder && below !== '' && !isMeasure(below);
    if (isLoose) loose.push({ column, text: below });
    const parts = [...upper.map(({ cells }) => cells[column] ?? ''), isLoose ? '' : below];
    return { text: parts.filter((part) => part !== '').join(' '), band: null };
  });
  return { kind, labels: withMovedComment({ labels, upper, under, lastUnder }), loose };
}

/** The heading of the comments, moved over a group by the extraction, goes back to the one column without a heading. */
function withMovedComment({
  labels,
  upper,
  under,
  lastUnder,
}: {
  readonly labels: readonly Label[];
  readonly upper: readonly SourceLine[];
  readonly under: readonly number[];
  readonly lastUnder: number;
}): readonly Label[] {
  const moved = upper
    .flatMap(({ cells }) => under.map((column) => cells[column] ?? ''))
    .find((cell) => columnOf(cell, REDUCTION_WORDS) === 'comment');
  const free = labels.flatMap(({ text }, column) => (column > lastUnder && text === '' ? [column] : []));
  if (moved === undefined || free.length !== 1) return labels;
  return labels.map((label, column) => (column === free[0] ? { ...label, text: moved } : label));
}
