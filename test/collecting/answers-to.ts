import { type Confirmations, type GuardFinding, questionKey } from '../../src/domain/returns/index.ts';

/** Answers to everything that was asked, each to the figures that it was asked with. */
export function answersTo(findings: readonly GuardFinding[], because: string): Confirmations {
  return Object.fromEntries(
    findings.map((finding) => [questionKey(finding), { because, of: finding.figures }]),
  );
}
