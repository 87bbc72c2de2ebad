import {
  type Amount,
  ASKED_OF_FINANCE,
  capitalUnderspend,
  type Finance,
  lineVariance,
  proposalTotals,
  type ReductionProposal,
  revenueVariance,
  type Savings,
  savingsResult,
} from '../../domain/finance/index.ts';
import { type Decimal, whole, ZERO } from '../../domain/value/index.ts';
import { columnName, type SectionPlace } from '../../locale/index.ts';
import type { Block, Cell, Column, Row, TableBlock } from '../document/index.ts';
import { absentCell, asPrinted, cellOf, numberCell, strong, text, textCell } from './cells.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';
import { varianceChart } from './variance-chart.ts';

const THOUSAND = whole(1000);

/** Finance: the revenue and capital positions and the efficiency savings, computed beside what is printed. */
export function financePart(context: Context): readonly Block[] {
  const { finance } = context.scorecard.record.sections;
  if (finance === null) return [];
  const words = SECTION_WORDS[context.language];
  return [
    { kind: 'heading', level: 1, text: words.finance, id: 'finance' },
    { kind: 'heading', level: 2, text: words.revenueBudget, id: 'finance-revenue' },
    revenueTable(finance, context),
    { kind: 'heading', level: 2, text: words.capitalBudget, id: 'finance-capital' },
    capitalTable(finance, context),
    { kind: 'heading', level: 2, text: words.efficiencySavings, id: 'finance-savings' },
    savingsTable(finance.savings, context),
    ...(finance.note === null
      ? []
      : [{ kind: 'paragraph' as const, content: [text(finance.note[context.language])] }]),
  ];
}

/** A line of a position: what it is, the amount (computed where it can be), and what is printed. */
type PositionLine = readonly [label: string, amount: Decimal | null, printed: string | null];

function positionTable({
  caption,
  lines,
  context,
}: {
  readonly caption: string;
  readonly lines: readonly PositionLine[];
  readonly context: Context;
}): Block {
  const words = SECTION_WORDS[context.language];
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.measure, align: 'start', width: 50 },
      { title: words.computed, align: 'end', width: 25 },
      { title: words.stated, align: 'end', width: 25 },
    ],
    rows: lines.map(([label, amount, printed]) => ({
      role: 'body',
      cells: [
        textCell(label),
        pounds(amount, context),
        printed === null ? absentCell(words.notStated) : cellOf([asPrinted(printed, context.language)]),
      ],
    })),
  };
}

function pounds(amount: Decimal | null, { language }: Context): Cell {
  return amount === null
    ? absentCell(SECTION_WORDS[language].notStated)
    : numberCell({ value: amount, unit: 'gbp', decimals: 0 });
}

function thousands(amount: Decimal | null, { language }: Context): Cell {
  return amount === null
    ? absentCell(SECTION_WORDS[language].notStated)
    : numberCell({ value: amount.div(THOUSAND), unit: 'count', decimals: 0 });
}

function share(pct: Decimal | null, decimals: number, { language }: Context): Cell {
  return pct === null
    ? absentCell(SECTION_WORDS[language].notStated)
    : numberCell({ value: pct, unit: 'percent', decimals });
}

function amountLine(label: string, { pounds: amount, printed }: Amount): PositionLine {
  return [label, amount, printed];
}

/** A line where the report says the amount. */
function amountLines(label: string, amount: Amount | null): readonly PositionLine[] {
  return amount === null ? [] : [amountLine(label, amount)];
}

function placeOf({ scorecard: { period }, language }: Context): SectionPlace {
  return { period, language };
}

