import type { PrintedCounts, StatusCounts } from '../../domain/scorecard/index.ts';
import { sharePct } from '../../domain/scorecard/index.ts';
import { type Scheme, STATUSES, type Status } from '../../domain/scoring/index.ts';
import { whole } from '../../domain/value/index.ts';
import { sharedWords } from '../../locale/index.ts';
import type { Block, Cell, Inline, Row } from '../document/index.ts';
import { cellOf, strong, text, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { objectiveLabel } from './indicator-table.ts';
import { countsNote } from './problems-part.ts';
import { glanceCharts } from './summary-charts.ts';

/** The statuses that a year's key can give: to indicators, or to commitments. Best first. */
export function statusesOf(scheme: Scheme, to: 'indicators' | 'commitments'): readonly Status[] {
  const given = new Set(
    to === 'indicators'
      ? scheme.rules.map(({ status }) => status)
      : scheme.commitments.map(({ status }) => status),
  );
  return STATUSES.filter((status) => given.has(status));
}

/** The summary in one sentence: how many are scored, on target, off target, improved. */
export function headline({ scorecard, words }: Context): string {
  const { indicators, directions } = scorecard.summary;
  return words.headline({
    scored: indicators.scored,
    total: indicators.total,
    onTarget: indicators.onTarget,
    offTarget: indicators.scored - indicators.onTarget,
    improved: directions.byDirection.improved,
  });
}

/** The first chapter: the sentence, charts of statuses, and the counts, ours beside those printed. */
export function summaryPart(context: Context): readonly Block[] {
  const { words, scorecard } = context;
  const { summary, record } = scorecard;
  const { printed } = record.edition;
  return [
    { kind: 'heading', level: 1, text: words.summary, id: 'summary' },
    { kind: 'paragraph', content: [text(headline(context))] },
    ...countsNote(context),
    { kind: 'figures', charts: glanceCharts(context) },
    { kind: 'heading', level: 2, text: words.commitmentsByObjective, id: 'summary-commitments' },
    commitmentsByObjective(context),
    { kind: 'heading', level: 2, text: words.indicatorsByStatus, id: 'summary-indicators' },
    countsTable({
      caption: words.allIndicators,
      ours: summary.indicators,
      printed: printed.indicators,
      context,
    }),
    ...(summary.national.total === 0
      ? []
      : [
          countsTable({
            caption: words.nationalIndicators,
            ours: summary.national,
            printed: printed.national,
            context,
          }),
        ]),
    { kind: 'heading', level: 2, text: words.directionOfTravel, id: 'summary-directions' },
    directionsTable(context),
  ];
}

function countCell(count: number): Cell {
  return cellOf([{ kind: 'number', value: whole(count), unit: 'count', decimals: 0 }]);
}

function commitmentsByObjective(context: Context): Block {
  const { words, language, scorecard } = context;
  const { plan, scheme } = scorecard.record;
  const shared = sharedWords(language);
  const statuses = statusesOf(scheme, 'commitments');
  const rowFor = (code: string | null, name: Inline, role: Row['role'] & ('body' | 'total')): Row => {
    const within = scorecard.commitments.filter(
      ({ commitment }) => code === null || commitment.objective === code,
    );
    const withStatus = (status: Status | null) =>
      within.filter(({ update }) => (update?.status ?? null) === status).length;
    return {
      role,
      cells: [
        cellOf([name]),
        countCell(within.length),
        ...statuses.map((status) => countCell(withStatus(status))),
        countCell(withStatus(null)),
      ],
    };
  };
  const used = plan.objectives.filter(({ code }) =>
    scorecard.commitments.some(({ commitment }) => commitment.objective === code),
  );
  return {
    kind: 'table',
    caption: words.commitmentsByObjective,
    columns: [
      { title: words.objective, align: 'start', width: 50 },
      { title: words.total, align: 'end', width: 10 },
      ...statuses.map((status) => ({ title: shared.status[status], align: 'end' as const, width: 10 })),
      { title: words.noStatus, align: 'end', width: 10 },
    ],
    rows: [
      ...used.map(({ code, title }) =>
        rowFor(code, text(`${objectiveLabel(code, language)}: ${title[language]}`), 'body'),
      ),
      rowFor(null, strong(words.total), 'total'),
    ],
  };
}

function countsTable({
  caption,
  ours,
  printed,
  context,
}: {
  readonly caption: string;
  readonly ours: StatusCounts;
  readonly printed: PrintedCounts | null;
  readonly context: Context;
}): Block {
  const { words, language, scorecard } = context;
  const shared = sharedWords(language);
  const statuses = statusesOf(scorecard.record.scheme, 'indicators');
  const printedText = (status: Status): string => {
    const count = printed?.counts[status];
    const pct = printed?.percentages[status];
    const parts = [count === undefined ? null : String(count), pct === undefined ? null : `${pct}%`];
    return parts.filter((part) => part !== null).join(', ');
  };
  const printedCell = (words_: string): readonly Cell[] =>
    printed === null ? [] : [textCell(words_ === '' ? words.notPrinted : words_)];
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.statusColumn, align: 'start', width: 30 },
      { title: words.count, align: 'end', width: 15 },
      { title: words.share, align: 'end', width: 20 },
      ...(printed === null ? [] : [{ title: words.printedHere, align: 'end' as const, width: 20 }]),
    ],
    rows: [
      ...statuses.map((status): Row => {
        const share = sharePct({ count: ours.byStatus[status], total: ours.scored });
        return {
          role: 'body',
          cells: [
            cellOf([{ kind: 'status', status, word: shared.status[status] }]),
            countCell(ours.byStatus[status]),
            share === null
              ? textCell(shared.noStatus['not-applicable'])
              : cellOf([{ kind: 'number', value: whole(share), unit: 'percent', decimals: 0 }]),
            ...printedCell(printedText(status)),
          ],
        };
      }),
      ...(Object.entries(ours.withoutStatus) as [keyof typeof shared.noStatus, number][]).map(
        ([reason, count]): Row => ({
          role: 'body',
          cells: [textCell(shared.noStatus[reason]), countCell(count), textCell(null), ...printedCell('')],
        }),
      ),
      {
        role: 'total',
        cells: [
          cellOf([strong(words.total)]),
          countCell(ours.total),
          textCell(null),
          ...printedCell(printed === null ? '' : String(printed.total)),
        ],
      },
    ],
  };
}

