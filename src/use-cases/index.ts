/**
 * What a person can do with Mesur, one function a verb, each given the ports it needs.
 *
 * What always holds: pages, commands and the API come through here and never see the store; an expected failure is
 * a value that says what was not found and what there is instead.
 */
export { type IndicatorListing, type ListedIndicator, listIndicators } from './list-indicators.ts';
export type { EditionKey, ListedEdition, SealedEdition } from './listed-editions.ts';
export {
  type ChainPoint,
  type CopyProgress,
  type OpenedStore,
  RETRY_SECONDS,
  type SealFault,
  type SealReport,
  type Store,
  type StoreCopy,
  type Unavailability,
  type Vault,
} from './ports.ts';
export { readEditions } from './read-editions.ts';
export {
  type CheckedReport,
  type IndicatorInReports,
  listReports,
  newestOfEachQuarter,
  type ReportFailure,
  readIndicator,
  readNeighbours,
  readReport,
  readWholeReport,
  servedAuthority,
} from './read-report.ts';
export { readPublicText, readWholeText } from './read-sealed-texts.ts';
export type { Audience, ShownEdition } from './shown-editions.ts';
export * from './sign-in/index.ts';
