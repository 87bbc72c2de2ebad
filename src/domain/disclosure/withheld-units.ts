import { type Decimal, whole, ZERO } from '../value/index.ts';
import type { SicknessUnit, StatedNumber, Workforce } from '../workforce/index.ts';
import { isSmall, smallestOf } from './smallest-shown.ts';

/** The year of a staff table that a column speaks of. */
type TableYear = 'thisYear' | 'lastYear';

/** Which units of a staff table are withheld, by their place in it. */
interface WithheldUnits {
  readonly thisYear: ReadonlySet<number>;
  readonly lastYear: ReadonlySet<number>;
  /** Units whose full-time equivalents are withheld. */
  readonly fte: ReadonlySet<number>;
  /** Whether the totals are withheld, too: they would give back what the units are withheld for. */
  readonly total: boolean;
}

/** Units that are withheld for a reason outside the table: in another edition of the quarter. */
export type ForcedUnits = Readonly<Record<TableYear, ReadonlySet<number>>>;

const NOTHING_FORCED: ForcedUnits = { thisYear: new Set(), lastYear: new Set() };

/**
 * The units that are withheld from a staff table: in each year those with a small number of absences, and as many of
 * the next smallest as it takes so that no total gives them back. A unit of few full-time equivalents goes whole.
 */
export function withheldUnits(workforce: Workforce, forced: ForcedUnits = NOTHING_FORCED): WithheldUnits {
  const { units, unitsTotal } = workforce;
  const smallest = smallestOf(workforce);
  const fte = withheldOf({
    counts: countsOf(workforce, (unit) => unit.fte),
    amounts: [],
    forced: new Set(),
    smallest,
  });
  const year = (key: TableYear, others: ReadonlySet<number>) =>
    withheldOf({
      counts: countsOf(workforce, (unit) => unit[key].absences),
      amounts: units.map((unit) => unit[key].daysLost.value),
      forced: new Set([...forced[key], ...others]),
      smallest,
    });
  const [now, before] = [year('thisYear', fte.places), year('lastYear', new Set())];
  const totals = [unitsTotal.fte, unitsTotal.thisYear.absences, unitsTotal.lastYear.absences];
  return {
    thisYear: now.places,
    lastYear: before.places,
    fte: fte.places,
    total:
      totals.some(({ value }) => isSmall(value, smallest)) ||
      [fte, now, before].some(({ isEnough }) => !isEnough),
  };
}

/** The counts of a column. One that is not stated is what the others leave of the total, as any reader can work out. */
function countsOf(
  { units, unitsTotal }: Workforce,
  cell: (unit: SicknessUnit) => StatedNumber,
): readonly (Decimal | null)[] {
  const counts = units.map((unit) => cell(unit).value);
  const total = cell(unitsTotal).value;
  if (total === null || counts.filter((count) => count === null).length !== 1) return counts;
  const rest = counts.reduce<Decimal>((left, count) => (count === null ? left : left.minus(count)), total);
  return counts.map((count) => count ?? rest);
}

interface Column {
  readonly counts: readonly (Decimal | null)[];
  /** Days that go with the counts; empty where there are none. */
  readonly amounts: readonly (Decimal | null)[];
  readonly smallest: Decimal;
}

/**
 * The small counts of a column, those that are withheld for another reason, and the next smallest until what is
 * withheld together could be divided in enough ways.
 */
function withheldOf({ forced, ...column }: Column & { readonly forced: ReadonlySet<number> }): {
  readonly places: ReadonlySet<number>;
  readonly isEnough: boolean;
} {
  const { counts, smallest } = column;
  const places = new Set(
    counts.flatMap((count, at) => (isSmall(count, smallest) || forced.has(at) ? [at] : [])),
  );
  if (places.size === 0) return { places, isEnough: true };
  const others = counts
    .flatMap((count, at) => (places.has(at) || count?.gt(ZERO) !== true ? [] : [{ at, count }]))
    .toSorted((one, other) => one.count.cmp(other.count));
  for (const { at } of others) {
    if (isProtected(places, column)) break;
    places.add(at);
  }
  return { places, isEnough: isProtected(places, column) };
}

/**
 * Whether what is withheld together leaves each of it a range of at least the smallest number shown. Noughts are
 * shown, so each withheld count is at least one; days can be as few as none.
 */
function isProtected(places: ReadonlySet<number>, { counts, amounts, smallest }: Column): boolean {
  if (places.size < 2) return false;
  const sum = (cells: readonly (Decimal | null)[]) =>
    [...places].reduce<Decimal>((all, at) => all.plus(cells[at] ?? ZERO), ZERO);
  const hasAmounts = [...places].every((at) => amounts[at] != null);
  return sum(counts).minus(whole(places.size)).gte(smallest) && (!hasAmounts || sum(amounts).gte(smallest));
}
