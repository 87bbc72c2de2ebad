import { checkScorecard, type Problem } from '../domain/assurance/index.ts';
import { BrokenSeal, joinedIndicator } from '../domain/editions/index.ts';
import type { Authority, Indicator } from '../domain/framework/index.ts';
import { parseQuarter, type Quarter } from '../domain/period/index.ts';
import { type PeriodRecord, type Scorecard, scorecardOf } from '../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../domain/value/index.ts';
import type { DirectorateListing, ListedEdition } from './listed-editions.ts';
import type { Store } from './ports.ts';
import { type Audience, type ShownEdition, shownEdition } from './shown-editions.ts';

/** A directorate's quarter, scored and checked, with the edition that it is. */
export interface CheckedReport {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  readonly edition: ListedEdition;
  /** The highest number published of the quarter: an edition of a lower one has been corrected. */
  readonly newest: number;
  /** For whom it is: officers see withheld figures, with their marker. */
  readonly audience: Audience;
  /** The quarter as it was asked for and as links to the report name it: "2023-24-Q2", or "2023-24-Q2.1". */
  readonly address: string;
}

/** Why there is no report: the directorate is not known, the period is not written as one, or it has no edition. */
export type ReportFailure =
  | { readonly kind: 'unknown-directorate'; readonly directorate: string; readonly known: readonly string[] }
  | { readonly kind: 'not-a-quarter'; readonly period: string }
  | { readonly kind: 'unknown-period'; readonly period: string; readonly known: readonly string[] };

/** "2023-24-Q2" as it is, "2023-24-Q2.1" as the quarter and the number of an edition. */
const EDITION_ADDRESS = /^(.*)\.([1-9]\d{0,5})$/;

/** The quarter that an address names, and the number of the edition where it names one; null where it names none. */
export function editionAddress(
  address: string,
): { readonly period: Quarter; readonly number?: number } | null {
  const [, named = address, number] = EDITION_ADDRESS.exec(address) ?? [];
  const quarter = parseQuarter(named);
  if (!quarter.ok) return null;
  return { period: quarter.value, ...(number !== undefined && { number: Number(number) }) };
}

/**
 * Reads, scores and checks a directorate's report for a quarter written as "2017-18-Q4": its newest edition, or with
 * a number behind the quarter that one ("2017-18-Q4.1"). As everybody may see it, unless `audience` says officers:
 * whether somebody is one has been asked by then.
 */
export async function readReport(
  store: Store,
  {
    authority,
    directorate,
    period,
    audience = 'public',
  }: {
    readonly authority: string;
    readonly directorate: string;
    readonly period: string;
    readonly audience?: Audience;
  },
): Promise<Result<CheckedReport, ReportFailure>> {
  const named = editionAddress(period);
  if (named !== null) {
    const shown = await shownEdition(store, { authority, directorate, audience, ...named });
    if (shown !== null) return ok(checkedReport(shown, period));
  }
  const listings = await store.directorates(authority);
  const listing = listings.find((candidate) => candidate.directorate.id === directorate);
  if (listing === undefined)
    return fail({
      kind: 'unknown-directorate',
      directorate,
      known: listings.map((known) => known.directorate.id),
    });
  if (named === null) return fail({ kind: 'not-a-quarter', period });
  return fail({
    kind: 'unknown-period',
    period,
    known: [...new Set(listing.editions.map((edition) => edition.period))],
  });
}

/**
 * As `readReport`, for what stands over several reports: null also where a seal is broken, so that one damaged edition
 * costs its own pages, which say so, and no others.
 */
export async function readWholeReport(
  store: Store,
  key: Parameters<typeof readReport>[1],
): Promise<CheckedReport | null> {
  try {
    const found = await readReport(store, key);
    return found.ok ? found.value : null;
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}

/**
 * Reports worked out already, kept as long as there is the same record of the same audience: by their address, and the
 * newest number.
 */
const worked = new WeakMap<PeriodRecord, Map<string, CheckedReport>>();

function checkedReport({ record, edition, newest, audience }: ShownEdition, address: string): CheckedReport {
  const known = worked.get(record) ?? new Map<string, CheckedReport>();
  worked.set(record, known);
  const name = `${address} ${newest}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const [same] = known.values();
  const scorecard = same?.scorecard ?? scorecardOf(record);
  const problems = same?.problems ?? checkScorecard(scorecard);
  const report = { scorecard, problems, edition, newest, audience, address };
  known.set(name, report);
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

/**
 * The indicator known by a code, in any of its forms, joined from the newest edition of each quarter that has it, with
 * those reports; null when none is.
 */
export async function readIndicator(
  store: Store,
  { authority, code }: { readonly authority: string; readonly code: string },
): Promise<IndicatorInReports | null> {
  const named = await store.indicatorNamed({ authority, code });
  if (named === null) return null;
  const { ref, directorate } = named;
  const editions = await store.editions({ authority, directorate });
  const found = await Promise.all(
    newestOfEachQuarter(editions).map(({ period }) =>
      readWholeReport(store, { authority, directorate, period }),
    ),
  );
  const told = found.flatMap((report) => {
    if (report === null) return [];
    const { record, period } = report.scorecard;
    const indicator = record.indicators.find((each) => each.ref === ref);
    return indicator === undefined ? [] : [{ period, indicator, report }];
  });
  const [first, ...others] = told;
  if (first === undefined) return null;
  return {
    indicator: joinedIndicator([first, ...others]),
    reports: told.map(({ report }) => report),
  };
}

/** The newest edition of each quarter, of editions that come newest first. */
export function newestOfEachQuarter(editions: readonly ListedEdition[]): readonly ListedEdition[] {
  return editions.filter(
    ({ period }, at) => editions.findIndex((candidate) => candidate.period === period) === at,
  );
}

/** The quarters before and after one among those published of a directorate, null at the ends. */
export async function readNeighbours(
  store: Store,
  { period, ...of }: { readonly authority: string; readonly directorate: string; readonly period: Quarter },
): Promise<{ readonly earlier: Quarter | null; readonly later: Quarter | null }> {
  const periods = newestOfEachQuarter(await store.editions(of))
    .map((edition) => edition.period)
    .toSorted();
  const at = periods.indexOf(period);
  return { earlier: periods[at - 1] ?? null, later: periods[at + 1] ?? null };
}
