import {
  type Amount,
  capitalUnderspend,
  type Finance,
  lineVariance,
  proposalTotals,
  type Restatement,
  revenueVariance,
  type Savings,
  savingsResult,
} from '../../finance/index.ts';
import { previousYear, yearOf } from '../../period/index.ts';
import type { Scorecard } from '../../scorecard/index.ts';
import type { Decimal } from '../../value/index.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { comparedAsPrinted } from '../stated-figure.ts';

/** Money that is stated twice differently, and variances, shares and totals that do not follow from their parts. */
export function finance({ record, period }: Scorecard): readonly Problem[] {
  const held = record.sections.finance;
  if (held === null) return [];
  return [
    ...restated(held),
    ...position(held),
    ...held.savings.flatMap(savings),
    ...lines(held),
    ...held.savings.flatMap((each) =>
      proposals({
        finance: held,
        savings: each,
        year: each.kind === 'current' ? yearOf(period) : previousYear(yearOf(period)),
      }),
    ),
  ];
}

function place(field: string, name?: ProblemPlace['name']): ProblemPlace {
  return { kind: 'finance', ref: null, field, ...(name !== undefined && { name }) };
}

/** £66.281m on one page and £64.938m on another. The restated figure stands as the computed one: both are shown. */
function restated(held: Finance): readonly Problem[] {
  const first: Readonly<Record<Restatement['figure'], Amount | null>> = {
    'net-budget': held.revenue.netBudget,
    outturn: held.revenue.outturn,
    'reserves-drawn': held.revenue.reservesDrawn,
    variance: held.revenue.statedVariance,
  };
  return held.restatements.flatMap(({ figure, amount, place: where }) => {
    const stated = first[figure];
    if (stated?.pounds == null || amount.pounds === null || stated.pounds.eq(amount.pounds)) return [];
    return [
      {
        code: 'stated-twice-differently',
        severity: 'error',
        place: place(figure, where),
        figures: { what: figure, printed: stated.printed, again: amount.printed },
      },
    ];
  });
}

function position(held: Finance): readonly Problem[] {
  const { revenue, capital } = held;
  return [
    ...amounts({
      what: 'variance',
      where: place('revenue'),
      stated: revenue.statedVariance,
      computed: revenueVariance(revenue)?.pounds ?? null,
    }),
    ...amounts({
      what: 'underspend',
      where: place('capital'),
      stated: capital.statedUnderspend,
      computed: capitalUnderspend(held.capital),
    }),
  ];
}

function savings(each: Savings): readonly Problem[] {
  const result = savingsResult(each);
  if (result === null) return [];
  const where = place('savings');
  return [
    ...amounts({ what: 'savings-variance', where, stated: each.statedVariance, computed: result.shortfall }),
    ...(
      [
        ['savings-achieved-pct', each.statedAchievedPct, result.achievedPct],
        ['savings-variance-pct', each.statedVariancePct, result.shortfallPct],
      ] as const
    ).flatMap(([what, stated, computed]) =>
      comparedAsPrinted({
        what,
        place: where,
        printed: stated?.printed ?? '',
        stated: stated?.pct ?? null,
        computed,
        unit: 'percent',
      }),
    ),
  ];
}

function lines(held: Finance): readonly Problem[] {
  return held.budgetLines.flatMap((line) => {
    const variance = lineVariance(line);
    const where = place('budget-line', line.title);
    return [
      ...amounts({
        what: 'variance',
        where,
        stated: line.statedVariance,
        computed: variance?.pounds ?? null,
      }),
      ...comparedAsPrinted({
        what: 'variance-pct',
        place: where,
        printed: line.statedPct.printed,
        stated: line.statedPct.pct,
        computed: variance?.pct ?? null,
        unit: 'percent',
      }),
    ];
  });
}

/**
 * Proposals outstanding from the year before are listed whole, so all their sums must be those of the savings; of the
 * current year only those with a shortfall are listed, so only the shortfall must.
 */
function proposals({
  finance: held,
  savings: each,
  year,
}: {
  readonly finance: Finance;
  readonly savings: Savings;
  readonly year: string;
}): readonly Problem[] {
  const own = held.proposals.filter((proposal) => proposal.year === year);
  if (own.length === 0) return [];
  const totals = proposalTotals(own);
  const where = place('proposals');
  const shortfall = amounts({
    what: 'savings-shortfall-total',
    where,
    stated: each.statedVariance,
    computed: totals.shortfall,
  });
  if (each.kind === 'current') return shortfall;
  return [
    ...amounts({ what: 'savings-target-total', where, stated: each.target, computed: totals.original }),
    ...amounts({ what: 'savings-achieved-total', where, stated: each.achieved, computed: totals.achieved }),
    ...shortfall,
  ];
}

function amounts({
  what,
  where,
  stated,
  computed,
}: {
  readonly what: Parameters<typeof comparedAsPrinted>[0]['what'];
  readonly where: ProblemPlace;
  readonly stated: Amount | null;
  readonly computed: Decimal | null;
}): readonly Problem[] {
  return comparedAsPrinted({
    what,
    place: where,
    printed: stated?.printed ?? '',
    stated: stated?.pounds ?? null,
    computed,
    unit: 'gbp',
  });
}
