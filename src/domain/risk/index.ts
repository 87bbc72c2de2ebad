/**
 * Risk: a register of residual risks, each likelihood × impact from 1 to 5.
 *
 * What always holds: the score is the product, computed; a printed one is kept only to be compared.
 *
 * @example riskScore({ likelihood: 5, impact: 4 }) // 20
 */
import type { Bilingual } from '../value/index.ts';

/** A step of the scales of likelihood and impact. */
export type RiskStep = 1 | 2 | 3 | 4 | 5;

export const RISK_STEPS: readonly RiskStep[] = [1, 2, 3, 4, 5];

/** A risk of the register. `objectives` are codes of the plan, or "all"; `previousScore` where the quarter before is known. */
export interface Risk {
  readonly id: string;
  readonly title: Bilingual;
  readonly objectives: readonly string[] | 'all';
  readonly likelihood: RiskStep;
  readonly impact: RiskStep;
  readonly printedScore: number | null;
  readonly previousScore: number | null;
}

/** Likelihood × impact, 1 to 25. */
export function riskScore({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number {
  return likelihood * impact;
}

/** How a risk has moved since the quarter before, or null where that is not known. */
export function riskMovement(risk: Risk): 'up' | 'down' | 'same' | null {
  if (risk.previousScore === null) return null;
  const change = riskScore(risk) - risk.previousScore;
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}
