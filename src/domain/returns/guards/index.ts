/**
 * Guards: what is asked of a return before it is sent.
 *
 * What always holds: a draft is kept whatever the guards say; a stop cannot be sent; a confirm is sent with its
 * reason, which belongs to the guard, the box and the very figures that were asked about, and lapses with them.
 *
 * @example guardReturn({ frame, kind: 'indicator', ref: 'PM28', content })
 */

export {
  type AnsweredQuestion,
  answeredQuestions,
  answersOnly,
  answerTo,
  questionKey,
  unanswered,
} from './answers.ts';
export type { GuardFinding } from './finding.ts';
export { guardReturn } from './guard-return.ts';
export { guardTargets, type SetTargets } from './guard-targets.ts';