function revenueTable(finance: Finance, context: Context): Block {
  const words = SECTION_WORDS[context.language];
  const { revenue, restatements } = finance;
  const named = (column: string) => columnName({ table: 'revenue', column }, placeOf(context));
  const labels = {
    'net-budget': named('netBudget'),
    outturn: revenue.isProjected ? words.projectedOutturn : named('outturn'),
    'reserves-drawn': named('reservesDrawn'),
    variance: words.overspend,
  } as const;
  const first = {
    'net-budget': revenue.netBudget,
    outturn: revenue.outturn,
    'reserves-drawn': revenue.reservesDrawn,
    variance: revenue.statedVariance,
  } as const;
  const differing = restatements.filter(({ figure, amount }) => {
    const stated = first[figure]?.pounds ?? null;
    return stated !== null && amount.pounds !== null && !stated.eq(amount.pounds);
  });
  return positionTable({
    caption: words.revenueBudget,
    lines: [
      amountLine(labels['net-budget'], revenue.netBudget),
      ...differing.map(
        ({ figure, place, amount }): PositionLine => [
          `${labels[figure]}. ${words.elsewhere(place[context.language])}`,
          amount.pounds,
          amount.printed,
        ],
      ),
      amountLine(labels.outturn, revenue.outturn),
      ...ASKED_OF_FINANCE.revenue.figures
        .filter((column) => column !== 'netBudget' && column !== 'outturn')
        .flatMap((column) => amountLines(named(column), revenue[column])),
      ...[revenue.netBudget, ...differing.filter(isNetBudget).map(({ amount }) => amount)].map((budget) =>
        varianceLine({
          revenue: { ...revenue, netBudget: budget },
          isOneOfSeveral: differing.some(isNetBudget),
          words,
        }),
      ),
    ],
    context,
  });
}

function isNetBudget({ figure }: Finance['restatements'][number]): boolean {
  return figure === 'net-budget';
}

/** Over- or underspend on a net budget. Where the report states several budgets, each is said with its own. */
function varianceLine({
  revenue,
  isOneOfSeveral,
  words,
}: {
  readonly revenue: Finance['revenue'];
  readonly isOneOfSeveral: boolean;
  readonly words: (typeof SECTION_WORDS)['en'];
}): PositionLine {
  const variance = revenueVariance(revenue)?.pounds ?? null;
  const isUnder = variance?.lt(ZERO) ?? false;
  const name = isUnder ? words.underspend : words.overspend;
  return [
    isOneOfSeveral ? words.onBudget(name, revenue.netBudget.printed) : name,
    isUnder && variance !== null ? variance.abs() : variance,
    revenue.statedVariance?.printed ?? null,
  ];
}

function capitalTable(finance: Finance, context: Context): Block {
  const words = SECTION_WORDS[context.language];
  const { capital } = finance;
  const named = (column: string) => columnName({ table: 'capital', column }, placeOf(context));
  return positionTable({
    caption: words.capitalBudget,
    lines: [
      amountLine(named('budget'), capital.budget),
      amountLine(named('spend'), capital.spend),
      [words.budgetLessSpend, capitalUnderspend(capital), capital.statedUnderspend?.printed ?? null],
      ...ASKED_OF_FINANCE.capital.figures
        .filter((column) => column !== 'budget' && column !== 'spend')
        .flatMap((column) => amountLines(named(column), capital[column])),
    ],
    context,
  });
}

/** As the originals have it: a row each for target, achieved and shortfall; a column a year, and the shares. */
function savingsTable(savings: readonly Savings[], context: Context): Block {
  const words = SECTION_WORDS[context.language];
  const isLikely = savings.some((each) => each.isLikely);
  const rows: readonly (readonly [
    string,
    (each: Savings) => Decimal | null,
    (each: Savings) => Decimal | null,
  ])[] = [
    [
      columnName({ table: 'savings', column: 'target' }, placeOf(context)),
      ({ target }) => target.pounds,
      (each) => (savingsResult(each)?.achievedPct == null ? null : whole(100)),
    ],
    [
      isLikely ? words.likely : words.achieved,
      ({ achieved }) => achieved.pounds,
      (each) => savingsResult(each)?.achievedPct ?? null,
    ],
    [
      words.shortfall,
      (each) => savingsResult(each)?.shortfall ?? null,
      (each) => savingsResult(each)?.shortfallPct ?? null,
    ],
  ];
  return {
    kind: 'table',
    caption: words.efficiencySavings,
    columns: [
      { title: words.savings, align: 'start', width: 30 },
      ...savings.flatMap(({ year, kind }): readonly Column[] => [
        {
          title: `${kind === 'outstanding' ? words.outstanding(year) : words.thisYear(year)}, ${words.thousands}`,
          align: 'end',
          width: 18,
        },
        { title: words.share(year), align: 'end', width: 17 },
      ]),
    ],
    rows: rows.map(([label, amount, pct]) => ({
      role: 'body',
      cells: [
        textCell(label),
        ...savings.flatMap((each) => [thousands(amount(each), context), share(pct(each), 1, context)]),
      ],
    })),
  };
}

