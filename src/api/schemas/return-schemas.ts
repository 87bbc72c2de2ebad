import { z } from 'zod';
import { RETURN_KINDS, RETURN_STATES, type ReturnKind } from '../../domain/returns/index.ts';
import { isValidText, validText } from '../../domain/value/index.ts';
import { anyContentSchema, contentSchema, type TypedSchemas } from '../../record/index.ts';
import { bilingual, day, moment, name, personRef, quarter } from './values.ts';

/** Text as a person types it, without what no format may hold; the ends of its lines are kept as "\n". */
const typed = z.string().refine(isValidText, { error: 'text' }).overwrite(validText);

const typedText = name(
  'TypedText',
  z.strictObject({ en: typed, cy: typed }),
  'Text of both languages as typed; empty where it is not written yet.',
);

const answer = name(
  'Answer',
  z.strictObject({ because: typed, of: z.record(typed, typed).nullable() }),
  'Why it is right, and the `figures` of the finding that it answers. It counts for those figures only: a finding with others is asked anew. `of` is null in answers given before figures were kept with them.',
);

const AS_SENT: TypedSchemas = { typed, text: typedText, answer, object: z.strictObject };

/** What is to be known of the content of some kinds. */
const NOTES: Partial<Readonly<Record<ReturnKind, string>>> = {
  indicator:
    'Figures are kept as typed. Give the numerator and denominator, or the value alone; `absence` says why there is none.',
  finance: 'Figures and texts by their place in the section: “budgetLines.3.outturn”.',
  workforce: 'Figures and texts by their place in the section: “units.0.thisYear.daysLost”.',
};

function namedContent(kind: ReturnKind) {
  const id = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Content`;
  return name(id, contentSchema(kind, AS_SENT), NOTES[kind]);
}

/** What a return says, as typed. */
export const returnContent = name('ReturnContent', anyContentSchema(namedContent));

/** Where a return stands. */
export const returnState = z.enum(RETURN_STATES);

/** What a return speaks of. */
export const returnKind = z.enum(RETURN_KINDS);

/** The version of a return: it counts its events. */
export const version = z.int().positive();

/** What a guard found in a return. */
export const finding = name(
  'Finding',
  z.strictObject({
    key: z.string().describe('The guard and the box: where its answer stands in `confirmations`.'),
    code: z.string(),
    strength: z.enum(['stop', 'confirm']),
    field: z.string(),
    figures: z.record(z.string(), z.string()),
    message: z.string().describe('The finding in words, in the language asked for.'),
    isAnswered: z.boolean().describe('Whether `confirmations` says why it is right.'),
    choices: z
      .array(z.strictObject({ name: z.string(), message: z.string(), isLikeliest: z.boolean() }))
      .describe(
        'What the text of the box may mean; empty where nothing is to be chosen. Send the name in `meant`, under the `field` of the finding.',
      ),
  }),
  'A “stop” cannot be sent; a “confirm” is sent with an answer in `confirmations`, under its `key` and with its `figures`.',
);

/** A field that differs between two contents. */
export const contentChange = name(
  'ContentChange',
  z.strictObject({ field: z.string(), earlier: z.string().nullable(), later: z.string().nullable() }),
);

/** A return in a list. */
export const listedReturn = name(
  'ListedReturn',
  z.strictObject({
    directorate: z.string(),
    period: quarter,
    kind: returnKind,
    ref: z.string(),
    code: z.string().nullable(),
    title: bilingual.nullable(),
    service: z.string().nullable(),
    owner: personRef.nullable(),
    dueOn: day,
    isLate: z.boolean(),
    state: returnState,
    version,
    submittedBy: personRef.nullable(),
    submittedAt: moment.nullable(),
    approvedBy: personRef.nullable(),
    changedBy: personRef.nullable(),
    changedAt: moment,
    reason: z.string().nullable().describe('Why it was sent back or reopened, until it is sent again.'),
    links: z.strictObject({ self: z.string(), events: z.string(), decisions: z.string() }),
  }),
);

/** A reason as typed. */
export const typedReason = typed;
