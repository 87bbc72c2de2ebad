import { z } from 'zod';
import { NARRATIVE_KINDS } from '../../domain/narrative/index.ts';
import { RISK_STEPS } from '../../domain/risk/index.ts';
import { day, figure, name, period, quarter, status } from './values.ts';

const number = z.number().nullable();
const text = z.string().nullable();

/** The position on money of a report. */
export const finance = name(
  'Finance',
  z.strictObject({
    revenue: z.strictObject({
      netBudget: figure,
      outturn: figure,
      projected: z.boolean(),
      reservesDrawn: figure,
      variance: number,
      variancePct: number,
      statedVariance: figure,
    }),
    capital: z.strictObject({
      budget: figure,
      spend: figure,
      underspend: number,
      statedUnderspend: figure,
      slippage: figure,
    }),
    savings: z.array(
      z.strictObject({
        year: period,
        kind: z.enum(['outstanding', 'current']),
        target: figure,
        achieved: figure,
        likely: z.boolean(),
        shortfall: number,
        achievedPct: number,
        shortfallPct: number,
        statedVariance: figure,
        statedAchievedPct: figure,
        statedVariancePct: figure,
      }),
    ),
    budgetLines: z.array(
      z.strictObject({
        title: z.string(),
        netBudget: figure,
        outturn: figure,
        variance: number,
        variancePct: number,
        statedVariance: figure,
        statedVariancePct: figure,
        explanation: text,
      }),
    ),
    proposals: z.array(
      z.strictObject({
        year: period,
        title: z.string(),
        original: figure,
        achieved: figure,
        likely: z.boolean(),
        mitigation: text,
      }),
    ),
    restatements: z.array(z.strictObject({ figure: z.string(), place: z.string(), amount: figure })),
    note: text,
  }),
  'Amounts are in pounds. A key that begins with “stated” is the report’s own figure; its neighbour without it is computed.',
);

const sicknessUnit = z.strictObject({
  name: z.string(),
  fte: figure,
  lastYear: z.strictObject({ daysLost: figure, absences: figure, statedDaysPerFte: figure }),
  thisYear: z.strictObject({
    daysLost: figure,
    absences: figure,
    daysPerFte: figure,
    statedDaysPerFte: figure,
  }),
  cumulativeThisYear: figure,
  cumulativeLastYear: figure,
  target: figure,
});

/** Staff and sickness of a report. */
export const workforce = name(
  'Workforce',
  z.strictObject({
    staff: z.array(z.strictObject({ year: period, fte: figure })),
    sickness: z.array(
      z.strictObject({
        year: period,
        target: figure,
        actual: figure,
        longTermPct: figure,
        shortTermPct: figure,
      }),
    ),
    units: z.array(sicknessUnit),
    unitsTotal: sicknessUnit,
    reasons: z.array(
      z.strictObject({
        name: z.string(),
        isTotal: z.boolean(),
        byQuarter: z.array(z.strictObject({ quarter, days: figure })),
        days: figure,
        pct: figure,
        statedPct: figure,
      }),
    ),
    comment: text,
  }),
);

/** A step of the scales of likelihood and impact. */
export const riskStep = z.literal([...RISK_STEPS]);

/** A risk of a report. */
export const risk = name(
  'Risk',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    objectives: z.union([z.literal('all'), z.array(z.string())]),
    likelihood: riskStep,
    impact: riskStep,
    score: z.int().min(1).max(25),
    printedScore: number,
    movement: z.enum(['up', 'down', 'same']).nullable(),
  }),
);

/** A regulator's recommendation of a report. */
export const recommendation = name(
  'Recommendation',
  z.strictObject({
    report: z.string(),
    reportTitle: z.string(),
    regulator: z.string(),
    issued: z.string(),
    issuedMonth: text,
    inTracker: z.boolean(),
    code: z.string(),
    text: z.string(),
    officers: z.array(z.string()),
    delivery: z.string(),
    deliveryKind: z.enum(['due', 'continuous', 'not-stated']),
    due: day.nullable(),
    update: text,
    status: status.nullable(),
    open: z.boolean(),
    overdue: z.boolean(),
  }),
);

/** A section of narrative of a report. */
export const narrative = name(
  'Narrative',
  z.strictObject({
    id: z.string(),
    kind: z.enum(NARRATIVE_KINDS),
    service: text,
    markdown: z.string(),
  }),
);
