import type { Authority, Directorate, Indicator } from '../domain/framework/index.ts';
import type { Quarter } from '../domain/period/index.ts';
import type { Edition, PeriodRecord, Publication } from '../domain/scorecard/index.ts';
import type { Result } from '../domain/value/index.ts';

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

/** How far a copy has come. A step that reads twice counts its rows twice. */
export interface CopyProgress {
  readonly step: 'copying' | 'checking';
  readonly done: number;
  readonly total: number;
  readonly unit: 'rows' | 'pages';
}

/** A copy of the store to make or to put back. */
export interface CopyOrder {
  /** The file of the copy. */
  readonly file: string;
  /** Whether what stands in the place of the result may give way to it. */
  readonly replace: boolean;
  /** Called often. */
  readonly onProgress: (progress: CopyProgress) => void;
}

/** A table that has been copied and compared, row by row. */
export interface CopiedTable {
  readonly table: string;
  readonly rows: number;
}

/** A copy that has been made or put back: it agrees with what was read in every table. */
export interface StoreCopy {
  readonly tables: readonly CopiedTable[];
  /** Where the store that was replaced is kept; null when there was none, or it is not kept. */
  readonly kept: string | null;
}

/**
 * The whole store in one file and back, all or nothing. Nothing is loaded or migrated to make a copy. Failures are
 * the store's own: whoever joins the parts says them in words.
 */
export interface Vault<Failure> {
  /** Copies a single state of the store into a file, while others go on using it. */
  backUp(order: CopyOrder): Promise<Result<StoreCopy, Failure>>;

  /** Puts a copy into an empty place, or a store's. A copy of an older Mesur is brought up to date. */
  restore(order: CopyOrder): Promise<Result<StoreCopy, Failure>>;
}
