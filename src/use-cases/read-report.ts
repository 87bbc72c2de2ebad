import { checkScorecard, type Problem } from '../domain/assurance/index.ts';
import type { Authority, Indicator } from '../domain/framework/index.ts';
import { holdsIn, parseQuarter, type Quarter } from '../domain/period/index.ts';
import { type Edition, type PeriodRecord, type Scorecard, scorecardOf } from '../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import type { DirectorateListing, Store } from './ports.ts';

/** A directorate's quarter, scored and checked. */
export interface CheckedReport {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
}

/** Why there is no report: the directorate is not known, the period is not written as one, or it has no edition. */
export type ReportFailure =
  | { readonly kind: 'unknown-directorate'; readonly directorate: string; readonly known: readonly string[] }
  | { readonly kind: 'not-a-quarter'; readonly period: string }
  | { readonly kind: 'unknown-period'; readonly period: string; readonly known: readonly string[] };

/** Reads, scores and checks a directorate's report for a quarter written as "2017-18-Q4". */
export async function readReport(
  store: Store,
  {
    authority,
    directorate,
    period,
  }: { readonly authority: string; readonly directorate: string; readonly period: string },
): Promise<Result<CheckedReport, ReportFailure>> {
  const quarter = parseQuarter(period);
  if (quarter.ok) {
    const record = await store.periodRecord({ authority, directorate, period: quarter.value });
    if (record !== null) return ok(checkedReport(record));
  }
  const listings = await store.directorates(authority);
  const listing = listings.find((candidate) => candidate.directorate.id === directorate);
  if (listing === undefined)
    return fail({
      kind: 'unknown-directorate',
      directorate,
      known: listings.map((known) => known.directorate.id),
    });
  if (!quarter.ok) return fail({ kind: 'not-a-quarter', period });
  return fail({
    kind: 'unknown-period',
    period,
    known: listing.editions.map((edition) => edition.period),
  });
}

/** Reports worked out already, kept as long as the store gives the same record. */
const worked = new WeakMap<PeriodRecord, CheckedReport>();

function checkedReport(record: PeriodRecord): CheckedReport {
  const known = worked.get(record);
  if (known !== undefined) return known;
  const scorecard = scorecardOf(record);
  const report = { scorecard, problems: checkScorecard(scorecard) };
  worked.set(record, report);
  return report;
}

/** The authority served: the only one held, or the first by name. Null for an empty store. */
export async function servedAuthority(store: Store): Promise<Authority | null> {
  const authorities = await store.authorities();
  return authorities[0] ?? null;
}

/** The directorates with their editions, newest first. */
export async function listReports(store: Store, authority: string): Promise<readonly DirectorateListing[]> {
  return store.directorates(authority);
}

/** An indicator with the reports that it stands in, newest first, each scored by the key of its year. */
export interface IndicatorInReports {
  readonly indicator: Indicator;
  readonly reports: readonly CheckedReport[];
}

/** The indicator known by a code, in any of its forms, with every report it stands in; null when none is. */
export async function readIndicator(
  store: Store,
  { authority, code }: { readonly authority: string; readonly code: string },
): Promise<IndicatorInReports | null> {
  const indicator = await store.indicator({ authority, code });
  if (indicator === null) return null;
  const listings = await store.directorates(authority);
  const editions =
    listings.find((listing) => listing.directorate.id === indicator.directorate)?.editions ?? [];
  const reports: CheckedReport[] = [];
  for (const edition of editions.filter((candidate) => isReportedIn(indicator, candidate))) {
    const report = await readReport(store, {
      authority,
      directorate: indicator.directorate,
      period: edition.period,
    });
    if (report.ok) reports.push(report.value);
  }
  return { indicator, reports };
}

function isReportedIn(indicator: Indicator, edition: Edition): boolean {
  return indicator.definitions.some(({ year }) => holdsIn({ from: year, to: year }, edition.period));
}

/** The quarters before and after a report among those published, null at the ends. */
export function neighbours({
  listing,
  period,
}: {
  readonly listing: DirectorateListing;
  readonly period: Quarter;
}): { readonly earlier: Quarter | null; readonly later: Quarter | null } {
  const periods = listing.editions.map((edition) => edition.period).toSorted();
  const at = periods.indexOf(period);
  return { earlier: periods[at - 1] ?? null, later: periods[at + 1] ?? null };
}
