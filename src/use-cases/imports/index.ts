/**
 * Published reports brought in as editions: shown row by row beside the lines that they stand on, then sealed.
 *
 * What always holds: nothing is written before it is accepted, and then all of it or nothing; the same file twice changes
 * nothing; a quarter that is collected in Mesur is never written past its returns.
 *
 * @example await acceptReport(acting, { ...order, isPublic: true, reason: { en: '', cy: '' } })
 */
export {
  leftReasonMessage,
  PAST_ROW_KINDS,
  type PastRowKind,
  pastReportRefusalMessage,
  rowKindName,
  rowNoteMessage,
} from '../../intake/past-report/index.ts';
// Pages and commands say why something was not taken in the words of those who read it.
export {
  lineFateName,
  readingProblemMessage,
  reportFileLines,
  reportRefusalMessage,
} from '../../intake/report/index.ts';
export { type AcceptedReport, type AcceptFailure, acceptReport } from './accept-report.ts';
export {
  bringReport,
  lookAtReport,
  type ReportLook,
  reportDirectorates,
  takeReport,
} from './brought-reports.ts';
export type { LineEnd } from './line-ends.ts';
export {
  type BroughtReport,
  previewReport,
  previewReportForOperator,
  type ReportChoices,
  type ReportImportFailure,
  type ReportPreview,
  type ReportStanding,
} from './preview-report.ts';
export { type PreviewedLine, previewedLines } from './previewed-lines.ts';
export { type ReportNumbers, reportNumbers } from './report-numbers.ts';
