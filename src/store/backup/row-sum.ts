import { hash } from 'node:crypto';
import { decimal, isDecimalText } from '../../domain/value/index.ts';
import type { Table } from './tables.ts';

/** What a column holds on either database. Whole numbers come as one or the other, by their size. */
export type Value = string | number | bigint | Uint8Array | null;

/** The values of a row, in the order of its table's columns. */
export type Row = readonly Value[];

/** How many rows a table has, and a checksum over them that does not depend on their order. */
export interface RowSum {
  readonly rows: number;
  readonly sum: bigint;
}

/**
 * Adds up the rows of a table: a hash of each row, summed, so that two databases that give rows in different
 * orders can be compared without sorting either. Summed and not xored, or a row held twice would vanish. It finds
 * faults, not forgers.
 */
export function rowSumOf({ columns, decimals }: Table): {
  readonly add: (row: Row) => void;
  readonly value: () => RowSum;
} {
  const isDecimal = columns.map((column) => decimals.has(column));
  let rows = 0;
  let sum = 0n;
  return {
    add: (row) => {
      let text = '';
      for (let at = 0; at < columns.length; at += 1) {
        const written = writtenOut(row[at] ?? null, isDecimal[at] === true);
        text += written === null ? '-' : `${written.length}:${written}`;
      }
      rows += 1;
      sum = BigInt.asUintN(64, sum + hash('sha256', text, 'buffer').readBigUInt64LE(0));
    },
    value: () => ({ rows, sum }),
  };
}

/** A value as text, one text for one value on both databases; a decimal without zeros that say nothing. */
function writtenOut(value: Value, isDecimal: boolean): string | null {
  if (value === null) return null;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  const text = String(value);
  if (!isDecimal || !isDecimalText(text)) return text;
  const exact = decimal(text);
  return exact.eq('0') ? '0' : exact.toFixed();
}
