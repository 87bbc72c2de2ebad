import { type GuardFinding, type ReturnContent, unanswered } from '../domain/returns/index.ts';

/** Findings of the guards as answers hold them, each with whether the content has an answer to it. */
export function findingsOf(findings: readonly GuardFinding[], content: ReturnContent | null) {
  const open = new Set(content === null ? findings : unanswered(findings, content));
  return findings.map((found) => ({ ...found, isAnswered: !open.has(found) }));
}
