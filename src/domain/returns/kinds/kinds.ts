import { commitmentKind } from './commitment.ts';
import type { ContentOf, Fields } from './field.ts';
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

/** The name of a field of some kind, or of a part of one ("split.red"). */
export type FieldName = {
  readonly [Kind in ReturnKind]: FieldsNamed<(typeof KINDS)[Kind]['fields']>;
}[ReturnKind];

type FieldsNamed<Of extends Fields> = {
  readonly [Name in keyof Of & string]: Of[Name] extends {
    readonly parts: readonly (infer Part extends string)[];
  }
    ? `${Name}.${Part}`
    : Name;
}[keyof Of & string];

/** What a return says, as typed: nothing typed is lost because it is not understood yet. */
export type ReturnContent = {
  readonly [Kind in ReturnKind]: ContentOf<Kind, (typeof KINDS)[Kind]['fields']>;
}[ReturnKind];
