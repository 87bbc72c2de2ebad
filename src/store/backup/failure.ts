import type { StoreFailure } from '../failure.ts';

/**
 * Why a copy was not made or not put back. `file` is the copy as it was named, `at` the store (a file, or host and
 * port), `detail` the database's or system's own word for it, for the log.
 *
 * - `nothing-held`: there is no store to copy yet;
 * - `not-chained`: the store or copy was made by an older Mesur, and has no chain to verify yet;
 * - `file-exists`: the copy would overwrite a file, and was not told to;
 * - `same-file`: the copy and the store are one file;
 * - `no-folder`: the folder of the copy does not exist;
 * - `file-not-writable`: the copy cannot be written (rights, a full disk);
 * - `no-file`: the copy to put back cannot be read, or is not there;
 * - `not-a-backup`: a file of another kind;
 * - `backup-damaged`: a copy that is not whole, or whose parts do not fit each other;
 * - `backup-newer`: a copy by a newer Mesur (`found` names its newest step);
 * - `store-holds`: the store to put it into holds something already, and was not told to give it up;
 * - `in-use`: another program has that store open;
 * - `rows-refused`: the server refuses what the copy holds;
 * - `differs`: what was written does not agree with what was read, in these tables.
 */
export type CopyFailure =
  | StoreFailure
  | { readonly kind: 'nothing-held' | 'not-chained' | 'store-holds' | 'in-use'; readonly at: string }
  | { readonly kind: 'file-exists' | 'same-file'; readonly file: string }
  | { readonly kind: 'no-folder'; readonly file: string; readonly folder: string }
  | {
      readonly kind: 'file-not-writable' | 'no-file' | 'not-a-backup' | 'backup-damaged';
      readonly file: string;
      readonly detail: string;
    }
  | { readonly kind: 'backup-newer'; readonly file: string; readonly found: string }
  | { readonly kind: 'rows-refused'; readonly at: string; readonly detail: string }
  | { readonly kind: 'differs'; readonly tables: readonly string[] };

/** Carries a failure out of a transaction, which must be left by an error to be undone. */
export class CopyRefused extends Error {
  readonly failure: CopyFailure;
  constructor(failure: CopyFailure) {
    super(`a copy was refused: ${failure.kind}`);
    this.failure = failure;
  }
}