function directionsTable({ words, language, scorecard }: Context): Block {
  const shared = sharedWords(language);
  const { summary, record } = scorecard;
  const { directions: printed } = record.edition.printed;
  const hasNational = summary.national.total > 0;
  const printedCell = (count: number | undefined): readonly Cell[] =>
    printed === null ? [] : [count === undefined ? textCell(words.notPrinted) : countCell(count)];
  return {
    kind: 'table',
    caption: words.directionOfTravel,
    columns: [
      { title: words.direction, align: 'start', width: 30 },
      { title: words.allIndicators, align: 'end', width: 20 },
      ...(hasNational ? [{ title: words.nationalIndicators, align: 'end' as const, width: 20 }] : []),
      ...(printed === null ? [] : [{ title: words.printedHere, align: 'end' as const, width: 20 }]),
    ],
    rows: [
      ...record.scheme.directions.map(
        ({ direction }): Row => ({
          role: 'body',
          cells: [
            cellOf([{ kind: 'direction', direction, word: shared.direction[direction] }]),
            countCell(summary.directions.byDirection[direction]),
            ...(hasNational ? [countCell(summary.nationalDirections.byDirection[direction])] : []),
            ...printedCell((printed as Readonly<Record<string, number>> | null)?.[direction]),
          ],
        }),
      ),
      {
        role: 'body',
        cells: [
          textCell(words.notCompared),
          countCell(summary.directions.notCompared),
          ...(hasNational ? [countCell(summary.nationalDirections.notCompared)] : []),
          ...printedCell(undefined),
        ],
      },
    ],
  };
}
