import type { Indicator, IndicatorDefinition, Reading } from '../../framework/index.ts';
import {
  comparePeriods,
  type FinancialYear,
  isQuarter,
  type Period,
  quarterNumber,
  yearOf,
} from '../../period/index.ts';
import type { PeriodRecord, ScoredIndicator } from '../../scorecard/index.ts';
import type { Decimal, Unit } from '../../value/index.ts';
import { lastReading } from '../last-reading.ts';

/** A reading that has a value. */
interface KnownReading {
  readonly period: Period;
  readonly value: Decimal;
  readonly fraction: Reading['fraction'];
  /** What the figure would be, were the quarter like this reading: of sums since April in proportion to the quarters. */
  readonly near: number;
  /** Of the same quarter, of an earlier year. */
  readonly isSameQuarter: boolean;
}

/** What is known of an indicator before its figure is typed, as far as the two may be compared. */
export interface Known {
  /** Readings with values on the same basis and of the same definition, oldest first. */
  readonly readings: readonly KnownReading[];
  /** What the quarter before reported; null where that is not held. */
  readonly last: KnownReading | null;
  readonly lastYear: KnownReading | null;
  /** The target that it is measured by, and what it asks of this quarter. */
  readonly target: { readonly value: Decimal; readonly near: number } | null;
  /** Whether each quarter is added to the year so far. */
  readonly addsUp: boolean;
  /** How many quarters of the year the figure covers or has behind it: 1 to 4. */
  readonly quarter: number;
  /** Whether it has been below zero before, or is a change, which may be. */
  readonly mayBeNegative: boolean;
}

const SUMMED: readonly Unit[] = ['count', 'gbp', 'gbp-thousand', 'days-per-fte', 'rate-per-1000'];

/** Titles of figures that are no count of whole things, in both languages. */
const AVERAGE =
  /\b(average|mean|median|ratio|rate|index|score|cyfartaledd|cymedr|canolrif|cymhareb|cyfradd|mynegai|sgôr)\b/i;
const CHANGE =
  /\b(net (change|gain|loss|increase|migration)|change in|variance|less th(e|ose)|minus|newid|amrywiant|(cynnydd|colled) net|llai['’]r)\b/i;

/** Whether a title says that the figure is an average or a rate, and so no count of whole things. */
export function isAverage({ title }: Pick<IndicatorDefinition, 'title'>): boolean {
  return AVERAGE.test(title.en) || AVERAGE.test(title.cy);
}

/** What is known of an indicator, by the record that its quarter is collected in. */
export function knownOf({
  definition,
  scored,
  frame,
}: {
  readonly definition: IndicatorDefinition;
  readonly scored: ScoredIndicator;
  readonly frame: PeriodRecord;
}): Known {
  const { indicator } = scored;
  const now = frame.edition.period;
  const quarter = quarterNumber(now);
  const since = comparableSince(indicator, yearOf(now));
  const plain = indicator.readings
    .filter(
      ({ period, basis }) =>
        basis === definition.basis &&
        period !== scored.readingPeriod &&
        yearOf(period) >= since &&
        comparePeriods(period, scored.readingPeriod ?? now) < 0,
    )
    .toSorted((one, other) => comparePeriods(one.period, other.period))
    .flatMap(({ period, figure, fraction }) =>
      figure.kind === 'value' ? [{ period, value: figure.value, fraction }] : [],
    );
  const mayBeNegative =
    CHANGE.test(definition.title.en) ||
    CHANGE.test(definition.title.cy) ||
    plain.some(({ value }) => value.lt('0')) ||
    indicator.targets.some(({ figure }) => figure.kind === 'value' && figure.value.lt('0'));
  const addsUp =
    definition.basis === 'year-to-date' &&
    SUMMED.includes(definition.unit) &&
    !mayBeNegative &&
    !(isAverage(definition) && definition.unit !== 'rate-per-1000') &&
    !hasFallen(plain);
  const readings = plain.map((each): KnownReading => {
    const behind = quarterIn(each.period);
    return {
      ...each,
      near: (sizeOf(each.value) * (addsUp ? quarter : 1)) / (addsUp ? behind : 1),
      isSameQuarter: behind === quarter && yearOf(each.period) !== yearOf(now),
    };
  });
  const at = (period: Period | undefined) => readings.find((each) => each.period === period) ?? null;
  return {
    ...{ readings, addsUp, quarter, mayBeNegative },
    last: at(lastReading(indicator, now)?.period),
    lastYear: at(scored.previous?.period),
    target: targetOf(scored, { addsUp, quarter }),
  };
}

/** The year from which on the definition has been what it is now. */
function comparableSince({ definitions }: Indicator, year: FinancialYear): FinancialYear {
  const changed = definitions.filter((each) => each.redefined && each.year <= year).map((each) => each.year);
  return changed.toSorted().at(-1) ?? ('' as FinancialYear);
}

/** A sum that fell within a year is none: its cases are those of the day. */
function hasFallen(readings: readonly { readonly period: Period; readonly value: Decimal }[]): boolean {
  return readings.some(({ period, value }, at) => {
    const before = readings[at - 1];
    return before !== undefined && yearOf(before.period) === yearOf(period) && value.lt(before.value);
  });
}

function targetOf(
  { periodTarget, yearTarget }: ScoredIndicator,
  { addsUp, quarter }: Pick<Known, 'addsUp' | 'quarter'>,
): Known['target'] {
  const figure = periodTarget?.figure;
  if (figure?.kind !== 'value') return null;
  const isOfYear = periodTarget === yearTarget;
  return { value: figure.value, near: (sizeOf(figure.value) * (addsUp && isOfYear ? quarter : 4)) / 4 };
}

/** The quarter that a period ends with. */
function quarterIn(period: Period): number {
  return isQuarter(period) ? quarterNumber(period) : 4;
}

/** A decimal as a number to be measured with: what is asked about is no boundary, and nothing is scored by it. */
export function sizeOf(value: Decimal): number {
  return Number(value.toFixed());
}
