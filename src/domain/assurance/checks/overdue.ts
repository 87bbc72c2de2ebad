import { lastDay } from '../../period/index.ts';
import { isOverdue } from '../../recommendations/index.ts';
import type { Scorecard } from '../../scorecard/index.ts';
import type { Problem } from '../problem.ts';

/** Recommendations judged green although still open after their delivery date, as at the last day of the quarter. */
export function overdueButGreen({ record, period }: Scorecard): readonly Problem[] {
  const day = lastDay(period);
  return record.sections.recommendations.flatMap((report) =>
    report.recommendations
      .filter((recommendation) => recommendation.status === 'green' && isOverdue(recommendation, day))
      .map((recommendation) => ({
        code: 'green-past-delivery-date',
        severity: 'warning' as const,
        place: {
          kind: 'recommendation' as const,
          ref: recommendation.code,
          field: 'status',
          name: report.title,
        },
        figures: { printed: recommendation.delivery.printed, day },
      })),
  );
}
