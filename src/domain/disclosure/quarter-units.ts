import { previousYear, type Quarter, samePeriodLastYear, yearOf } from '../period/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import type { SicknessUnit, Workforce } from '../workforce/index.ts';
import { type ForcedUnits, withheldUnits } from './withheld-units.ts';

/**
 * The units of a directorate that are withheld, by quarter: what any of its editions withholds of a quarter, as its own
 * or as last year's, no other edition may give back. Units are known by their ids, which
 * stay when one is called otherwise, and by their English names, which an edition read from elsewhere has too.
 */
type QuarterUnits = ReadonlyMap<Quarter, ReadonlySet<string>>;

/** What a unit is known by: its id, and its name with a space before it, which no id has. */
function knownBy({ id, name }: SicknessUnit): readonly string[] {
  return [id, ` ${(name.en || name.cy).trim().toLowerCase()}`];
}

function quarterUnits(records: readonly PeriodRecord[]): QuarterUnits {
  const found = new Map<Quarter, Set<string>>();
  for (const { edition, sections } of records) {
    const { workforce } = sections;
    if (workforce === null) continue;
    const withheld = withheldUnits(workforce);
    for (const [quarter, places] of [
      [edition.period, withheld.thisYear],
      [samePeriodLastYear(edition.period), withheld.lastYear],
    ] as const) {
      const names = found.get(quarter) ?? new Set<string>();
      found.set(quarter, names);
      if (withheld.total) names.add(TOTAL);
      for (const at of places) {
        const unit = workforce.units[at];
        for (const known of unit === undefined ? [] : knownBy(unit)) names.add(known);
      }
    }
  }
  return found;
}

/** Stands for the totals among what units are known by. */
const TOTAL = '';

/** What is withheld of a staff table for the sake of other editions. */
export interface UnitsBeside {
  /** Of its own quarter, and of the same quarter last year. */
  readonly forced: ForcedUnits;
  /** Units whose figures for the year so far would give a withheld quarter back. */
  readonly cumulative: ReadonlySet<number>;
  /** Whether the directorate's would, as a whole. */
  readonly total: boolean;
}

/**
 * What other editions of a directorate ask of a record's staff table. The year so far holds every quarter up to its
 * own, of this year and of the last.
 */
export function unitsBeside(record: PeriodRecord, others: readonly PeriodRecord[]): UnitsBeside {
  const { period } = record.edition;
  const { workforce } = record.sections;
  const held = quarterUnits([record, ...others]);
  const year = yearOf(period);
  const cumulative = new Set(
    [...held].flatMap(([quarter, names]) => {
      const isInYear = yearOf(quarter) === year && quarter <= period;
      const isInLast = yearOf(quarter) === previousYear(year) && quarter <= samePeriodLastYear(period);
      return isInYear || isInLast ? [...names] : [];
    }),
  );
  const placesOf = (names: ReadonlySet<string> | undefined) =>
    new Set(
      (workforce?.units ?? []).flatMap((unit, at) =>
        knownBy(unit).some((known) => names?.has(known) === true) ? [at] : [],
      ),
    );
  return {
    forced: {
      thisYear: placesOf(held.get(period)),
      lastYear: placesOf(held.get(samePeriodLastYear(period))),
    },
    cumulative: placesOf(cumulative),
    total: cumulative.has(TOTAL),
  };
}

/** What is asked of a record's staff table where its other editions are not looked at: all that they could ask. */
export function unitsUnknown(record: PeriodRecord, { units }: Workforce): UnitsBeside {
  const all = new Set(units.keys());
  const { number, period, revision } = record.edition;
  const isOtherwise = (revision?.differences ?? []).some(
    ({ kind, field }) => kind === 'workforce' && field.startsWith('units'),
  );
  const forced = number > 2 || isOtherwise ? all : new Set<number>();
  return {
    forced: { thisYear: forced, lastYear: forced },
    cumulative: period.endsWith('Q1') && number === 1 ? new Set() : all,
    total: false,
  };
}
