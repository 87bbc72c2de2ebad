import { joinedIndicator } from '../../domain/editions/index.ts';
import type { Authority, Directorate, Indicator, Plan, Source } from '../../domain/framework/index.ts';
import {
  type Basis,
  type FinancialYear,
  holdsIn,
  type Quarter,
  quarterNumber,
  yearOf,
} from '../../domain/period/index.ts';
import { NO_SECTIONS, type PeriodRecord, REPORT_PARTS, scorecardOf } from '../../domain/scorecard/index.ts';
import type { Scheme } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import {
  assemblePublication,
  type CommitmentRow,
  type EditionFile,
  type IndicatorRow,
} from '../published/index.ts';
import type { ReadReport } from '../report/index.ts';
import { commitmentRowOf } from './commitment-rows.ts';
import { heldIndicators } from './held-definitions.ts';
import { indicatorRowOf } from './indicator-rows.ts';
import { leftRows, leftSections } from './left-sections.ts';
import { trackerOf } from './recommendation-rows.ts';
import type { ReportContext } from './report-context.ts';
import { keptRows, type LeftRow, outcomeOf, type TakenRow, withoutRepeats } from './report-rows.ts';
import { riskOf } from './risk-rows.ts';
import { sicknessOf } from './sickness-rows.ts';

/** What a person says of a report that they bring, and what the council holds. */
export interface PastReportOrder {
  readonly read: ReadReport;
  /** The name of the file. */
  readonly file: string;
  readonly authority: Authority;
  readonly directorate: Directorate;
  /** The quarter of the report, where it does not say so itself, or where that is overruled. */
  readonly period: Quarter | null;
  /** Whether the person says that it is of their quarter, though the report says another. */
  readonly overrules: boolean;
  /** The language that the report is written in. */
  readonly language: Language;
  /** What span its figures are of where neither it nor a definition that is held says so. */
  readonly basis: Basis | null;
  readonly plans: readonly Plan[];
  readonly schemes: readonly Scheme[];
  /** Editions held of the directorate: definitions of the same codes, and history from the one before. */
  readonly known: readonly PeriodRecord[];
}

/** Why a report as a whole makes no record. */
export type PastReportRefusal =
  | { readonly kind: 'no-period' }
  | { readonly kind: 'other-period'; readonly printed: Quarter; readonly chosen: Quarter }
  | { readonly kind: 'no-plan'; readonly year: FinancialYear }
  | { readonly kind: 'no-scheme'; readonly year: FinancialYear }
  | { readonly kind: 'nothing-taken' };

/** A record made of a report, with what became of each row; the record is null where there is a refusal. */
export interface PastReport {
  readonly record: PeriodRecord | null;
  readonly refusal: PastReportRefusal | null;
  readonly taken: readonly TakenRow[];
  readonly left: readonly LeftRow[];
}

/**
 * The record that a published report makes: what it prints, with the history of the edition before it. Nothing is
 * guessed: a row that lacks something is left out and listed with what is missing. The record is numbered as the first of its
 * quarter; texts stand in both languages as they are printed in one, which its edition says.
 */
export function recordFromReport(order: PastReportOrder): PastReport {
  const framed = frameOf(order);
  const { read, language } = order;
  if ('kind' in framed) return { record: null, refusal: framed, taken: [], left: leftRows(read) };
  const { plan, scheme, period } = framed;
  const { directorate, basis, known } = order;
  const held = heldIndicators(known, period);
  const context: ReportContext = { period, language, basis, plan, directorate, held, known };
  const benchmarkYear = commonest(read.indicators.flatMap((row) => row.benchmarkYear ?? []));
  const indicators = withoutRepeats(
    read.indicators.map((row) => indicatorRowOf(row, { context, benchmarkYear })),
    ({ ref }) => ref,
  );
  const commitments = withoutRepeats(
    read.commitments.map((row) => commitmentRowOf(row, context)),
    ({ code }) => code,
  );
  const risks = withoutRepeats(
    read.risks.map((row) => riskOf(row, context)),
    ({ id }) => id,
  );
  const tracker = trackerOf(read.recommendations, context);
  const sickness = sicknessOf(read, context);
  const parts = [outcomeOf(indicators), outcomeOf(commitments), outcomeOf(risks), tracker, sickness];
  const left = [...parts.flatMap((part) => part.left), ...leftSections(read)];
  const taken = parts.flatMap((part) => part.taken);
  if (keptRows(indicators).length + keptRows(commitments).length === 0)
    return {
      record: null,
      refusal: { kind: 'nothing-taken' },
      taken: [],
      left: [...left, ...taken.map(untaken)],
    };
  const edition = editionOf({ order, period, rows: keptRows(indicators), benchmarkYear });
  const sections = {
    ...NO_SECTIONS,
    workforce: sickness.workforce,
    risks: keptRows(risks),
    recommendations: tracker.reports,
  };
  const rows = { edition, indicators: keptRows(indicators), commitments: keptRows(commitments), sections };
  const record = assembled({ order, plan, scheme, rows, pages: pagesOf(read) });
  return { record, refusal: null, taken: withStatuses({ taken, record, read }), left };
}

/** A row that would have been taken, of a report of which no edition can be made. */
function untaken({ kind, name, line, lines, page }: TakenRow): LeftRow {
  return { kind, name, line, lines, page, reason: { kind: 'no-edition' } };
}

interface Frame {
  readonly plan: Plan;
  readonly scheme: Scheme;
  readonly period: Quarter;
}

