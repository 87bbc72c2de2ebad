import type { SicknessQuarter, SicknessUnit, StatedNumber, Workforce } from '../workforce/index.ts';
import type { UnitsBeside } from './quarter-units.ts';
import { withheldUnits } from './withheld-units.ts';

/** What a report holds on staff, with the marker on every figure that is withheld; their values stay. */
export function markedWorkforce(workforce: Workforce, beside: UnitsBeside): Workforce {
  const withheld = withheldUnits(workforce, beside.forced);
  const unit = (of: SicknessUnit, at: number | 'total'): SicknessUnit => {
    const is = (places: ReadonlySet<number>) => (at === 'total' ? withheld.total : places.has(at));
    const [now, before] = [is(withheld.thisYear), is(withheld.lastYear)];
    const isBeside = at === 'total' ? beside.total : beside.cumulative.has(at);
    const cumulative = now || before || isBeside;
    return {
      ...of,
      ...(is(withheld.fte) && { fte: marked(of.fte) }),
      ...(before && { lastYear: quarter(of.lastYear) }),
      ...(now && { thisYear: quarter(of.thisYear) }),
      ...(cumulative && {
        cumulativeThisYear: marked(of.cumulativeThisYear),
        cumulativeLastYear: marked(of.cumulativeLastYear),
      }),
    };
  };
  const shown = {
    ...workforce,
    units: workforce.units.map(unit),
    unitsTotal: unit(workforce.unitsTotal, 'total'),
  };
  return withheld.total || beside.total ? withoutTotals(shown) : shown;
}

function quarter({ daysLost, absences, statedDaysPerFte }: SicknessQuarter): SicknessQuarter {
  return {
    daysLost: marked(daysLost),
    absences: marked(absences),
    statedDaysPerFte: marked(statedDaysPerFte),
  };
}

/** Where the directorate as a whole is small, every other table of staff says as much as its total. */
function withoutTotals(workforce: Workforce): Workforce {
  const reason = (of: Workforce['reasonsTotal']): Workforce['reasonsTotal'] => ({
    ...of,
    byQuarter: of.byQuarter.map((each) => ({ ...each, days: marked(each.days) })),
    days: marked(of.days),
    statedPct: marked(of.statedPct),
  });
  return {
    ...workforce,
    sickness: workforce.sickness.map((year) => ({
      ...year,
      actual: marked(year.actual),
      longTermPct: year.longTermPct && marked(year.longTermPct),
      shortTermPct: year.shortTermPct && marked(year.shortTermPct),
    })),
    reasons: workforce.reasons.map(reason),
    reasonsTotal: reason(workforce.reasonsTotal),
  };
}

/** What a report does not state is not withheld. */
function marked(number: StatedNumber): StatedNumber {
  return number.value === null && !/\d/.test(number.printed) ? number : { ...number, marker: 'c' };
}
