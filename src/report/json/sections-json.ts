import { z } from 'zod';
import {
  type BudgetLine,
  type Capital,
  capitalUnderspend,
  type Finance,
  lineVariance,
  type Revenue,
  revenueVariance,
  type Savings,
  savingsResult,
} from '../../domain/finance/index.ts';
import type { NarrativeSection } from '../../domain/narrative/index.ts';
import { lastDay } from '../../domain/period/index.ts';
import {
  isInTracker,
  isOverdue,
  type Recommendation,
  type RegulatorReport,
} from '../../domain/recommendations/index.ts';
import { type Risk, riskMovement, riskScore } from '../../domain/risk/index.ts';
import type { ReportSections } from '../../domain/scorecard/index.ts';
import { shareOf } from '../../domain/value/index.ts';
import {
  type AbsenceReason,
  daysPerFte,
  type SicknessQuarter,
  type SicknessUnit,
  type Workforce,
} from '../../domain/workforce/index.ts';
import * as record from '../../record/index.ts';
import { computedJson, figure } from './figures.ts';
import { about, fieldsOf, listOf, type Telling, toldAs } from './told.ts';
import { day } from './values.ts';

const inRevenue = about<Revenue>();
const revenue = toldAs<Revenue>(record.revenue, {
  before: {
    statedVariance: {
      variance: inRevenue.number((held) => revenueVariance(held)?.pounds),
      variancePct: inRevenue.number((held) => revenueVariance(held)?.pct),
    },
  },
});

const capital = toldAs<Capital>(record.capital, {
  before: {
    statedUnderspend: { underspend: about<Capital>().number(capitalUnderspend) },
  },
});

const inSavings = about<Savings>();
const savings = toldAs<Savings>(record.savings, {
  before: {
    statedVariance: {
      shortfall: inSavings.number((held) => savingsResult(held)?.shortfall),
      achievedPct: inSavings.number((held) => savingsResult(held)?.achievedPct),
      shortfallPct: inSavings.number((held) => savingsResult(held)?.shortfallPct),
    },
  },
});

const inLine = about<BudgetLine>();
const budgetLine = toldAs<BudgetLine>(record.budgetLine, {
  as: { statedPct: 'statedVariancePct' },
  before: {
    statedVariance: {
      variance: inLine.number((line) => lineVariance(line)?.pounds),
      variancePct: inLine.number((line) => lineVariance(line)?.pct),
    },
  },
});

/** The position on money of a report. */
export const finance = toldAs<Finance>(record.finance, {}, [
  [record.revenue, revenue],
  [record.capital, capital],
  [record.savings, savings],
  [record.budgetLine, budgetLine],
]);

/** A quarter with the staff that its days are divided by. */
type QuarterOfUnit = SicknessQuarter & Pick<SicknessUnit, 'fte'>;

const quarterOfUnit = record.sicknessQuarter.extend({ fte: record.stated });
const thisYear = toldAs<QuarterOfUnit>(quarterOfUnit, {
  before: {
    statedDaysPerFte: {
      daysPerFte: about<QuarterOfUnit>().field(figure, ({ daysLost, fte }) =>
        computedJson(daysPerFte({ days: daysLost.value, fte: fte.value }), daysLost, fte),
      ),
    },
  },
  instead: { fte: {} },
});

const sicknessUnit = toldAs<SicknessUnit>(record.sicknessUnit, {
  instead: {
    thisYear: {
      thisYear: about<SicknessUnit>().field(thisYear.schema, (unit, telling) =>
        thisYear.of({ ...unit.thisYear, fte: unit.fte }, telling),
      ),
    },
  },
});

const inReason = about<AbsenceReason>();
const reason = toldAs<AbsenceReason>(record.absenceReason, {
  before: {
    byQuarter: { isTotal: inReason.field(z.boolean(), (held, telling) => held === reasonsTotal(telling)) },
    statedPct: {
      pct: inReason.field(figure, ({ days }, telling) => {
        const whole = reasonsTotal(telling)?.days.value ?? null;
        return computedJson(shareOf({ part: days.value, whole }), days);
      }),
    },
  },
});

function reasonsTotal({ scorecard }: Telling) {
  return scorecard.record.sections.workforce?.reasonsTotal;
}

const reasons = listOf(reason);

/** Staff and sickness of a report. */
export const workforce = toldAs<Workforce>(
  record.workforce,
  {
    instead: {
      reasons: {
        reasons: about<Workforce>().field(reasons.schema, (held, telling) =>
          reasons.of([...held.reasons, held.reasonsTotal], telling),
        ),
      },
      reasonsTotal: {},
      smallestShown: {},
    },
  },
  [[record.sicknessUnit, sicknessUnit]],
);

const inRisk = about<Risk>();

/** A risk of a report. */
export const risk = toldAs<Risk>(record.risk, {
  before: { printedScore: { score: inRisk.field(z.int().min(1).max(25), riskScore) } },
  instead: {
    previousScore: { movement: inRisk.field(z.enum(['up', 'down', 'same']).nullable(), riskMovement) },
  },
});

const regulatorReport = toldAs<RegulatorReport>(record.regulatorReport, {
  as: { id: 'report', title: 'reportTitle' },
  instead: {
    recommendations: {
      inTracker: about<RegulatorReport>().field(z.boolean(), isInTracker),
    },
  },
});

const inRecommendation = about<Recommendation>();
const ofRegulator = toldAs<Recommendation>(record.recommendation, {
  instead: {
    delivery: {
      delivery: inRecommendation.field(z.string(), ({ delivery }) => delivery.printed),
      deliveryKind: inRecommendation.field(
        z.enum(['due', 'continuous', 'not-stated']),
        ({ delivery }) => delivery.kind,
      ),
      due: inRecommendation.field(day.nullable(), ({ delivery }) =>
        delivery.kind === 'due' ? delivery.due : null,
      ),
    },
    isOpen: {
      open: inRecommendation.field(z.boolean(), ({ isOpen }) => isOpen),
      overdue: inRecommendation.field(z.boolean(), (held, { scorecard }) =>
        isOverdue(held, lastDay(scorecard.period)),
      ),
    },
  },
});

/** A regulator's recommendation, beside the report that it is of. */
export const recommendation = z.strictObject({
  ...regulatorReport.schema.shape,
  ...ofRegulator.schema.shape,
});

/** A text of a report. */
export const narrative = toldAs<NarrativeSection>(record.narrative);

/** The sections of a report besides indicators and commitments: null or empty where the report has none. */
export const sectionFields = fieldsOf<ReportSections>(
  record.sections,
  {
    instead: {
      recommendations: {
        recommendations: about<ReportSections>().field(
          z.array(recommendation),
          ({ recommendations }, telling) =>
            recommendations.flatMap((report) =>
              report.recommendations.map((each) => ({
                ...regulatorReport.of(report, telling),
                ...ofRegulator.of(each, telling),
              })),
            ),
        ),
      },
    },
  },
  [
    [record.finance, finance],
    [record.workforce, workforce],
    [record.risk, risk],
    [record.narrative, narrative],
  ],
);
