/**
 * What a person can do with Mesur, one function a verb, each given the ports it needs.
 *
 * What always holds: pages, commands and the API come through here and never see the store; an expected failure is
 * a value that says what was not found and what there is instead.
 */
export { type IndicatorListing, type ListedIndicator, listIndicators } from './list-indicators.ts';
export type {
  CopyOrder,
  CopyProgress,
  DirectorateListing,
  EditionKey,
  ListedEdition,
  OpenedStore,
  SealedEdition,
  Store,
  StoreCopy,
  Vault,
} from './ports.ts';
export { readEditions } from './read-editions.ts';
export {
  type CheckedReport,
  type IndicatorInReports,
  listReports,
  neighbours,
  newestOfEachQuarter,
  type ReportFailure,
  readIndicator,
  readReport,
  readWholeReport,
  servedAuthority,
} from './read-report.ts';
export * from './sign-in/index.ts';
