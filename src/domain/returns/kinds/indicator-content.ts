import { type ContentOf, choice, FIGURE, TEXT } from './field.ts';

/** The fields of an indicator's return. Figures are kept as typed. */
export const INDICATOR_FIELDS = {
  value: FIGURE,
  /** Both empty, or the value is computed from them. */
  numerator: FIGURE,
  denominator: FIGURE,
  /** Parts of a value of planned reductions by colour of proposal; null for every other measure. */
  split: { holds: 'parts', parts: ['red', 'amber', 'green'] },
  /** Why there is no figure; null when there is one. */
  absence: choice('absence'),
  comment: TEXT,
  nextSteps: TEXT,
} as const;

/** What an owner sends of an indicator. */
export type IndicatorContent = ContentOf<'indicator', typeof INDICATOR_FIELDS>;
