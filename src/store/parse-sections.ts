import { z } from 'zod';
import type { Finance } from '../domain/finance/index.ts';
import { NARRATIVE_KINDS, type NarrativeSection } from '../domain/narrative/index.ts';
import type { RegulatorReport } from '../domain/recommendations/index.ts';
import { RISK_STEPS, type Risk } from '../domain/risk/index.ts';
import type { ReportSections } from '../domain/scorecard/index.ts';
import type { Workforce } from '../domain/workforce/index.ts';
import { bilingual, day, exact, quarter, status, year } from './content-values.ts';

/*
 * The sections of an edition besides indicators and commitments. The types say that what is parsed is what the domain
 * means.
 */

const amount = z.object({ printed: z.string(), pounds: exact.nullable() });
const statedPct = z.object({ printed: z.string(), pct: exact.nullable() });

const finance: z.ZodType<Finance> = z.object({
  revenue: z.object({
    netBudget: amount,
    outturn: amount,
    isProjected: z.boolean(),
    reservesDrawn: amount.nullable(),
    statedVariance: amount.nullable(),
  }),
  capital: z.object({
    budget: amount,
    spend: amount,
    statedUnderspend: amount.nullable(),
    slippage: amount.nullable(),
  }),
  savings: z.array(
    z.object({
      year,
      kind: z.enum(['outstanding', 'current']),
      target: amount,
      achieved: amount,
      isLikely: z.boolean(),
      statedVariance: amount,
      statedAchievedPct: statedPct.nullable(),
      statedVariancePct: statedPct.nullable(),
    }),
  ),
  budgetLines: z.array(
    z.object({
      title: bilingual,
      netBudget: amount,
      outturn: amount,
      statedVariance: amount,
      statedPct,
      explanation: bilingual.nullable(),
    }),
  ),
  proposals: z.array(
    z.object({
      year,
      title: bilingual,
      original: amount,
      achieved: amount,
      isLikely: z.boolean(),
      mitigation: bilingual.nullable(),
    }),
  ),
  restatements: z.array(
    z.object({
      figure: z.enum(['net-budget', 'outturn', 'reserves-drawn', 'variance']),
      place: bilingual,
      amount,
    }),
  ),
  note: bilingual.nullable(),
});

/** `marker` is in public texts alone. */
const stated = z.object({
  printed: z.string(),
  value: exact.nullable(),
  marker: z.literal('c').optional(),
});
const sicknessQuarter = z.object({ daysLost: stated, absences: stated, statedDaysPerFte: stated });
const sicknessUnit = z.object({
  name: bilingual,
  fte: stated,
  lastYear: sicknessQuarter,
  thisYear: sicknessQuarter,
  cumulativeThisYear: stated,
  cumulativeLastYear: stated,
  target: stated.nullable(),
});
const absenceReason = z.object({
  name: bilingual,
  byQuarter: z.array(z.object({ quarter, days: stated })),
  days: stated,
  statedPct: stated,
});

const workforce: z.ZodType<Workforce> = z.object({
  staff: z.array(z.object({ year, fte: stated })),
  sickness: z.array(
    z.object({
      year,
      target: stated,
      actual: stated,
      longTermPct: stated.nullable(),
      shortTermPct: stated.nullable(),
    }),
  ),
  units: z.array(sicknessUnit),
  unitsTotal: sicknessUnit,
  reasons: z.array(absenceReason),
  reasonsTotal: absenceReason,
  comment: bilingual.nullable(),
  smallestShown: exact.optional(),
});

const step = z.literal(RISK_STEPS);

const risks: z.ZodType<readonly Risk[]> = z.array(
  z.object({
    id: z.string(),
    title: bilingual,
    objectives: z.union([z.array(z.string()), z.literal('all')]),
    likelihood: step,
    impact: step,
    printedScore: z.number().nullable(),
    previousScore: z.number().nullable(),
  }),
);

const delivery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('due'), printed: z.string(), due: day }),
  z.object({ kind: z.literal('continuous'), printed: z.string() }),
  z.object({ kind: z.literal('not-stated'), printed: z.string() }),
]);

const recommendations: z.ZodType<readonly RegulatorReport[]> = z.array(
  z.object({
    id: z.string(),
    title: bilingual,
    regulator: bilingual,
    issued: z.string(),
    issuedMonth: z.string().nullable(),
    recommendations: z.array(
      z.object({
        code: z.string(),
        text: bilingual,
        officers: z.array(bilingual),
        delivery,
        update: bilingual.nullable(),
        status: status.nullable(),
        isOpen: z.boolean(),
      }),
    ),
  }),
);

const narrative: z.ZodType<readonly NarrativeSection[]> = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(NARRATIVE_KINDS),
    service: z.string().nullable(),
    markdown: bilingual,
  }),
);

/** The sections of an edition, in JSON. */
export const sections: z.ZodType<ReportSections> = z.object({
  finance: finance.nullable(),
  workforce: workforce.nullable(),
  risks,
  recommendations,
  narrative,
});
