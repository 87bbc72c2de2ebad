import type { ReturnContent, ReturnKind } from '../../domain/returns/index.ts';
import type { Typed } from './boxes.ts';
import type { CellFault } from './cell-text.ts';

/** Where a row stands, as a person finds it: the sheet's name and the number beside the row (null: the whole sheet). */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number | null;
}

/**
 * Why a row, column or sheet was passed over: it is somebody's own and has no place in a return; a sheet has no cells (a
 * chart, a dialog); or a locked cell, by the heading of its column, is not as it was written, which changes nothing.
 */
export type IgnoredReason =
  | 'own-row'
  | 'own-sheet'
  | 'sheet-without-cells'
  | { readonly kind: 'own-column' | 'changed-cell'; readonly column: string };

/** Why a row with a key was not taken. */
export type RowFault =
  | { readonly kind: 'cell'; readonly fault: CellFault; readonly box: string }
  /** The row stands twice, and says two things. */
  | { readonly kind: 'twice'; readonly rows: readonly number[] }
  /** What stands beside it is another row's: columns were sorted apart from each other. */
  | { readonly kind: 'moved-apart'; readonly said: string };

/** What became of a row, or a section's rows together. */
export type ReadRow =
  | {
      readonly outcome: 'read';
      readonly at: RowPlace;
      readonly kind: ReturnKind;
      readonly ref: string;
      readonly version: number;
      /** What the boxes say, by place in the content; a box that is not in the workbook is not here. */
      readonly typed: Typed;
      /** The same as a content, with nothing where no box was. */
      readonly content: ReturnContent;
    }
  | {
      readonly outcome: 'refused';
      readonly at: RowPlace;
      readonly kind: ReturnKind;
      readonly ref: string;
      readonly fault: RowFault;
    }
  | { readonly outcome: 'ignored'; readonly at: RowPlace; readonly reason: IgnoredReason };
