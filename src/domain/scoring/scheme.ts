import type { YearSpan } from '../period/index.ts';
import type { Bilingual, Decimal } from '../value/index.ts';

/** A status. Blue is kept for completed commitments. Best first. */
export type Status = 'blue' | 'green' | 'yellow' | 'amber' | 'red';

export const STATUSES: readonly Status[] = ['blue', 'green', 'yellow', 'amber', 'red'];

/**
 * Whether a row needs attention by its status: an indicator that is off target (amber, red), and a commitment that is not
 * as planned, which a yellow one is not: a deadline slips, or its cost or risk rises (RULES sections 2 and 4).
 */
export function needsAttention(row: 'indicator' | 'commitment', status: Status | null): boolean {
  return isOffTarget(status) || (row === 'commitment' && status === 'yellow');
}

/** Whether a status asks for reasons and next steps: amber and red, of indicators and of commitments. */
export function isOffTarget(status: Status | null): boolean {
  return status === 'amber' || status === 'red';
}

/** Direction of travel: better, the same or worse, never up or down. */
export type Direction = 'improved' | 'maintained' | 'declined' | 'declined-under-10' | 'declined-10-or-more';

export const DIRECTIONS: readonly Direction[] = [
  'improved',
  'maintained',
  'declined',
  'declined-under-10',
  'declined-10-or-more',
];

/**
 * How far worse than target a figure is: `relative` in per cent of the target's size, `points` in the
 * indicator's own percentage points, `absolute` in the indicator's own unit.
 */
export type Tolerance = 'relative' | 'points' | 'absolute';

/** A condition of a scheme. `worse-by` holds when the miss is at least `atLeast` and under `under`, in the scheme's tolerance. */
export type Condition =
  | { readonly is: 'on-target' }
  | { readonly is: 'off-target' }
  | { readonly is: 'at-maximum' }
  | { readonly is: 'improved' }
  | { readonly is: 'worse-by'; readonly atLeast: Decimal | null; readonly under: Decimal | null }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** One line of a scheme: the status given when the condition holds, and the sentence of the council's key. */
export interface StatusRule {
  readonly status: Status;
  readonly when: Condition;
  readonly meaning: Bilingual;
}

/** One line of a scheme's directions: given to a change whose decline is at least `declineAtLeast` and under `declineUnder` per cent. */
export interface DirectionRule {
  readonly direction: Direction;
  readonly change: 'better' | 'same' | 'worse';
  readonly declineAtLeast: Decimal | null;
  readonly declineUnder: Decimal | null;
  readonly meaning: Bilingual;
}

/** What a commitment's status means in a year's key, and what it asks of a scrutiny committee where the key says so. */
export interface CommitmentMeaning {
  readonly status: Status;
  /** The scale word of the key ("Excellent"), where it has one. */
  readonly word: Bilingual | null;
  readonly meaning: Bilingual;
  readonly scrutiny: Bilingual | null;
}

/**
 * The rules that give statuses, as data with the years they hold for: an ordered list of conditions, the first
 * that matches wins (RULES section 2). `targetZero` is the status of a miss of a target of zero, for which
 * no ratio exists.
 */
export interface Scheme {
  readonly id: string;
  readonly years: YearSpan;
  /** The council's name for its key: "RAG", "RYAG". */
  readonly name: string;
  readonly tolerance: Tolerance;
  readonly rules: readonly StatusRule[];
  readonly targetZero: Status;
  readonly directions: readonly DirectionRule[];
  readonly commitments: readonly CommitmentMeaning[];
  /** The scale of overall judgements, best first; empty where the key has none. */
  readonly selfAssessment: readonly {
    readonly status: Status;
    readonly word: Bilingual;
    readonly meaning: Bilingual;
  }[];
  /** What the report compares with: the same period last year, or year end with year end. */
  readonly comparison: 'same-period-last-year' | 'year-end';
}
