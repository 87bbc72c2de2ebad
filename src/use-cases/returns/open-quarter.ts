import type { PersonId } from '../../domain/people/index.ts';
import {
  type CalendarDate,
  type FinancialYear,
  lastDay,
  parseQuarter,
  previousPeriod,
  type Quarter,
} from '../../domain/period/index.ts';
import {
  type DueReturn,
  dueReturns,
  type FrameFailure,
  frameFor,
  openedReturn,
  type QuarterReturn,
} from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type Acting, type Forbidden, mayQuarter, ownView } from './acting.ts';

/** What is needed to open a quarter: which, until when returns are due, and who answers where nobody did before. */
export interface QuarterOrder {
  readonly directorate: string;
  /** As written: "2023-24-Q3". */
  readonly period: string;
  readonly dueOn: CalendarDate;
  /** The owner of returns without one, by service; "" for those of the whole directorate. */
  readonly owners: Readonly<Record<string, PersonId>>;
}

/** Why a quarter was not opened. */
export type OpenFailure =
  | Forbidden
  | { readonly kind: 'not-a-quarter' }
  | { readonly kind: 'due-too-early'; readonly earliest: CalendarDate }
  | { readonly kind: 'no-edition' }
  | { readonly kind: 'already-open' }
  | { readonly kind: 'frame'; readonly failure: FrameFailure };

/**
 * Opens a quarter on the newest published edition of its directorate: a return for everything that is due, each with
 * the owner that it had in the quarter before.
 */
export async function openQuarter(
  acting: Acting,
  order: QuarterOrder,
): Promise<Result<{ readonly period: Quarter; readonly returns: number }, OpenFailure>> {
  const { person, clock } = acting;
  const { authority } = person;
  if (!mayQuarter(person, 'open-quarter', { authority, directorate: order.directorate }))
    return fail({ kind: 'forbidden' });
  const parsed = parseQuarter(order.period);
  if (!parsed.ok) return fail({ kind: 'not-a-quarter' });
  const period = parsed.value;
  if (order.dueOn <= lastDay(period)) return fail({ kind: 'due-too-early', earliest: lastDay(period) });

  const store = ownView(acting);
  const key = { authority, directorate: order.directorate, period };
  if ((await store.quarters.quarter(key)) !== null) return fail({ kind: 'already-open' });
  const listings = await store.directorates(authority);
  const newest = listings.find(({ directorate }) => directorate.id === order.directorate)?.editions[0];
  const base =
    newest === undefined
      ? null
      : await store.periodRecord({ authority, directorate: order.directorate, period: newest.period });
  if (base === null) return fail({ kind: 'no-edition' });
  const { plans, schemes } = await store.quarters.framework(authority);
  const frame = frameFor({ base, period, plans, schemes });
  if (!frame.ok) return fail({ kind: 'frame', failure: frame.failure });

  const before = await store.quarters.returns({ ...key, period: previousPeriod(period) });
  const at = clock.now();
  const returns = dueReturns(frame.value).map((due) =>
    openedReturn({
      key: { ...key, kind: due.kind, ref: due.ref },
      service: due.service,
      assignment: { owner: ownerOf(due, { before, order }), dueOn: order.dueOn },
      person: person.id,
      at,
    }),
  );
  const opened = await store.quarters.open({
    quarter: {
      ...key,
      state: 'open',
      version: 1,
      dueOn: order.dueOn,
      openedAt: at,
      edition: null,
      frame: frame.value,
    },
    event: { sequence: 1, type: 'opened', person: person.id, at, reason: null, edition: null },
    returns,
  });
  return opened === 'exists' ? fail({ kind: 'already-open' }) : ok({ period, returns: returns.length });
}

function ownerOf(
  due: DueReturn,
  { before, order }: { readonly before: readonly QuarterReturn[]; readonly order: QuarterOrder },
): PersonId | null {
  const earlier = before.find(({ kind, ref }) => kind === due.kind && ref === due.ref)?.owner;
  return earlier ?? order.owners[due.service ?? ''] ?? null;
}

/** The quarters that may be opened of a directorate next: the two after the newest edition. */
export function nextQuarters(newest: Quarter): readonly Quarter[] {
  const following = (quarter: Quarter): Quarter => {
    const number = Number(quarter.slice(-1));
    if (number < 4) return `${quarter.slice(0, -1)}${number + 1}` as Quarter;
    const start = Number(quarter.slice(0, 4)) + 1;
    const year = `${start}-${String((start + 1) % 100).padStart(2, '0')}` as FinancialYear;
    return `${year}-Q1` as Quarter;
  };
  const next = following(newest);
  return [next, following(next)];
}
