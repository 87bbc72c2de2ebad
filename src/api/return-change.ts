import { fail, ok } from '../domain/value/index.ts';
import {
  changeReturn,
  type HeldReturn,
  mayReturn,
  type ReturnAction,
  returnView,
} from '../use-cases/returns/index.ts';
import type { SignedInAsked } from './operation.ts';
import { returnAnswer } from './return-answers.ts';

/** Does one thing to a return that was found, and gives the return as it is then. */
export async function changed({
  asked,
  found,
  version,
  action,
}: {
  readonly asked: SignedInAsked;
  readonly found: HeldReturn;
  readonly version: number;
  readonly action: ReturnAction;
}) {
  const { acting } = asked;
  const done = await changeReturn(acting, { key: found.entry, version, action });
  if (done.ok) {
    const view = returnView({ entry: done.value, quarter: found.quarter });
    return ok(returnAnswer({ view, nameOf: await asked.naming(), asked }));
  }
  const { failure } = done;
  // Between reading and writing it may have been given to another owner: what stands in it now is theirs.
  if (failure.kind === 'changed' && !mayReturn(acting.person, 'read-return', failure.current))
    return fail({ kind: 'not-found' as const });
  return fail(failure);
}
