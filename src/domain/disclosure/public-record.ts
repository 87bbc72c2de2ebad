import type { Figure, Indicator } from '../framework/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import type { SicknessQuarter, SicknessUnit, StatedNumber, Workforce } from '../workforce/index.ts';
import { markedIndicator } from './marked-indicator.ts';
import { markedWorkforce } from './marked-workforce.ts';
import { publicDifferences } from './public-differences.ts';
import { withPublicTexts } from './public-texts.ts';
import { unitsBeside, unitsUnknown } from './quarter-units.ts';

declare const gate: unique symbol;

/** A record that has passed the gate: nothing in it is withheld from anybody. Only `publicRecord` makes one. */
type PublicRecord = PeriodRecord & { readonly [gate]: true };

/**
 * A record as officers see it: every figure that is withheld from everybody else has the marker. `beside` are the
 * published records of the directorate that could give a figure back: other editions of its quarter, and the quarters
 * of its year and the year before. Null: they are not looked at, and what they could give back is withheld.
 */
export function markedRecord(
  record: PeriodRecord,
  beside: readonly PeriodRecord[] | null = null,
): PeriodRecord {
  const { workforce } = record.sections;
  return {
    ...record,
    indicators: record.indicators.map(markedIndicator),
    sections: {
      ...record.sections,
      workforce:
        workforce &&
        markedWorkforce(
          workforce,
          beside === null ? unitsUnknown(record, workforce) : unitsBeside(record, beside),
        ),
    },
  };
}

/**
 * A record as everybody may see it: what is withheld keeps its place and has no value, and stands in no text. See
 * `markedRecord` for `beside`; without it the answer depends on the record alone.
 */
export function publicRecord(
  record: PeriodRecord,
  beside: readonly PeriodRecord[] | null = null,
): PublicRecord {
  const marked = markedRecord(record, beside);
  const { smallNumbersShown: _, ...edition } = marked.edition;
  const told = withPublicTexts(marked);
  const { workforce } = told.sections;
  const shown: PeriodRecord = {
    ...told,
    edition: {
      ...edition,
      revision: edition.revision && { ...edition.revision, differences: publicDifferences(marked) },
    },
    indicators: told.indicators.map(publicIndicator),
    sections: { ...told.sections, workforce: workforce && publicWorkforce(workforce) },
  };
  return shown as PublicRecord;
}

function publicIndicator(indicator: Indicator): Indicator {
  return {
    ...indicator,
    readings: indicator.readings.map((reading) =>
      reading.figure.marker === undefined
        ? reading
        : { ...reading, figure: WITHHELD_FIGURE, fraction: null, split: null },
    ),
  };
}

const WITHHELD_FIGURE: Figure = { kind: 'absent', reason: 'suppressed', printed: '[c]', marker: 'c' };
const WITHHELD_NUMBER: StatedNumber = { printed: '[c]', value: null, marker: 'c' };

function publicWorkforce(workforce: Workforce): Workforce {
  return {
    ...workforce,
    sickness: workforce.sickness.map((year) => ({
      ...year,
      actual: shown(year.actual),
      longTermPct: year.longTermPct && shown(year.longTermPct),
      shortTermPct: year.shortTermPct && shown(year.shortTermPct),
    })),
    units: workforce.units.map(publicUnit),
    unitsTotal: publicUnit(workforce.unitsTotal),
    reasons: workforce.reasons.map(publicReason),
    reasonsTotal: publicReason(workforce.reasonsTotal),
  };
}

function publicUnit(unit: SicknessUnit): SicknessUnit {
  const quarter = ({ daysLost, absences, statedDaysPerFte }: SicknessQuarter): SicknessQuarter => ({
    daysLost: shown(daysLost),
    absences: shown(absences),
    statedDaysPerFte: shown(statedDaysPerFte),
  });
  return {
    ...unit,
    fte: shown(unit.fte),
    lastYear: quarter(unit.lastYear),
    thisYear: quarter(unit.thisYear),
    cumulativeThisYear: shown(unit.cumulativeThisYear),
    cumulativeLastYear: shown(unit.cumulativeLastYear),
  };
}

function publicReason(reason: Workforce['reasonsTotal']): Workforce['reasonsTotal'] {
  return {
    ...reason,
    byQuarter: reason.byQuarter.map(({ quarter, days }) => ({ quarter, days: shown(days) })),
    days: shown(reason.days),
    statedPct: shown(reason.statedPct),
  };
}

function shown(number: StatedNumber): StatedNumber {
  return number.marker === undefined ? number : WITHHELD_NUMBER;
}
