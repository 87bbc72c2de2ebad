import { type Risk, riskScore } from '../../risk/index.ts';
import { type GuardFinding, stop } from '../guards/finding.ts';
import { type ContentOf, choice } from './field.ts';
import { declaredKind, type GuardedReturn } from './kind.ts';

const fields = { likelihood: choice('risk-step'), impact: choice('risk-step') } as const;

/** What an owner sends of a risk. */
export type RiskContent = ContentOf<'risk', typeof fields>;

/** Returns of risks, by their id. */
export const riskKind = declaredKind({
  kind: 'risk',
  fields,
  due: ({ sections }) => sections.risks.map(({ id }) => ({ ref: id, service: null })),
  findings: riskFindings,
  returned: (frame, contentOf) => ({
    ...frame,
    sections: {
      ...frame.sections,
      risks: frame.sections.risks.map((risk) => riskWith(risk, contentOf(risk.id))),
    },
  }),
});

function riskFindings({
  content: { likelihood, impact },
}: GuardedReturn<RiskContent>): readonly GuardFinding[] {
  return [
    ...(likelihood === null ? [stop('likelihood-missing', 'likelihood')] : []),
    ...(impact === null ? [stop('impact-missing', 'impact')] : []),
  ];
}

/** A risk that is assessed anew; what the quarter before said becomes the score before. */
function riskWith(risk: Risk, content: RiskContent | null): Risk {
  const before = { ...risk, printedScore: null, previousScore: riskScore(risk) };
  if (content?.likelihood == null || content.impact === null) return before;
  return { ...before, likelihood: content.likelihood, impact: content.impact };
}
