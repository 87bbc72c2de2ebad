/**
 * Values of the field: exact decimals, units, polarity, reasons for absence, the two languages, results.
 *
 * What always holds: a missing figure is an `Absence`, never null alone, never zero; a decimal is exact.
 *
 * @example naturalBest({ unit: 'percent', polarity: 'higher' }) // 100
 */

export { ABSENCES, type Absence, type NoStatusReason, type Withholdable } from './absence.ts';
export type { Asked, Money } from './asked.ts';
export {
  type Decimal,
  decimal,
  decimalText,
  HUNDRED,
  isDecimal,
  isDecimalText,
  whole,
  ZERO,
} from './decimal.ts';
export { type Bilingual, LANGUAGES, type Language } from './language.ts';
export { fromMillionths, MILLIONTHS } from './millionths.ts';
export { POLARITIES, type Polarity } from './polarity.ts';
export { agreesAsPrinted, printedStep } from './printed.ts';
export { fail, ok, type Result } from './result.ts';
export { identified, identifiedRow, type TableRow } from './row-id.ts';
export { shareOf } from './share.ts';
export { slugOf } from './slug.ts';
export { naturalBest, UNITS, type Unit } from './unit.ts';
export { isValidText, validIn, validJson, validLine, validText } from './valid-text.ts';
