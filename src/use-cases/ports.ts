import type { Authority } from '../domain/framework/index.ts';
import type { PeriodRecord, Publication } from '../domain/scorecard/index.ts';
import type { Result } from '../domain/value/index.ts';
import type { Erasing } from './erasing/index.ts';
import type { Letters } from './letters/ports.ts';
import type { DirectorateListing, EditionKey, ListedEdition, SealedEdition } from './listed-editions.ts';
import type { Quarters, Viewer } from './returns/ports.ts';
import type { Accounts } from './sign-in/ports.ts';
import type { UnsavedForms } from './unsaved/ports.ts';
import type { Uploads } from './uploads/ports.ts';

/** An indicator found by a code: its reference, and the directorate that reports it. */
export interface NamedIndicator {
  readonly ref: string;
  readonly directorate: string;
}

/**
 * What is kept, and how it is asked for. Implemented on SQLite and on PostgreSQL, held to one suite
 * (test/contract). All calls are for one authority; `authority` comes first in every key.
 */
export interface Store {
  /** Quarters being collected. */
  readonly quarters: Quarters;

  /**
   * The same store for a viewer: it gives and takes no more than they may see and do, as if the rest were not there.
   * As opened it is the system's, who alone may load publications. Closing the store that was opened closes all.
   */
  as(viewer: Viewer): ViewedStore;

  /**
   * Loads a publication in one transaction, all or nothing. `fingerprint` names its content: when the same one
   * was loaded before under `name`, nothing happens and the answer is "already-loaded". A report that has changed
   * since is sealed as the next edition of its quarter; nothing that was sealed goes. Rejects, changing nothing, when
   * another publication or returns hold a quarter of it.
   */
  loadPublication(load: {
    readonly name: string;
    readonly fingerprint: string;
    readonly publication: Publication;
  }): Promise<'loaded' | 'already-loaded'>;

  /**
   * How many people of an authority who hold the role of administrator, also if they were stopped since, have a way to
   * sign in. Asked of the whole store, whoever the viewer is.
   */
  administratorsSignedIn(authority: string): Promise<number>;

  /** The authorities held, by name. */
  authorities(): Promise<readonly Authority[]>;

  /** The directorates of an authority with their published editions, newest quarter first. */
  directorates(authority: string): Promise<readonly DirectorateListing[]>;

  /** The published editions of a directorate, newest quarter first, and within it the highest number. */
  editions(of: {
    readonly authority: string;
    readonly directorate: string;
  }): Promise<readonly ListedEdition[]>;

  /** A published edition with its record, or null. The same record is the very same value each time. */
  sealedEdition(key: EditionKey): Promise<SealedEdition | null>;

  /** The public text of a published edition, as it was last issued: its SHA-256 is the public hash. */
  publicText(key: Required<EditionKey>): Promise<string | null>;

  /** The whole text of an edition, as far as the viewer may see it: its SHA-256 is the whole hash. */
  wholeText(key: Required<EditionKey>): Promise<string | null>;

  /** The record alone of `sealedEdition`. */
  periodRecord(key: EditionKey): Promise<PeriodRecord | null>;

  /**
   * The indicator known by a code in any of its forms (compared by `normaliseCode`) in the newest edition of a
   * quarter, or null.
   */
  indicatorNamed(key: { readonly authority: string; readonly code: string }): Promise<NamedIndicator | null>;

  /** Writes a row of its own and takes it away again, onto the disk. Rejects where nothing can be saved. */
  tryWrite(): Promise<void>;

  /** Whether an error of this store says that it is busy or down, and nothing is wrong with what was asked; else null. */
  unavailability(error: unknown): Unavailability | null;

  /** Closes connections and files. */
  close(): Promise<void>;
}

/** A store as it is for a viewer. What asks for one cannot be given the system's. */
export interface ViewedStore extends Store {
  readonly viewer: Viewer;
}

/** A store before it is known who asks: quarters and editions are not to be had of it. */
export type UnviewedStore = Pick<Store, 'as' | 'administratorsSignedIn'>;

/** Why a store does not answer: it has too much to do for a moment, or it is not there or cannot write. */
export type Unavailability = 'busy' | 'down';

/** When whoever was told so may come back, in seconds. */
export const RETRY_SECONDS: Readonly<Record<Unavailability, number>> = { busy: 5, down: 30 };

/** A store that has been opened, with the people who use it, the letters to them, what they brought, what they typed and did not save, and erasing by law. They are closed together. */
export interface OpenedStore extends Store {
  readonly accounts: Accounts;
  /** How many people have codes that no key which is held can read. */
  readonly unreadableCodes: number;
  readonly letters: Letters;
  readonly uploads: Uploads;
  readonly unsaved: UnsavedForms;
  readonly erasing: Erasing;
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

  /** Recomputes all seals of the store, or of a copy of it, as they are at one moment. Nothing is written. */
  verify(order: {
    /** A copy; absent: the store itself. */
    readonly file?: string | undefined;
    readonly onProgress: (progress: CopyProgress) => void;
  }): Promise<Result<SealReport, Failure>>;

  /** Puts a copy into an empty place, or a store's. A copy of an older Mesur is brought up to date. */
  restore(order: CopyOrder): Promise<Result<StoreCopy, Failure>>;
}

/**
 * Something sealed that is not as it was recorded. `place` names it: "event/<stream>/<number>", "edition/<id>",
 * "link 17, event/…".
 *
 * - `content-changed`: what an event says is not what its hash is of;
 * - `erased-without-event`: an event was emptied, and no event says so;
 * - `whole-text-changed`, `public-text-changed`: a text is not what its hash is of;
 * - `no-public-text`: an edition has none;
 * - `public-text-differs`: it is not what the rules of disclosure make of the whole text;
 * - `not-chained`: a row has no link in the chain;
 * - `row-missing`: a link has no row;
 * - `row-changed`: a row, or the hash of its link, is not what was linked;
 * - `link-broken`: a link does not follow on the one before;
 * - `head-differs`: the last link is not the one that was recorded last;
 * - `state-differs`: a return or quarter is not what its events made of it;
 * - `frame-changed`: the frame of a quarter is not the one that its events left;
 * - `kept-missing`, `kept-differs`: an edition or link of a list that was kept elsewhere is not there, or is another.
 */
export interface SealFault {
  readonly kind:
    | 'content-changed'
    | 'erased-without-event'
    | 'whole-text-changed'
    | 'public-text-changed'
    | 'no-public-text'
    | 'public-text-differs'
    | 'not-chained'
    | 'row-missing'
    | 'row-changed'
    | 'link-broken'
    | 'head-differs'
    | 'state-differs'
    | 'frame-changed'
    | 'kept-missing'
    | 'kept-differs';
  readonly authority: string;
  readonly place: string;
}

/** The hashes of an edition that is held: of its public texts, the newest first, and of its whole text. */
export interface SealedHashesHeld {
  /** "authority/directorate/quarter". */
  readonly address: string;
  readonly number: number;
  readonly publicHashes: readonly string[];
  readonly contentHash: string;
}

/** A link of the chain of an authority: its place, counted from 1, and its hash. */
export interface ChainPoint {
  readonly authority: string;
  readonly position: number;
  readonly hash: string;
}

/** What a store was found to be: its faults, and the hashes that it can be held against later. */
export interface SealReport {
  readonly faults: readonly SealFault[];
  readonly editions: readonly SealedHashesHeld[];
  readonly links: readonly ChainPoint[];
  /** The last link of each authority. */
  readonly heads: readonly ChainPoint[];
}
