import type { Plan } from '../../domain/framework/index.ts';
import type { PersonId } from '../../domain/people/index.ts';
import type { Instant } from '../../domain/period/index.ts';
import type {
  OpenQuarter,
  QuarterEvent,
  QuarterKey,
  QuarterReturn,
  QuarterWithFrame,
  ReturnEvent,
  ReturnKey,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Scheme } from '../../domain/scoring/index.ts';
import type { Result } from '../../domain/value/index.ts';
import type { SealedEdition } from '../listed-editions.ts';

/**
 * For whom the store is read and written. On PostgreSQL the database itself then shows and takes no more than this
 * viewer may see and do; `system` is Mesur itself (sealing what is loaded, reminders).
 */
export type Viewer =
  | { readonly kind: 'person'; readonly authority: string; readonly person: PersonId }
  | { readonly kind: 'public'; readonly authority: string }
  | { readonly kind: 'system' };

/** A return as it becomes by an event, and the event. */
export interface ReturnChange {
  readonly next: QuarterReturn;
  readonly event: ReturnEvent;
}

/** A quarter as it becomes by an event, the event, and its new frame where that changes with it. */
export interface QuarterChange {
  readonly next: OpenQuarter;
  readonly event: QuarterEvent;
  readonly frame: PeriodRecord | null;
}

/** Somebody else was there first: the return or quarter has another version than the change follows on. Nothing was written. */
export type Changed =
  | { readonly kind: 'return-changed'; readonly key: ReturnKey }
  | { readonly kind: 'quarter-changed'; readonly key: QuarterKey };

/** A quarter in the version that somebody looked at. */
export type SeenQuarter = QuarterKey & Pick<OpenQuarter, 'version'>;

/** Changes to record, and what they were decided on. */
export interface RecordOrder {
  readonly returns: readonly ReturnChange[];
  readonly quarter: QuarterChange | null;
  /** The quarter that stays as it is while its returns change: refused as changed when it has another version. */
  readonly seenQuarter?: SeenQuarter;
  /** Every return that a change of the quarter speaks of: refused as changed when one has another version. */
  readonly seenVersions?: readonly SealedVersion[];
}

/** The hashes of an edition: SHA-256 in hexadecimal, of its whole text and of what of it is public. */
export interface SealedHashes {
  readonly contentHash: string;
  readonly publicHash: string;
}

/** The version of a return that a seal was made from. */
export interface SealedVersion extends Pick<ReturnKey, 'kind' | 'ref'> {
  readonly version: number;
}

/**
 * Quarters being collected. Every write is one transaction of the new state and its event; an event that is not the
 * next in its sequence is refused as `Changed`. Acknowledged writes survive `kill -9`.
 */
export interface Quarters {
  /** The quarters of an authority that the viewer may see, newest first, without their frames. */
  list(authority: string): Promise<readonly OpenQuarter[]>;
  quarter(key: QuarterKey): Promise<QuarterWithFrame | null>;
  /** Opens a quarter with its returns, all or nothing. */
  open(order: {
    readonly quarter: QuarterWithFrame;
    readonly event: QuarterEvent;
    readonly returns: readonly ReturnChange[];
  }): Promise<'opened' | 'exists'>;
  /** The returns of a quarter that the viewer may see, in the order that they were opened in. */
  returns(key: QuarterKey): Promise<readonly QuarterReturn[]>;
  /** The returns that name a person as owner, newest quarter first. */
  returnsOwnedBy(order: {
    readonly authority: string;
    readonly owner: PersonId;
  }): Promise<readonly QuarterReturn[]>;
  returnAt(key: ReturnKey): Promise<QuarterReturn | null>;
  /** Records changes of returns, and of their quarter where it changes with them: all or nothing. */
  record(order: RecordOrder): Promise<Result<null, Changed>>;
  /** The trail of a return, oldest first. */
  returnEvents(key: ReturnKey): Promise<readonly ReturnEvent[]>;
  /** The trail of a quarter, oldest first. */
  quarterEvents(key: QuarterKey): Promise<readonly QuarterEvent[]>;
  /** Seals an edition, unpublished, if every return still has the version it was made from. */
  seal(order: {
    readonly record: PeriodRecord;
    readonly versions: readonly SealedVersion[];
    readonly change: QuarterChange;
    readonly sealedBy: PersonId;
    readonly at: Instant;
  }): Promise<Result<SealedHashes, Changed>>;
  /** A sealed edition of a quarter, public or not yet, as far as the viewer may see it; null when there is none. */
  sealed(key: QuarterKey & { readonly number: number }): Promise<SealedEdition | null>;
  /** Every plan and key that the authority holds, to open a quarter of another year with. */
  framework(
    authority: string,
  ): Promise<{ readonly plans: readonly Plan[]; readonly schemes: readonly Scheme[] }>;
  /** Makes a sealed edition public. */
  publish(order: {
    readonly change: QuarterChange;
    readonly number: number;
    readonly publishedBy: PersonId;
    readonly at: Instant;
  }): Promise<Result<null, Changed>>;
  /**
   * Seals a record that was read of a published report, as the next edition of a quarter that is not collected in
   * Mesur, and makes it public at once where `isPublic`: one transaction. Refused as changed where the quarter is
   * collected, or its editions do not go up to the number before.
   */
  sealImported(order: {
    readonly record: PeriodRecord;
    readonly isPublic: boolean;
    readonly sealedBy: PersonId;
    readonly at: Instant;
  }): Promise<Result<SealedHashes, Changed>>;
  /** Makes the newest edition of such a quarter public; one that is public stays as it is. */
  publishImported(order: {
    readonly key: QuarterKey;
    readonly number: number;
    readonly publishedBy: PersonId;
    readonly at: Instant;
  }): Promise<Result<null, Changed>>;
}
