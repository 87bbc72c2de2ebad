import type { Answer, Confirmations } from '../kinds/field.ts';
import type { GuardFinding } from './finding.ts';
import { saysSomething } from './said.ts';

interface WithAnswers {
  readonly confirmations: Confirmations;
}

/** What an answer is kept under: the guard and the box ("order-of-magnitude:value"). */
export function questionKey({ code, field }: Pick<GuardFinding, 'code' | 'field'>): string {
  return `${code}:${field}`;
}

/**
 * The answer that a content has to a finding; null of none. It belongs to the figures that were asked about: of a figure
 * changed since, or compared with another one now, nothing was answered. Words that say nothing are no answer.
 */
export function answerTo(finding: GuardFinding, { confirmations }: WithAnswers): string | null {
  const answer = answersUnder(confirmations, questionKey(finding));
  if (answer?.of == null || !saysSomething(answer.because)) return null;
  return isSame(answer.of, finding.figures) ? answer.because : null;
}

/** The findings that keep a return from being sent: stops, and questions without an answer. */
export function unanswered(findings: readonly GuardFinding[], content: WithAnswers): readonly GuardFinding[] {
  return findings.filter((finding) => finding.strength === 'stop' || answerTo(finding, content) === null);
}

/** A content with the answers that count for what is found, and no other. */
export function answersOnly<Content extends WithAnswers>(
  content: Content,
  findings: readonly GuardFinding[],
): Content {
  const counting = findings.filter((finding) => answerTo(finding, content) !== null).map(questionKey);
  const confirmations = Object.fromEntries(
    Object.entries(content.confirmations).filter(([key]) => counting.includes(key)),
  );
  return { ...content, confirmations };
}

/** A question that was answered when a return was sent. `figures` null where they were not kept with the answer. */
export interface AnsweredQuestion {
  readonly code: string;
  readonly field: string;
  readonly figures: GuardFinding['figures'] | null;
  readonly because: string;
}

/** The questions that a sent return was sent with, each with its answer. */
export function answeredQuestions(content: WithAnswers | null): readonly AnsweredQuestion[] {
  return Object.entries(content?.confirmations ?? {}).map(([key, { because, of }]) => {
    const [code = '', ...field] = key.split(':');
    return { code, field: field.join(':'), figures: of, because };
  });
}

function answersUnder(confirmations: Confirmations, key: string): Answer | undefined {
  return Object.hasOwn(confirmations, key) ? confirmations[key] : undefined;
}

function isSame(one: GuardFinding['figures'], other: GuardFinding['figures']): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && one[name] === other[name])
  );
}
