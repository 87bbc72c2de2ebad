import type { FinancialYear } from '../../../domain/period/index.ts';
import type { Status } from '../../../domain/scoring/index.ts';
import type { ColumnName } from './column-name.ts';
import type { TableKind } from './header-words.ts';

/** What a group of columns is headed by together: a colour of proposals, or a quarter of a year. */
export type Band =
  | { readonly kind: 'colour'; readonly colour: Status }
  | { readonly kind: 'period'; readonly year: FinancialYear };

/** A heading of a column: its words, and the group it stands in. */
export interface Label {
  readonly text: string;
  readonly band: Band | null;
}

/** A column of a table: its heading, what it holds (null where that is not known), the years and quarters it names. */
export interface HeaderColumn extends Label {
  readonly name: ColumnName | null;
  readonly years: readonly FinancialYear[];
  readonly quarters: readonly number[];
}

/**
 * The headings of a table. `at` and `height` are the lines it stands on, counted from 0; `width` the columns up to the
 * last one with a heading; `cells` the cells of its line; `loose` texts of the first row that stand between the headings.
 */
export interface TableHeader {
  readonly kind: TableKind;
  readonly at: number;
  readonly line: number;
  readonly height: number;
  readonly width: number;
  readonly columns: readonly HeaderColumn[];
  readonly loose: readonly { readonly column: number; readonly text: string }[];
  /** The line of the complete header of the same file from which lost headings were taken; null where none were. */
  readonly repairedFrom: number | null;
}
