import { z } from 'zod';
import type { ReturnAction } from '../../use-cases/returns/index.ts';
import { write } from '../operation.ts';
import { changed } from '../return-change.ts';
import { typedReason, version } from '../schemas/return-schemas.ts';
import { name } from '../schemas/values.ts';
import { returnIn, wholeReturn } from './return.ts';

const body = name(
  'Decision',
  z.discriminatedUnion('decision', [
    z.strictObject({ version, decision: z.enum(['approve', 'accept']) }),
    z.strictObject({
      version,
      decision: z.enum(['send-back', 'reopen']),
      reason: typedReason.optional(),
    }),
  ]),
  'Sending back and reopening need a reason.',
);

/** Approves, accepts, sends back or reopens a return. */
export const postDecision = write({
  method: 'POST',
  path: '/v1/quarters/{directorate}/{period}/returns/{kind}/{ref}/decisions',
  name: 'decideReturn',
  summary: 'Approves or accepts a return, sends it back, or opens it again.',
  answer: wholeReturn,
  body,
  errors: ['forbidden', 'by-another', 'quarter-closed', 'not-possible', 'changed', 'reason-missing'],
  find: returnIn,
  change: ({ asked, found, body: decided }) =>
    changed({ asked, found, version: decided.version, action: actionOf(decided) }),
});

function actionOf(decided: z.infer<typeof body>): ReturnAction {
  switch (decided.decision) {
    case 'approve':
      return { type: 'approved' };
    case 'accept':
      return { type: 'accepted' };
    case 'send-back':
      return { type: 'sent-back', reason: decided.reason ?? '' };
    case 'reopen':
      return { type: 'reopened', reason: decided.reason ?? '' };
  }
}
