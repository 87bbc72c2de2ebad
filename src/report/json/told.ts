import { z } from 'zod';
import type { Amount, StatedPct } from '../../domain/finance/index.ts';
import type { Figure } from '../../domain/framework/index.ts';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import type { Bilingual, Decimal, Language } from '../../domain/value/index.ts';
import * as record from '../../record/index.ts';
import { figure, figureJson, numberOf, statedJson } from './figures.ts';
import { day, period, quarter, type Sent } from './values.ts';

/** The language that is told in, and what all of it is told of. */
export interface Telling {
  readonly language: Language;
  readonly scorecard: Scorecard;
}

/** How something of a value is told: its schema, and what is said. */
interface Told<Value, Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly of: (value: Value, telling: Telling) => Sent<z.output<Schema>>;
}

/** What is told of a value, by key. */
type FieldsOf<Value> = Readonly<Record<string, Told<Value>>>;

type Of<Value, Gives> = (value: Value, telling: Telling) => Gives;

/** Makes what is told of a value of this type: a field with its schema, a figure, a number, a text. */
export function about<Value>() {
  return {
    field: <Schema extends z.ZodType>(
      schema: Schema,
      of: Told<Value, Schema>['of'],
    ): Told<Value, Schema> => ({
      schema,
      of,
    }),
    figure: (of: Of<Value, Figure | undefined>): Told<Value, typeof figure> => ({
      schema: figure,
      of: (value, telling) => figureJson(of(value, telling)),
    }),
    number: (of: Of<Value, Decimal | null | undefined>): Told<Value, typeof NUMBER> => ({
      schema: NUMBER,
      of: (value, telling) => numberOf(of(value, telling)),
    }),
    text: (of: Of<Value, Bilingual | null | undefined>): Told<Value, typeof TEXT> => ({
      schema: TEXT,
      of: (value, telling) => of(value, telling)?.[telling.language] ?? null,
    }),
    object: <Fields extends FieldsOf<Value>>(fields: Fields) => objectOf<Value, Fields>(fields),
  };
}

const NUMBER = z.number().nullable();
const TEXT = z.string().nullable();

type SchemasOf<Fields extends FieldsOf<never>> = { readonly [Key in keyof Fields]: Fields[Key]['schema'] };

function objectOf<Value, Fields extends FieldsOf<Value>>(
  fields: Fields,
): Told<Value, z.ZodObject<SchemasOf<Fields>>> {
  const entries = Object.entries(fields);
  const shape = Object.fromEntries(entries.map(([key, { schema }]) => [key, schema]));
  return {
    schema: z.strictObject(shape) as unknown as z.ZodObject<SchemasOf<Fields>>,
    of: (value, telling) => {
      // Filled key by key: a report has some ten thousand of these, and pairs cost as much again.
      const told: Record<string, unknown> = {};
      for (const [key, { of }] of entries) told[key] = of(value, telling);
      return told as never;
    },
  };
}

/** Each of a list as one is told. */
export function listOf<Value, Schema extends z.ZodType>({
  schema,
  of,
}: Told<Value, Schema>): Told<readonly Value[], z.ZodType<Sent<z.output<Schema>>[]>> {
  return {
    schema: z.array(schema) as never,
    of: (values, telling) => values.map((value) => of(value, telling)) as never,
  };
}

/** What is told of a part besides what is declared: keys that are called otherwise, and fields before or instead of one. */
interface Besides<Value> {
  readonly as?: Partial<Record<keyof Value, string>>;
  readonly before?: Partial<Record<keyof Value, FieldsOf<Value>>>;
  /** None instead of a field leaves it out. */
  readonly instead?: Partial<Record<keyof Value, FieldsOf<Value>>>;
}

/** How parts within a part are told, where more is said of them than is declared. */
type Parts = readonly (readonly [part: z.ZodType, told: Told<never>])[];

/** The declaration of a part of this type. */
type Declared<Value> = z.ZodType<Value> & { readonly shape: Readonly<Record<string, z.ZodType>> };

