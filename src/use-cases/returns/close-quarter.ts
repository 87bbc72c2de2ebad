import { type FoundNumber, smallNumbersOf } from '../../domain/disclosure/index.ts';
import { editionDifferences, renumbered } from '../../domain/editions/index.ts';
import { dayOf } from '../../domain/period/index.ts';
import {
  type OpenQuarter,
  type QuarterEventType,
  type QuarterKey,
  type QuarterObstacle,
  type QuarterReturn,
  type QuarterWithFrame,
  quarterAfter,
  recordWith,
  revisionReason,
  sealObstacles,
  signOffObstacles,
} from '../../domain/returns/index.ts';
import type { EditionDifference, PeriodRecord } from '../../domain/scorecard/index.ts';
import { type Bilingual, fail, ok, type Result } from '../../domain/value/index.ts';
import type { ViewedStore } from '../ports.ts';
import { isProofOf, type Proof } from '../sign-in/index.ts';
import {
  type Acting,
  administratorsFor,
  type Forbidden,
  mayQuarter,
  type NotFound,
  ownView,
} from './acting.ts';
import type { QuarterChange, SealedVersion } from './ports.ts';

/** Why a quarter was not signed off, sealed or published. */
export type CloseFailure =
  | NotFound
  | Forbidden
  | { readonly kind: 'not-possible'; readonly state: OpenQuarter['state'] }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly QuarterObstacle[] }
  | { readonly kind: 'reason-missing' }
  /** Whoever acts has not just shown that it is them. */
  | { readonly kind: 'not-proven' }
  /** The quarter or one of its returns changed meanwhile: look at it again. Nothing was written. */
  | { readonly kind: 'changed' };

interface Looked {
  readonly key: QuarterKey;
  /** The version of the quarter that the person looked at. */
  readonly version: number;
  /** What its returns came to, see `returnsStand`; absent: they were not looked at. */
  readonly stand?: number;
  /** That whoever acts has just shown again that it is them. */
  readonly proof: Proof;
}

/**
 * What the returns of a quarter have come to, as one number. Versions only grow, so it is another one as soon as
 * anything happened to any of them.
 */
export function returnsStand(returns: readonly Pick<QuarterReturn, 'version'>[]): number {
  return returns.reduce((sum, { version }) => sum + version, 0);
}

/** The director signs for the quarter as a whole, when every return is approved. */
export async function signOffQuarter(acting: Acting, looked: Looked): Promise<Result<null, CloseFailure>> {
  const found = await quarterFor({ acting, looked, verb: 'sign-off-quarter', type: 'signed-off' });
  if (!found.ok) return found;
  const { store, quarter, returns } = found.value;
  const obstacles = signOffObstacles(returns);
  if (obstacles.length > 0) return fail({ kind: 'obstacles', obstacles });
  const change = changeOf({ quarter, type: 'signed-off', acting, edition: null, reason: null });
  const seenVersions = versionsOf(returns);
  const recorded = await store.quarters.record({ returns: [], quarter: change, seenVersions });
  return recorded.ok ? ok(null) : fail({ kind: 'changed' });
}

/**
 * Seals the accepted returns as the quarter's next edition, unpublished. From the second on it is a correction, with
 * its reason and what differs from the edition before. `smallNumbersReason` says why small numbers of people in its
 * texts are shown to the public; without it they are not.
 */
export async function sealQuarter(
  acting: Acting,
  {
    reason,
    smallNumbersReason = '',
    ...looked
  }: Looked & { readonly reason: Bilingual; readonly smallNumbersReason?: string },
): Promise<Result<{ readonly number: number; readonly contentHash: string }, CloseFailure>> {
  const found = await quarterFor({ acting, looked, verb: 'seal-edition', type: 'sealed' });
  if (!found.ok) return found;
  const { store, quarter, returns } = found.value;
  const obstacles = sealObstacles({ quarter, returns, administrators: await administratorsFor(acting) });
  if (obstacles.length > 0) return fail({ kind: 'obstacles', obstacles });
  const why = revisionReason({ edition: quarter.edition, reason });
  if (!why.ok) return fail({ kind: 'reason-missing' });
  const number = (quarter.edition ?? 0) + 1;
  const made = await sealedRecord({ store, quarter, returns, number, reason: why.value });
  const record = withNumbersShown(made, { by: acting.person.id, reason: smallNumbersReason.trim() });
  const sealed = await store.quarters.seal({
    record,
    versions: versionsOf(returns),
    change: changeOf({ quarter, type: 'sealed', acting, edition: number, reason: why.value?.en ?? null }),
    sealedBy: acting.person.id,
    at: acting.clock.now(),
  });
  return sealed.ok ? ok({ number, contentHash: sealed.value.contentHash }) : fail({ kind: 'changed' });
}

/** A record with the decision that small numbers in its texts are shown, where there are any and a reason. */
function withNumbersShown(
  record: PeriodRecord,
  decision: NonNullable<PeriodRecord['edition']['smallNumbersShown']>,
): PeriodRecord {
  return decision.reason === '' || smallNumbersOf(record).length === 0
    ? record
    : { ...record, edition: { ...record.edition, smallNumbersShown: decision } };
}

