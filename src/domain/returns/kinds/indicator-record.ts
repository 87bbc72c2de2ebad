import type { Figure, Indicator, Reading, ReductionSplit } from '../../framework/index.ts';
import { reportedPeriod, yearOf } from '../../period/index.ts';
import { type PeriodRecord, scoredIndicator } from '../../scorecard/index.ts';
import { type Decimal, type Unit, whole } from '../../value/index.ts';
import { settledContent } from '../figure-boxes.ts';
import { fractionScale, shortestFaithful } from '../fraction-scale.ts';
import { typedNumber } from '../typed-number.ts';
import { figureIn } from '../understood-figure.ts';
import type { IndicatorContent } from './indicator-content.ts';
import { sourceOf, written } from './written.ts';

/** A frame with what was returned of its indicators; `contentOf` is null of what was not. */
export function indicatorsReturned(
  frame: PeriodRecord,
  contentOf: (ref: string) => IndicatorContent | null,
): PeriodRecord {
  return {
    ...frame,
    indicators: frame.indicators.map((indicator) => {
      const content = contentOf(indicator.ref);
      return content === null ? indicator : indicatorWith({ frame, indicator, content });
    }),
  };
}

function indicatorWith({
  frame,
  indicator,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly indicator: Indicator;
  readonly content: IndicatorContent;
}): Indicator {
  const reading = readingFrom({ frame, indicator, content: settledContent(content) });
  return reading === null ? indicator : withReading(indicator, reading);
}

function withReading(indicator: Indicator, reading: Reading): Indicator {
  const others = indicator.readings.filter(({ period }) => period !== reading.period);
  return { ...indicator, readings: [...others, reading] };
}

/** The reading that a content gives, or null when none is due or nothing is understood of it. */
function readingFrom({
  frame,
  indicator,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly indicator: Indicator;
  readonly content: IndicatorContent;
}): Reading | null {
  const quarter = frame.edition.period;
  const definition = indicator.definitions.find(({ year }) => year === yearOf(quarter));
  if (definition === undefined) throw new Error(`${indicator.ref} is not defined in ${yearOf(quarter)}`);
  const period = reportedPeriod({ quarter, ...definition });
  if (period === null) return null;
  const readingOf = (figure: Figure): Reading => ({
    period,
    basis: definition.basis,
    figure,
    fraction: fractionOf(content),
    split: splitOf(content, definition.unit),
    comment: written(content.comment),
    nextSteps: written(content.nextSteps),
    caution: null,
    source: sourceOf(frame),
  });
  if (content.absence !== null) return readingOf({ kind: 'absent', reason: content.absence, printed: '' });
  const scoreOf = (value: Decimal) => {
    const figure: Figure = { kind: 'value', value, printed: value.toFixed() };
    const { score } = scoredIndicator({
      indicator: withReading(indicator, readingOf(figure)),
      period: quarter,
      scheme: frame.scheme,
    });
    return `${score.status} ${score.direction}`;
  };
  const typed = typedValue(content, definition.unit);
  if (typed !== null) return readingOf({ kind: 'value', value: typed, printed: content.value.trim() });
  const computed = computedValue(content, definition.unit);
  if (computed === null) return null;
  const value = shortestFaithful(computed, scoreOf);
  return readingOf({ kind: 'value', value, printed: value.toFixed() });
}

/** The value as typed: of planned reductions it is the green part (RULES section 5). */
function typedValue({ value, split }: IndicatorContent, unit: Unit): Decimal | null {
  return figureIn(split === null ? value : split.green, { unit });
}

/** The unrounded value of a fraction in a unit; null where there is no fraction, or nothing to divide by. */
function computedValue(
  content: Pick<IndicatorContent, 'numerator' | 'denominator'>,
  unit: Parameters<typeof fractionScale>[0],
): Decimal | null {
  const fraction = fractionOf(content);
  const scale = fractionScale(unit);
  if (fraction === null || scale === null || fraction.denominator.eq(whole(0))) return null;
  return fraction.numerator.times(scale).div(fraction.denominator);
}

function fractionOf({
  numerator,
  denominator,
}: Pick<IndicatorContent, 'numerator' | 'denominator'>): Reading['fraction'] {
  const [above, below] = [typedNumber(numerator), typedNumber(denominator)];
  return above === null || below === null ? null : { numerator: above, denominator: below };
}

function splitOf({ split }: IndicatorContent, unit: Unit): ReductionSplit | null {
  if (split === null) return null;
  const [red, amber, green] = [split.red, split.amber, split.green].map((text) => figureIn(text, { unit }));
  return red == null || amber == null || green == null ? null : { red, amber, green, printedPct: null };
}
