import type { Cell, CellValue } from 'hucre/xlsx';
import { understoodFigure } from '../../domain/returns/index.ts';
import { validText } from '../../domain/value/index.ts';
import { shownText } from '../tables/index.ts';
import { type Box, type ChoiceValue, LISTS } from './boxes.ts';
import { LONGEST_CELL } from './styles.ts';

/** Why the content of a cell is not taken. */
export type CellFault =
  /** A formula that was saved without its value. */
  | 'formula'
  /** Excel's own error: #REF!, #N/A. */
  | 'error'
  /** Shared with other cells, so that it is not known whose it is. */
  | 'merged'
  /** True or false. */
  | 'truth'
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
  const text = textOf(value, cell);
  if (cell?.formula !== undefined && text.startsWith('=')) return { fault: 'formula' };
  if (box.holds === 'figure') return figureOf(text.trim());
  if (cell?.type === 'error') return { fault: 'error' };
  if (text === '') return { value: box.holds === 'choice' ? null : '' };
  if (box.holds === 'choice') return choiceOf(box, text);
  return text.length > LONGEST_CELL ? { fault: 'too-long' } : { value: text };
}

/** The text of a figure, to be understood with the unit of its indicator; what is none in any unit is a fault here. */
function figureOf(text: string): { readonly value: string } | { readonly fault: CellFault } {
  const understood = understoodFigure(text, { unit: null });
  if (understood.kind !== 'refused') return { value: text };
  if (understood.refusal === 'truth') return { fault: 'truth' };
  return understood.refusal === 'formula-error' ? { fault: 'error' } : { value: text };
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

/** What a cell shows, as a text of ours. A file can write any character at all ("_x0000_"): what is typed is made valid. */
export function textOf(value: CellValue, cell?: Cell): string {
  return validText(shownText(value, cell).replaceAll(/_x000D_\n?/g, '\n'));
}
