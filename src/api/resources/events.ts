import { z } from 'zod';
import { isCalendarDate } from '../../domain/period/index.ts';
import { fail, ok } from '../../domain/value/index.ts';
import { type ReturnVersion, readTrail } from '../../use-cases/returns/index.ts';
import { returnKeyIn } from '../addresses.ts';
import { type Naming, signedInRead } from '../operation.ts';
import { changesAnswer } from '../return-answers.ts';
import { contentChange, returnContent, returnState, version } from '../schemas/return-schemas.ts';
import { day, moment, name, personRef } from '../schemas/values.ts';

const event = name(
  'ReturnEvent',
  z.strictObject({
    sequence: version,
    type: z.enum([
      'opened',
      'assigned',
      'saved',
      'submitted',
      'sent-back',
      'approved',
      'accepted',
      'reopened',
      'translated',
    ]),
    person: personRef.nullable().describe('Null: Mesur itself.'),
    at: moment,
    reason: z.string().nullable(),
    content: returnContent
      .nullable()
      .describe('The whole content as it was then; null where it did not change.'),
    assignment: z
      .strictObject({ owner: personRef.nullable(), service: z.string().nullable(), dueOn: day })
      .nullable(),
    changes: z.array(contentChange),
  }),
);

const answer = name(
  'ReturnEvents',
  z.strictObject({
    events: z.array(event).describe('The earliest first.'),
    asOf: z
      .strictObject({
        state: returnState,
        version,
        owner: personRef.nullable(),
        content: returnContent.nullable(),
      })
      .nullable()
      .describe('How it stood when the day of `day` ended, else now; null: it was not open yet.'),
  }),
);

/** The trail of a return. */
export const getEvents = signedInRead({
  path: '/v1/quarters/{directorate}/{period}/returns/{kind}/{ref}/events',
  name: 'listReturnEvents',
  summary: 'Everything that happened to a return: who, when, why, and what changed.',
  answer,
  query: z.object({ day: day.optional().describe('"2024-02-29": also how it stood when this day ended.') }),
  answerTo: async (asked) => {
    const key = returnKeyIn(asked);
    const { day: until } = asked.query;
    const last = until !== undefined && isCalendarDate(until) ? until : null;
    const trail = key === null ? null : await readTrail(asked.acting, { key, day: last });
    if (trail === null) return fail({ kind: 'not-found' });
    const nameOf = await asked.naming();
    const { asOf, versions } = trail;
    return ok({
      events: versions.map((each) => eventAnswer(each, nameOf)),
      asOf: asOf && {
        state: asOf.state,
        version: asOf.version,
        owner: nameOf(asOf.owner),
        content: asOf.content,
      },
    });
  },
});

function eventAnswer({ event: { person, assignment, ...happened }, changes }: ReturnVersion, nameOf: Naming) {
  const { sequence, type, at, reason, content } = happened;
  return {
    sequence,
    type,
    person: nameOf(person),
    at,
    reason,
    content,
    assignment: assignment && { ...assignment, owner: nameOf(assignment.owner) },
    changes: changesAnswer(changes),
  };
}
