import { lastDay } from '../../domain/period/index.ts';
import type { ScoredIndicator } from '../../domain/scorecard/index.ts';
import { type ReadingSeries, seriesOf } from '../../domain/series/index.ts';
import { formatNumber, shortPeriod } from '../../locale/index.ts';
import { drawSparkline } from '../../report/chart/index.ts';
import { type Html, html, trusted } from '../html.ts';
import type { View } from './view.ts';

/** A line of fewer readings than this says no more than the direction does. */
const FEWEST_READINGS = 3;

/**
 * A small trend line of readings that may be compared, up to the quarter of the report, where there are three or
 * more; else nothing.
 */
export function trendLine(
  { indicator, definition }: ScoredIndicator,
  { language, words, scorecard }: View,
): Html {
  const end = lastDay(scorecard.period);
  const readings = indicator.readings.filter(({ period }) => lastDay(period) <= end);
  const series = seriesOf({ ...indicator, readings }).find((each) => readingsIn(each) >= FEWEST_READINGS);
  if (series === undefined) return html``;
  const { unit } = series;
  const points = series.points.map(({ period, value }) => ({ label: shortPeriod(period, language), value }));
  const told = points.flatMap(({ label, value }) =>
    value === null ? [] : [`${label}: ${formatNumber({ value, unit, language })}`],
  );
  return trusted(
    drawSparkline({
      kind: 'series',
      title: `${words.trend}, ${definition.title[language]}`,
      subtitle: '',
      description: told.join('; '),
      unit,
      points,
      target: null,
      tableHeadings: [words.period, words.actual],
    }),
  );
}

function readingsIn({ points }: ReadingSeries): number {
  return points.filter(({ value }) => value !== null).length;
}