/** The quarter of the report, and the plan and key that hold in its year. */
function frameOf({
  read,
  period: chosen,
  overrules,
  plans,
  schemes,
}: PastReportOrder): Frame | PastReportRefusal {
  const { printedQuarter: printed, quarter: period } = read;
  if (printed !== null && chosen !== null && printed !== chosen && !overrules)
    return { kind: 'other-period', printed, chosen };
  if (period === null) return { kind: 'no-period' };
  const plan = plans.find(({ years }) => holdsIn(years, period));
  if (plan === undefined) return { kind: 'no-plan', year: yearOf(period) };
  const scheme = schemes.find(({ years }) => holdsIn(years, period));
  return scheme === undefined ? { kind: 'no-scheme', year: yearOf(period) } : { plan, scheme, period };
}

function commonest(years: readonly FinancialYear[]): FinancialYear | null {
  const counted = [...Map.groupBy(years, (year) => year)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return counted[0]?.[0] ?? null;
}

/** What the edition is, in the layout that its rows are printed in. */
function editionOf({
  order: { authority, directorate, read, file },
  period,
  rows,
  benchmarkYear,
}: {
  readonly order: PastReportOrder;
  readonly period: Quarter;
  readonly rows: readonly IndicatorRow[];
  readonly benchmarkYear: FinancialYear | null;
}): EditionFile {
  const [year, quarter] = [yearOf(period), quarterNumber(period)];
  const { name } = directorate;
  const isOfYear = quarter === 4 && rows.every(({ periodTarget }) => periodTarget === null);
  return {
    id: `${authority.id}-${directorate.id}-${period}-1`,
    directorate: directorate.id,
    period,
    number: 1,
    publishedOn: null,
    title: {
      en: `${name.en}: Quarter ${quarter}, ${year}`,
      cy: `${name.cy}: Chwarter ${quarter}, ${year}`,
    },
    sourceTitle: read.title === null ? file : `${read.title} (${file})`,
    benchmarkYear,
    layout: {
      groupBy: rows.some(({ category }) => category !== null) ? 'service-and-category' : 'objective-and-aim',
      columns: isOfYear ? 'year-end' : 'quarter',
      parts: [...REPORT_PARTS],
    },
    printed: { indicators: null, national: null, commitments: null, directions: null, compared: null },
  };
}

/** Lines with the page that they stand on, of rows whose file has pages. */
function pagesOf({ indicators, commitments }: ReadReport): ReadonlyMap<number, number> {
  return new Map(
    [...indicators, ...commitments].flatMap(({ line, page }) =>
      page === null ? [] : [[line, page] as const],
    ),
  );
}

function assembled({
  order,
  plan,
  scheme,
  rows,
  pages,
}: {
  readonly order: PastReportOrder;
  readonly plan: Plan;
  readonly scheme: Scheme;
  readonly rows: {
    readonly edition: EditionFile;
    readonly indicators: readonly IndicatorRow[];
    readonly commitments: readonly CommitmentRow[];
    readonly sections: PeriodRecord['sections'];
  };
  readonly pages: ReadonlyMap<number, number>;
}): PeriodRecord {
  const { authority, directorate, language, known } = order;
  const { records } = assemblePublication({
    authority: { ...authority, directorates: [directorate] },
    plans: [plan],
    schemes: [scheme],
    editions: [rows],
  });
  const [record] = records;
  if (record === undefined) throw new Error('one report makes one record');
  const paged = <Sourced extends { readonly source: Source }>(item: Sourced): Sourced => {
    const page = pages.get(item.source.line ?? 0);
    return page === undefined ? item : { ...item, source: { ...item.source, page } };
  };
  const own: PeriodRecord = {
    ...record,
    edition: { ...record.edition, writtenIn: language },
    indicators: record.indicators.map((each) => ({ ...each, readings: each.readings.map(paged) })),
    commitments: record.commitments.map((each) => ({ ...each, updates: each.updates.map(paged) })),
  };
  return withHistory(own, known);
}

/** A record with what the newest edition of an earlier quarter knows of the same indicators and commitments. */
function withHistory(record: PeriodRecord, known: readonly PeriodRecord[]): PeriodRecord {
  const { period } = record.edition;
  const before = known
    .filter(({ edition }) => edition.period < period)
    .toSorted((one, other) => (one.edition.period < other.edition.period ? 1 : -1))[0];
  if (before === undefined) return record;
  const joined = (indicator: Indicator): Indicator => {
    const earlier = before.indicators.find(({ ref }) => ref === indicator.ref);
    return earlier === undefined
      ? indicator
      : joinedIndicator([
          { period, indicator },
          { period: before.edition.period, indicator: earlier },
        ]);
  };
  return {
    ...record,
    indicators: record.indicators.map(joined),
    commitments: record.commitments.map((commitment) => {
      const earlier = before.commitments.find(
        ({ code, year }) => code === commitment.code && year === commitment.year,
      );
      return { ...commitment, updates: [...(earlier?.updates ?? []), ...commitment.updates] };
    }),
  };
}

/** Rows of indicators whose figures give another status than the one that stands beside them are told. */
function withStatuses({
  taken,
  record,
  read,
}: {
  readonly taken: readonly TakenRow[];
  readonly record: PeriodRecord;
  readonly read: ReadReport;
}): readonly TakenRow[] {
  const printed = new Map(read.indicators.map(({ line, printedStatus }) => [line, printedStatus]));
  const computed = new Map(
    scorecardOf(record).indicators.map(({ indicator, score }) => [String(indicator.ref), score.status]),
  );
  return taken.map((row) => {
    if (row.kind !== 'indicator') return row;
    const [one, other] = [printed.get(row.line) ?? null, computed.get(row.ref) ?? null];
    if (one === null || one === other) return row;
    return { ...row, notes: [...row.notes, { kind: 'status-differs', printed: one, computed: other }] };
  });
}
