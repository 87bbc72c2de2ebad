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
export { COUNCILS, type Council, councilNamed } from './councils.ts';
export type { MarkQuestion, TableAnswers, TableFile, TableQuestion } from './figure-table.ts';
export { type DecimalMark, type FoundMark, findMark, pointed } from './number-column.ts';
export { type PeriodRefusal, periodOf } from './period-text.ts';
export {
  type BenchmarkColumn,
  type BenchmarkedIndicator,
  type BenchmarkRefusal,
  type CouncilRow,
  type ImportedBenchmarks,
  type PublishedFigure,
  type RefusedBenchmark,
  readBenchmarks,
} from './read-benchmarks.ts';
export {
  type ImportedReading,
  type ImportedReadings,
  type KnownIndicator,
  type ReadingColumn,
  type ReadingRefusal,
  type RefusedReading,
  readReadings,
} from './read-readings.ts';
export { figureQuestionText, refusedRowMessage } from './reading-words.ts';
export { readReadingsAside } from './readings-aside.ts';
