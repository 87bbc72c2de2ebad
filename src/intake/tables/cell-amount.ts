import { MILLIONTHS } from '../../domain/value/index.ts';

/** An amount in millionths, or why a cell holds none. */
type CellAmount = number | 'not-a-number' | 'negative';

/**
 * The amount that a cell holds, rounded to a millionth. The mark of the fraction is declared: "3,5" where it is a point,
 * and "3.5" where it is a comma, are no numbers, for either could be something else.
 *
 * @example cellAmount('3.5', 'point') // 3_500_000
 */
export function cellAmount(text: string, decimalMark: 'point' | 'comma'): CellAmount {
  const trimmed = text.trim();
  const pattern =
    decimalMark === 'point'
      ? /^([-\u2212–]?)(\d{0,7}(?:\.\d{1,17})?)$/
      : /^([-\u2212–]?)(\d{0,7}(?:,\d{1,17})?)$/;
  const match = pattern.exec(trimmed);
  if (match === null || !/\d/.test(trimmed)) return 'not-a-number';
  const amount = Math.round(Number(match[2]?.replace(',', '.')) * MILLIONTHS);
  return match[1] !== '' && amount !== 0 ? 'negative' : amount;
}
