import type { Authority, Directorate, Indicator } from '../domain/framework/index.ts';
import type { Quarter } from '../domain/period/index.ts';
import type { Edition, PeriodRecord, Publication } from '../domain/scorecard/index.ts';

/** A directorate with the editions published of it, newest first. */
export interface DirectorateListing {
  readonly directorate: Directorate;
  readonly editions: readonly Edition[];
}

/**
 * What is kept, and how it is asked for. Implemented on SQLite and on PostgreSQL, held to one suite
 * (test/contract). All calls are for one authority; `authority` comes first in every key.
 */
export interface Store {
  /**
   * Loads a publication in one transaction, all or nothing. `fingerprint` names its content: when the same one
   * was loaded before under `name`, nothing happens and the answer is "already-loaded". A changed publication
   * of the same name replaces what that name loaded before.
   */
  loadPublication(load: {
    readonly name: string;
    readonly fingerprint: string;
    readonly publication: Publication;
  }): Promise<'loaded' | 'already-loaded'>;

  /** The authorities held, by name. */
  authorities(): Promise<readonly Authority[]>;

  /** The directorates of an authority with their editions, newest first. */
  directorates(authority: string): Promise<readonly DirectorateListing[]>;

  /** All that is held of a directorate and quarter, or null when no edition of it exists. */
  periodRecord(key: {
    readonly authority: string;
    readonly directorate: string;
    readonly period: Quarter;
  }): Promise<PeriodRecord | null>;

  /** The indicator known by a code in any of its forms (compared by `normaliseCode`), or null. */
  indicator(key: { readonly authority: string; readonly code: string }): Promise<Indicator | null>;

  /** Whether the store answers: a trivial query, for health checks. Rejects when it does not. */
  ping(): Promise<void>;

  /** Closes connections and files. */
  close(): Promise<void>;
}
