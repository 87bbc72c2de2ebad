import type { Cell, CellValue } from 'hucre/xlsx';
import { validText } from '../../domain/value/index.ts';
import { type Box, type ChoiceValue, LISTS } from './boxes.ts';
import { LONGEST_CELL } from './styles.ts';

/** Why the content of a cell is not taken. */
export type CellFault =
  /** A formula: its result is somebody's calculation, and no figure that was typed. */
  | 'formula'
  /** Excel's own error: #REF!, #N/A. */
  | 'error'
  | 'date'
  /** True or false. */
  | 'truth'
  /** Shared with other cells, so that it is not known whose it is. */
  | 'merged'
  | 'not-in-list'
  | 'too-long';

/** A cell as it was read; `cell` where it is more than a plain value. */
export interface ReadCell {
  readonly value: CellValue;
  readonly cell: Cell | undefined;
}

/** What a person put into a box: a text as they see it, or the choice; a fault where that cannot be told. */
export function typedIn(
  box: Box,
  read: ReadCell,
): { readonly value: ChoiceValue } | { readonly fault: CellFault } {
  const { value, cell } = read;
  if (cell?.type === 'error') return { fault: 'error' };
  if (cell?.formula !== undefined) return { fault: 'formula' };
  if (value === null || value === '') return { value: box.holds === 'choice' ? null : '' };
  if (box.holds === 'choice') return choiceOf(box, textOf(value, null));
  if (box.holds === 'figure') {
    if (value instanceof Date) return { fault: 'date' };
    if (typeof value === 'boolean') return { fault: 'truth' };
    return { value: textOf(value, cell?.style?.numFmt ?? null).trim() };
  }
  const text = textOf(value, cell?.style?.numFmt ?? null);
  return text.length > LONGEST_CELL ? { fault: 'too-long' } : { value: text };
}

function choiceOf(box: Box, text: string): { readonly value: ChoiceValue } | { readonly fault: CellFault } {
  const wanted = plain(text);
  if (wanted === '') return { value: null };
  const found = LISTS[box.list ?? 'MesurSteps'].find(({ value, words: { en, cy } }) =>
    [en, cy, `${en} / ${cy}`, `${cy} / ${en}`, String(value)].some((word) => plain(word) === wanted),
  );
  return found === undefined ? { fault: 'not-in-list' } : { value: found.value };
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}

/**
 * A cell's value as the person sees it: a number with its per cent sign, a date by day, month and year. A file can write
 * any character at all ("_x0000_"): what is typed in it is made valid.
 */
export function textOf(value: CellValue, format: string | null): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format);
  return validText(value.replaceAll(/_x000D_\n?/g, '\n'));
}

/** Excel keeps "91.4%" as 0.914 and shows fifteen digits: what is shown is what was meant. */
function numberText(value: number, format: string | null): string {
  const isPerCent = (format ?? '').replaceAll(/"[^"]*"|\\./g, '').includes('%');
  const digits = plainDigits(Number((isPerCent ? value * 100 : value).toPrecision(15)));
  return isPerCent ? `${digits}%` : digits;
}

function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 });
}

function dateText(date: Date): string {
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day}/${month}/${date.getUTCFullYear()}`;
}
