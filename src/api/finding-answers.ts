import { type GuardFinding, questionKey, type ReturnContent, unanswered } from '../domain/returns/index.ts';
import type { Language, Unit } from '../domain/value/index.ts';
import { guardMessage } from '../locale/index.ts';

/** Findings of the guards as answers hold them, each in a sentence, with whether the content has an answer to it. */
export function findingsOf(
  {
    findings,
    content,
  }: { readonly findings: readonly GuardFinding[]; readonly content: ReturnContent | null },
  spoken: { readonly unit: Unit | null; readonly language: Language },
) {
  const open = new Set(content === null ? findings : unanswered(findings, content));
  return findings.map((found) => ({
    key: questionKey(found),
    ...found,
    message: guardMessage(found, spoken),
    isAnswered: !open.has(found),
  }));
}
