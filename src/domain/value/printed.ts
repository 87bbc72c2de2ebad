import { type Decimal, whole } from './decimal.ts';

const NUMBER_PATTERN = /\d[\d,]*(?:\.(\d+))?/;

/**
 * The step that a printed number is given in: "45.9%" in tenths, "£66.281m" in thousands of pounds, "(174)" of a
 * table in thousands in thousands. `value` is what the text was understood as, which tells its scale. Null where
 * the text has no digits, or stands for zero without decimals.
 */
export function printedStep({
  printed,
  value,
}: {
  readonly printed: string;
  readonly value: Decimal;
}): Decimal | null {
  const match = NUMBER_PATTERN.exec(printed);
  if (match === null) return null;
  const digits = match[0].replaceAll(',', '').replace('.', '');
  const mantissa = whole(Number(digits));
  return mantissa.eq('0') ? whole(1).div(whole(10).pow(match[1]?.length ?? 0)) : value.abs().div(mantissa);
}

/** Whether a computed value is what a report printed, at the places it printed: the two differ by half a step at most. */
export function agreesAsPrinted({
  computed,
  stated,
  printed,
}: {
  readonly computed: Decimal;
  readonly stated: Decimal;
  readonly printed: string;
}): boolean {
  const step = printedStep({ printed, value: stated });
  const difference = computed.minus(stated).abs();
  return step === null ? difference.eq('0') : difference.times('2').lte(step);
}
