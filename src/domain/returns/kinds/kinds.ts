import { commitmentKind } from './commitment.ts';
import type { ContentOf } from './field.ts';
import { indicatorKind } from './indicator.ts';
import { narrativeKind } from './narrative.ts';
import { recommendationKind } from './recommendation.ts';
import { riskKind } from './risk.ts';
import { financeKind, workforceKind } from './sections.ts';

/** Every kind of return, in the order of the report. */
export const KINDS = {
  indicator: indicatorKind,
  commitment: commitmentKind,
  recommendation: recommendationKind,
  risk: riskKind,
  finance: financeKind,
  workforce: workforceKind,
  narrative: narrativeKind,
} as const;

/** What a return speaks of. */
export type ReturnKind = keyof typeof KINDS;

/** The names of the kinds, in the order of the report. */
export const RETURN_KINDS = Object.keys(KINDS) as readonly ReturnKind[];

/** What a return says, as typed: nothing typed is lost because it is not understood yet. */
export type ReturnContent = {
  readonly [Kind in ReturnKind]: ContentOf<Kind, (typeof KINDS)[Kind]['fields']>;
}[ReturnKind];
