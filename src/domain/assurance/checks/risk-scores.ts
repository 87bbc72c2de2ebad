import { riskScore } from '../../risk/index.ts';
import type { Scorecard } from '../../scorecard/index.ts';
import { whole } from '../../value/index.ts';
import type { Problem } from '../problem.ts';
import { comparedAsPrinted } from '../stated-figure.ts';

/** Printed risk scores that are not likelihood × impact. */
export function riskScores({ record }: Scorecard): readonly Problem[] {
  return record.sections.risks.flatMap((risk) =>
    comparedAsPrinted({
      what: 'risk-score',
      place: { kind: 'risk', ref: risk.id, field: 'score', name: risk.title },
      printed: String(risk.printedScore ?? ''),
      stated: risk.printedScore === null ? null : whole(risk.printedScore),
      computed: whole(riskScore(risk)),
      unit: 'count',
    }),
  );
}
