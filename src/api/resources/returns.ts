import { z } from 'zod';
import { fail, ok } from '../../domain/value/index.ts';
import { myUpdates, readQuarter } from '../../use-cases/returns/index.ts';
import { quarterKeyIn } from '../addresses.ts';
import { signedInRead } from '../operation.ts';
import { listedReturnAnswer } from '../return-answers.ts';
import { listedReturn } from '../schemas/return-schemas.ts';
import { name } from '../schemas/values.ts';
import { isSame } from './quarters.ts';

const answer = name('Returns', z.strictObject({ returns: z.array(listedReturn) }));

/** The returns of a quarter that a person may see. */
export const getReturns = signedInRead({
  path: '/v1/quarters/{directorate}/{period}/returns',
  name: 'listReturns',
  summary: 'The returns of a quarter that you may see: your own, and those of your part of the council.',
  answer,
  answerTo: async (asked) => {
    const { acting } = asked;
    const key = quarterKeyIn(asked);
    if (key === null) return fail({ kind: 'not-found' });
    const seen =
      (await readQuarter(acting, key)) ??
      (await myUpdates(acting)).find((update) => isSame(update.quarter, key)) ??
      null;
    if (seen === null) return fail({ kind: 'not-found' });
    const nameOf = await asked.naming();
    return ok({ returns: seen.returns.map((named) => listedReturnAnswer({ named, nameOf, asked })) });
  },
});
