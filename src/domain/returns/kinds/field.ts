import { RISK_STEPS, type RiskStep } from '../../risk/index.ts';
import { STATUSES, type Status } from '../../scoring/index.ts';
import { ABSENCES, type Absence, type Bilingual } from '../../value/index.ts';

/** Text of both languages as typed; empty where it is not written (yet). */
export type TypedText = Bilingual;

/** Nothing written. */
export const NO_TEXT: TypedText = { en: '', cy: '' };

/**
 * An answer to what a guard asked: "it is right, because…". `of` holds the figures that it was asked with, as exact
 * decimals: what was typed, and what that was compared with. Null of answers kept before figures were kept with them.
 */
export interface Answer {
  readonly because: string;
  readonly of: Readonly<Record<string, string>> | null;
}

/**
 * Answers by guard and box ("order-of-magnitude:value"). Part of the content, so that the answer is in the trail with
 * what it speaks of.
 */
export type Confirmations = Readonly<Record<string, Answer>>;

/** Reasons that may be given for a figure that is due; "not due" and "no target" are none. */
export const OFFERED_ABSENCES = [
  'awaited',
  'not-applicable',
  'suppressed',
  'baseline',
  'not-stated',
] as const satisfies readonly Absence[];

/** What may be chosen in a field, by the name of the vocabulary. `kept` is what may be found in what was saved at any time. */
export const VOCABULARIES = {
  status: { offered: STATUSES, kept: STATUSES },
  absence: { offered: OFFERED_ABSENCES, kept: ABSENCES },
  'risk-step': { offered: RISK_STEPS, kept: RISK_STEPS },
} as const;

/** The name of a vocabulary. */
export type Vocabulary = keyof typeof VOCABULARIES;

/** What is chosen out of each vocabulary. */
interface Chosen {
  readonly status: Status;
  readonly absence: Absence;
  readonly 'risk-step': RiskStep;
}

/**
 * What a field of a return holds, as typed: a figure; a figure in parts, null of what has none; a text in both
 * languages; a choice, null until it is made; yes or no, with what a form sends for each and what it is at first;
 * figures or texts of tables by their place ("budgetLines.3.outturn"), where a place that is not there is as it was in
 * the frame.
 */
export type Field =
  | { readonly holds: 'figure' }
  | { readonly holds: 'parts'; readonly parts: readonly string[] }
  | { readonly holds: 'text' }
  | { readonly holds: 'choice'; readonly of: Vocabulary }
  | { readonly holds: 'yes-no'; readonly yes: string; readonly no: string; readonly atFirst: boolean }
  | { readonly holds: 'figures-by-place' }
  | { readonly holds: 'texts-by-place' };

/** The fields of a kind of return by their name, in the order that they are kept. */
export type Fields = Readonly<Record<string, Field>>;

/** What stands in a field. */
type Held<Of extends Field> = Of extends { readonly holds: 'figure' }
  ? string
  : Of extends { readonly holds: 'parts'; readonly parts: readonly (infer Part extends string)[] }
    ? { readonly [Name in Part]: string } | null
    : Of extends { readonly holds: 'text' }
      ? TypedText
      : Of extends { readonly holds: 'choice'; readonly of: infer Name extends Vocabulary }
        ? Chosen[Name] | null
        : Of extends { readonly holds: 'yes-no' }
          ? boolean
          : Of extends { readonly holds: 'figures-by-place' }
            ? Readonly<Record<string, string>>
            : Readonly<Record<string, TypedText>>;

/** What a return of a kind says, as typed: its kind, its fields, and the answers to what was asked. */
export type ContentOf<Kind extends string, Of extends Fields> = {
  readonly [Name in 'kind' | keyof Of | 'confirmations']: Name extends 'kind'
    ? Kind
    : Name extends keyof Of
      ? Held<Of[Name]>
      : Confirmations;
};

/** A field with a figure, as typed. */
export const FIGURE = { holds: 'figure' } as const;

/** A field with a text in both languages. */
export const TEXT = { holds: 'text' } as const;

/** A field with a choice out of a vocabulary. */
export function choice<Name extends Vocabulary>(of: Name) {
  return { holds: 'choice', of } as const;
}

/** What stands in a field of an empty return. */
export function emptyField(field: Field): Held<Field> {
  switch (field.holds) {
    case 'figure':
      return '';
    case 'text':
      return NO_TEXT;
    case 'choice':
    case 'parts':
      return null;
    case 'yes-no':
      return field.atFirst;
    case 'figures-by-place':
    case 'texts-by-place':
      return {};
  }
}
