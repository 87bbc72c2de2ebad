import { type Decimal, shareOf } from '../../domain/value/index.ts';
import type { Workforce } from '../../domain/workforce/index.ts';
import { formatNumber, plainNumber, unitName, WITHHELD_MARKER } from '../../locale/index.ts';
import type { BarsChart, BarsChartBar } from '../chart/index.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

/** Sickness by reason, the largest share of the days lost first; null where no share can be computed. */
export function reasonsChart({ reasons, reasonsTotal }: Workforce, { language }: Context): BarsChart | null {
  const words = SECTION_WORDS[language];
  const total = reasonsTotal.days.value;
  const bars = reasons.map(({ name, days }) => ({
    label: name[language],
    value: shareOf({ part: days.value, whole: total }),
    ...(days.marker !== undefined && { instead: WITHHELD_MARKER }),
  }));
  const sorted = largestFirst(bars);
  const [first] = sorted;
  if (first?.value == null) return null;
  const shown = (value: Decimal, decimals: number) =>
    formatNumber({ value, unit: 'percent', decimals, language });
  return {
    kind: 'bars',
    title: words.findings.largestReason(first.label, shown(first.value, 0), isWhole(bars)),
    subtitle: `${words.shareOfDays}, ${unitName('percent', language)}`,
    description: describe(sorted, (value) => shown(value, 2), words.notStated),
    unit: 'percent',
    decimals: 2,
    bars: sorted,
    markerLabel: null,
    tableHeadings: [words.reason, words.shareOfDays],
  };
}

/**
 * The year's sickness by service area, the highest first and the directorate last, against targets where they are
 * printed; the directorate's may be printed with the year's and not with the areas'. Null where no area has a figure.
 */
export function unitsChart(
  { units, unitsTotal, sickness }: Workforce,
  { language, year }: Context,
): BarsChart | null {
  const words = SECTION_WORDS[language];
  const ofYear = sickness.find((each) => each.year === year)?.target.value ?? null;
  const bars = units.map(({ name, cumulativeThisYear, target }) => ({
    label: name[language],
    value: cumulativeThisYear.value,
    ...(cumulativeThisYear.marker !== undefined && { instead: WITHHELD_MARKER }),
    marker: target?.value ?? null,
  }));
  const sorted = largestFirst(bars);
  const [first] = sorted;
  if (first?.value == null) return null;
  const total = {
    label: unitsTotal.name[language],
    value: unitsTotal.cumulativeThisYear.value,
    ...(unitsTotal.cumulativeThisYear.marker !== undefined && { instead: WITHHELD_MARKER }),
    marker: unitsTotal.target?.value ?? ofYear,
    isTotal: true,
  };
  const all: readonly BarsChartBar[] = [...sorted, total];
  const places = (value: Decimal) => plainNumber(value, 2);
  const target = first.marker ?? null;
  return {
    kind: 'bars',
    title: words.findings.highestUnit(
      first.label,
      places(first.value),
      target && places(target),
      isWhole(bars),
    ),
    subtitle: words.cumulative(year),
    description: describe(all, places, words.notStated),
    unit: 'count',
    decimals: 2,
    bars: all,
    markerLabel: all.some(({ marker }) => marker != null) ? words.findings.target : null,
    tableHeadings: [words.unit, words.cumulative(year)],
  };
}

/** Whether every bar has an amount: else nothing is said of all of them. */
function isWhole(bars: readonly BarsChartBar[]): boolean {
  return bars.every(({ value }) => value !== null);
}

/** Bars with the highest amount first; those without one come last. */
function largestFirst<Bar extends BarsChartBar>(bars: readonly Bar[]): readonly Bar[] {
  return bars.toSorted((one, other) => {
    if (one.value === null || other.value === null)
      return Number(one.value === null) - Number(other.value === null);
    return other.value.cmp(one.value);
  });
}

function describe(
  bars: readonly BarsChartBar[],
  shown: (value: Decimal) => string,
  notStated: string,
): string {
  const said = ({ label, value, instead = notStated }: BarsChartBar) =>
    `${label}: ${value === null ? instead : shown(value)}`;
  return `${bars.map(said).join('; ')}.`;
}
