import { type CalendarDate, lastDay } from '../../domain/period/index.ts';
import {
  isOverdue,
  type Recommendation,
  type RegulatorReport,
  trackerCounts,
} from '../../domain/recommendations/index.ts';
import { STATUSES, type Status } from '../../domain/scoring/index.ts';
import { commitmentStatusWord, formatDate, formatMonth, unitName } from '../../locale/index.ts';
import type { PartsChart, PartsChartPart } from '../chart/index.ts';
import type { Block, Cell, Row } from '../document/index.ts';
import { absentCell, asPrinted, cellOf, commitmentStatus, said, saidCell, strong, text } from './cells.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';
import { countsDescription } from './summary-charts.ts';

/** The regulatory tracker: every recommendation under its report and regulator. */
export function recommendationsPart(context: Context): readonly Block[] {
  const { recommendations } = context.scorecard.record.sections;
  if (recommendations.length === 0) return [];
  const { language, scorecard } = context;
  const words = SECTION_WORDS[language];
  const day = lastDay(scorecard.period);
  const all = recommendations.flatMap((report) => report.recommendations);
  return [
    { kind: 'heading', level: 1, text: words.recommendations, id: 'recommendations' },
    {
      kind: 'paragraph',
      content: [text(words.recommendationsIntroduction(trackerCounts(all, day), formatDate(day, language)))],
    },
    { kind: 'figure', chart: trackerChart(recommendations, context) },
    recommendationsTable({ reports: recommendations, caption: words.recommendations, context }),
  ];
}

/** The tracker at a glance: its recommendations by status. */
export function trackerChart(
  reports: readonly RegulatorReport[],
  { language, scorecard, words: report }: Context,
): PartsChart {
  const words = SECTION_WORDS[language];
  const { scheme } = scorecard.record;
  const all = reports.flatMap(({ recommendations }) => recommendations);
  const countOf = (status: Status | null) => all.filter((each) => each.status === status).length;
  const parts: readonly PartsChartPart[] = [
    ...STATUSES.map((status) => ({
      label: commitmentStatusWord({ status, scheme, language }),
      count: countOf(status),
      status,
    })),
    { label: report.noStatus, count: countOf(null), status: null },
  ].filter(({ count }) => count > 0);
  return {
    kind: 'parts',
    title: words.findings.closed(all.filter(({ isOpen }) => !isOpen).length, all.length),
    subtitle: `${words.recommendationsByStatus}, ${unitName('count', language)}`,
    description: countsDescription(parts),
    parts,
  };
}

/** The table of recommendations, a group of rows for each regulator's report. */
export function recommendationsTable({
  reports,
  caption,
  context,
}: {
  readonly reports: readonly RegulatorReport[];
  readonly caption: string;
  readonly context: Context;
}): Block {
  const words = SECTION_WORDS[context.language];
  const day = lastDay(context.scorecard.period);
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.recommendation, align: 'start', width: 32 },
      { title: words.officers, align: 'start', width: 18 },
      { title: words.delivery, align: 'start', width: 11 },
      { title: words.update, align: 'start', width: 32 },
      { title: words.status, align: 'start', width: 12 },
      { title: words.openClosed, align: 'start', width: 9 },
    ],
    rows: reports.flatMap((report): readonly Row[] => [
      { role: 'group', cell: cellOf([strong(reportTitle(report, context))]) },
      ...report.recommendations.map(
        (recommendation): Row => ({
          role: 'body',
          cells: recommendationCells({ recommendation, day, context }),
        }),
      ),
    ]),
  };
}

/** A regulator's report as it is named: "May 2022: Report of … (Care Inspectorate Wales)". */
export function reportTitle(report: RegulatorReport, { language }: Context): string {
  const month = report.issuedMonth === null ? report.issued : formatMonth(report.issuedMonth, language);
  return SECTION_WORDS[language].issued(month, report.title[language], report.regulator[language]);
}

function recommendationCells({
  recommendation,
  day,
  context,
}: {
  readonly recommendation: Recommendation;
  readonly day: CalendarDate;
  readonly context: Context;
}): readonly Cell[] {
  const { language } = context;
  const words = SECTION_WORDS[language];
  const { code, text: asked, officers, update, isOpen } = recommendation;
  const isLate = isOverdue(recommendation, day);
  return [
    cellOf([strong(`${code} `), said(asked, context)]),
    officers.length === 0
      ? absentCell(words.noOfficers)
      : cellOf([text(officers.map((officer) => officer[language]).join('; '))]),
    deliveryCell(recommendation, context),
    update === null ? absentCell(words.noUpdate) : saidCell(update, context),
    trackerStatus(recommendation, context),
    cellOf([text(isOpen ? words.open : words.closed)], isLate ? [strong(words.overdue)] : null),
  ];
}

/** The delivery date as printed. */
function deliveryCell({ delivery }: Recommendation, { language }: Context): Cell {
  if (delivery.printed === '') return absentCell(SECTION_WORDS[language].notStated);
  return cellOf([asPrinted(delivery.printed, language)]);
}

function trackerStatus({ status }: Recommendation, { language, scorecard }: Context): Cell {
  if (status === null) return absentCell(SECTION_WORDS[language].notStated);
  const { scheme } = scorecard.record;
  return { ...cellOf([commitmentStatus({ status, scheme, language })]), fill: status };
}
