import {
  type Amount,
  capitalUnderspend,
  type Finance,
  lineVariance,
  revenueVariance,
  type StatedPct,
  savingsResult,
} from '../../domain/finance/index.ts';
import { lastDay } from '../../domain/period/index.ts';
import { isInTracker, isOverdue } from '../../domain/recommendations/index.ts';
import { riskMovement, riskScore } from '../../domain/risk/index.ts';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import { type Language, shareOf } from '../../domain/value/index.ts';
import { daysPerFte, type SicknessUnit, type Workforce } from '../../domain/workforce/index.ts';
import { computedJson, numberOf, statedJson } from './figures.ts';

/** The sections of a report besides indicators and commitments: null or empty where the report has none. */
export function sectionsJson({ record, period }: Scorecard, language: Language) {
  const { finance, workforce, risks, recommendations, narrative } = record.sections;
  return {
    finance: finance === null ? null : financeJson(finance, language),
    workforce: workforce === null ? null : workforceJson(workforce, language),
    risks: risks.map((risk) => ({
      id: risk.id,
      title: risk.title[language],
      objectives: risk.objectives,
      likelihood: risk.likelihood,
      impact: risk.impact,
      score: riskScore(risk),
      printedScore: risk.printedScore,
      movement: riskMovement(risk),
    })),
    recommendations: recommendations.flatMap((report) =>
      report.recommendations.map((recommendation) => ({
        report: report.id,
        reportTitle: report.title[language],
        regulator: report.regulator[language],
        issued: report.issued,
        issuedMonth: report.issuedMonth,
        inTracker: isInTracker(report),
        code: recommendation.code,
        text: recommendation.text[language],
        officers: recommendation.officers.map((officer) => officer[language]),
        delivery: recommendation.delivery.printed,
        deliveryKind: recommendation.delivery.kind,
        due: recommendation.delivery.kind === 'due' ? recommendation.delivery.due : null,
        update: recommendation.update?.[language] ?? null,
        status: recommendation.status,
        open: recommendation.isOpen,
        overdue: isOverdue(recommendation, lastDay(period)),
      })),
    ),
    narrative: narrative.map(({ id, kind, service, markdown }) => ({
      id,
      kind,
      service,
      markdown: markdown[language],
    })),
  };
}

function amountJson(amount: Amount | null) {
  return statedJson(amount === null ? null : { printed: amount.printed, value: amount.pounds });
}

function pctJson(stated: StatedPct | null) {
  return statedJson(stated === null ? null : { printed: stated.printed, value: stated.pct });
}

function financeJson(finance: Finance, language: Language) {
  const { revenue, capital } = finance;
  const variance = revenueVariance(revenue);
  return {
    revenue: {
      netBudget: amountJson(revenue.netBudget),
      outturn: amountJson(revenue.outturn),
      projected: revenue.isProjected,
      reservesDrawn: amountJson(revenue.reservesDrawn),
      variance: numberOf(variance?.pounds),
      variancePct: numberOf(variance?.pct),
      statedVariance: amountJson(revenue.statedVariance),
    },
    capital: {
      budget: amountJson(capital.budget),
      spend: amountJson(capital.spend),
      underspend: numberOf(capitalUnderspend(finance)),
      statedUnderspend: amountJson(capital.statedUnderspend),
      slippage: amountJson(capital.slippage),
    },
    savings: finance.savings.map((each) => {
      const result = savingsResult(each);
      return {
        year: each.year,
        kind: each.kind,
        target: amountJson(each.target),
        achieved: amountJson(each.achieved),
        likely: each.isLikely,
        shortfall: numberOf(result?.shortfall),
        achievedPct: numberOf(result?.achievedPct),
        shortfallPct: numberOf(result?.shortfallPct),
        statedVariance: amountJson(each.statedVariance),
        statedAchievedPct: pctJson(each.statedAchievedPct),
        statedVariancePct: pctJson(each.statedVariancePct),
      };
    }),
    budgetLines: finance.budgetLines.map((line) => {
      const lineOwn = lineVariance(line);
      return {
        title: line.title[language],
        netBudget: amountJson(line.netBudget),
        outturn: amountJson(line.outturn),
        variance: numberOf(lineOwn?.pounds),
        variancePct: numberOf(lineOwn?.pct),
        statedVariance: amountJson(line.statedVariance),
        statedVariancePct: pctJson(line.statedPct),
        explanation: line.explanation?.[language] ?? null,
      };
    }),
    proposals: finance.proposals.map((proposal) => ({
      year: proposal.year,
      title: proposal.title[language],
      original: amountJson(proposal.original),
      achieved: amountJson(proposal.achieved),
      likely: proposal.isLikely,
      mitigation: proposal.mitigation?.[language] ?? null,
    })),
    restatements: finance.restatements.map(({ figure, place, amount }) => ({
      figure,
      place: place[language],
      amount: amountJson(amount),
    })),
    note: finance.note?.[language] ?? null,
  };
}

function workforceJson(workforce: Workforce, language: Language) {
  const total = workforce.reasonsTotal.days.value;
  return {
    staff: workforce.staff.map(({ year, fte }) => ({ year, fte: statedJson(fte) })),
    sickness: workforce.sickness.map(({ year, target, actual, longTermPct, shortTermPct }) => ({
      year,
      target: statedJson(target),
      actual: statedJson(actual),
      longTermPct: statedJson(longTermPct),
      shortTermPct: statedJson(shortTermPct),
    })),
    units: workforce.units.map((unit) => unitJson(unit, language)),
    unitsTotal: unitJson(workforce.unitsTotal, language),
    reasons: [...workforce.reasons, workforce.reasonsTotal].map((reason) => ({
      name: reason.name[language],
      isTotal: reason === workforce.reasonsTotal,
      byQuarter: reason.byQuarter.map(({ quarter, days }) => ({ quarter, days: statedJson(days) })),
      days: statedJson(reason.days),
      pct: computedJson(shareOf({ part: reason.days.value, whole: total }), reason.days),
      statedPct: statedJson(reason.statedPct),
    })),
    comment: workforce.comment?.[language] ?? null,
  };
}

function unitJson({ name, fte, lastYear, thisYear, ...unit }: SicknessUnit, language: Language) {
  return {
    name: name[language],
    fte: statedJson(fte),
    lastYear: {
      daysLost: statedJson(lastYear.daysLost),
      absences: statedJson(lastYear.absences),
      statedDaysPerFte: statedJson(lastYear.statedDaysPerFte),
    },
    thisYear: {
      daysLost: statedJson(thisYear.daysLost),
      absences: statedJson(thisYear.absences),
      daysPerFte: computedJson(
        daysPerFte({ days: thisYear.daysLost.value, fte: fte.value }),
        thisYear.daysLost,
        fte,
      ),
      statedDaysPerFte: statedJson(thisYear.statedDaysPerFte),
    },
    cumulativeThisYear: statedJson(unit.cumulativeThisYear),
    cumulativeLastYear: statedJson(unit.cumulativeLastYear),
    target: statedJson(unit.target),
  };
}
