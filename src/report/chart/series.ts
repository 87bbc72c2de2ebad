import type { Language } from '../../domain/value/index.ts';
import { textWidth } from '../typeface/index.ts';
import type { SeriesChart } from './chart.ts';
import {
  asNumber,
  type Layout,
  layoutOf,
  type Place,
  placesOf,
  seriesAxis,
  TICK_SIZE,
  tickText,
} from './series-layout.ts';
import { drawValues } from './series-values.ts';
import { frame, painted, words } from './svg.ts';
import { CHART_WORDS } from './words.ts';

const POINT_RADIUS = 3.5;

/** What the axis must say for itself: a sentence when it does not start at zero, else null. */
export function axisNote(chart: SeriesChart, language: Language): string | null {
  const axis = seriesAxis(chart);
  if (axis.startsAtZero) return null;
  return CHART_WORDS[language].axisFrom(tickText({ axis, tick: axis.low, unit: chart.unit, language }));
}

/** Draws readings over time: a line with gaps, first and last value, the target as a thin dashed line. */
export function drawSeries({
  chart,
  language,
  id,
  width,
}: {
  chart: SeriesChart;
  language: Language;
  id: string;
  width: number;
}): string {
  const isEmpty = chart.points.every(({ value }) => value === null);
  const height = isEmpty ? 60 : width < 480 ? 220 : 240;
  const layout = layoutOf({ chart, language, width, height });
  const places = placesOf(chart, layout);
  const note = axisNote(chart, language);
  return frame({
    id,
    width,
    height,
    title: chart.title,
    description: note === null ? chart.description : `${chart.description} ${note}`,
    content: isEmpty
      ? noFigures({ language, width, height })
      : [
          drawAxis({ chart, language, layout }),
          drawPeriods({ chart, layout, width, bottom: height }),
          drawTarget(chart, layout),
          linePath(places),
          drawPoints(places),
          drawValues({ chart, language, layout, places }),
        ].join(''),
  });
}

function noFigures({
  language,
  width,
  height,
}: {
  language: Language;
  width: number;
  height: number;
}): string {
  return words({
    text: CHART_WORDS[language].noFigure,
    x: width / 2,
    y: height / 2,
    anchor: 'middle',
    quiet: true,
  });
}

/** The line through the places, lifted over the gaps. */
export function linePath(places: readonly (Place | null)[]): string {
  const steps = places.flatMap((place, index) => {
    if (place === null) return [];
    const isStart = (places[index - 1] ?? null) === null;
    return `${isStart ? 'M' : 'L'}${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
  });
  return steps.length === 0 ? '' : painted('path', 'line', { d: steps.join('') });
}

function drawAxis({
  chart,
  language,
  layout,
}: {
  chart: SeriesChart;
  language: Language;
  layout: Layout;
}): string {
  const { axis, left, right, yOf } = layout;
  return axis.ticks
    .map((tick) => {
      const y = Math.round(yOf(tick)) + 0.5;
      const text = tickText({ axis, tick, unit: chart.unit, language });
      return (
        painted('path', 'rule', {
          d: `M${left.toFixed(1)} ${y}H${right.toFixed(1)}`,
        }) + words({ text, x: left - 6, y: y + 4, anchor: 'end', quiet: true, size: TICK_SIZE })
      );
    })
    .join('');
}

/** The periods under the axis: the first, the last, and as many between as have room. */
function drawPeriods({
  chart,
  layout,
  width,
  bottom,
}: {
  chart: SeriesChart;
  layout: Layout;
  width: number;
  bottom: number;
}): string {
  const widths = chart.points.map(({ label }) => textWidth({ text: label, size: TICK_SIZE }));
  const widest = Math.max(0, ...widths) + 12;
  const count = chart.points.length;
  const step = count < 2 ? 1 : layout.xOf(1) - layout.xOf(0);
  const stride = Math.max(1, Math.ceil(widest / step));
  // Counted back from the last, which is the reading that the report is about; the first keeps its room.
  const isShown = (index: number): boolean =>
    index === 0
      ? count === 1 || (count - 1) * step >= widest
      : (count - 1 - index) % stride === 0 && index * step >= widest;
  return chart.points
    .map(({ label }, index) => {
      if (!isShown(index)) return '';
      const half = (widths[index] ?? 0) / 2;
      const x = Math.min(Math.max(layout.xOf(index), half), width - half);
      return words({ text: label, x, y: bottom - 7, anchor: 'middle', quiet: true, size: TICK_SIZE });
    })
    .join('');
}

function drawTarget(chart: SeriesChart, { left, right, yOf }: Layout): string {
  if (chart.target === null) return '';
  const y = yOf(asNumber(chart.target.value)).toFixed(1);
  return painted('path', 'target', {
    d: `M${left.toFixed(1)} ${y}H${right.toFixed(1)}`,
  });
}

/** Points are marked while they can be told apart; a reading between two gaps always is, or it would not be seen. */
function drawPoints(places: readonly (Place | null)[]): string {
  const held = places.filter((place) => place !== null);
  return places
    .map((place, index) => {
      if (place === null) return '';
      const isAlone = (places[index - 1] ?? null) === null && (places[index + 1] ?? null) === null;
      const isEnd = place === held[0] || place === held.at(-1);
      if (held.length > 24 && !isAlone && !isEnd) return '';
      return painted('circle', 'point', { cx: place.x, cy: place.y, r: POINT_RADIUS });
    })
    .join('');
}
