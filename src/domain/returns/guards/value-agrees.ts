import { scoredIndicator } from '../../scorecard/index.ts';
import type { Status } from '../../scoring/index.ts';
import { type Decimal, ZERO } from '../../value/index.ts';
import { fractionScale } from '../fraction-scale.ts';
import { typedNumber } from '../typed-number.ts';
import { confirm } from './finding.ts';
import type { IndicatorEntry, IndicatorGuard } from './indicator-entry.ts';

/**
 * A value beside a fraction is what the fraction gives, rounded either way at the places that it is typed with. Where the
 * rounding gives another status than the fraction itself, it is asked about: nothing rounded is scored (RULES section 2).
 */
export const valueAgrees: IndicatorGuard = (entry) => {
  const { content, definition } = entry;
  const scale = fractionScale(definition.unit);
  const [value, above, below] = [content.value, content.numerator, content.denominator].map(typedNumber);
  if (scale === null || value == null || above == null || below == null || below.eq(ZERO)) return [];
  const computed = above.times(scale).div(below);
  const places = /\.(\d+)/.exec(content.value)?.[1]?.length ?? 0;
  const step = computed.minus(value).abs().times(`1e${places}`);
  if (step.lt('1') && statusOf(entry, value) === statusOf(entry, computed)) return [];
  const figures = { value: value.toFixed(), computed: computed.round(Math.max(places, 2)).toFixed() };
  const counts = { numerator: above.toFixed(), denominator: below.toFixed() };
  return [confirm('value-not-of-fraction', 'value', { ...figures, ...counts })];
};

/** The status that a value would have. */
function statusOf({ indicator, scored, frame }: IndicatorEntry, value: Decimal): Status | null {
  const readings = indicator.readings.map((each) =>
    each === scored.reading
      ? { ...each, figure: { kind: 'value', value, printed: value.toFixed() } as const }
      : each,
  );
  const { score } = scoredIndicator({
    indicator: { ...indicator, readings },
    period: frame.edition.period,
    scheme: frame.scheme,
  });
  return score.status;
}