/** The small numbers of people in the texts of the next edition of a quarter, for those who may seal it. */
export async function smallNumbersToSeal(acting: Acting, key: QuarterKey): Promise<readonly FoundNumber[]> {
  if (!mayQuarter(acting.person, 'seal-edition', key)) return [];
  const store = ownView(acting);
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  return quarter === null ? [] : smallNumbersOf(recordWith(quarter.frame, returns));
}

/**
 * What the next edition of a quarter would say otherwise than the one before, for those who may seal it; null for
 * others, and before the first edition.
 */
export async function differencesToSeal(
  acting: Acting,
  key: QuarterKey,
): Promise<readonly EditionDifference[] | null> {
  if (!mayQuarter(acting.person, 'seal-edition', key)) return null;
  const store = ownView(acting);
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null || quarter.edition === null) return null;
  const number = quarter.edition + 1;
  const reason = { en: '', cy: '' };
  const { edition } = await sealedRecord({ store, quarter, returns, number, reason });
  return edition.revision?.differences ?? null;
}

/** Makes the sealed edition public, in both languages at once. */
export async function publishQuarter(acting: Acting, looked: Looked): Promise<Result<null, CloseFailure>> {
  const found = await quarterFor({ acting, looked, verb: 'publish-edition', type: 'published' });
  if (!found.ok) return found;
  const { store, quarter } = found.value;
  if (quarter.edition === null) return fail({ kind: 'not-possible', state: quarter.state });
  const number = quarter.edition;
  const published = await store.quarters.publish({
    change: changeOf({ quarter, type: 'published', acting, edition: number, reason: null }),
    number,
    publishedBy: acting.person.id,
    at: acting.clock.now(),
  });
  return published.ok ? ok(null) : fail({ kind: 'changed' });
}

interface FoundQuarter {
  readonly store: ViewedStore;
  readonly quarter: QuarterWithFrame;
  readonly returns: readonly QuarterReturn[];
}

async function quarterFor({
  acting,
  looked: { key, version, stand, proof },
  verb,
  type,
}: {
  readonly acting: Acting;
  readonly looked: Looked;
  readonly verb: 'sign-off-quarter' | 'seal-edition' | 'publish-edition';
  readonly type: QuarterEventType;
}): Promise<Result<FoundQuarter, CloseFailure>> {
  const store = ownView(acting);
  const [quarter, returns] = await Promise.all([store.quarters.quarter(key), store.quarters.returns(key)]);
  if (quarter === null || !mayQuarter(acting.person, 'read-quarter', key)) return fail({ kind: 'not-found' });
  if (!mayQuarter(acting.person, verb, key)) return fail({ kind: 'forbidden' });
  const { person, clock } = acting;
  if (!isProofOf({ proof, person, now: clock.now() })) return fail({ kind: 'not-proven' });
  const isAsLooked = stand === undefined || stand === returnsStand(returns);
  if (quarter.version !== version || !isAsLooked) return fail({ kind: 'changed' });
  const isSeal = type === 'sealed' && quarter.state === 'open';
  // An unsigned quarter is told what is missing, which says more than that it cannot be sealed.
  if (!isSeal && quarterAfter(quarter.state, type) === null)
    return fail({ kind: 'not-possible', state: quarter.state });
  return ok({ store, quarter, returns });
}

function versionsOf(returns: readonly QuarterReturn[]): readonly SealedVersion[] {
  return returns.map(({ kind, ref, version }) => ({ kind, ref, version }));
}

function changeOf({
  quarter,
  type,
  acting,
  edition,
  reason,
}: {
  readonly quarter: QuarterWithFrame;
  readonly type: QuarterEventType;
  readonly acting: Acting;
  readonly edition: number | null;
  readonly reason: string | null;
}): QuarterChange {
  const { frame: _, ...current } = quarter;
  const version = quarter.version + 1;
  return {
    next: {
      ...current,
      state: quarterAfter(quarter.state, type) ?? quarter.state,
      version,
      edition: edition ?? quarter.edition,
    },
    event: {
      sequence: version,
      type,
      person: acting.person.id,
      at: acting.clock.now(),
      reason,
      edition,
      changes: [],
    },
    frame: null,
  };
}

async function sealedRecord({
  store,
  quarter,
  returns,
  number,
  reason,
}: {
  readonly store: ViewedStore;
  readonly quarter: QuarterWithFrame;
  readonly returns: readonly QuarterReturn[];
  readonly number: number;
  readonly reason: Bilingual | null;
}): Promise<PeriodRecord> {
  const { authority, directorate, period } = quarter;
  const record = recordWith(quarter.frame, returns);
  const id = `${authority}-${directorate}-${period}-${number}`;
  const numbered = renumbered(record, { id, number, revision: null });
  const before =
    number === 1 ? null : await store.quarters.sealed({ authority, directorate, period, number: number - 1 });
  if (before === null || reason === null) return numbered;
  const differences = editionDifferences({ earlier: before.record, later: numbered });
  return renumbered(record, { id, number, revision: { of: number - 1, reason, differences } });
}

/** The day that returns count as late from, for a quarter looked at now. */
export function todayFor({ clock }: Pick<Acting, 'clock'>) {
  return dayOf(clock.now());
}
