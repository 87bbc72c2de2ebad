import { type CalendarDate, dayOf } from '../../domain/period/index.ts';
import {
  isLate,
  RETURN_KINDS,
  RETURN_STATES,
  type ReturnKind,
  type ReturnState,
} from '../../domain/returns/index.ts';
import type { NamedReturn } from '../../use-cases/returns/index.ts';

/** Where returns stand, with sent back and reopened ones together as "to do again". */
type ChosenState = ReturnState | 'again';

/** Which returns of a quarter are looked at, from the address; null is any. `'none'` is of no service, or nobody's. */
export interface ReturnChoice {
  readonly service: string | null;
  readonly owner: string | null;
  readonly state: ChosenState | null;
  readonly late: 'overdue' | 'sent-late' | null;
  readonly kind: ReturnKind | null;
}

/** Every return. */
export const EVERY_RETURN: ReturnChoice = { service: null, owner: null, state: null, late: null, kind: null };

/** Reads a choice from an address. A value that means nothing is any: old links go on working. */
export function returnChoiceOf(query: URLSearchParams): ReturnChoice {
  const given = (name: string) => query.get(name) || null;
  const states: readonly ChosenState[] = [...RETURN_STATES, 'again'];
  return {
    service: given('service'),
    owner: given('owner'),
    state: states.find((state) => state === given('state')) ?? null,
    late: (['overdue', 'sent-late'] as const).find((late) => late === given('late')) ?? null,
    kind: RETURN_KINDS.find((kind) => kind === given('kind')) ?? null,
  };
}

/** A choice as the query of an address, with "?" before it; nothing for every return. */
export function choiceQuery(choice: Partial<ReturnChoice>): string {
  const query = new URLSearchParams(
    Object.entries(choice).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : [[name, value]],
    ),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether anything was chosen. */
export function isNarrowed(choice: ReturnChoice): boolean {
  return Object.values(choice).some((value) => value !== null);
}

/** The returns that fit a choice, as they stand on a day. */
export function chosenReturns(
  returns: readonly NamedReturn[],
  { choice, today }: { readonly choice: ReturnChoice; readonly today: CalendarDate },
): readonly NamedReturn[] {
  return returns.filter(({ entry }) => {
    const { service, owner, state, kind } = entry;
    const isAgain = state === 'sent-back' || state === 'reopened';
    return (
      (choice.service === null || (service ?? 'none') === choice.service) &&
      (choice.owner === null || (owner ?? 'none') === choice.owner) &&
      (choice.state === null || choice.state === (choice.state === 'again' && isAgain ? 'again' : state)) &&
      (choice.late === null || choice.late === latenessOf(entry, today)) &&
      (choice.kind === null || kind === choice.kind)
    );
  });
}

/** Whether a return is overdue or was sent late; null when neither. */
export function latenessOf(
  { state, dueOn, submittedAt }: NamedReturn['entry'],
  today: CalendarDate,
): 'overdue' | 'sent-late' | null {
  if (isLate({ state, dueOn }, today)) return 'overdue';
  const wasSent = state === 'submitted' || state === 'approved' || state === 'accepted';
  return wasSent && submittedAt !== null && dayOf(submittedAt) > dueOn ? 'sent-late' : null;
}
