import { decimalText, isDecimal } from '../value/index.ts';

/**
 * A value as JSON, always the same text for the same value: keys sorted by their code units, no spaces, decimals as
 * text without exponents. What JSON cannot say (undefined, NaN, a function) throws: it would be lost without a word.
 */
export function canonicalText(value: unknown): string {
  if (isDecimal(value)) return JSON.stringify(decimalText(value));
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`${value} has no canonical text`);
      return JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : objectText(value);
    default:
      throw new Error(`a value of type ${typeof value} has no canonical text`);
  }
}

function objectText(value: object): string {
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalText(held)}`).join(',')}}`;
}
