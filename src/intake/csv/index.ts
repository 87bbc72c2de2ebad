/**
 * CSV: bytes to text, text to rows, as people's programs write them.
 *
 * What always holds: each line of a file belongs to one row, or is blank; a flawed row is told with its line, costs
 * that line only, and nothing throws; a row knows the line it stands on.
 *
 * @example csvReader(';').push('Cod;Gwerth\n') // [{ line: 1, lines: 1, cells: ['Cod', 'Gwerth'], flaw: null }]
 */
export { calendarDay, cellDay, type DayNumber, dayNumberOf, fullYear, monthNumber } from './cell-day.ts';
export { type StreamDecoder, type StreamEncoding, streamDecoder } from './decoder.ts';
export {
  type CsvReader,
  csvReader,
  LONGEST_ROW,
  type RowFlaw,
  type Separator,
  type TableRow,
} from './rows.ts';
export { type FoundSeparator, findSeparator, SEPARATORS } from './separator.ts';
