import { type Direction, STATUSES } from '../../domain/scoring/index.ts';
import { sharedWords, unitName } from '../../locale/index.ts';
import type { PartsChart, PartsChartPart } from '../chart/index.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

/** The charts of a report at a glance: indicators, national ones where it has any, commitments, direction of travel. */
export function glanceCharts(context: Context): readonly PartsChart[] {
  const { summary } = context.scorecard;
  return [
    statusChart({ of: 'indicators', context }),
    ...(summary.national.total === 0 ? [] : [statusChart({ of: 'national', context })]),
    ...(summary.commitments.total === 0 ? [] : [statusChart({ of: 'commitments', context })]),
    directionChart(context),
  ];
}

/** The chart of a report's indicators, national indicators or commitments by status. */
function statusChart({
  of,
  context,
}: {
  readonly of: 'indicators' | 'national' | 'commitments';
  readonly context: Context;
}): PartsChart {
  const { words, language, scorecard } = context;
  const { findings } = SECTION_WORDS[language];
  const counts = scorecard.summary[of];
  const shared = sharedWords(language);
  const { scored, onTarget, total, byStatus } = counts;
  const titles = {
    indicators: () => findings.onTarget(onTarget, scored),
    national: () => findings.nationalOnTarget(onTarget, scored),
    commitments: () => findings.commitments(counts),
  };
  return doughnut({
    title: titles[of](),
    measure: words.statusOf[of],
    parts: [
      ...STATUSES.map((status) => ({ label: shared.status[status], count: byStatus[status], status })),
      { label: words.noStatus, count: total - scored, status: null },
    ],
    context,
  });
}

/** The chart of how a report's indicators travel, in the order of the year's key. */
function directionChart(context: Context): PartsChart {
  const { words, language, scorecard } = context;
  const { compared, notCompared, byDirection } = scorecard.summary.directions;
  const shared = sharedWords(language);
  const part = (direction: Direction): PartsChartPart => ({
    label: shared.direction[direction],
    count: byDirection[direction],
    status: null,
    direction,
  });
  return doughnut({
    title: SECTION_WORDS[language].findings.improved(byDirection.improved, compared),
    measure: words.directionOfTravel,
    parts: [
      ...scorecard.record.scheme.directions.map(({ direction }) => part(direction)),
      { label: words.notCompared, count: notCompared, status: null },
    ],
    context,
  });
}

function doughnut({
  title,
  measure,
  parts,
  context: { language },
}: {
  readonly title: string;
  readonly measure: string;
  readonly parts: readonly PartsChartPart[];
  readonly context: Context;
}): PartsChart {
  const held = parts.filter(({ count }) => count > 0);
  return {
    kind: 'parts',
    shape: 'doughnut',
    title,
    subtitle: `${measure}, ${unitName('count', language)}`,
    description: countsDescription(held),
    parts: held,
  };
}

/** Counted parts in words, for people who do not see them: "Green: 33; Amber: 5.". */
export function countsDescription(parts: readonly PartsChartPart[]): string {
  return `${parts.map(({ label, count }) => `${label}: ${count}`).join('; ')}.`;
}
