import type { RiskStep } from '../risk/index.ts';
import type { Status } from '../scoring/index.ts';
import type { Absence, Bilingual } from '../value/index.ts';

/** What a return speaks of. */
export type ReturnKind =
  | 'indicator'
  | 'commitment'
  | 'recommendation'
  | 'risk'
  | 'finance'
  | 'workforce'
  | 'narrative';

export const RETURN_KINDS: readonly ReturnKind[] = [
  'indicator',
  'commitment',
  'recommendation',
  'risk',
  'finance',
  'workforce',
  'narrative',
];

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

/** Text of both languages as typed; empty where it is not written (yet). */
export type TypedText = Bilingual;

/** What an owner sends of an indicator. Figures are kept as typed. */
export interface IndicatorContent {
  readonly kind: 'indicator';
  readonly value: string;
  /** Both empty, or the value is computed from them. */
  readonly numerator: string;
  readonly denominator: string;
  /** Parts of a value of planned reductions by colour of proposal; null for every other measure. */
  readonly split: { readonly red: string; readonly amber: string; readonly green: string } | null;
  /** Why there is no figure; null when there is one. */
  readonly absence: Absence | null;
  readonly comment: TypedText;
  readonly nextSteps: TypedText;
  readonly confirmations: Confirmations;
}

/** What an owner sends of a commitment. */
export interface CommitmentContent {
  readonly kind: 'commitment';
  readonly status: Status | null;
  readonly progress: TypedText;
  readonly nextSteps: TypedText;
  readonly confirmations: Confirmations;
}

/** What an officer sends of a regulator's recommendation. */
export interface RecommendationContent {
  readonly kind: 'recommendation';
  readonly status: Status | null;
  readonly isOpen: boolean;
  readonly update: TypedText;
  readonly confirmations: Confirmations;
}

/** What an owner sends of a risk. */
export interface RiskContent {
  readonly kind: 'risk';
  readonly likelihood: RiskStep | null;
  readonly impact: RiskStep | null;
  readonly confirmations: Confirmations;
}

/**
 * The figures and texts of a section that is tables, as typed, each by its place in the section
 * ("budgetLines.3.outturn"); a place that is not here is as it was in the frame.
 */
export interface SectionContent<Kind extends 'finance' | 'workforce' = 'finance' | 'workforce'> {
  readonly kind: Kind;
  readonly figures: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, TypedText>>;
  readonly confirmations: Confirmations;
}

/** A section of narrative, Markdown as typed. */
export interface NarrativeContent {
  readonly kind: 'narrative';
  readonly markdown: TypedText;
  readonly confirmations: Confirmations;
}

/** What a return says, as typed: nothing typed is lost because it is not understood yet. */
export type ReturnContent =
  | IndicatorContent
  | CommitmentContent
  | RecommendationContent
  | RiskContent
  | SectionContent<'finance'>
  | SectionContent<'workforce'>
  | NarrativeContent;

/** Nothing written. */
export const NO_TEXT: TypedText = { en: '', cy: '' };

/** Reasons that may be given for a figure that is due; "not due" and "no target" are none. */
export const OFFERED_ABSENCES = [
  'awaited',
  'not-applicable',
  'suppressed',
  'baseline',
  'not-stated',
] as const satisfies readonly Absence[];

/** An indicator's return with nothing in it. */
export const NO_INDICATOR: IndicatorContent = {
  kind: 'indicator',
  value: '',
  numerator: '',
  denominator: '',
  split: null,
  absence: null,
  comment: NO_TEXT,
  nextSteps: NO_TEXT,
  confirmations: {},
};

/** Content with nothing in it, of a kind. */
export function emptyContent(kind: ReturnKind): ReturnContent {
  const confirmations = {};
  switch (kind) {
    case 'indicator':
      return NO_INDICATOR;
    case 'commitment':
      return { kind, status: null, progress: NO_TEXT, nextSteps: NO_TEXT, confirmations };
    case 'recommendation':
      return { kind, status: null, isOpen: true, update: NO_TEXT, confirmations };
    case 'risk':
      return { kind, likelihood: null, impact: null, confirmations };
    case 'finance':
    case 'workforce':
      return { kind, figures: {}, texts: {}, confirmations };
    case 'narrative':
      return { kind, markdown: NO_TEXT, confirmations };
  }
}

/** The texts of a content by field; a section's by their place. */
export function textsOf(content: ReturnContent): Readonly<Record<string, TypedText>> {
  switch (content.kind) {
    case 'indicator':
      return { comment: content.comment, nextSteps: content.nextSteps };
    case 'commitment':
      return { progress: content.progress, nextSteps: content.nextSteps };
    case 'recommendation':
      return { update: content.update };
    case 'risk':
      return {};
    case 'finance':
    case 'workforce':
      return content.texts;
    case 'narrative':
      return { markdown: content.markdown };
  }
}

/** The same content with some of its texts replaced; figures and statuses stay. */
export function withTexts<Content extends ReturnContent>(
  content: Content,
  texts: Readonly<Record<string, TypedText>>,
): Content {
  if (content.kind === 'finance' || content.kind === 'workforce')
    return { ...content, texts: { ...content.texts, ...texts } };
  const known = Object.fromEntries(Object.entries(texts).filter(([field]) => field in textsOf(content)));
  return { ...content, ...known };
}

/** The fields whose text stands in one language and not in the other. */
export function untranslated(content: ReturnContent): readonly string[] {
  return Object.entries(textsOf(content))
    .filter(([, { en, cy }]) => (en.trim() === '') !== (cy.trim() === ''))
    .map(([field]) => field);
}
