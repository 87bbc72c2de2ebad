import type { Directorate } from '../../domain/framework/index.ts';
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
  type QuarterKey,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type Acting, type Forbidden, mayQuarter, ownView } from './acting.ts';

/** What is needed to open a quarter: which, until when returns are due, and who answers where nobody did before. */
interface QuarterOrder {
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

/** A return that a quarter would be opened with, and who answered for it in the quarter before, if anybody. */
interface PlannedReturn extends DueReturn {
  readonly ownerBefore: PersonId | null;
}

/** What opening a quarter would begin: its frame, and the returns that are due. */
export interface QuarterPlan {
  readonly key: QuarterKey;
  readonly frame: PeriodRecord;
  readonly returns: readonly PlannedReturn[];
}

/** What would be opened, on the newest published edition of the directorate; nothing is written. */
export async function planQuarter(
  acting: Acting,
  order: Pick<QuarterOrder, 'directorate' | 'period'>,
): Promise<Result<QuarterPlan, OpenFailure>> {
  const { person } = acting;
  const { authority } = person;
  if (!mayQuarter(person, 'open-quarter', { authority, directorate: order.directorate }))
    return fail({ kind: 'forbidden' });
  const parsed = parseQuarter(order.period);
  if (!parsed.ok) return fail({ kind: 'not-a-quarter' });
  const period = parsed.value;
  const store = ownView(acting);
  const key = { authority, directorate: order.directorate, period };
  if ((await store.quarters.quarter(key)) !== null) return fail({ kind: 'already-open' });
  // A report that was imported and is not public yet has the quarter's numbers already.
  if ((await store.quarters.sealed({ ...key, number: 1 })) !== null) return fail({ kind: 'already-open' });
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
  const heldBefore = ({ kind, ref }: DueReturn) =>
    before.find((each) => each.kind === kind && each.ref === ref);
  return ok({
    key,
    frame: frame.value,
    returns: dueReturns(frame.value).map((due) => ({
      ...due,
      service: due.service ?? heldBefore(due)?.service ?? null,
      ownerBefore: heldBefore(due)?.owner ?? null,
    })),
  });
}

/**
 * Opens a quarter on the newest published edition of its directorate: a return for everything that is due, each with
 * the owner that it had in the quarter before.
 */
export async function openQuarter(
  acting: Acting,
  order: QuarterOrder,
): Promise<Result<{ readonly period: Quarter; readonly returns: number }, OpenFailure>> {
  const planned = await planQuarter(acting, order);
  if (!planned.ok) return planned;
  const { key, frame, returns: due } = planned.value;
  const { period } = key;
  if (order.dueOn <= lastDay(period)) return fail({ kind: 'due-too-early', earliest: lastDay(period) });
  const { person, clock } = acting;
  const at = clock.now();
  const returns = due.map(({ kind, ref, service, ownerBefore }) =>
    openedReturn({
      key: { ...key, kind, ref },
      assignment: { service, owner: ownerBefore ?? order.owners[service ?? ''] ?? null, dueOn: order.dueOn },
      person: person.id,
      at,
    }),
  );
  const opened = await ownView(acting).quarters.open({
    quarter: { ...key, state: 'open', version: 1, dueOn: order.dueOn, openedAt: at, edition: null, frame },
    event: { sequence: 1, type: 'opened', person: person.id, at, reason: null, edition: null, changes: [] },
    returns,
  });
  return opened === 'exists' ? fail({ kind: 'already-open' }) : ok({ period, returns: returns.length });
}

/** A directorate with the quarters that may be opened of it now. */
export interface OpenableQuarters {
  readonly directorate: Directorate;
  readonly periods: readonly Quarter[];
}

/** Where a person may open a quarter, and which: the two after the newest edition that are not open already. */
export async function openableQuarters(acting: Acting): Promise<readonly OpenableQuarters[]> {
  const { person } = acting;
  const { authority } = person;
  const store = ownView(acting);
  const [listings, quarters] = await Promise.all([
    store.directorates(authority),
    store.quarters.list(authority),
  ]);
  return listings.flatMap(({ directorate, editions: [newest] }): readonly OpenableQuarters[] => {
    const mayOpen = mayQuarter(person, 'open-quarter', { authority, directorate: directorate.id });
    if (!mayOpen || newest === undefined) return [];
    const opened = quarters.filter((quarter) => quarter.directorate === directorate.id);
    const periods = nextQuarters(newest.period).filter(
      (period) => !opened.some((quarter) => quarter.period === period),
    );
    return periods.length === 0 ? [] : [{ directorate, periods }];
  });
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
