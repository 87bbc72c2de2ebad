import { z } from 'zod';
import { fail, ok, type Result } from '../../domain/value/index.ts';

const bilingual = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) }).readonly();
const column = z.string().min(1).max(60);
const wholeDays = z.number().int().min(-3660).max(3660);
const amount = z.string().regex(/^-?\d+(\.\d+)?$/);

const condition = z.discriminatedUnion('test', [
  /** The cell is one of these texts, whatever their case. */
  z.strictObject({ test: z.literal('is'), column, anyOf: z.array(z.string()).min(1).readonly() }).readonly(),
  z
    .strictObject({ test: z.literal('is-not'), column, anyOf: z.array(z.string()).min(1).readonly() })
    .readonly(),
  z.strictObject({ test: z.literal('filled'), column }).readonly(),
  z.strictObject({ test: z.literal('empty'), column }).readonly(),
  z.strictObject({ test: z.literal('at-least'), column, value: amount }).readonly(),
  z.strictObject({ test: z.literal('at-most'), column, value: amount }).readonly(),
  /** The day in `column` is at most so many days after the day in `after`; false where either is empty. */
  z
    .strictObject({
      test: z.literal('within-days'),
      column,
      after: column,
      days: z.number().int().min(0).max(3660),
      counting: z.enum(['calendar', 'working']),
    })
    .readonly(),
]);

const windowEdge = z
  .strictObject({ of: z.enum(['period-start', 'period-end', 'year-start']), plusDays: wholeDays })
  .readonly();

const conditions = z.array(condition).max(50).readonly();

const definition = z
  .strictObject({
    name: bilingual,
    /** What the file heads each column with, by the name that the definition uses. */
    columns: z.record(column, z.array(z.string().min(1)).min(1).readonly()).readonly(),
    /** The column that a case is known by: it counts once. Null where every row is a case. */
    distinct: column.nullable(),
    /** Which days a case must fall on to belong to the period, both ends included. */
    window: z.strictObject({ column, from: windowEdge, to: windowEdge }).readonly().nullable(),
    filters: conditions,
    denominator: conditions,
    numerator: z.array(condition).min(1).max(50).readonly(),
    /** What the quotient is multiplied by: 100 for a per cent. */
    per: z.union([z.literal(1), z.literal(100), z.literal(1000)]),
    decimalMark: z.enum(['point', 'comma']),
  })
  .readonly();

/** One thing that a row is tested for. */
export type CaseCondition = z.infer<typeof condition>;

/** An edge of the days that belong to a period. */
export type WindowEdge = z.infer<typeof windowEdge>;

/** How an indicator is counted from a list of cases: data, declared once and shown beside every figure it gives. */
export type CaseDefinition = z.infer<typeof definition>;

/** Where a definition is not one, and why, as zod says it; or which column it tests and does not declare. */
export type CaseDefinitionFault =
  | {
      readonly kind: 'shape';
      readonly faults: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly kind: 'undeclared-column'; readonly column: string };

/** Reads a definition from JSON that was parsed. */
export function readCaseDefinition(json: unknown): Result<CaseDefinition, readonly CaseDefinitionFault[]> {
  const parsed = definition.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return fail([{ kind: 'shape', faults }]);
  }
  const undeclared = columnsUsed(parsed.data).filter((used) => !Object.hasOwn(parsed.data.columns, used));
  return undeclared.length === 0
    ? ok(parsed.data)
    : fail(undeclared.map((used) => ({ kind: 'undeclared-column', column: used })));
}

/** Every column that a definition looks at, each once. */
export function columnsUsed({
  distinct,
  window,
  filters,
  denominator,
  numerator,
}: CaseDefinition): readonly string[] {
  const tested = [...filters, ...denominator, ...numerator].flatMap((each) =>
    each.test === 'within-days' ? [each.column, each.after] : [each.column],
  );
  const others = [distinct, window?.column ?? null].flatMap((name) => (name === null ? [] : [name]));
  return [...new Set([...others, ...tested])];
}
