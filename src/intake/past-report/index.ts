/**
 * A past report as the record of an edition: rows that were read of a file become indicators, commitments, risks,
 * recommendations and sickness of a quarter, with the lines that they stand on.
 *
 * The words: a row is *taken* where it is in the record, with notes of what the report did not say itself; it is *left*
 * where something that it needs is said nowhere, with the reason.
 *
 * What always holds: nothing is guessed; every row that was read is either taken or left; what is completed comes from a
 * definition of the same code that is held, and the row says which; the same file makes the same record.
 *
 * @example recordFromReport({ read, file: 'q2.pdf', … }).left // [{ line: 189, reason: { kind: 'missing', what: ['unit'] }, … }]
 */
export {
  leftReasonMessage,
  pastReportRefusalMessage,
  rowKindName,
  rowNoteMessage,
} from './past-report-words.ts';
export { type PastReport, type PastReportRefusal, recordFromReport } from './record-from-report.ts';
export { type LeftRow, PAST_ROW_KINDS, type PastRowKind, type TakenRow } from './report-rows.ts';
