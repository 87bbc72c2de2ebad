import type { Directorate } from '../domain/framework/index.ts';
import type { Quarter } from '../domain/period/index.ts';
import type { PeriodRecord } from '../domain/scorecard/index.ts';
import type { Bilingual } from '../domain/value/index.ts';

/** An edition without what it holds: which it is, and its seal. Times are ISO text. */
export interface ListedEdition {
  readonly id: string;
  readonly directorate: string;
  readonly period: Quarter;
  readonly number: number;
  readonly title: Bilingual;
  readonly sourceTitle: string;
  readonly sealedAt: string;
  /** Who sealed it; null where it was loaded from data files. */
  readonly sealedBy: string | null;
  /** When it was made public, a day where only that is known; null where it is not. */
  readonly publishedAt: string | null;
  /** SHA-256 of its public text, in hexadecimal: what is withheld is not in it. */
  readonly publicHash: string;
  /**
   * SHA-256 of its whole text, in hexadecimal. Null where it is not told: of an edition sealed without a salt, from
   * which something is withheld, that could be tried out.
   */
  readonly contentHash: string | null;
}

/** A directorate with the editions published of it: the newest quarter first, and within it the highest number. */
export interface DirectorateListing {
  readonly directorate: Directorate;
  readonly editions: readonly ListedEdition[];
}

/** Names a published edition: the newest of its quarter, or the one of a number. */
export interface EditionKey {
  readonly authority: string;
  readonly directorate: string;
  readonly period: Quarter;
  readonly number?: number;
}

/** An edition with its record, and the highest number published of its quarter. */
export interface SealedEdition {
  readonly edition: ListedEdition;
  readonly newest: number;
  readonly record: PeriodRecord;
}
