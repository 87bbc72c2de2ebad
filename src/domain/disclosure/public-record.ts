import type { PeriodRecord } from '../scorecard/index.ts';
import type { SicknessQuarter, SicknessUnit, StatedNumber, Workforce } from '../workforce/index.ts';
import { withheldUnits } from './withheld-units.ts';

declare const gate: unique symbol;

/** A record that has passed the gate: nothing in it is withheld from anybody. Only `publicRecord` makes one. */
export type PublicRecord = PeriodRecord & { readonly [gate]: true };

/** A record as everybody may see it: what is withheld keeps its place and has no value. */
export function publicRecord(record: PeriodRecord): PublicRecord {
  const { workforce } = record.sections;
  const shown: PeriodRecord =
    workforce === null
      ? record
      : { ...record, sections: { ...record.sections, workforce: publicWorkforce(workforce) } };
  return shown as PublicRecord;
}

/** A number that is withheld. */
const WITHHELD: StatedNumber = { printed: '[c]', value: null, marker: 'c' };

function publicWorkforce(workforce: Workforce): Workforce {
  const withheld = withheldUnits(workforce);
  const unit = (of: SicknessUnit, at: number | 'total'): SicknessUnit => {
    const is = (places: ReadonlySet<number>) => (at === 'total' ? withheld.total : places.has(at));
    const now = is(withheld.thisYear);
    const before = is(withheld.lastYear);
    const cumulative = now || before;
    return {
      ...of,
      fte: is(withheld.fte) ? WITHHELD : of.fte,
      lastYear: before ? quarter(of.lastYear) : of.lastYear,
      thisYear: now ? quarter(of.thisYear) : of.thisYear,
      cumulativeThisYear: cumulative ? withhold(of.cumulativeThisYear) : of.cumulativeThisYear,
      cumulativeLastYear: cumulative ? withhold(of.cumulativeLastYear) : of.cumulativeLastYear,
    };
  };
  return {
    ...workforce,
    units: workforce.units.map(unit),
    unitsTotal: unit(workforce.unitsTotal, 'total'),
  };
}

function quarter({ daysLost, absences, statedDaysPerFte }: SicknessQuarter): SicknessQuarter {
  return {
    daysLost: withhold(daysLost),
    absences: withhold(absences),
    statedDaysPerFte: withhold(statedDaysPerFte),
  };
}

/** What a report did not state is not withheld: it stays as it is. */
function withhold(number: StatedNumber): StatedNumber {
  return number.value === null ? number : WITHHELD;
}
