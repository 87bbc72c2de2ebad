import { comparePeriods, isQuarter, previousPeriod, quarterNumber, yearOf } from '../../period/index.ts';
import { type Decimal, whole, ZERO } from '../../value/index.ts';
import { lastReading } from '../last-reading.ts';
import { confirm, type IndicatorGuard } from './finding.ts';

/** How many times as large, or as small, makes a figure worth a question. */
const MAGNITUDE = whole(5);

/** Five times the target or last year's figure, or a fifth of it, is more often a slip of the finger than the truth. */
export const orderOfMagnitude: IndicatorGuard = ({ scored, indicator, frame }) => {
  const figure = scored.reading?.figure;
  if (figure?.kind !== 'value') return [];
  const { value } = figure;
  const target = scored.periodTarget?.figure;
  const lastYear = scored.previous?.figure.kind === 'value' ? scored.previous.figure.value : null;
  // Where last year is not held, the quarter before tells a slip as well: from April on a sum grows, and starts anew.
  const last = lastYear === null ? lastReading(indicator, frame.edition.period) : null;
  const lastQuarter = last?.figure.kind === 'value' ? last.figure.value : null;
  const against = [
    ['target', target?.kind === 'value' ? target.value : null],
    ['previous', lastYear],
    ['earlier', lastQuarter],
  ] as const;
  const far = against.flatMap(([name, other]) =>
    other !== null && isFar(value, other) ? [[name, other.toFixed()] as const] : [],
  );
  // Far from the target and yet like before is no slip.
  const before = lastYear ?? lastQuarter;
  const isLikeBefore = before !== null && !isFar(value, before);
  if (far.length === 0 || isLikeBefore) return [];
  return [confirm('order-of-magnitude', 'value', { value: value.toFixed(), ...Object.fromEntries(far) })];
};

/** Near zero everything is far, and says nothing. */
function isFar(value: Decimal, other: Decimal): boolean {
  const [one, two] = [value.abs(), other.abs()];
  if (one.eq(ZERO) || two.eq(ZERO)) return false;
  return one.gte(two.times(MAGNITUDE)) || two.gte(one.times(MAGNITUDE));
}

/** A figure that adds up from April does not fall from one quarter to the next. Shares and rates may. */
export const cumulativeFalls: IndicatorGuard = ({ scored, indicator, definition }) => {
  const reading = scored.reading;
  if (definition.basis !== 'year-to-date' || reading?.figure.kind !== 'value') return [];
  if (!['count', 'gbp', 'gbp-thousand', 'days'].includes(definition.unit)) return [];
  const period = isQuarter(reading.period) ? reading.period : null;
  const earlier = indicator.readings
    .filter(
      (candidate) =>
        yearOf(candidate.period) === yearOf(reading.period) &&
        isQuarter(candidate.period) &&
        candidate.figure.kind === 'value' &&
        candidate.period !== reading.period &&
        comparePeriods(candidate.period, reading.period) < 0,
    )
    .toSorted((one, other) => comparePeriods(one.period, other.period))
    .at(-1);
  if (earlier?.figure.kind !== 'value' || (period !== null && quarterNumber(period) === 1)) return [];
  return reading.figure.value.lt(earlier.figure.value)
    ? [
        confirm('cumulative-falls', 'value', {
          value: reading.figure.value.toFixed(),
          earlier: earlier.figure.value.toFixed(),
          period: earlier.period,
        }),
      ]
    : [];
};

/** The same figure to the last digit as the quarter before, of a measure of a single quarter: perhaps copied. */
export const sameAsBefore: IndicatorGuard = ({ scored, indicator, definition }) => {
  const reading = scored.reading;
  if (definition.basis !== 'period' || reading?.figure.kind !== 'value' || !isQuarter(reading.period))
    return [];
  const before = indicator.readings.find(({ period }) => period === previousPeriod(reading.period));
  if (before?.figure.kind !== 'value' || !before.figure.value.eq(reading.figure.value)) return [];
  const digits = reading.figure.value.toFixed().replaceAll(/\D/g, '').length;
  return digits < 3 ? [] : [confirm('same-as-before', 'value', { value: reading.figure.value.toFixed() })];
};
