import { z } from 'zod';
import type { PersonId } from '../domain/people/index.ts';
import {
  type Answer,
  type Assignment,
  type CommitmentContent,
  type IndicatorContent,
  type NarrativeContent,
  type QuarterEvent,
  RETURN_KINDS,
  type RecommendationContent,
  type ReturnContent,
  type ReturnEvent,
  type RiskContent,
  type SectionContent,
} from '../domain/returns/index.ts';
import { ABSENCES } from '../domain/value/index.ts';
import { bilingual, day, riskStep, status } from '../record/index.ts';

/*
 * What returns say, as JSON. Events are never rewritten: a field added later needs a default here.
 */

/** Events kept before answers belonged to figures hold the text alone. */
const answer: z.ZodType<Answer> = z.union([
  z.string().transform((because) => ({ because, of: null })),
  z.object({ because: z.string(), of: z.record(z.string(), z.string()).nullable() }),
]);

const confirmations = z.record(z.string(), answer);

const indicator: z.ZodType<IndicatorContent> = z.object({
  kind: z.literal('indicator'),
  value: z.string(),
  numerator: z.string(),
  denominator: z.string(),
  split: z.object({ red: z.string(), amber: z.string(), green: z.string() }).nullable(),
  absence: z.enum(ABSENCES).nullable(),
  comment: bilingual,
  nextSteps: bilingual,
  confirmations,
});

const commitment: z.ZodType<CommitmentContent> = z.object({
  kind: z.literal('commitment'),
  status: status.nullable(),
  progress: bilingual,
  nextSteps: bilingual,
  confirmations,
});

const recommendation: z.ZodType<RecommendationContent> = z.object({
  kind: z.literal('recommendation'),
  status: status.nullable(),
  isOpen: z.boolean(),
  update: bilingual,
  confirmations,
});

const risk: z.ZodType<RiskContent> = z.object({
  kind: z.literal('risk'),
  likelihood: riskStep.nullable(),
  impact: riskStep.nullable(),
  confirmations,
});

function section<Kind extends 'finance' | 'workforce'>(kind: Kind) {
  return z.object({
    kind: z.literal(kind),
    figures: z.record(z.string(), z.string()),
    texts: z.record(z.string(), bilingual),
    confirmations,
  });
}

const finance: z.ZodType<SectionContent<'finance'>> = section('finance');

const workforce: z.ZodType<SectionContent<'workforce'>> = section('workforce');

const narrative: z.ZodType<NarrativeContent> = z.object({
  kind: z.literal('narrative'),
  markdown: bilingual,
  confirmations,
});

/** What a return says, by its kind. */
const CONTENTS: { readonly [Kind in ReturnContent['kind']]: z.ZodType<ReturnContent> } = {
  indicator,
  commitment,
  recommendation,
  risk,
  finance,
  workforce,
  narrative,
};

const anyContent: z.ZodType<ReturnContent> = z.unknown().transform((found) => {
  const { kind } = z.object({ kind: z.enum(RETURN_KINDS) }).parse(found);
  return CONTENTS[kind].parse(found);
});

/** A person in JSON. */
const person = z.string().transform((text) => text as PersonId);

const assignment: z.ZodType<Assignment> = z.object({
  owner: person.nullable(),
  service: z.string().nullable(),
  dueOn: day,
});

const happened: z.ZodType<Pick<ReturnEvent, 'content' | 'assignment'>> = z.object({
  content: anyContent.nullable(),
  assignment: assignment.nullable(),
});

const ofQuarter: z.ZodType<Pick<QuarterEvent, 'edition' | 'changes'>> = z.object({
  edition: z.number().nullable(),
  changes: z.array(
    z.object({ field: z.string(), earlier: z.string().nullable(), later: z.string().nullable() }),
  ),
});

/** What a return says, as it is kept. */
export function contentText(content: ReturnContent | null): string | null {
  return content === null ? null : JSON.stringify(content);
}

/** What a return said; null of nothing. Throws on what is none: damage, or a bug. */
export function contentFrom(text: string | null): ReturnContent | null {
  return text === null ? null : anyContent.parse(JSON.parse(text));
}

/** What an event of a return changed, of its content in the trail; nothing where that was erased. */
export function returnEventFrom(content: unknown): Pick<ReturnEvent, 'content' | 'assignment'> {
  return content === null ? { content: null, assignment: null } : happened.parse(content);
}

/** What an event of a quarter sealed, published or changed, of its content in the trail; nothing where that was erased. */
export function quarterEventFrom(content: unknown): Pick<QuarterEvent, 'edition' | 'changes'> {
  return content === null ? { edition: null, changes: [] } : ofQuarter.parse(content);
}
