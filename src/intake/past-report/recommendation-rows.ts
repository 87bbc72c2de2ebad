import type { Recommendation, RegulatorReport } from '../../domain/recommendations/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { slugOf } from '../../domain/value/index.ts';
import type { ReadRecommendation } from '../report/index.ts';
import { optionalText, type ReportContext, textIn } from './report-context.ts';
import {
  bare,
  keptRows,
  type Needed,
  type Outcome,
  outcomeOf,
  type Settled,
  withoutRepeats,
} from './report-rows.ts';

/** A recommendation with the report that it is of. */
interface Placed {
  readonly report: Omit<RegulatorReport, 'recommendations'>;
  readonly recommendation: Recommendation;
}

/** The tracker as read, a report a date and regulator; a row needs its report, its code, its text and whether it is open. */
export function trackerOf(
  rows: readonly ReadRecommendation[],
  context: ReportContext,
): Outcome & { readonly reports: readonly RegulatorReport[] } {
  const settled = withoutRepeats(
    rows.map((row) => placedOf(row, context)),
    ({ report, recommendation }) => `${report.id}/${recommendation.code}`,
  );
  const placed = keptRows(settled);
  const reports = [...new Map(placed.map(({ report }) => [report.id, report])).values()];
  return {
    ...outcomeOf(settled),
    reports: reports.map((report) => ({
      ...report,
      recommendations: placed
        .filter((each) => each.report.id === report.id)
        .map(({ recommendation }) => recommendation),
    })),
  };
}

function placedOf(read: ReadRecommendation, context: ReportContext): Settled<Placed> {
  const { line, lines, page, code, text, issued, regulator, isOpen } = read;
  const { language, known } = context;
  const name = text ?? code ?? '';
  if (code === null || text === null || issued === null || regulator === null || isOpen === null) {
    const what: readonly Needed[] = [
      ...(code === null ? ['code' as const] : []),
      ...(text === null ? ['title' as const] : []),
      ...(issued === null || regulator === null ? ['report' as const] : []),
      ...(isOpen === null ? ['is-open' as const] : []),
    ];
    return {
      row: null,
      left: { kind: 'recommendation', name, line, lines, page, reason: { kind: 'missing', what } },
    };
  }
  const report = reportOf({ issued, issuedMonth: read.issuedMonth, regulator, language, known });
  const held = known
    .flatMap(({ sections }) => sections.recommendations)
    .filter(({ id }) => id === report.id)
    .flatMap(({ recommendations }) => recommendations);
  const recommendation: Recommendation = {
    code,
    text: textIn(text, { language, held: held.map((each) => each.text) }),
    officers: read.officers === null ? [] : [textIn(read.officers, { language })],
    delivery: read.delivery ?? { kind: 'not-stated', printed: '' },
    update: optionalText(read.update, language),
    status: read.status,
    isOpen,
  };
  return {
    row: { report, recommendation },
    taken: { kind: 'recommendation', ref: `${report.id}/${code}`, name, line, lines, page, notes: [] },
  };
}

/** The report of a date and regulator: one that is held keeps its name; of another only what is printed is known. */
function reportOf({
  issued,
  issuedMonth,
  regulator,
  language,
  known,
}: Pick<ReadRecommendation, 'issuedMonth'> & {
  readonly issued: string;
  readonly regulator: string;
  readonly language: ReportContext['language'];
  readonly known: readonly PeriodRecord[];
}): Placed['report'] {
  const printed = bare(regulator);
  const held = known
    .flatMap(({ sections }) => sections.recommendations)
    .find(
      (report) =>
        (issuedMonth === null ? bare(report.issued) === bare(issued) : report.issuedMonth === issuedMonth) &&
        [report.regulator, report.title].some((each) => bare(each[language]) === printed),
    );
  if (held !== undefined) {
    const { recommendations: _, ...report } = held;
    return report;
  }
  const name = textIn(regulator, { language });
  return {
    id: slugOf(`${regulator} ${issuedMonth ?? issued}`),
    title: name,
    regulator: name,
    issued,
    issuedMonth,
  };
}
