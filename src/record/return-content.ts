import { z } from 'zod';
import {
  type Answer,
  type Field,
  KINDS,
  RETURN_KINDS,
  type ReturnContent,
  type ReturnKind,
  type TypedText,
} from '../domain/returns/index.ts';
import { riskStep } from './sections.ts';
import { absence, status } from './values.ts';

/** How what people type is held: as it was saved at any time, or as it may be sent. */
export interface TypedSchemas {
  /** A text as typed: also a figure, and the name of a place. */
  readonly typed: z.ZodType<string, string>;
  readonly text: z.ZodType<TypedText>;
  readonly answer: z.ZodType<Answer>;
  /** An object with these fields: of no other, or of others that are passed over. */
  readonly object: (shape: z.core.$ZodLooseShape) => z.ZodObject;
}

const VOCABULARY = { status, absence, 'risk-step': riskStep } as const;

/** What a return of any kind says, by the schema of each. */
export function anyContentSchema(schemaOf: (kind: ReturnKind) => z.ZodObject): z.ZodType<ReturnContent> {
  const contents = RETURN_KINDS.map(schemaOf) as [z.ZodObject, ...z.ZodObject[]];
  const schema: unknown = z.discriminatedUnion('kind', contents);
  // That it is of the contents follows from the fields, which the compiler cannot read off the list.
  return schema as z.ZodType<ReturnContent>;
}

/** What a return of a kind says, from the fields that the kind declares, in their order. */
export function contentSchema(kind: ReturnKind, schemas: TypedSchemas): z.ZodObject {
  const { typed, answer, object } = schemas;
  const fields = Object.entries(KINDS[kind].fields).map(([name, field]) => [name, ofField(field, schemas)]);
  return object({
    kind: z.literal(kind),
    ...Object.fromEntries(fields),
    confirmations: z
      .record(typed, answer)
      .describe('Answers to findings of strength “confirm”, by their `key`: “it is right, because…”.'),
  });
}

function ofField(field: Field, { typed, text, object }: TypedSchemas): z.ZodType {
  switch (field.holds) {
    case 'figure':
      return typed;
    case 'text':
      return text;
    case 'choice':
      return VOCABULARY[field.of].nullable();
    case 'yes-no':
      return z.boolean();
    case 'parts':
      return object(Object.fromEntries(field.parts.map((part) => [part, typed]))).nullable();
    case 'figures-by-place':
      return z.record(typed, typed);
    case 'texts-by-place':
      return z.record(typed, text);
  }
}
