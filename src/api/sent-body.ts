import type { z } from 'zod';
import { fail, ok, type Result } from '../domain/value/index.ts';

/** A place in what was sent that is not as its schema says: "content.comment.cy"; "" for the whole. */
interface BadPlace {
  readonly place: string;
  /** What is wrong with it, as the schema's own word: "invalid_type", "unrecognized_keys". */
  readonly problem: string;
  /** What was expected there, where the schema can say it in a word. */
  readonly expected: string | null;
}

/** What was sent is not as its schema says. */
export interface BadBody {
  readonly kind: 'bad-body';
  readonly places: readonly BadPlace[];
}

/** The places in a text of many faults that are told. */
const PLACES_MAX = 20;

/** What was sent, understood by its schema, or every place where it is not as it should be. */
export function parsedBody<Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
): Result<z.infer<Schema>, BadBody> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return ok(parsed.data);
  return fail({ kind: 'bad-body', places: parsed.error.issues.flatMap(placesOf).slice(0, PLACES_MAX) });
}

/** A fault at one place that a schema alone cannot find. */
export function badPlace(place: string, expected: string): BadBody {
  return { kind: 'bad-body', places: [{ place, problem: 'custom', expected }] };
}

function placesOf(issue: z.core.$ZodIssue): readonly BadPlace[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      place: at([...issue.path, key]),
      problem: issue.code,
      expected: null,
    }));
  return [{ place: at(issue.path), problem: issue.code, expected: expectedOf(issue) }];
}

function expectedOf(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_union' && 'options' in issue)
    return issue.options?.map(String).join(', ') ?? null;
  return null;
}
