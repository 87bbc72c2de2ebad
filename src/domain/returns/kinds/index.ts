/**
 * Kinds of return: what an owner is asked for, each declared once.
 *
 * What always holds: a kind's fields are all that its content holds, as typed; its empty content, its texts, what is
 * kept, what programs send, the form's answers and the workbook's boxes follow from them.
 *
 * @example emptyContent('risk') // { kind: 'risk', likelihood: null, impact: null, confirmations: {} }
 */
export type { CommitmentContent } from './commitment.ts';
export { emptyContent, textsOf, untranslated, withTexts } from './content.ts';
export {
  type Answer,
  type Confirmations,
  type Field,
  type Fields,
  NO_TEXT,
  OFFERED_ABSENCES,
  type TypedText,
  VOCABULARIES,
  type Vocabulary,
} from './field.ts';
export type { IndicatorContent } from './indicator-content.ts';
export { type FieldName, KINDS, RETURN_KINDS, type ReturnContent, type ReturnKind } from './kinds.ts';
export type { NarrativeContent } from './narrative.ts';
export type { RecommendationContent } from './recommendation.ts';
export type { RiskContent } from './risk.ts';
export type { SectionContent, TableSection } from './section-content.ts';
