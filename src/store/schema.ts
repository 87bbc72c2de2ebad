import type { Kysely, Transaction } from 'kysely';
import type { ChainSchema } from './chain/chain-schema.ts';
import type { LettersSchema } from './letters-schema.ts';
import type { AccountsSchema } from './people/accounts-schema.ts';
import type { QuartersSchema } from './quarters/quarters-schema.ts';
import type { UnsavedSchema } from './unsaved-schema.ts';
import type { UploadsSchema } from './uploads-schema.ts';

/**
 * The tables as rows arrive, the same on both databases: text, whole numbers, periods, days and times as ISO text.
 * `migrations/` makes them; every row is parsed before it leaves this folder.
 *
 * `publication` names the publication that a row was loaded with, null for a row that came another way.
 */
export interface Schema
  extends AccountsSchema,
    QuartersSchema,
    ChainSchema,
    LettersSchema,
    UploadsSchema,
    UnsavedSchema {
  readonly schema_migration: { readonly name: string; readonly applied_at: string };
  readonly loaded_publication: {
    readonly authority_id: string;
    readonly name: string;
    readonly fingerprint: string;
    readonly loaded_at: string;
  };
  readonly authority: Owned & Named;
  readonly directorate: Owned & Named & Placed & { readonly id: string };
  readonly service: Owned & Named & Placed & { readonly directorate_id: string; readonly id: string };
  readonly plan: Owned & Spanned;
  readonly scheme: Owned & Spanned;
  readonly edition: Owned & EditionColumns;
  readonly edition_code: EditionCodeColumns;
  /** What makes an edition public. `published_by` is null where it came with data files. */
  readonly edition_publication: {
    readonly authority_id: string;
    readonly edition_id: string;
    readonly published_at: string;
    readonly published_by: string | null;
  };
}

/** A database of ours, or a transaction on it. */
export type Database = Kysely<Schema>;

/** A transaction that may write. */
export type WriteTransaction = Transaction<Schema>;

interface Owned {
  readonly authority_id: string;
  readonly publication: string | null;
}

interface Named {
  readonly name_en: string;
  readonly name_cy: string;
}

interface Placed {
  readonly position: number;
}

/** A plan or a scheme, whole, with the financial years it holds for, `to_year` null while it still does. */
interface Spanned {
  readonly id: string;
  readonly from_year: string;
  readonly to_year: string | null;
  /** JSON. */
  readonly content: string;
}

interface EditionColumns {
  readonly id: string;
  readonly directorate_id: string;
  readonly period: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly number: number;
  readonly title_en: string;
  readonly title_cy: string;
  readonly source_title: string;
  readonly sealed_at: string;
  /** Who sealed it; null where it was loaded from data files. */
  readonly sealed_by: string | null;
  /** SHA-256 of `content`, in hexadecimal. */
  readonly content_hash: string;
  /** The whole record, as canonical JSON, with a salt where it was sealed with one. */
  readonly content: string;
}

/** A code that an indicator of an edition is known by, in the form codes are compared in. */
interface EditionCodeColumns {
  readonly authority_id: string;
  readonly edition_id: string;
  readonly directorate_id: string;
  readonly indicator_ref: string;
  readonly position: number;
  readonly code_key: string;
  /** 0 for the reference itself, 1 for a code, 2 for a code as a report misprints it. */
  readonly rank: number;
  /** The year whose definition has the code; of a reference, the edition's year. */
  readonly year: string;
}