/** The main revenue variances by budget line, and what explains them. */
export function budgetLinesPart(context: Context): readonly Block[] {
  const { finance } = context.scorecard.record.sections;
  if (finance === null || finance.budgetLines.length === 0) return [];
  const { language } = context;
  const words = SECTION_WORDS[language];
  const chart = varianceChart(finance, context);
  const table = budgetLinesTable(finance, context);
  return [
    { kind: 'heading', level: 1, text: words.budgetLines, id: 'budget-lines' },
    chart === null ? table : { kind: 'figure', chart, table },
    { kind: 'paragraph', content: [text(words.ofSize)] },
    { kind: 'heading', level: 2, text: words.explanations, id: 'budget-lines-explained' },
    {
      kind: 'list',
      items: finance.budgetLines.flatMap(({ title, explanation }) =>
        explanation === null ? [] : [[strong(`${title[language]}: `), text(explanation[language])]],
      ),
    },
  ];
}

function budgetLinesTable({ budgetLines }: Finance, context: Context): TableBlock {
  const { language } = context;
  const words = SECTION_WORDS[language];
  return {
    kind: 'table',
    caption: words.budgetLines,
    columns: [
      { title: words.line, align: 'start', width: 40 },
      { title: words.lineNetBudget, align: 'end', width: 15 },
      { title: words.lineOutturn, align: 'end', width: 15 },
      { title: words.lineVariance, align: 'end', width: 17 },
      { title: words.linePct, align: 'end', width: 13 },
    ],
    rows: budgetLines.map((line) => {
      const variance = lineVariance(line);
      return {
        role: 'body',
        cells: [
          textCell(line.title[language]),
          thousands(line.netBudget.pounds, context),
          thousands(line.outturn.pounds, context),
          thousands(variance?.pounds ?? null, context),
          share(variance?.pct ?? null, 1, context),
        ],
      };
    }),
  };
}

/** The budget reduction proposals, year by year, with totals. */
export function proposalsPart(context: Context): readonly Block[] {
  const { finance } = context.scorecard.record.sections;
  if (finance === null || finance.proposals.length === 0) return [];
  const words = SECTION_WORDS[context.language];
  const years = [...new Set(finance.proposals.map(({ year }) => year))];
  return [
    { kind: 'heading', level: 1, text: words.proposals, id: 'proposals' },
    ...years.flatMap((year): readonly Block[] => {
      const caption = words.proposalsOf(year, year === context.year);
      return [
        { kind: 'heading', level: 2, text: caption, id: `proposals-${year}` },
        proposalsTable({
          proposals: finance.proposals.filter((each) => each.year === year),
          caption,
          context,
        }),
      ];
    }),
  ];
}

function proposalsTable({
  proposals,
  caption,
  context,
}: {
  readonly proposals: readonly ReductionProposal[];
  readonly caption: string;
  readonly context: Context;
}): Block {
  const { language } = context;
  const words = SECTION_WORDS[language];
  const totals = proposalTotals(proposals);
  const isLikely = proposals.some((proposal) => proposal.isLikely);
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.proposal, align: 'start', width: 32 },
      { title: words.original(proposals[0]?.year ?? ''), align: 'end', width: 13 },
      { title: isLikely ? words.amountLikely : words.amountAchieved, align: 'end', width: 15 },
      { title: words.mitigation, align: 'start', width: 40 },
    ],
    rows: [
      ...proposals.map(
        ({ title, original, achieved, mitigation }): Row => ({
          role: 'body',
          cells: [
            textCell(title[language]),
            thousands(original.pounds, context),
            thousands(achieved.pounds, context),
            textCell(mitigation?.[language]),
          ],
        }),
      ),
      {
        role: 'total',
        cells: [
          cellOf([strong(words.total)]),
          thousands(totals.original, context),
          thousands(totals.achieved, context),
          textCell(null),
        ],
      },
    ],
  };
}
