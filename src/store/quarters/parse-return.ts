import { z } from 'zod';
import type { PersonId } from '../../domain/people/index.ts';
import type {
  Answer,
  Assignment,
  QuarterEvent,
  ReturnContent,
  ReturnEvent,
} from '../../domain/returns/index.ts';
import { anyContentSchema, bilingual, contentSchema, day, type TypedSchemas } from '../../record/index.ts';

/*
 * What returns say, as JSON. Events are never rewritten: a field added later needs a default here.
 */

/** Events kept before answers belonged to figures hold the text alone. */
const answer: z.ZodType<Answer> = z.union([
  z.string().transform((because) => ({ because, of: null })),
  z.object({ because: z.string(), of: z.record(z.string(), z.string()).nullable() }),
]);

const AS_KEPT: TypedSchemas = { typed: z.string(), text: bilingual, answer, object: z.object };

const anyContent = anyContentSchema((kind) => contentSchema(kind, AS_KEPT));

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
