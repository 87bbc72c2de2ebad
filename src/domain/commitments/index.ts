/**
 * Commitments: what the directorate promised under an objective, and what its owner says of it each period.
 *
 * What always holds: a commitment's status is a judgement its owner makes by the year's key (RULES section 4);
 * "complete" (blue) is never shown as "on track" (green).
 */

import type { Source } from '../framework/index.ts';
import type { FinancialYear, Period } from '../period/index.ts';
import type { Status } from '../scoring/index.ts';
import type { Absence, Bilingual } from '../value/index.ts';

/** A commitment of one year's plan. `codeLost` says that the source lost the code and this one is ours. */
export interface Commitment {
  readonly code: string;
  /** The code as the report prints it, when that differs ("p2.4.2"). */
  readonly printedCode: string | null;
  readonly codeLost: boolean;
  readonly year: FinancialYear;
  readonly directorate: string;
  readonly service: string | null;
  readonly objective: string;
  readonly aim: string | null;
  readonly title: Bilingual;
  readonly position: number;
  readonly updates: readonly CommitmentUpdate[];
}

/** What was reported of a commitment for one period: its status, or why it has none; progress; next steps. */
export interface CommitmentUpdate {
  readonly period: Period;
  readonly status: Status | null;
  readonly noStatusReason: Absence | null;
  readonly progress: Bilingual | null;
  readonly nextSteps: Bilingual | null;
  readonly source: Source;
}

/** Why a commitment has no status, or null where it has one: no update was given, or the report does not state it. */
export function noStatusReasonOf(update: CommitmentUpdate | null): Absence | null {
  if (update === null) return 'awaited';
  return update.status === null ? (update.noStatusReason ?? 'not-stated') : null;
}
