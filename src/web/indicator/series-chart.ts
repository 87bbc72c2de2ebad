import type { Target } from '../../domain/framework/index.ts';
import { isQuarter, isYear, type Period, quarterNumber, yearOf } from '../../domain/period/index.ts';
import { gapToTarget } from '../../domain/scoring/index.ts';
import type { ReadingSeries, SeriesPoint } from '../../domain/series/index.ts';
import { type Decimal, ZERO } from '../../domain/value/index.ts';
import { formatNumber, sharedWords, shortPeriod, unitName } from '../../locale/index.ts';
import type { SeriesChart } from '../../report/chart/index.ts';
import type { View } from './view.ts';

/** A point that holds a value. */
interface HeldPoint extends SeriesPoint {
  readonly value: Decimal;
}

/** Whether a series has two figures or more that may be joined. */
export function isDrawable({ points }: ReadingSeries): boolean {
  return points.some((point) => point.isRedefined)
    ? runsOf(points).some((run) => run.length > 1)
    : points.filter(isHeld).length > 1;
}

/** The values held, cut where the definition changed. */
function runsOf(points: readonly SeriesPoint[]): readonly (readonly HeldPoint[])[] {
  const runs: HeldPoint[][] = [[]];
  for (const point of points.filter(isHeld)) {
    if (point.isRedefined) runs.push([]);
    runs.at(-1)?.push(point);
  }
  return runs;
}

function isHeld(point: SeriesPoint): point is HeldPoint {
  return point.value !== null;
}

/** A series as a chart: its finding as title, its measure under it, the newest target as line. */
export function seriesChart(series: ReadingSeries, view: View): SeriesChart {
  const { words, language } = view;
  const { unit, points, kind } = series;
  const target = newestTarget(series, view);
  const number = (value: Decimal) => formatNumber({ value, unit, language });
  const quarter = points.find(({ period }) => isQuarter(period))?.period;
  const measure = words.seriesOf[kind](quarter === undefined ? '' : quarterWord(quarter, language));
  const told = points.map(
    (point) =>
      `${pointName(point, view, kind)}: ${point.value === null ? words.noFigure : number(point.value)}`,
  );
  const breaks = points
    .filter(({ isRedefined }) => isRedefined)
    .map((point) => words.brokenAt(pointName(point, view, kind)));
  return {
    kind: 'series',
    title: finding(series, view),
    subtitle: `${measure}, ${unitName(unit, language)}`,
    description: [
      `${told.join('; ')}.`,
      ...(target === null ? [] : [`${target.label}: ${number(target.value)}.`]),
      `${sharedWords(language).polarity[view.definition.polarity]}.`,
      ...breaks,
    ].join(' '),
    unit,
    points: points.flatMap((point) => [
      // A changed definition leaves a gap, as a missing figure does.
      ...(point.isRedefined ? [{ label: '', value: null }] : []),
      { label: pointName(point, view, kind), value: point.value },
    ]),
    target,
    tableHeadings: [words.period, words.figure],
  };
}

/** A point's period in short; the year of a stock is its end. */
export function pointName(
  { period }: SeriesPoint,
  { words, language }: View,
  kind: ReadingSeries['kind'],
): string {
  return kind === 'stock' && isYear(period) ? words.endOf(period) : shortPeriod(period, language);
}

function quarterWord(period: Period, language: View['language']): string {
  if (!isQuarter(period)) return '';
  return `${language === 'en' ? 'Quarter' : 'Chwarter'} ${quarterNumber(period)}`;
}

/** The target a period is scored against: its own, else its year's. */
export function targetFor({ indicator }: View, period: Period): Target | null {
  const at = (wanted: Period) => indicator.targets.find((target) => target.period === wanted) ?? null;
  return at(period) ?? at(yearOf(period));
}

function newestTarget({ points }: ReadingSeries, view: View): SeriesChart['target'] {
  const last = points.at(-1);
  const target = last === undefined ? null : targetFor(view, last.period);
  if (target === null || target.figure.kind === 'absent') return null;
  return {
    label: view.words.targetFor(shortPeriod(target.period, view.language)),
    value: target.figure.value,
  };
}

/** What the chart shows, in words: how the figure moved since the first that may be compared, and whether it meets its target. */
function finding(series: ReadingSeries, view: View): string {
  const { words, language, definition } = view;
  const run = runsOf(series.points).at(-1) ?? [];
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new Error('a chart has figures');
  const number = (value: Decimal) => formatNumber({ value, unit: series.unit, language });
  const at = (point: SeriesPoint) => pointName(point, view, series.kind);
  const moved = last.value.cmp(first.value);
  const movement =
    first === last
      ? words.changedTo(number(last.value), at(last))
      : moved === 0
        ? words.stayed(number(last.value), at(first), at(last))
        : (moved > 0 ? words.rose : words.fell)(number(first.value), at(first), number(last.value), at(last));
  const target = targetFor(view, last.period);
  if (target === null || target.figure.kind === 'absent') return movement;
  const gap = gapToTarget({
    polarity: definition.polarity,
    range: definition.range,
    target: { value: target.figure.value },
    actual: { value: last.value },
  });
  if (gap === null || definition.polarity === 'range') return movement;
  const meets = gap.difference.gte(ZERO) ? words.meeting : words.missing;
  return `${movement}${meets(number(target.figure.value))}`;
}
