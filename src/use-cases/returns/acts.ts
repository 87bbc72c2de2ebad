import { ALLOWANCES, type Verb } from '../../access/index.ts';
import type { Role } from '../../domain/people/index.ts';
import { QUARTER_STEPS, type QuarterEventType, TRANSITIONS } from '../../domain/returns/index.ts';
import { RETURN_VERBS } from './change-return.ts';

/** The verb that an event of a quarter needs; null where it follows on a change of a return. */
const QUARTER_VERBS: Readonly<Record<Exclude<QuarterEventType, 'opened'>, Verb | null>> = {
  'targets-set': 'set-targets',
  'benchmarks-set': 'set-targets',
  'signed-off': 'sign-off-quarter',
  'sign-off-lapsed': null,
  sealed: 'seal-edition',
  published: 'publish-edition',
  reopened: null,
};

/** An event of a return in a state it may follow in: what it leads to, and what it needs. */
export interface ReturnAct {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly verb: Verb;
  readonly byAnother: boolean;
  readonly needsReason: boolean;
}

/** An event of a quarter in a state it may follow in. */
interface QuarterAct {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly verb: Verb | null;
}

/** Every event that may follow in a state of a return: the tables of transitions and of access in one. */
export const RETURN_ACTS: readonly ReturnAct[] = TRANSITIONS.flatMap(
  ({ type, from, to, byAnother = false, needsReason = false }) =>
    type === 'opened'
      ? []
      : from.map((state) => ({
          ...{ type, from: state, to: to ?? state, verb: RETURN_VERBS[type] },
          ...{ byAnother, needsReason },
        })),
);

/** Every event that may follow in a state of a quarter. */
export const QUARTER_ACTS: readonly QuarterAct[] = QUARTER_STEPS.flatMap(({ type, from, to }) =>
  type === 'opened' ? [] : from.map((state) => ({ type, from: state, to, verb: QUARTER_VERBS[type] })),
);

/** Which role may do what; `owner`: whoever the return names. */
export const ACT_ALLOWANCES: readonly { readonly verb: Verb; readonly role: Role }[] = ALLOWANCES.flatMap(
  ({ verb, roles }) => roles.map((role) => ({ verb, role })),
);
