import { lastDay } from '../../period/index.ts';
import { isOverdue, type RegulatorReport } from '../../recommendations/index.ts';
import { emptyWords } from '../guards/empty-words.ts';
import { confirm, type GuardFinding, stop } from '../guards/finding.ts';
import { isWritten } from '../guards/said.ts';
import { type ContentOf, choice, TEXT } from './field.ts';
import { declaredKind, type GuardedReturn } from './kind.ts';
import { written } from './written.ts';

const fields = {
  status: choice('status'),
  isOpen: { holds: 'yes-no', yes: 'open', no: 'closed', atFirst: true },
  update: TEXT,
} as const;

/** What an officer sends of a regulator's recommendation. */
export type RecommendationContent = ContentOf<'recommendation', typeof fields>;

/** Returns of recommendations, "report/code" each, as long as they are open. */
export const recommendationKind = declaredKind({
  kind: 'recommendation',
  fields,
  due: ({ sections }) =>
    sections.recommendations.flatMap(({ id, recommendations }) =>
      recommendations
        .filter(({ isOpen }) => isOpen)
        .map(({ code }) => ({ ref: `${id}/${code}`, service: null })),
    ),
  findings: recommendationFindings,
  returned: (frame, contentOf) => ({
    ...frame,
    sections: {
      ...frame.sections,
      recommendations: frame.sections.recommendations.map((report) => reportWith(report, contentOf)),
    },
  }),
});

function recommendationFindings({
  frame,
  ref,
  content,
}: GuardedReturn<RecommendationContent>): readonly GuardFinding[] {
  const { status, update, isOpen } = content;
  const held = frame.sections.recommendations
    .flatMap((report) => report.recommendations.map((each) => ({ at: `${report.id}/${each.code}`, each })))
    .find(({ at }) => at === ref)?.each;
  const isLate = held !== undefined && isOverdue({ ...held, isOpen }, lastDay(frame.edition.period));
  return [
    ...(status === null ? [stop('status-missing', 'status')] : []),
    ...(isWritten(update) ? emptyWords('update', update) : [stop('update-missing', 'update')]),
    // Trackers marked green past their delivery date are what the checks find in the published reports.
    ...(isLate && status === 'green' && held?.delivery.kind === 'due'
      ? [confirm('green-and-overdue', 'status', { status, due: held.delivery.due })]
      : []),
    ...(isOpen && status === 'blue' ? [confirm('complete-and-open', 'isOpen', { status })] : []),
  ];
}

function reportWith(
  report: RegulatorReport,
  contentOf: (ref: string) => RecommendationContent | null,
): RegulatorReport {
  return {
    ...report,
    recommendations: report.recommendations.map((recommendation) => {
      const content = contentOf(`${report.id}/${recommendation.code}`);
      if (content === null)
        return recommendation.isOpen ? { ...recommendation, update: null, status: null } : recommendation;
      return {
        ...recommendation,
        update: written(content.update),
        status: content.status,
        isOpen: content.isOpen,
      };
    }),
  };
}
