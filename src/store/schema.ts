import type { Kysely, Transaction } from 'kysely';

/**
 * The tables as rows arrive, the same on both databases: text, whole numbers, exact decimals as text, periods
 * and days as ISO text, yes and no as 1 and 0. `migrations/` makes them; every row is parsed before it leaves
 * this folder.
 *
 * `publication` names the publication that a row was loaded with, null for a row that came another way: only
 * rows of its own name are replaced when a publication is loaded again.
 */
export interface Schema {
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
  readonly plan: Owned & Titled & Years & { readonly id: string };
  readonly objective: Owned & Titled & Placed & { readonly plan_id: string; readonly code: string };
  readonly aim: Owned &
    Titled &
    Placed & { readonly plan_id: string; readonly objective_code: string; readonly code: string };
  readonly scheme: Owned & Years & { readonly id: string; readonly content: string };
  readonly indicator: Owned & {
    readonly ref: string;
    /** `ref` in the form codes are compared in. */
    readonly ref_key: string;
    readonly directorate_id: string;
  };
  readonly indicator_definition: Owned & Titled & Placed & OfYear & DefinitionColumns;
  readonly indicator_type: Owned & Placed & OfYear & { readonly type: string };
  readonly indicator_code: Owned &
    Placed &
    OfYear & {
      readonly code: string;
      readonly printed: string | null;
      /** `code` and `printed` in the form codes are compared in. */
      readonly code_key: string;
      readonly printed_key: string | null;
    };
  readonly target: Owned &
    OfPeriod &
    Figured & { readonly note_en: string | null; readonly note_cy: string | null };
  readonly reading: Owned & OfPeriod & Figured & Sourced & ReadingColumns;
  readonly benchmark: Owned & OfYear & BenchmarkColumns;
  readonly commitment: Owned & Titled & Placed & CommitmentColumns;
  readonly commitment_update: Owned & Spanned & Sourced & CommitmentUpdateColumns;
  readonly edition: Owned & Titled & EditionColumns;
  /** A section of an edition's report besides indicators and commitments, as JSON. */
  readonly edition_section: Owned & {
    readonly edition_id: string;
    readonly kind: string;
    readonly content: string;
  };
}

/** A database of ours, or a transaction on it. */
export type Database = Kysely<Schema>;

/** A transaction that may write. */
export type WriteTransaction = Transaction<Schema>;

/** The tables that a publication fills. Parents come before children. */
export const CONTENT_TABLES = [
  'authority',
  'directorate',
  'service',
  'plan',
  'objective',
  'aim',
  'scheme',
  'indicator',
  'indicator_definition',
  'indicator_type',
  'indicator_code',
  'target',
  'reading',
  'benchmark',
  'commitment',
  'commitment_update',
  'edition',
  'edition_section',
] as const satisfies readonly (keyof Schema)[];

/** A table that a publication fills. */
export type ContentTable = (typeof CONTENT_TABLES)[number];

interface Owned {
  readonly authority_id: string;
  readonly publication: string | null;
}

interface Named {
  readonly name_en: string;
  readonly name_cy: string;
}

interface Titled {
  readonly title_en: string;
  readonly title_cy: string;
}

interface Placed {
  readonly position: number;
}

/** A span of financial years, both ends included, `to_year` null while it still holds. */
interface Years {
  readonly from_year: string;
  readonly to_year: string | null;
}

interface OfYear {
  readonly indicator_ref: string;
  readonly year: string;
}

/** A period with its first and last day, which put periods in order (`comparePeriods`). */
interface Spanned {
  readonly period: string;
  readonly first_day: string;
  readonly last_day: string;
}

interface OfPeriod extends Spanned {
  readonly indicator_ref: string;
}

/** A figure: either a value or a reason for absence, with the text as printed. */
interface Figured {
  readonly value: string | null;
  readonly absence: string | null;
  readonly printed: string;
}

/** Where a row of a report stands: its edition, and the line of its text. */
interface Sourced {
  readonly source_edition: string;
  readonly source_line: number | null;
}

interface DefinitionColumns {
  readonly code_lost: number;
  readonly category: string | null;
  readonly service_id: string | null;
  readonly objective_code: string | null;
  readonly aim_code: string | null;
  readonly polarity: string;
  readonly range_low: string | null;
  readonly range_high: string | null;
  readonly unit: string;
  readonly frequency: string;
  readonly basis: string;
  readonly measure: string;
  readonly redefined: number;
}

interface ReadingColumns {
  readonly basis: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly split_red: string | null;
  readonly split_amber: string | null;
  readonly split_green: string | null;
  readonly split_red_printed: string | null;
  readonly split_amber_printed: string | null;
  readonly split_green_printed: string | null;
  readonly comment_en: string | null;
  readonly comment_cy: string | null;
  readonly caution_en: string | null;
  readonly caution_cy: string | null;
}

interface BenchmarkColumns {
  readonly wales_value: string | null;
  readonly wales_absence: string | null;
  readonly wales_printed: string;
  readonly rank_value: string | null;
  readonly rank_absence: string | null;
  readonly rank_printed: string;
}

interface CommitmentColumns {
  readonly directorate_id: string;
  readonly year: string;
  readonly code: string;
  readonly printed_code: string | null;
  readonly code_lost: number;
  readonly service_id: string | null;
  readonly objective_code: string;
  readonly aim_code: string | null;
}

interface CommitmentUpdateColumns {
  readonly directorate_id: string;
  readonly year: string;
  readonly code: string;
  readonly status: string | null;
  readonly no_status_reason: string | null;
  readonly progress_en: string | null;
  readonly progress_cy: string | null;
  readonly next_steps_en: string | null;
  readonly next_steps_cy: string | null;
}

interface EditionColumns {
  readonly id: string;
  readonly directorate_id: string;
  readonly period: string;
  readonly number: number;
  readonly published_on: string | null;
  readonly source_title: string;
  /** JSON. */
  readonly layout: string;
  /** JSON. */
  readonly printed: string;
}
