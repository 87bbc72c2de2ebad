import { z } from 'zod';
import type { Figure } from '../../domain/framework/index.ts';
import type { Decimal, Withholdable } from '../../domain/value/index.ts';
import type { Sent } from './values.ts';

/**
 * A figure in the JSON report: a plain number where its printed form says no more than the number, else the
 * number (or null) beside the text as printed. A withheld one has its marker: beside null, or for officers the number.
 */
export const figure = z.union([
  z.number(),
  z.null(),
  z.strictObject({ value: z.number().nullable(), raw: z.string(), marker: z.literal('c').optional() }),
]);

type JsonFigure = Sent<z.output<typeof figure>>;

/** A figure: a number, or its value (or null) beside the text as printed, or null where nothing is printed. */
export function figureJson(figure: Figure | undefined): JsonFigure {
  if (figure === undefined) return null;
  const isSuppressed = figure.kind === 'absent' && figure.reason === 'suppressed';
  if (isSuppressed || figure.marker !== undefined)
    return {
      value: figure.kind === 'value' ? numberOf(figure.value) : null,
      raw: figure.printed,
      marker: 'c',
    };
  if (figure.kind === 'absent') return figure.printed === '' ? null : { value: null, raw: figure.printed };
  const value = Number(figure.value.toFixed());
  return saysNoMore(figure.printed, figure.value) ? value : { value, raw: figure.printed };
}

/** Whether a printed text is the number alone, but for thousands separators, a per cent or pound sign and the word days. */
function saysNoMore(printed: string, value: Decimal): boolean {
  const bare = printed
    .replaceAll(/[,£%]/g, '')
    .replace(/\s*days$/, '')
    .trim();
  return /^-?\d+(\.\d+)?$/.test(bare) && value.eq(bare);
}

/** A decimal as a JSON number. Doubles hold the figures of councils' reports exactly to fifteen digits. */
export function numberOf(value: Decimal | null | undefined): number | null {
  return value == null ? null : Number(value.round(10).toFixed());
}

/** A number beside its printed text: an amount in pounds, a stated count or per cent. */
export function statedJson(
  stated: ({ readonly printed: string; readonly value: Decimal | null } & Withholdable) | null,
): JsonFigure {
  if (stated === null) return null;
  const { value, ...as } = stated;
  return figureJson(
    value === null ? { kind: 'absent', reason: 'not-stated', ...as } : { kind: 'value', value, ...as },
  );
}

/** A number computed of figures: withheld where one of them is. */
export function computedJson(value: Decimal | null, ...from: readonly Withholdable[]): JsonFigure {
  const number = numberOf(value);
  return from.some(({ marker }) => marker !== undefined)
    ? { value: number, raw: number === null ? '[c]' : String(number), marker: 'c' }
    : number;
}
