import { z } from 'zod';
import {
  completenessOf,
  type OpenQuarter,
  type QuarterKey,
  type QuarterObstacle,
  RETURN_STATES,
  type ReturnCounts,
} from '../../domain/returns/index.ts';
import { fail, ok } from '../../domain/value/index.ts';
import {
  type Acting,
  listQuarters,
  myUpdates,
  readQuarter,
  todayFor,
} from '../../use-cases/returns/index.ts';
import { quarterKeyIn, quarterPath } from '../addresses.ts';
import { signedInRead } from '../operation.ts';
import { returnKind } from '../schemas/return-schemas.ts';
import { count, day, moment, name, personRef, quarter } from '../schemas/values.ts';

const listedQuarter = name(
  'Quarter',
  z.strictObject({
    directorate: z.string(),
    period: quarter,
    state: z.enum(['open', 'signed-off', 'sealed', 'published']),
    version: z.int().positive(),
    dueOn: day,
    openedAt: moment,
    edition: z.int().positive().nullable().describe('The newest edition sealed of it.'),
    links: z.strictObject({ self: z.string(), returns: z.string() }),
  }),
);

const counts = name(
  'ReturnCounts',
  z.strictObject({
    total: count,
    byState: z.record(z.enum(RETURN_STATES), count),
    sent: count,
    overdue: count,
    sentLate: count,
  }),
);

const obstacles = z.array(
  z.strictObject({
    kind: z.enum([
      'not-approved',
      'not-accepted',
      'not-translated',
      'not-signed-off',
      'administrator-missing',
    ]),
    returns: z.array(z.strictObject({ kind: returnKind, ref: z.string() })),
  }),
);

const quarterAnswer = name(
  'QuarterWithCompleteness',
  listedQuarter.extend({
    isWhole: z
      .boolean()
      .describe('Whether you see every return of it; if not, the counts are of those you see.'),
    completeness: counts,
    byService: z.array(z.strictObject({ service: z.string().nullable(), counts })),
    byOwner: z.array(z.strictObject({ owner: personRef.nullable(), counts })),
    signOffObstacles: obstacles.nullable().describe('Null where you do not see the whole quarter.'),
    sealObstacles: obstacles.nullable(),
  }),
);

const quartersAnswer = name('Quarters', z.strictObject({ quarters: z.array(listedQuarter) }));

/** The quarters that a person may see, and those in which they own returns. */
export const getQuarters = signedInRead({
  path: '/v1/quarters',
  name: 'listQuarters',
  summary: 'The quarters being collected of which you see something, newest first.',
  answer: quartersAnswer,
  answerTo: async ({ acting, linkTo }) => {
    const [seen, updates] = await Promise.all([listQuarters(acting), myUpdates(acting)]);
    const own = updates
      .map((update) => update.quarter)
      .filter((mine) => !seen.some((other) => isSame(mine, other)));
    const quarters = [...seen, ...own].toSorted(newestFirst);
    return ok({ quarters: quarters.map((each) => quarterLine(each, linkTo)) });
  },
});

/** One quarter: where it stands, and how complete it is. */
export const getQuarter = signedInRead({
  path: '/v1/quarters/{directorate}/{period}',
  name: 'getQuarter',
  summary: 'Where a quarter stands, and how complete the returns are that you see of it.',
  answer: quarterAnswer,
  answerTo: async (asked) => {
    const key = quarterKeyIn(asked);
    const seen = key === null ? null : await quarterSeen(asked.acting, key);
    if (seen === null) return fail({ kind: 'not-found' });
    const nameOf = await asked.naming();
    const { completeness, isWhole } = seen;
    return ok({
      ...quarterLine(seen.quarter, asked.linkTo),
      isWhole,
      completeness: countsAnswer(completeness.all),
      byService: completeness.byService.map((of) => ({ service: of.key, counts: countsAnswer(of.counts) })),
      byOwner: completeness.byOwner.map((of) => ({ owner: nameOf(of.key), counts: countsAnswer(of.counts) })),
      signOffObstacles: isWhole ? obstaclesAnswer(seen.signOffObstacles) : null,
      sealObstacles: isWhole ? obstaclesAnswer(seen.sealObstacles) : null,
    });
  },
});

/** A quarter as far as a person sees it: by their roles, or by owning returns of it; null where they see nothing. */
async function quarterSeen(acting: Acting, key: QuarterKey) {
  const view = await readQuarter(acting, key);
  if (view !== null) return view;
  const own = (await myUpdates(acting)).find((update) => isSame(update.quarter, key));
  if (own === undefined) return null;
  const entries = own.returns.map(({ entry }) => entry);
  const completeness = completenessOf(entries, todayFor(acting));
  return { quarter: own.quarter, completeness, isWhole: false, signOffObstacles: [], sealObstacles: [] };
}

/** Whether two things are of one directorate's quarter. */
export function isSame(one: Pick<QuarterKey, 'directorate' | 'period'>, other: typeof one): boolean {
  return one.directorate === other.directorate && one.period === other.period;
}

function newestFirst(one: OpenQuarter, other: OpenQuarter): number {
  return other.period.localeCompare(one.period) || one.directorate.localeCompare(other.directorate);
}

function quarterLine(of: OpenQuarter, linkTo: (path: string) => string) {
  const { directorate, period, state, version, dueOn, openedAt, edition } = of;
  const self = linkTo(quarterPath(of));
  return {
    directorate,
    period,
    state,
    version,
    dueOn,
    openedAt,
    edition,
    links: { self, returns: `${self}/returns` },
  };
}

function countsAnswer({ total, byState, sent, overdue, sentLate }: ReturnCounts) {
  return { total, byState, sent, overdue, sentLate };
}

function obstaclesAnswer(all: readonly QuarterObstacle[]) {
  return all.map((each) => ({
    kind: each.kind,
    returns: 'returns' in each ? each.returns.map(({ kind, ref }) => ({ kind, ref })) : [],
  }));
}
