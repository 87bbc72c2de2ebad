/**
 * Readings and councils' figures from files of plain rows, CSV or a workbook.
 *
 * What always holds: every row is taken or refused with its line and reason; how a column writes its numbers is found
 * from all of it, and asked for where it is not certain; a period that could be two is refused; numbers leave here as
 * plain decimals.
 *
 * @example await readReadings({ file: { name: 'readings.csv', bytes }, known })
 */
export { type Benchmarked, benchmarked } from './benchmarked.ts';
export { councilNamed } from './councils.ts';
export type { TableAnswers, TableQuestion } from './figure-table.ts';
export type { DecimalMark } from './number-column.ts';
export {
  type BenchmarkColumn,
  type BenchmarkedIndicator,
  type ImportedBenchmarks,
  readBenchmarks,
} from './read-benchmarks.ts';
export {
  type ImportedReading,
  type ImportedReadings,
  type ReadingColumn,
  type RefusedReading,
  readReadings,
} from './read-readings.ts';
export { figureQuestionText, refusedRowMessage } from './reading-words.ts';
export { readReadingsAside } from './readings-aside.ts';
