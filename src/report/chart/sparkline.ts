import type { SeriesChart } from './chart.ts';
import { linePath } from './series.ts';
import { asNumber, type Place, placesOf, seriesAxis } from './series-layout.ts';
import { element, painted } from './svg.ts';

const WIDTH = 96;
const HEIGHT = 24;
const INSET = 4;

/**
 * A series small enough for a table's cell: the line, its last point and the target, without words. Its name
 * is the chart's title and description, so it needs no ids and may be repeated on a page.
 */
export function drawSparkline(chart: SeriesChart): string {
  const axis = seriesAxis(chart);
  const step = chart.points.length < 2 ? 0 : (WIDTH - 2 * INSET) / (chart.points.length - 1);
  const yOf = (value: number): number =>
    HEIGHT - INSET - ((value - axis.low) / (axis.high - axis.low)) * (HEIGHT - 2 * INSET);
  const xOf = (index: number): number => (step === 0 ? WIDTH / 2 : INSET + index * step);
  const places = placesOf(chart, { xOf, yOf });
  const last = places.findLast((place) => place !== null) ?? null;
  const target =
    chart.target === null
      ? ''
      : painted('path', 'target', {
          d: `M0 ${yOf(asNumber(chart.target.value)).toFixed(1)}H${WIDTH}`,
        });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart sparkline',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': `${chart.title}. ${chart.description}`,
    },
    target + linePath(places) + loneDots(places, last),
  );
}

function loneDots(places: readonly (Place | null)[], last: Place | null): string {
  return places
    .map((place, index) => {
      const isAlone = (places[index - 1] ?? null) === null && (places[index + 1] ?? null) === null;
      if (place === null || (!isAlone && place !== last)) return '';
      return painted('circle', 'point', { cx: place.x, cy: place.y, r: place === last ? 3 : 1.5 });
    })
    .join('');
}
