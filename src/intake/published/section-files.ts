/**
 * The shape of the data files for the other sections of a published report: finance, workforce, risks,
 * recommendations, narrative. Any of them may be missing from a report.
 */
import { z } from 'zod';
import { NARRATIVE_KINDS } from '../../domain/narrative/index.ts';
import type { CalendarDate } from '../../domain/period/index.ts';
import { STATUSES } from '../../domain/scoring/index.ts';
import { bilingual, exact, quarter, year } from './data-files.ts';

const amount = z.strictObject({ printed: z.string(), pounds: exact.nullable() });
const pct = z.strictObject({ printed: z.string(), pct: exact.nullable() });
const number = z.strictObject({ printed: z.string(), value: exact.nullable() });
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => text as CalendarDate);

/** `finance.json` */
export const financeFile = z.strictObject({
  revenue: z.strictObject({
    netBudget: amount,
    outturn: amount,
    isProjected: z.boolean(),
    reservesDrawn: amount.nullable(),
    statedVariance: amount.nullable(),
  }),
  capital: z.strictObject({
    budget: amount,
    spend: amount,
    statedUnderspend: amount.nullable(),
    slippage: amount.nullable(),
  }),
  savings: z.array(
    z.strictObject({
      year,
      kind: z.enum(['outstanding', 'current']),
      target: amount,
      achieved: amount,
      isLikely: z.boolean(),
      statedVariance: amount,
      statedAchievedPct: pct.nullable(),
      statedVariancePct: pct.nullable(),
    }),
  ),
  budgetLines: z.array(
    z.strictObject({
      title: bilingual,
      netBudget: amount,
      outturn: amount,
      statedVariance: amount,
      statedPct: pct,
      explanation: bilingual.nullable(),
    }),
  ),
  proposals: z.array(
    z.strictObject({
      year,
      title: bilingual,
      original: amount,
      achieved: amount,
      isLikely: z.boolean(),
      mitigation: bilingual.nullable(),
    }),
  ),
  restatements: z.array(
    z.strictObject({
      figure: z.enum(['net-budget', 'outturn', 'reserves-drawn', 'variance']),
      place: bilingual,
      amount,
    }),
  ),
  note: bilingual.nullable(),
});

const sicknessQuarter = z.strictObject({ daysLost: number, absences: number, statedDaysPerFte: number });
const sicknessUnit = z.strictObject({
  name: bilingual,
  fte: number,
  lastYear: sicknessQuarter,
  thisYear: sicknessQuarter,
  cumulativeThisYear: number,
  cumulativeLastYear: number,
  target: number.nullable(),
});
const absenceReason = z.strictObject({
  name: bilingual,
  byQuarter: z.array(z.strictObject({ quarter, days: number })),
  days: number,
  statedPct: number,
});

/** `workforce.json` */
export const workforceFile = z.strictObject({
  staff: z.array(z.strictObject({ year, fte: number })),
  sickness: z.array(
    z.strictObject({
      year,
      target: number,
      actual: number,
      longTermPct: number.nullable(),
      shortTermPct: number.nullable(),
    }),
  ),
  units: z.array(sicknessUnit),
  unitsTotal: sicknessUnit,
  reasons: z.array(absenceReason),
  reasonsTotal: absenceReason,
  comment: bilingual.nullable(),
  smallestShown: exact.optional(),
});

/** `risks.json` */
export const risksFile = z.array(
  z.strictObject({
    id: z.string(),
    title: bilingual,
    objectives: z.union([z.array(z.string()), z.literal('all')]),
    likelihood: step,
    impact: step,
    printedScore: z.int().nullable(),
    previousScore: z.int().nullable(),
  }),
);

const delivery = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('due'), printed: z.string(), due: day }),
  z.strictObject({ kind: z.literal('continuous'), printed: z.string() }),
  z.strictObject({ kind: z.literal('not-stated'), printed: z.string() }),
]);

/** `recommendations.json` */
export const recommendationsFile = z.array(
  z.strictObject({
    id: z.string(),
    title: bilingual,
    regulator: bilingual,
    issued: z.string(),
    issuedMonth: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable(),
    recommendations: z.array(
      z.strictObject({
        code: z.string(),
        text: bilingual,
        officers: z.array(bilingual),
        delivery,
        update: bilingual.nullable(),
        status: z.enum(STATUSES).nullable(),
        isOpen: z.boolean(),
      }),
    ),
  }),
);

/** `narrative.json` */
export const narrativeFile = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(NARRATIVE_KINDS),
    service: z.string().nullable(),
    markdown: bilingual,
  }),
);
