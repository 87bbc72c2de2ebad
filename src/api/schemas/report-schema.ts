import { z } from 'zod';
import { CATEGORIES, INDICATOR_TYPES } from '../../domain/framework/index.ts';
import { DIFFERENCE_KINDS } from '../../domain/scorecard/index.ts';
import { finance, narrative, recommendation, risk, workforce } from './section-schemas.ts';
import {
  absence,
  basis,
  count,
  day,
  direction,
  figure,
  frequency,
  language,
  moment,
  name,
  noDirectionReason,
  noStatusReason,
  period,
  polarity,
  quarter,
  source,
  status,
  unit,
} from './values.ts';

const byStatus = z.record(status, count);
const perStatus = z.partialRecord(status, z.number());

const printedCounts = z.strictObject({ total: count, counts: perStatus, percentages: perStatus });

const statusCounts = name(
  'StatusCounts',
  z.strictObject({
    total: count,
    scored: count,
    onTarget: count,
    byStatus,
    pctByStatus: z.partialRecord(status, z.number().nullable()),
    withoutStatus: z.partialRecord(noStatusReason, count),
    printed: printedCounts.nullable(),
  }),
  'Counts recomputed from the rows, beside what the report prints.',
);

const directionCounts = z.strictObject({
  compared: count,
  notCompared: count,
  improved: count,
  maintained: count,
  declined: count,
  'declined-under-10': count,
  'declined-10-or-more': count,
});

const summary = z.strictObject({
  indicators: statusCounts,
  national: statusCounts,
  commitments: statusCounts,
  directions: directionCounts.extend({
    printed: z.strictObject({ improved: count, maintained: count, declined: count }).nullable(),
  }),
  nationalDirections: directionCounts,
  compared: z.strictObject({
    total: count,
    notWorse: count,
    worse: count,
    printed: z.strictObject({ total: count, notWorse: count, worse: count }).nullable(),
  }),
  completeness: z.strictObject({ due: count, held: count }),
});

const reductionPart = z.strictObject({ red: z.string(), amber: z.string(), green: z.string() });

const reportedIndicator = name(
  'ReportedIndicator',
  z.strictObject({
    ref: z.string(),
    refs: z.array(z.string()),
    codeLost: z.boolean(),
    title: z.string(),
    objective: z.string().nullable(),
    aim: z.string().nullable(),
    service: z.string().nullable(),
    types: z.array(z.enum(INDICATOR_TYPES)),
    category: z.enum(CATEGORIES).nullable(),
    polarity,
    unit,
    frequency,
    basis,
    readingPeriod: period.nullable(),
    target: figure,
    periodTarget: figure,
    previousYearTarget: figure,
    targetNote: z.string().nullable(),
    actual: figure,
    revised: z.boolean(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    split: z
      .strictObject({
        red: z.number().nullable(),
        amber: z.number().nullable(),
        green: z.number().nullable(),
        printedPct: reductionPart.nullable(),
      })
      .nullable(),
    previous: figure,
    previousPeriod: period.nullable(),
    yearEndPrevious: figure,
    walesAverage: figure,
    rank: figure,
    benchmarkYear: period.nullable(),
    status: status.nullable(),
    statusReason: z.string(),
    noStatusReason: noStatusReason.nullable(),
    gap: z.number().nullable(),
    gapPct: z.number().nullable(),
    direction: direction.nullable(),
    directionReason: z.string(),
    noDirectionReason: noDirectionReason.nullable(),
    changePct: z.number().nullable(),
    comment: z.string().nullable(),
    nextSteps: z.string().nullable(),
    caution: z.string().nullable(),
    source: source.nullable(),
  }),
);

const reportedCommitment = name(
  'ReportedCommitment',
  z.strictObject({
    code: z.string(),
    printedCode: z.string().nullable(),
    codeLost: z.boolean(),
    title: z.string(),
    objective: z.string(),
    aim: z.string().nullable(),
    service: z.string().nullable(),
    status: status.nullable(),
    noStatusReason: absence.nullable(),
    progress: z.string().nullable(),
    nextSteps: z.string().nullable(),
    source: source.nullable(),
  }),
);

const problem = name(
  'Problem',
  z.strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'notice']),
    place: z.strictObject({
      kind: z.enum(['report', 'indicator', 'commitment', 'finance', 'workforce', 'risk', 'recommendation']),
      ref: z.string().nullable(),
      field: z.string().nullable(),
      name: z.string().optional(),
    }),
    message: z.string(),
    figures: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

const revision = z.strictObject({
  of: z.int().positive().describe('The number of the edition that is corrected.'),
  reason: z.string(),
  differences: z.array(
    z.strictObject({
      kind: z.enum(DIFFERENCE_KINDS),
      ref: z.string().nullable(),
      field: z.string(),
      earlier: z.string().nullable(),
      later: z.string().nullable(),
    }),
  ),
});

const scheme = z.strictObject({
  id: z.string(),
  name: z.string(),
  years: z.strictObject({ from: period, to: period.nullable() }),
  tolerance: z.enum(['relative', 'points', 'absolute']),
  comparison: z.string(),
  statuses: z.array(z.strictObject({ status, meaning: z.string() })),
  directions: z.array(z.strictObject({ direction, meaning: z.string() })),
});

const titled = z.strictObject({ code: z.string(), title: z.string() });

/** The JSON report (docs/json-report.md). */
export const report = name(
  'Report',
  z.strictObject({
    language,
    authority: z.string(),
    authorityName: z.string(),
    directorate: z.string(),
    directorateName: z.string(),
    period: quarter,
    audience: z.enum(['public', 'officers']),
    edition: z.strictObject({
      id: z.string(),
      number: z.int().positive(),
      publishedOn: day.nullable(),
      source: z.string(),
      sealedAt: moment.nullable(),
      publicHash: z.string().nullable(),
      contentHash: z.string().nullable(),
      writtenIn: language.nullable(),
      revision: revision.nullable(),
    }),
    scheme,
    objectives: z.array(titled.extend({ aims: z.array(titled) })),
    services: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    summary,
    indicators: z.array(reportedIndicator),
    commitments: z.array(reportedCommitment),
    finance: finance.nullable(),
    workforce: workforce.nullable(),
    risks: z.array(risk),
    recommendations: z.array(recommendation),
    narrative: z.array(narrative),
    problems: z.array(problem),
  }),
  'The machine’s view of a whole report. Codes, numbers and keys are the same in both languages; words are in `language`.',
);
