import type { FinancialYear } from '../../domain/period/index.ts';
import { fractionScale } from '../../domain/returns/index.ts';
import {
  type CouncilFigure,
  type QuartileBand,
  type Quartiles,
  quartileBand,
  quartilesOf,
  type Rank,
  ranksOf,
  type WalesFigure,
  walesFigure,
} from '../../domain/statistics/index.ts';
import { type Decimal, decimal, whole } from '../../domain/value/index.ts';
import { COUNCILS, type Council } from './councils.ts';
import type {
  BenchmarkedIndicator,
  CouncilRow,
  ImportedBenchmarks,
  RefusedBenchmark,
} from './read-benchmarks.ts';

/** An indicator among the councils of Wales in one year. */
export interface Benchmarked {
  readonly ref: string;
  readonly year: FinancialYear;
  /** What the publisher gives for Wales; null where it gives none. */
  readonly official: Decimal | null;
  /** What the councils' figures come to. */
  readonly wales: WalesFigure | null;
  /** Councils of which the file has no row, and lines that may be one of the set and were not understood. */
  readonly gaps: { readonly councils: readonly Council[]; readonly lines: readonly number[] };
  readonly quartiles: Quartiles | null;
  /** By council: a council without data has no place. */
  readonly places: ReadonlyMap<string, { readonly rank: Rank | null; readonly band: QuartileBand | null }>;
}

/**
 * Each indicator and year of a file among the councils: the published and the computed figure for Wales, quartiles, every
 * council's place, and what the set lacks. Whether a set with gaps may be used is for a person to say.
 */
export function benchmarked(
  { rows, national, refused }: ImportedBenchmarks,
  known: readonly BenchmarkedIndicator[],
): readonly Benchmarked[] {
  const groups = Map.groupBy([...rows, ...national], keyOf);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const indicator = known.find(({ ref }) => ref === first?.ref);
    if (first === undefined || indicator === undefined) return [];
    const { ref, year } = first;
    const own = rows.filter((row) => keyOf(row) === keyOf(first));
    const official = national.find((row) => keyOf(row) === keyOf(first))?.value ?? null;
    const figures = own.map(figureOf);
    const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
    const { polarity } = indicator;
    const ranks = ranksOf({
      standings: figures.map(({ council, value }) => ({ of: council, value })),
      polarity,
    });
    const places = new Map(
      figures.flatMap(({ council, value }) =>
        value === null
          ? []
          : [
              [
                council,
                { rank: ranks.get(council) ?? null, band: quartileBand({ value, among: values, polarity }) },
              ] as const,
            ],
      ),
    );
    return [
      {
        ref,
        year,
        official: official === null ? null : decimal(official),
        gaps: gapsOf({ own, refused, set: { ref, year } }),
        wales: walesFigure({ figures, per: fractionScale(indicator.unit) ?? whole(1) }),
        quartiles: quartilesOf(values),
        places,
      },
    ];
  });
}

function figureOf({ council, value, numerator, denominator }: CouncilRow): CouncilFigure {
  const read = (text: string | null) => (text === null ? null : decimal(text));
  return { council, value: read(value), numerator: read(numerator), denominator: read(denominator) };
}

function keyOf({ ref, year }: IndicatorYear): string {
  return `${ref} ${year}`;
}

interface IndicatorYear {
  readonly ref: string;
  readonly year: FinancialYear;
}

/** What a set lacks. Where every council has a row, only a refused row that names this indicator can be another member. */
function gapsOf({
  own,
  refused,
  set,
}: {
  readonly own: readonly CouncilRow[];
  readonly refused: readonly RefusedBenchmark[];
  readonly set: IndicatorYear;
}): Benchmarked['gaps'] {
  const councils = COUNCILS.filter(({ id }) => own.every(({ council }) => council !== id));
  const members = refused.filter((row) => mayBeOf(row, set) && (row.ref !== null || councils.length > 0));
  return { councils, lines: members.map(({ line }) => line) };
}

/** Whether a refused row may be a member of a set: it names no other indicator or year, and stood for a council. */
function mayBeOf({ reason, ref, year }: RefusedBenchmark, set: IndicatorYear): boolean {
  if (reason === 'unknown-code' || reason === 'other-summary' || reason === 'stated-twice') return false;
  return (ref === null || ref === set.ref) && (year === null || year === set.year);
}
