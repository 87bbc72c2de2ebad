/**
 * Reports that councils have already published, read from their files into rows that a person looks through and
 * accepts. A file becomes lines with cells (`SourceLine`); tables are known by what their headings mean, in whatever
 * order and wording, English or Welsh; headings above a table say which objective, aim, service and category its rows
 * are of; each kind of row has one reader, and each way of printing a value has one function.
 *
 * Text, HTML, Word and tagged PDF become the same lines (`reportFileLines`, in a worker).
 *
 * The words: a line's *fate* is what became of it (row, header, heading, narrative, furniture, blank, not understood);
 * a *problem* is something printed that was not taken, with its line and the reason; a *repair* is a table's heading put
 * right by the complete one of the same file.
 *
 * Rooms: `lines/`, what a file of each kind gives as lines of cells; `tables/`, which lines are whose headings and rows;
 * `printed/`, what a cell says; `rows/`, what a row of each table is.
 *
 * What always holds: every line of the file has exactly one fate; nothing throws and nothing is written; a value that
 * cannot be read for certain is left out with a problem, since a wrong value is worse than a missing one; every row
 * names the lines that it stands on.
 *
 * @example readReportLines(linesOfText(text)).problems // [{ line: 189, what: 'yearEndPrevious', why: 'unreadable', printed: '66 84%' }]
 */

export { type SourceLine, textOf } from './lines/source-lines.ts';
export type { ReadProblem } from './printed/read-problem.ts';
export { type ReadReport, readReportLines } from './read-report.ts';
export { lineFateName, readingProblemMessage, reportRefusalMessage } from './reading-words.ts';
export { type ReportRefusal, reportFileLines } from './report-file.ts';
export type { ReadCommitment } from './rows/commitment-rows.ts';
export type { ReadIndicator } from './rows/indicator-rows.ts';
export type { ReadRecommendation } from './rows/recommendation-rows.ts';
export type { ReadRisk } from './rows/risk-rows.ts';
export type {
  ReadAbsenceReason,
  ReadNumber,
  ReadSicknessQuarter,
  ReadSicknessUnit,
  ReadSicknessYear,
} from './rows/workforce-rows.ts';
export type { LineFate } from './tables/walk-lines.ts';
