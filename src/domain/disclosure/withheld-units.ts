import { type Decimal, whole, ZERO } from '../value/index.ts';
import type { SicknessUnit, StatedNumber, Workforce } from '../workforce/index.ts';

/** Counts of people below this, but not nought, are withheld; so far apart must lie what a withheld count can be. */
export const SMALLEST_SHOWN: Decimal = whole(5);

/** Which units of a staff table are withheld, by their place in it; the total by `total`. */
export interface WithheldUnits {
  readonly thisYear: ReadonlySet<number>;
  readonly lastYear: ReadonlySet<number>;
  /** Units whose full-time equivalents are withheld. */
  readonly fte: ReadonlySet<number>;
  /** Whether the totals are withheld, too: they would give back what the units are withheld for. */
  readonly total: boolean;
}

/** Whether a count of people is small: above nought and under the smallest shown. */
export function isSmall(count: Decimal | null): boolean {
  return count?.gt(ZERO) === true && count.lt(SMALLEST_SHOWN);
}

/**
 * The units that are withheld from a staff table: in each year those with a small number of absences, and as many of
 * the next smallest as it takes so that no total gives them back.
 */
export function withheldUnits(workforce: Workforce): WithheldUnits {
  const { units, unitsTotal } = workforce;
  const fte = withheldOf({
    counts: countsOf(workforce, (unit) => unit.fte),
    amounts: [],
    forced: new Set(),
  });
  const year = (key: 'thisYear' | 'lastYear', forced: ReadonlySet<number>) =>
    withheldOf({
      counts: countsOf(workforce, (unit) => unit[key].absences),
      amounts: units.map((unit) => unit[key].daysLost.value),
      forced,
    });
  const [now, before] = [year('thisYear', fte.places), year('lastYear', new Set())];
  const totals = [unitsTotal.fte, unitsTotal.thisYear.absences, unitsTotal.lastYear.absences];
  return {
    thisYear: now.places,
    lastYear: before.places,
    fte: fte.places,
    total: totals.some(({ value }) => isSmall(value)) || !fte.isEnough || !now.isEnough || !before.isEnough,
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

/**
 * The small counts of a column, those that are withheld for another reason, and the next smallest until what is
 * withheld together could be divided in enough ways: noughts are shown, so each withheld count is at least one.
 */
function withheldOf({
  counts,
  amounts,
  forced,
}: {
  readonly counts: readonly (Decimal | null)[];
  readonly amounts: readonly (Decimal | null)[];
  readonly forced: ReadonlySet<number>;
}): { readonly places: ReadonlySet<number>; readonly isEnough: boolean } {
  const places = new Set(counts.flatMap((count, at) => (isSmall(count) || forced.has(at) ? [at] : [])));
  if (places.size === 0) return { places, isEnough: true };
  const others = counts
    .flatMap((count, at) => (places.has(at) || count?.gt(ZERO) !== true ? [] : [{ at, count }]))
    .toSorted((one, other) => one.count.cmp(other.count));
  for (const { at } of others) {
    if (isProtected(places, { counts, amounts })) break;
    places.add(at);
  }
  return { places, isEnough: isProtected(places, { counts, amounts }) };
}

function isProtected(
  places: ReadonlySet<number>,
  {
    counts,
    amounts,
  }: { readonly counts: readonly (Decimal | null)[]; readonly amounts: readonly (Decimal | null)[] },
): boolean {
  if (places.size < 2) return false;
  const sum = (cells: readonly (Decimal | null)[]) =>
    [...places].reduce<Decimal>((all, at) => all.plus(cells[at] ?? ZERO), ZERO);
  const hasAmounts = [...places].every((at) => amounts[at] != null);
  return (
    sum(counts).minus(whole(places.size)).gte(SMALLEST_SHOWN) &&
    (!hasAmounts || sum(amounts).gte(SMALLEST_SHOWN))
  );
}
