/**
 * Cases, counted: an indicator as those above the line over those below it, from a list of cases.
 *
 * What always holds: a case counts once; whatever is not counted is counted by why it is not; nothing of a case is here.
 *
 * @example const counter = caseCounter(100); counter.take({ outcome: 'in-both', key: 0, line: 2 })
 */
import {
  type DayNumber,
  dayNumberOf,
  firstDay,
  lastDay,
  type Period,
  workingDaysIn,
  yearOf,
} from '../period/index.ts';
import { type Decimal, whole } from '../value/index.ts';

/** Why a row that is sound is not counted. */
export type LeftOut = 'filter' | 'window' | 'repeated' | 'denominator';

/** What a row is: out by a filter, by the window, by the denominator; or counted, below the line or also above it. */
export type CaseOutcome = Exclude<LeftOut, 'repeated'> | 'in-denominator' | 'in-both';

/** An indicator counted from cases. */
export interface CaseCount {
  readonly numerator: number;
  readonly denominator: number;
  /** Numerator over denominator as the definition multiplies it, unrounded; null of no cases. */
  readonly value: Decimal | null;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Rows that repeat a case and say otherwise than its first row, by line; the first row was counted. */
  readonly disagreeing: { readonly count: number; readonly lines: readonly number[] };
  /** Whether the numerator, the denominator or what lies between is 1 to 4: withheld where published (RULES section 9). */
  readonly isSmall: boolean;
}

/** What counts cases row by row, without holding them. */
interface CaseCounter {
  /** Takes a row. `key` numbers the cases from 0; null where every row is one, and of rows out by filter or window. */
  take(row: { readonly outcome: CaseOutcome; readonly key: number | null; readonly line: number }): void;
  /** What was counted so far. */
  counted(): CaseCount;
}

const LINES_LISTED = 1000;

/** Counts rows of cases: of several with one key the first that passes filters and window counts. The quotient is taken times `per`. */
export function caseCounter(per: number): CaseCounter {
  const outcomes: CaseOutcome[] = [];
  const leftOut: Record<LeftOut, number> = { filter: 0, window: 0, repeated: 0, denominator: 0 };
  const lines: number[] = [];
  let disagreeing = 0;
  let numerator = 0;
  let denominator = 0;
  return {
    take: ({ outcome, key, line }) => {
      const earlier = key === null ? undefined : outcomes[key];
      if (earlier !== undefined) {
        leftOut.repeated++;
        if (earlier === outcome) return;
        disagreeing++;
        if (lines.length < LINES_LISTED) lines.push(line);
        return;
      }
      if (key !== null) outcomes[key] = outcome;
      if (outcome === 'in-both') numerator++;
      if (outcome === 'in-both' || outcome === 'in-denominator') denominator++;
      else leftOut[outcome]++;
    },
    counted: () => ({
      numerator,
      denominator,
      value: denominator === 0 ? null : whole(numerator * per).div(whole(denominator)),
      leftOut,
      disagreeing: { count: disagreeing, lines },
      isSmall: [numerator, denominator, denominator - numerator].some((count) => count >= 1 && count <= 4),
    }),
  };
}

/** The day of an edge of the window of a period: so many days after its first or last day, or after the first of its year. */
export function windowDay(
  { of, plusDays }: { readonly of: 'period-start' | 'period-end' | 'year-start'; readonly plusDays: number },
  period: Period,
): DayNumber {
  const day =
    of === 'period-start'
      ? firstDay(period)
      : of === 'period-end'
        ? lastDay(period)
        : firstDay(yearOf(period));
  return dayNumberOf(day) + plusDays;
}

/** How many days after a day another is, from the day after: 1 to 8 March is 7, or 5 working days where the 1st is a Friday. */
export function daysBetween({
  from,
  to,
  counting,
}: {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly counting: 'calendar' | 'working';
}): number {
  return counting === 'calendar' ? to - from : workingDaysIn({ from: from + 1, to });
}
