import { z } from 'zod';
import { NARRATIVE_KINDS, type NarrativeSection } from '../domain/narrative/index.ts';
import type { Recommendation, RegulatorReport } from '../domain/recommendations/index.ts';
import { RISK_STEPS, type Risk } from '../domain/risk/index.ts';
import type { ReportSections } from '../domain/scorecard/index.ts';
import { finance } from './finance.ts';
import { bilingual, day, type Fields, status } from './values.ts';
import { workforce } from './workforce.ts';

/** A step of the scales of likelihood and impact. */
export const riskStep = z.literal(RISK_STEPS);

/** A risk of the register, of those in `risks.json`. */
export const risk = z.object({
  id: z.string(),
  title: bilingual,
  objectives: z.union([z.literal('all'), z.array(z.string())]),
  likelihood: riskStep,
  impact: riskStep,
  printedScore: z.int().nullable(),
  previousScore: z.int().nullable(),
} satisfies Fields<Risk>);

const delivery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('due'), printed: z.string(), due: day }),
  z.object({ kind: z.literal('continuous'), printed: z.string() }),
  z.object({ kind: z.literal('not-stated'), printed: z.string() }),
]);

/** A recommendation. */
export const recommendation = z.object({
  code: z.string(),
  text: bilingual,
  officers: z.array(bilingual),
  delivery,
  update: bilingual.nullable(),
  status: status.nullable(),
  isOpen: z.boolean(),
} satisfies Fields<Recommendation>);

/** A regulator's report, of those in `recommendations.json`. */
export const regulatorReport = z.object({
  id: z.string(),
  title: bilingual,
  regulator: bilingual,
  issued: z.string(),
  issuedMonth: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable(),
  recommendations: z.array(recommendation),
} satisfies Fields<RegulatorReport>);

/** A text of the report, of those in `narrative.json`. */
export const narrative = z.object({
  id: z.string(),
  kind: z.enum(NARRATIVE_KINDS),
  service: z.string().nullable(),
  markdown: bilingual,
} satisfies Fields<NarrativeSection>);

/** What a report holds besides indicators and commitments. */
export const sections = z.object({
  finance: finance.nullable(),
  workforce: workforce.nullable(),
  risks: z.array(risk),
  recommendations: z.array(regulatorReport),
  narrative: z.array(narrative),
} satisfies Fields<ReportSections>);
