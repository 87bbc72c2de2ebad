import { editionDifferences, renumbered } from '../../domain/editions/index.ts';
import type { Directorate } from '../../domain/framework/index.ts';
import type { Basis, Quarter } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { fail, type Language, ok, type Result } from '../../domain/value/index.ts';
import { type PastReport, recordFromReport } from '../../intake/past-report/index.ts';
import { type ReadReport, readReportLines, type SourceLine } from '../../intake/report/index.ts';
import type { SealedEdition } from '../listed-editions.ts';
import type { Store } from '../ports.ts';
import { type Acting, type Forbidden, mayQuarter, ownView } from '../returns/index.ts';

/** A published report as it was taken apart: plain data, to be kept until it is accepted. */
export interface BroughtReport {
  /** The name of the file. */
  readonly name: string;
  readonly lines: readonly SourceLine[];
}

/** What the person who brings a report says of it. */
export interface ReportChoices {
  readonly directorate: string;
  /** The quarter, where the report does not say it or says another. */
  readonly period: Quarter | null;
  /** Whether this quarter counts though the report says another: where they differ, the person is asked. */
  readonly overrules: boolean;
  /** The language that it is written in. */
  readonly language: Language;
  /** What span its figures are of where neither it nor a definition that is held says so. */
  readonly basis: Basis | null;
}

/** Why a report cannot be looked at. */
export type ReportImportFailure =
  | Forbidden
  | { readonly kind: 'no-directorate'; readonly directorates: readonly Directorate[] };

/**
 * How a report stands to the editions of its quarter:
 * - `new`: there is none, and this becomes the first;
 * - `same`: the newest says the same already;
 * - `other`: the newest says something else, so this is a correction of it and needs a reason;
 * - `collected`: the quarter is filled in by returns, and is corrected through them.
 */
export type ReportStanding =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly number: number; readonly isPublic: boolean }
  | { readonly kind: 'other'; readonly newest: SealedEdition }
  | { readonly kind: 'collected' };

/** What would become of a report, were it accepted now. `standing` is null where it makes no record. */
export interface ReportPreview {
  readonly brought: BroughtReport;
  readonly choices: ReportChoices;
  readonly directorate: Directorate;
  readonly read: ReadReport;
  readonly made: PastReport;
  readonly standing: ReportStanding | null;
}

/** What would become of every row and line of a published report, were it accepted now. Nothing is written. */
export async function previewReport(
  acting: Acting,
  { brought, choices }: { readonly brought: BroughtReport; readonly choices: ReportChoices },
): Promise<Result<ReportPreview, ReportImportFailure>> {
  const { authority } = acting.person;
  if (!mayQuarter(acting.person, 'seal-edition', { authority, directorate: choices.directorate }))
    return fail({ kind: 'forbidden' });
  return previewReportForOperator(ownView(acting), { authority, brought, choices });
}

/** The same for whoever runs the machine: every edition is there to compare with, and nothing is written either. */
export async function previewReportForOperator(
  store: Store,
  {
    authority,
    brought,
    choices,
  }: { readonly authority: string; readonly brought: BroughtReport; readonly choices: ReportChoices },
): Promise<Result<ReportPreview, Exclude<ReportImportFailure, Forbidden>>> {
  const [listings, authorities, framework] = await Promise.all([
    store.directorates(authority),
    store.authorities(),
    store.quarters.framework(authority),
  ]);
  const listing = listings.find(({ directorate }) => directorate.id === choices.directorate);
  const council = authorities.find(({ id }) => id === authority);
  if (listing === undefined || council === undefined)
    return fail({ kind: 'no-directorate', directorates: listings.map(({ directorate }) => directorate) });
  const { directorate } = listing;
  const read = readReportLines(brought.lines, { quarter: choices.period, overrules: choices.overrules });
  const period = read.quarter;
  const key = { authority, directorate: directorate.id };
  const newest = period === null ? null : await newestEdition(store, { ...key, period });
  const periods = listing.editions.map((edition) => edition.period);
  const known = period === null ? [] : await knownRecords(store, { ...key, period, periods, newest });
  const made = recordFromReport({
    read,
    file: brought.name,
    authority: council,
    ...choices,
    ...framework,
    directorate,
    known,
  });
  const standing = made.record === null ? null : await standingOf(store, { record: made.record, newest });
  return ok({ brought, choices, directorate, read, made, standing });
}

interface Place {
  readonly authority: string;
  readonly directorate: string;
  readonly period: Quarter;
}

/** The highest number sealed of a quarter, public or not; null where there is none. */
async function newestEdition(store: Store, key: Place): Promise<SealedEdition | null> {
  let newest: SealedEdition | null = null;
  for (let number = 1; ; number++) {
    const next = await store.quarters.sealed({ ...key, number });
    if (next === null) return newest;
    newest = next;
  }
}

/** The quarter's own edition, the one before it and the one after it: what a report is completed from. */
async function knownRecords(
  store: Store,
  {
    periods,
    newest,
    ...key
  }: Place & { readonly periods: readonly Quarter[]; readonly newest: SealedEdition | null },
): Promise<readonly PeriodRecord[]> {
  const inOrder = periods.toSorted();
  const before = inOrder.findLast((period) => period < key.period);
  const after = inOrder.find((period) => period > key.period);
  const others = await Promise.all(
    [before, after].map((period) =>
      period === undefined ? Promise.resolve(null) : store.periodRecord({ ...key, period }),
    ),
  );
  return [newest?.record ?? null, ...others].filter((record) => record !== null);
}

async function standingOf(
  store: Store,
  { record, newest }: { readonly record: PeriodRecord; readonly newest: SealedEdition | null },
): Promise<ReportStanding> {
  const { directorate, period } = record.edition;
  const quarter = await store.quarters.quarter({ authority: record.authority.id, directorate, period });
  if (quarter !== null) return { kind: 'collected' };
  if (newest === null) return { kind: 'new' };
  const { number, publishedAt } = newest.edition;
  return saysTheSame(record, newest.record)
    ? { kind: 'same', number, isPublic: publishedAt !== null }
    : { kind: 'other', newest };
}

/**
 * Whether a record tells of its quarter what is held already. The same file under another name does, and so it does
 * when an earlier quarter was brought in meanwhile.
 */
function saysTheSame(record: PeriodRecord, held: PeriodRecord): boolean {
  const { sourceTitle } = held.edition;
  const later = { ...record, edition: { ...record.edition, sourceTitle } };
  return editionDifferences({ earlier: held, later }).length === 0;
}

/** The record as the next edition of its quarter, under that edition's name. */
export function nextNumbered(record: PeriodRecord, number: number): PeriodRecord {
  const { directorate, period } = record.edition;
  return renumbered(record, {
    id: `${record.authority.id}-${directorate}-${period}-${number}`,
    number,
    revision: null,
  });
}
