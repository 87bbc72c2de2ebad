/**
 * Tables that people give: bytes to text, text to rows, rows to columns, cells to days and amounts.
 *
 * What always holds: each line of a file belongs to one row, or is blank; a flawed row is told with its line, costs
 * that line only, and nothing throws; a separator or a column that is not certain is asked for; the day stands before
 * the month; a workbook is reached only through the guard of files, in a worker.
 *
 * @example csvReader(';').push('Cod;Gwerth\n') // [{ line: 1, lines: 1, cells: ['Cod', 'Gwerth'], flaw: null }]
 */
export { cellAmount } from './cell-amount.ts';
export { cellDay, fullYear, monthNumber } from './cell-day.ts';
export { type ColumnMap, type ColumnQuestion, type ColumnsWanted, plainHeading } from './column-map.ts';
export { givenSource, type SourceFault, streamedSource } from './given-source.ts';
export {
  type RefusedRow,
  type RowRefusal,
  type RowSource,
  type RowTally,
  type RowVerdict,
  readTable,
} from './read-table.ts';
export { csvSource, type SeparatorQuestion } from './row-source.ts';
export type { Separator } from './rows.ts';
export { shownText } from './shown-cell.ts';
export {
  isRowRefusal,
  rowRefusalText,
  sourceFaultText,
  tableQuestionText,
  unusedText,
} from './table-words.ts';
export { BYTE_ENCODINGS, type ByteEncoding, type EncodingQuestion, encodingWatch } from './text-choice.ts';
