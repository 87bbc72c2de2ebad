import type { Scorecard } from '../scorecard/index.ts';
import type { Bilingual } from '../value/index.ts';

/** How much a problem matters: an `error` cannot stand, a `warning` needs an answer, a `notice` is for the record. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Where a problem is: in the report as a whole, at one indicator, commitment or risk, or in a section of the
 * report, and perhaps at one row (`name`) or field of it.
 */
export interface ProblemPlace {
  readonly kind: 'report' | 'indicator' | 'commitment' | 'finance' | 'workforce' | 'risk' | 'recommendation';
  readonly ref: string | null;
  readonly field: string | null;
  readonly name?: Bilingual;
}

/** What a check found. `figures` are the values that the words are made of, by name; numbers as decimal text. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly place: ProblemPlace;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** A check reads a scorecard and gives what it found; nothing found is an empty list. */
export type Check = (scorecard: Scorecard) => readonly Problem[];
