import { yearOf } from '../../period/index.ts';
import { HUNDRED, ZERO } from '../../value/index.ts';
import { typedNumber } from '../typed-number.ts';
import { valueText } from './distance.ts';
import { confirm } from './finding.ts';
import type { IndicatorEntry, IndicatorGuard } from './indicator-entry.ts';
import { sizeOf } from './known.ts';

/** So many digits do not come again by themselves. */
const DIGITS = 3;

/** So many are counted in a quarter that one without any is odd. */
const EXPECTED = 6;

/** Of so few cases the same share comes again. */
const FEW_CASES = 30;

/**
 * The same figure to the last digit as the quarter before, on any basis: perhaps copied. Small numbers come again, and so
 * do none, all, and the share of a handful; a sum of the year so far stands still only where little is counted.
 */
export const sameAsBefore: IndicatorGuard = (entry) => {
  const { scored, known, definition } = entry;
  const figure = scored.reading?.figure;
  const { last } = known;
  if (figure?.kind !== 'value' || last === null || !figure.value.eq(last.value)) return [];
  const isBound = figure.value.eq(ZERO) || (definition.unit === 'percent' && figure.value.eq(HUNDRED));
  if (isBound || !isTelling(entry)) return [];
  return [confirm('same-as-before', 'value', { value: valueText(entry) })];
};

function isTelling({ content, known: { last, addsUp, quarter }, frame }: IndicatorEntry): boolean {
  const cases = typedNumber(content.denominator);
  if (cases?.lte(String(FEW_CASES))) return false;
  if (content.value.trim() === '' && cases !== null) return true;
  const typed = content.split === null ? content.value : content.split.green;
  const digits = typed.replaceAll(/\D/g, '').replace(/^0+/, '').length;
  if (digits >= DIGITS) return true;
  const isSameYear = last !== null && yearOf(last.period) === yearOf(frame.edition.period);
  return addsUp && isSameYear && sizeOf(last.value) / (quarter - 1) >= EXPECTED;
}
