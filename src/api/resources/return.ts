import { z } from 'zod';
import {
  askedInReturn,
  meantName,
  type ReturnContent,
  returnAnswered,
  sectionTables,
  tableSection,
} from '../../domain/returns/index.ts';
import { fail, ok } from '../../domain/value/index.ts';
import { type HeldReturn, heldReturn, readReturn, startingContent } from '../../use-cases/returns/index.ts';
import { returnKeyIn } from '../addresses.ts';
import { type SignedInAsked, signedInRead, write } from '../operation.ts';
import { returnAnswer } from '../return-answers.ts';
import { changed } from '../return-change.ts';
import { contentChange, finding, listedReturn, returnContent, version } from '../schemas/return-schemas.ts';
import {
  direction,
  figure,
  name,
  noDirectionReason,
  noStatusReason,
  period,
  polarity,
  status,
  unit,
} from '../schemas/values.ts';
import { type BadBody, badPlace } from '../sent-body.ts';

const scoredIndicator = name(
  'ReturnedIndicator',
  z.strictObject({
    unit,
    polarity,
    readingPeriod: period.nullable(),
    target: figure,
    periodTarget: figure,
    actual: figure,
    previous: figure,
    previousPeriod: period.nullable(),
    yearEndPrevious: figure,
    status: status.nullable(),
    statusReason: z.string(),
    noStatusReason: noStatusReason.nullable(),
    gapPct: z.number().nullable(),
    direction: direction.nullable(),
    directionReason: z.string(),
    noDirectionReason: noDirectionReason.nullable(),
    changePct: z.number().nullable(),
  }),
  'The indicator scored with what is in the return.',
);

/** A return whole, as it is answered. */
export const wholeReturn = name(
  'Return',
  listedReturn.extend({
    isSaved: z
      .boolean()
      .describe('Whether anything was saved; if not, `content` is what a form begins with.'),
    content: returnContent,
    findings: z.array(finding).describe('What the guards find; nothing before anything is saved.'),
    indicator: scoredIndicator.nullable().describe('Null of every other kind.'),
    changedSinceApproval: z.array(contentChange),
  }),
);

const PATH = '/v1/quarters/{directorate}/{period}/returns/{kind}/{ref}';

/** One return. */
export const getReturn = signedInRead({
  path: PATH,
  name: 'getReturn',
  summary: 'A return: what is in it, what the guards find, and how it scores.',
  answer: wholeReturn,
  answerTo: async (asked) => {
    const key = returnKeyIn(asked);
    const view = key === null ? null : await readReturn(asked.acting, key);
    if (view === null) return fail({ kind: 'not-found' });
    return ok(returnAnswer({ view, nameOf: await asked.naming(), asked }));
  },
});

const body = name(
  'ReturnChange',
  z.strictObject({
    version: version.describe('The version that you read.'),
    do: z.enum(['save', 'send']).describe('Keep a draft, or send it to be approved.'),
    content: returnContent,
    meant: z
      .record(z.string(), z.string())
      .optional()
      .describe(
        'What is meant by texts that could mean several things: the name of a choice of the finding, by its field. It takes the place of the text; a name that the text does not leave open is refused.',
      ),
  }),
);

/** Saves a return as a draft, or sends it. */
export const putReturn = write({
  method: 'PUT',
  path: PATH,
  name: 'putReturn',
  summary: 'Saves the whole content of a return as a draft, or sends it.',
  answer: wholeReturn,
  body,
  errors: ['forbidden', 'quarter-closed', 'not-possible', 'changed', 'guarded'],
  find: returnIn,
  change: async ({ asked, found, body: { version: read, do: what, content: typed, meant = {} } }) => {
    const misfit = misfitOf(found, typed) ?? unaskedOf(found, typed, meant);
    if (misfit !== null) return fail(misfit);
    const { frame } = found.quarter;
    const answer = (field: string) => (Object.hasOwn(meant, field) ? meant[field] : null);
    const content = returnAnswered(typed, { frame, ref: found.entry.ref, answer });
    const type = what === 'send' ? 'submitted' : 'saved';
    return changed({ asked, found, version: read, action: { type, content } });
  },
});

/** The return that is asked for, as far as the person may see it. */
export async function returnIn(asked: SignedInAsked): Promise<HeldReturn | null> {
  const key = returnKeyIn(asked);
  return key === null ? null : heldReturn(asked.acting, key);
}

/** The first of the answers that is to no text of the content, or is none of its choices. */
function unaskedOf(
  { entry, quarter: { frame } }: HeldReturn,
  content: ReturnContent,
  meant: Readonly<Record<string, string>>,
): BadBody | null {
  const boxes = askedInReturn(content, { frame, ref: entry.ref });
  for (const [field, name] of Object.entries(meant)) {
    const names = boxes.find((box) => box.field === field)?.asked.choices.map(meantName) ?? [];
    if (!names.includes(name)) return badPlace(`meant.${field}`, names.join(', '));
  }
  return null;
}

/** What of a content has no place in this return: it would be kept, and never be seen again. */
function misfitOf({ entry, quarter: { frame } }: HeldReturn, content: ReturnContent): BadBody | null {
  if (content.kind !== entry.kind) return badPlace('content.kind', entry.kind);
  if (content.kind === 'indicator') {
    const starting = startingContent(frame, entry);
    const hasSplit = starting.kind === 'indicator' && starting.split !== null;
    if (hasSplit !== (content.split !== null)) return badPlace('content.split', hasSplit ? 'object' : 'null');
  }
  if (content.kind !== 'finance' && content.kind !== 'workforce') return null;
  const section = tableSection(frame.sections, content.kind);
  const tables = section === null ? [] : sectionTables(section, content.kind);
  const known = {
    figures: new Set(tables.flatMap(({ figures }) => figures.map(({ path }) => path))),
    texts: new Set(tables.flatMap(({ texts }) => texts.map(({ path }) => path))),
  };
  for (const part of ['figures', 'texts'] as const)
    for (const path of Object.keys(content[part]))
      if (!known[part].has(path)) return badPlace(`content.${part}.${path}`, 'a place of the section');
  return null;
}
