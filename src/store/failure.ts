/**
 * Why a store could not be opened. `path` is the file or folder meant, `host` the server ("db.example:5432");
 * never a password. `detail` is the database's or system's own word for it, for the log.
 *
 * - `folder-not-writable`: the data folder cannot be made or written to;
 * - `damaged`: the file is not a whole database (empty, cut short, overwritten); it is left as it was found;
 * - `not-mesur`: a sound database of another program;
 * - `locked`: another process keeps everyone out, for longer than about five seconds;
 * - `disk-failed`: the disk is full, or cannot be read or written;
 * - `newer-version`: a newer Mesur has migrated it (`found` names its newest step);
 * - `bad-address`: the address of the server cannot be read;
 * - `unreachable`: the server does not answer;
 * - `denied`: the server refuses the name, the password, the database, or the right to make tables in it;
 * - `bad-secret-key`: what stands `at` a setting or file are not keys of 32 bytes.
 */
export type StoreFailure =
  | {
      readonly kind: 'folder-not-writable' | 'damaged' | 'not-mesur' | 'disk-failed';
      readonly path: string;
      readonly detail: string;
    }
  | { readonly kind: 'locked'; readonly at: string; readonly detail: string }
  | {
      readonly kind: 'newer-version';
      readonly at: string;
      readonly found: string;
      readonly detail: string;
    }
  | { readonly kind: 'bad-address'; readonly detail: string }
  | { readonly kind: 'bad-secret-key'; readonly at: string }
  | { readonly kind: 'unreachable' | 'denied'; readonly host: string; readonly detail: string };
