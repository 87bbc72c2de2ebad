import { z } from 'zod';
import { contentChange, finding, returnContent, returnState, version } from './return-schemas.ts';
import { name } from './values.ts';

/** The errors that say nothing besides their message. */
const PLAIN = [
  'not-signed-in',
  'codes-needed',
  'forbidden',
  'bad-token',
  'by-another',
  'not-found',
  'not-a-quarter',
  'method-not-allowed',
  'quarter-closed',
  'not-possible',
  'too-large',
  'too-complex',
  'address-too-long',
  'not-json',
  'bad-query',
  'reason-missing',
  'failed',
  'unavailable',
] as const;

const message = z.string().describe('In plain English or Welsh, by `lang` or Accept-Language.');

const place = z.strictObject({
  place: z.string().describe('“content.comment.cy”; empty for the whole body.'),
  problem: z.string(),
  expected: z.string().nullable(),
});

/** The answer to a request that failed. */
export const error = name(
  'Error',
  z.strictObject({
    error: z.discriminatedUnion('code', [
      z.strictObject({ code: z.enum(PLAIN), message, details: z.strictObject({}) }),
      z.strictObject({
        code: z.enum(['unknown-directorate', 'unknown-period']),
        message,
        details: z.strictObject({ known: z.array(z.string()) }),
      }),
      z.strictObject({
        code: z.literal('bad-body'),
        message,
        details: z.strictObject({ places: z.array(place) }),
      }),
      z.strictObject({
        code: z.literal('changed'),
        message,
        details: z.strictObject({
          version,
          state: returnState,
          content: returnContent.nullable(),
          differences: z.array(contentChange).describe('From what was sent to what stands now.'),
        }),
      }),
      z.strictObject({
        code: z.literal('guarded'),
        message,
        details: z.strictObject({
          findings: z.array(finding),
          kept: z.strictObject({ version, state: returnState }).describe('The draft that was kept of it.'),
        }),
      }),
    ]),
  }),
);

type ReadOnly<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
    : Value;

/** The answer to a request that failed. */
export type ErrorAnswer = ReadOnly<z.infer<typeof error>>;
