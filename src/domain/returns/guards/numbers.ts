import { HUNDRED, ZERO } from '../../value/index.ts';
import { fractionScale, typedNumber } from '../typed-number.ts';
import { type GuardFinding, type IndicatorGuard, stop } from './finding.ts';

/** A figure, or a reason why there is none; and not both. */
export const figureOrReason: IndicatorGuard = ({ content, definition, scored }) => {
  const { value, numerator, denominator, split, absence } = content;
  const figures = split === null ? [value] : Object.values(split);
  // Counts beside a figure that is no share of anything are no figure.
  const counts = fractionScale(definition.unit) === null ? [] : [numerator, denominator];
  const isTyped = [...figures, ...counts].some((text) => text.trim() !== '');
  if (absence !== null) return isTyped ? [stop('figure-and-reason', 'absence')] : [];
  if (isTyped || scored.reading !== null) return [];
  return [stop('figure-missing', split === null ? 'value' : 'split.green')];
};

/** The three parts of planned reductions are sent together: the green one is the figure, none is a zero. */
export const splitWhole: IndicatorGuard = ({ content: { split } }) => {
  const parts = Object.entries(split ?? {});
  const missing = parts.filter(([, text]) => text.trim() === '');
  if (missing.length === parts.length) return [];
  return missing.map(([colour]) => stop('part-missing', `split.${colour}`));
};

/** What stands in a box of figures is one number. */
export const isNumber: IndicatorGuard = ({ content }) => {
  const boxes: readonly (readonly [string, string])[] = [
    ['value', content.value],
    ['numerator', content.numerator],
    ['denominator', content.denominator],
    ...Object.entries(content.split ?? {}).map(([colour, text]) => [`split.${colour}`, text] as const),
  ];
  return boxes
    .filter(([, text]) => text.trim() !== '' && typedNumber(text) === null)
    .map(([field, text]) => stop('not-a-number', field, { typed: text.trim() }));
};

/** A fraction needs both its parts, something to divide by, and of a share the part within the whole. */
export const fractionHolds: IndicatorGuard = ({ content, definition }) => {
  const [typedAbove, typedBelow] = [content.numerator.trim(), content.denominator.trim()];
  if (typedAbove === '' && typedBelow === '') return [];
  if (typedAbove === '') return [stop('numerator-missing', 'numerator')];
  if (typedBelow === '') return [stop('denominator-missing', 'denominator')];
  const [above, below] = [typedNumber(typedAbove), typedNumber(typedBelow)];
  if (above === null || below === null) return [];
  if (below.lte(ZERO))
    return [stop('denominator-not-above-zero', 'denominator', { denominator: below.toFixed() })];
  const figures = { numerator: above.toFixed(), denominator: below.toFixed() };
  if (definition.unit === 'percent' && above.gt(below))
    return [stop('numerator-above-denominator', 'numerator', figures)];
  return [];
};

/** A value beside a fraction is what the fraction gives, at the places that it is typed with. */
export const valueAgrees: IndicatorGuard = ({ content, definition }) => {
  const scale = fractionScale(definition.unit);
  const [value, above, below] = [content.value, content.numerator, content.denominator].map(typedNumber);
  if (scale === null || value == null || above == null || below == null || below.eq(ZERO)) return [];
  const places = /\.(\d+)/.exec(content.value)?.[1]?.length ?? 0;
  const computed = above.times(scale).div(below).round(places);
  return computed.eq(value)
    ? []
    : [stop('value-not-of-fraction', 'value', { value: value.toFixed(), computed: computed.toFixed() })];
};

/** A per cent lies between 0 and 100, and nothing that is counted or measured in days is below zero. */
export const withinBounds: IndicatorGuard = ({ definition, scored }) => {
  const figure = scored.reading?.figure;
  if (figure?.kind !== 'value') return [];
  const { value } = figure;
  const found = (code: string): readonly GuardFinding[] => [stop(code, 'value', { value: value.toFixed() })];
  if (definition.unit === 'percent' && (value.lt(ZERO) || value.gt(HUNDRED)))
    return found('per-cent-out-of-bounds');
  const mayBeNegative =
    definition.unit === 'gbp' || definition.unit === 'gbp-thousand' || definition.unit === 'percent';
  return !mayBeNegative && value.lt(ZERO) ? found('below-zero') : [];
};
