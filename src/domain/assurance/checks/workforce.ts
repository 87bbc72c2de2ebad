import type { Scorecard } from '../../scorecard/index.ts';
import { type Decimal, shareOf, type Unit } from '../../value/index.ts';
import {
  type AbsenceReason,
  daysPerFte,
  type SicknessUnit,
  type StatedNumber,
  sumOf,
  type Workforce,
} from '../../workforce/index.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { comparedAsPrinted, type StatedKind } from '../stated-figure.ts';

/** Totals of staff, days and absences that their parts do not give, and rates and shares that do not follow. */
export function workforce({ record }: Scorecard): readonly Problem[] {
  const held = record.sections.workforce;
  if (held === null) return [];
  return [
    ...unitTotals(held),
    ...[...held.units, held.unitsTotal].flatMap(rate),
    ...held.reasons.flatMap((reason) => [...quarterSum(reason), ...share(reason, held)]),
    ...reasonTotals(held),
  ];
}

function place(field: string, name?: ProblemPlace['name']): ProblemPlace {
  return { kind: 'workforce', ref: null, field, ...(name !== undefined && { name }) };
}

function unitTotals({ units, unitsTotal }: Workforce): readonly Problem[] {
  const columns: readonly (readonly [StatedKind, Unit, (unit: SicknessUnit) => StatedNumber])[] = [
    ['fte-total', 'count', ({ fte }) => fte],
    ['days-total', 'days', ({ lastYear }) => lastYear.daysLost],
    ['absences-total', 'count', ({ lastYear }) => lastYear.absences],
    ['days-total', 'days', ({ thisYear }) => thisYear.daysLost],
    ['absences-total', 'count', ({ thisYear }) => thisYear.absences],
  ];
  return columns.flatMap(([what, unit, cell]) =>
    summed({
      what,
      unit,
      total: cell(unitsTotal),
      parts: units.map(cell),
      where: place('units', unitsTotal.name),
    }),
  );
}

/** Days over FTE of this quarter; last year's FTE is not printed, so last year's rate cannot be computed. */
function rate({ name, fte, thisYear }: SicknessUnit): readonly Problem[] {
  return comparedAsPrinted({
    what: 'days-per-fte',
    place: place('units', name),
    printed: thisYear.statedDaysPerFte.printed,
    stated: thisYear.statedDaysPerFte.value,
    computed: daysPerFte({ days: thisYear.daysLost.value, fte: fte.value }),
    unit: 'days-per-fte',
  });
}

function quarterSum({ name, byQuarter, days }: AbsenceReason): readonly Problem[] {
  if (byQuarter.length === 0) return [];
  return summed({
    what: 'reason-total',
    unit: 'days',
    total: days,
    parts: byQuarter.map((quarter) => quarter.days),
    where: place('reasons', name),
  });
}

function share({ name, days, statedPct }: AbsenceReason, { reasonsTotal }: Workforce): readonly Problem[] {
  return comparedAsPrinted({
    what: 'reason-share',
    place: place('reasons', name),
    printed: statedPct.printed,
    stated: statedPct.value,
    computed: shareOf({ part: days.value, whole: reasonsTotal.days.value }),
    unit: 'percent',
  });
}

function reasonTotals({ reasons, reasonsTotal }: Workforce): readonly Problem[] {
  const where = place('reasons', reasonsTotal.name);
  return [
    ...summed({
      what: 'reason-total',
      unit: 'days',
      total: reasonsTotal.days,
      parts: reasons.map(({ days }) => days),
      where,
    }),
    ...reasonsTotal.byQuarter.flatMap(({ days }, at) =>
      summed({
        what: 'reason-total',
        unit: 'days',
        total: days,
        parts: reasons.flatMap(({ byQuarter }) => byQuarter[at]?.days ?? []),
        where,
      }),
    ),
    ...comparedAsPrinted({
      what: 'reason-share-total',
      place: where,
      printed: reasonsTotal.statedPct.printed,
      stated: reasonsTotal.statedPct.value,
      computed: shareOf({ part: reasonsTotal.days.value, whole: reasonsTotal.days.value }),
      unit: 'percent',
    }),
  ];
}

function summed({
  what,
  unit,
  total,
  parts,
  where,
}: {
  readonly what: StatedKind;
  readonly unit: Unit;
  readonly total: StatedNumber;
  readonly parts: readonly StatedNumber[];
  readonly where: ProblemPlace;
}): readonly Problem[] {
  const sum: Decimal | null = sumOf(parts);
  return comparedAsPrinted({
    what,
    place: where,
    printed: total.printed,
    stated: total.value,
    computed: sum,
    unit,
    terms: parts.length,
  });
}
