import {
  type Amount,
  type Finance,
  lineVariance,
  revenueVariance,
  type StatedPct,
  savingsResult,
} from '../finance/index.ts';
import { type Decimal, shareOf } from '../value/index.ts';
import {
  type AbsenceReason,
  daysPerFte,
  type SicknessQuarter,
  type SicknessUnit,
  type StatedNumber,
  sumOf,
  type Workforce,
} from '../workforce/index.ts';

/**
 * Finance as collected, its variances and shares worked out: in a report of our own nobody states a sum that its rows
 * could contradict.
 */
export function withFinanceSums(finance: Finance): Finance {
  const variance = revenueVariance(finance.revenue);
  return {
    ...finance,
    revenue: { ...finance.revenue, statedVariance: amount(variance?.pounds ?? null) },
    capital: { ...finance.capital, statedUnderspend: null },
    savings: finance.savings.map((savings) => {
      const result = savingsResult(savings);
      return {
        ...savings,
        statedVariance: amount(result?.shortfall ?? null),
        statedAchievedPct: null,
        statedVariancePct: null,
      };
    }),
    budgetLines: finance.budgetLines.map((line) => {
      const lineResult = lineVariance(line);
      return {
        ...line,
        statedVariance: amount(lineResult?.pounds ?? null),
        statedPct: pct(lineResult?.pct ?? null),
      };
    }),
    restatements: [],
  };
}

/** Staff and sickness as collected, the totals of its tables added up and the rates worked out. */
export function withWorkforceSums(workforce: Workforce): Workforce {
  const units = workforce.units.map(withRates);
  const reasonsTotal = totalReason(workforce.reasonsTotal, workforce.reasons);
  return {
    ...workforce,
    units,
    unitsTotal: totalUnit(workforce.unitsTotal, units),
    reasons: workforce.reasons.map((reason) => ({
      ...reason,
      byQuarter: [],
      statedPct: number(shareOf({ part: reason.days.value, whole: reasonsTotal.days.value })),
    })),
    reasonsTotal,
  };
}

function withRates(unit: SicknessUnit): SicknessUnit {
  return {
    ...unit,
    thisYear: withRate(unit.thisYear, unit.fte),
    lastYear: { ...unit.lastYear, statedDaysPerFte: NOT_STATED },
  };
}

function withRate(quarter: SicknessQuarter, fte: StatedNumber): SicknessQuarter {
  return {
    ...quarter,
    statedDaysPerFte: number(daysPerFte({ days: quarter.daysLost.value, fte: fte.value })),
  };
}

/** Both parts are summed before they are divided (RULES section 5). The cumulative rates have no parts to sum. */
function totalUnit(total: SicknessUnit, units: readonly SicknessUnit[]): SicknessUnit {
  const quarter = (of: 'thisYear' | 'lastYear'): SicknessQuarter => ({
    daysLost: summed(sumOf(units.map((unit) => unit[of].daysLost))),
    absences: summed(sumOf(units.map((unit) => unit[of].absences))),
    statedDaysPerFte: NOT_STATED,
  });
  const fte = summed(sumOf(units.map((unit) => unit.fte)));
  return {
    ...total,
    fte,
    thisYear: withRate(quarter('thisYear'), fte),
    lastYear: quarter('lastYear'),
    cumulativeThisYear: NOT_STATED,
    cumulativeLastYear: NOT_STATED,
  };
}

function totalReason(total: AbsenceReason, reasons: readonly AbsenceReason[]): AbsenceReason {
  return {
    ...total,
    byQuarter: [],
    days: summed(sumOf(reasons.map(({ days }) => days))),
    statedPct: NOT_STATED,
  };
}

const NOT_STATED: StatedNumber = { printed: '', value: null };

function amount(pounds: Decimal | null): Amount {
  return { printed: pounds?.toFixed() ?? '', pounds };
}

function pct(value: Decimal | null): StatedPct {
  const rounded = value?.round(1) ?? null;
  return { printed: rounded?.toFixed(1) ?? '', pct: rounded };
}

/** A sum is as exact as what it is of: rates are worked out from it. */
function summed(value: Decimal | null): StatedNumber {
  return { printed: value?.toFixed() ?? '', value };
}

/** A rate or share, at two places. */
function number(value: Decimal | null): StatedNumber {
  const rounded = value?.round(2) ?? null;
  return { printed: rounded?.toFixed() ?? '', value: rounded };
}
