/**
 * Collecting a quarter: what each person does to returns and quarters, one function a verb.
 *
 * What always holds: every function asks the table of access first, and reads and writes through the person's own view
 * of the store; what may not be seen is not found; nothing is written over that somebody else changed.
 *
 * @example changeReturn(acting, { key, version, action: { type: 'submitted', content } })
 */
export {
  type Acting,
  type Forbidden,
  isClosed,
  mayInPart,
  mayQuarter,
  mayReturn,
  type NotFound,
  ownView,
} from './acting.ts';
export { type GridConflict, type GridRow, saveGrid } from './bulk-save.ts';
export { changeReturn, type ReturnAction, type ReturnFailure } from './change-return.ts';
export {
  type CloseFailure,
  differencesToSeal,
  publishQuarter,
  returnsStand,
  sealQuarter,
  signOffQuarter,
  smallNumbersToSeal,
  todayFor,
} from './close-quarter.ts';
export { exportWorkbook, exportWorkbookForOperator, type WorkbookChoice } from './export-workbook.ts';
export { type ExtractedFigures, type ExtractForm, extractFigures, extractForm } from './extract-figures.ts';
export { acceptCases, type CasesPreview, countedPeriod, previewCases } from './fill-cases.ts';
export {
  acceptReadings,
  askedName,
  type PreviewedReading,
  previewReadings,
  type ReadingsPreview,
} from './fill-readings.ts';
export { type Fill, type FillFailure, fillPlace, type SavedFills } from './fill-returns.ts';
export {
  acceptWorkforce,
  previewWorkforce,
  type WorkforceFailure,
  type WorkforcePreview,
} from './fill-workforce.ts';
export {
  acceptWorkbook,
  type ImportedWorkbook,
  type ImportFailure,
  type PreviewedRow,
  previewWorkbook,
  type RowRefusal,
  type WorkbookPreview,
} from './import-workbook.ts';
export { indicatorNamed, knownIndicators } from './known-indicators.ts';
export {
  nextQuarters,
  type OpenableQuarters,
  type OpenFailure,
  openableQuarters,
  openQuarter,
  planQuarter,
  type QuarterPlan,
} from './open-quarter.ts';
export {
  type ChangedReturn,
  listQuarters,
  namesOf,
  previewQuarter,
  type QuarterProgress,
  type QuarterView,
  quartersInProgress,
  readForOfficers,
  readQuarter,
  readSealed,
} from './read-quarter.ts';
export {
  type HeldReturn,
  heldReturn,
  isOverdueAt,
  myUpdates,
  type NamedReturn,
  namedReturn,
  type QuarterReturns,
  type ReturnTrail,
  type ReturnVersion,
  type ReturnView,
  readReturn,
  readTrail,
  returnView,
  startingContent,
} from './read-returns.ts';
export { type BenchmarksFailure, previewBenchmarks, type Standing, setBenchmarks } from './set-benchmarks.ts';
export { setTargets, type TargetsFailure } from './set-targets.ts';
export { trailsOfIndicator } from './trails-of-indicator.ts';