/**
 * The fields of a declared part as the JSON report tells them: words in the language asked for, figures as numbers,
 * truths without their “is”.
 */
export function fieldsOf<Value>(
  { shape }: Declared<Value>,
  { as, before, instead }: Besides<Value> = {},
  parts: Parts = [],
): FieldsOf<Value> {
  const known = new Map(parts);
  const fields: Record<string, Told<Value>> = {};
  for (const [name, part] of Object.entries(shape)) {
    const key = name as keyof Value;
    const { schema, of } = toldBy(part, known);
    const own: Told<Value> = { schema, of: (value, telling) => of(value[key], telling) };
    Object.assign(fields, before?.[key], instead?.[key] ?? { [as?.[key] ?? bare(name)]: own });
  }
  return fields;
}

/** A declared part as the JSON report tells it. */
export function toldAs<Value>(
  part: Declared<Value>,
  besides: Besides<Value> = {},
  parts: Parts = [],
): Told<Value, z.ZodObject> {
  return objectOf<Value, FieldsOf<Value>>(fieldsOf(part, besides, parts));
}

/** Gives the fields that are asked for of a value within another, in that order. */
export function within<Value, Inner>(fields: FieldsOf<Inner>, inner: (value: Value) => Inner) {
  return (...keys: readonly string[]): FieldsOf<Value> =>
    Object.fromEntries(
      keys.map((key) => {
        const told = fields[key];
        if (told === undefined) throw new Error(`nothing is told as ${key}`);
        const { schema, of } = told;
        return [key, { schema, of: (value: Value, telling: Telling) => of(inner(value), telling) }];
      }),
    );
}

/** “isOpen” is told as “open”. */
function bare(key: string): string {
  return key.replace(/^is([A-Z])/, (_, first: string) => first.toLowerCase());
}

/** How the values of a record are told. */
const VALUES: ReadonlyMap<z.ZodType, Told<never>> = new Map<z.ZodType, Told<never>>([
  [record.bilingual, { schema: z.string(), of: (text: Bilingual, { language }) => text[language] }],
  [record.exact, { schema: z.number(), of: (value: Decimal) => numberOf(value) }],
  [record.year, { schema: period, of: itself }],
  [record.period, { schema: period, of: itself }],
  [record.quarter, { schema: quarter, of: itself }],
  [record.day, { schema: day, of: itself }],
  [record.figure, { schema: figure, of: (value: Figure) => figureJson(value) }],
  [
    record.amount,
    {
      schema: figure,
      of: ({ printed, pounds }: Amount) => statedJson({ printed, value: pounds }),
    },
  ],
  [
    record.statedPct,
    {
      schema: figure,
      of: ({ printed, pct }: StatedPct) => statedJson({ printed, value: pct }),
    },
  ],
  [record.stated, { schema: figure, of: statedJson }],
]);

function itself<Value>(value: Value): Value {
  return value;
}

function toldBy(part: z.ZodType, known: ReadonlyMap<z.ZodType, Told<never>>): Told<unknown> {
  const value = known.get(part) ?? VALUES.get(part);
  if (value !== undefined) return value as Told<unknown>;
  if (part instanceof z.ZodPipe) return toldBy(part.in as z.ZodType, known);
  if (part instanceof z.ZodDefault) return toldBy(part.unwrap() as z.ZodType, known);
  if (part instanceof z.ZodNullable || part instanceof z.ZodOptional) {
    const { schema, of } = toldBy(part.unwrap() as z.ZodType, known);
    return {
      // A figure that is not there is null already.
      schema: schema === figure ? schema : schema.nullable(),
      of: (held, telling) => (held == null ? null : of(held, telling)),
    };
  }
  if (part instanceof z.ZodArray) {
    return listOf(toldBy(part.element as z.ZodType, known)) as Told<never> as Told<unknown>;
  }
  if (part instanceof z.ZodObject) return toldAs(part, {}, [...known]) as Told<never> as Told<unknown>;
  return { schema: part, of: itself };
}
