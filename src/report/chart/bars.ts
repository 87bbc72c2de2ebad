import type { Decimal, Language } from '../../domain/value/index.ts';
import { formatNumber } from '../../locale/index.ts';
import { textWidth } from '../typeface/index.ts';
import { BAR_THICKNESS, endText, LABEL_LINE, layoutOfBars, type PlacedBar } from './bars-layout.ts';
import type { BarsChart } from './chart.ts';
import { SURFACES, statusKey, statusStyle } from './palette.ts';
import { element, frame, painted, WORD_SIZE, words } from './svg.ts';
import { CHART_WORDS } from './words.ts';

const VALUE_GAP = 6;
const MARKER_OVERHANG = 4;
const MARKER_SIZE = 13;

/** Draws amounts as bars from a line at zero, each with its label before it and its amount at its end. */
export function drawBars({
  chart,
  language,
  id,
  width,
}: {
  chart: BarsChart;
  language: Language;
  id: string;
  width: number;
}): string {
  const valueText = (value: Decimal): string =>
    formatNumber({ value, unit: chart.unit, decimals: chart.decimals, language });
  const { bars, zero, height, xOf } = layoutOfBars({ chart, width, valueText });
  const rows = bars.map((placed) => {
    const { bar } = placed;
    const marker = bar.marker == null ? null : xOf(bar.marker);
    return [
      drawLabel(placed),
      bar.value === null ? '' : drawBar({ placed, from: zero, to: xOf(bar.value) }),
      marker === null ? '' : drawMarker(marker, placed.top),
      drawValue({
        placed,
        zero,
        marker,
        xOf,
        text: bar.value === null ? null : valueText(bar.value),
        language,
      }),
    ].join('');
  });
  return frame({
    id,
    width,
    height,
    title: chart.title,
    description: chart.description,
    content: zeroLine(bars, zero) + rows.join('') + markerLabel({ chart, bars, width, xOf, valueText }),
  });
}

/** The line at zero: through all bars where labels stand beside them, else bar by bar, not through labels. */
function zeroLine(bars: readonly PlacedBar[], zero: number): string {
  const tops = bars.map(({ top }) => top - MARKER_OVERHANG);
  const isBroken = bars.some(({ labelAnchor }) => labelAnchor === 'start');
  const height = BAR_THICKNESS + 2 * MARKER_OVERHANG;
  const [first] = tops;
  const last = tops.at(-1);
  if (first === undefined || last === undefined) return '';
  const pieces = isBroken
    ? tops.map((top) => ({ top, height }))
    : [{ top: first, height: last - first + height }];
  const d = pieces.map((piece) => `M${zero.toFixed(1)} ${piece.top}v${piece.height}`).join('');
  return painted('path', 'zero', { d });
}

function drawLabel({ bar, lines, labelX, labelTop, labelAnchor }: PlacedBar): string {
  return lines
    .map((text, index) =>
      words({
        text,
        x: labelX,
        y: labelTop + 13 + index * LABEL_LINE,
        anchor: labelAnchor,
        strong: bar.isTotal === true,
      }),
    )
    .join('');
}

/** A dark line over the bar, on a wider one of paper, so that it is seen on the bar as well as beside it. */
function drawMarker(x: number, top: number): string {
  const line = (overhang: number): string =>
    `M${x.toFixed(1)} ${top - overhang}v${BAR_THICKNESS + 2 * overhang}`;
  return (
    element('path', {
      class: 'chart-cut',
      stroke: SURFACES.light.paper,
      'stroke-width': 6,
      d: line(0),
    }) + painted('path', 'marker', { d: line(MARKER_OVERHANG) })
  );
}

function drawBar({ placed, from, to }: { placed: PlacedBar; from: number; to: number }): string {
  const place = {
    x: Math.min(from, to),
    y: placed.top,
    width: Math.abs(to - from),
    height: BAR_THICKNESS,
  };
  const { status } = placed.bar;
  if (status === undefined) return painted('rect', 'bar', place);
  return element('rect', {
    class: `chart-fill-${statusKey(status.status)}`,
    fill: statusStyle(status.status).fill,
    ...place,
  });
}

/** The amount at its bar's end, outside; behind the marker where that stands in its way. */
function drawValue({
  placed: { bar, top },
  zero,
  marker,
  xOf,
  text,
  language,
}: {
  placed: PlacedBar;
  zero: number;
  marker: number | null;
  xOf: (value: Decimal) => number;
  text: string | null;
  language: Language;
}): string {
  const y = top + BAR_THICKNESS / 2 + 5;
  if (bar.value === null || text === null)
    return words({
      text: bar.instead ?? CHART_WORDS[language].noFigure,
      x: zero + VALUE_GAP,
      y,
      quiet: true,
    });
  const said = endText({ value: text, status: bar.status });
  const end = xOf(bar.value);
  const room = textWidth({ text: said, size: WORD_SIZE, weight: 'semibold' }) + 2 * VALUE_GAP;
  if (end < zero) {
    const isInWay = marker !== null && marker < end && marker > end - room;
    return words({ text: said, x: (isInWay ? marker : end) - VALUE_GAP, y, anchor: 'end', strong: true });
  }
  const isInWay = marker !== null && marker >= end && marker < end + room;
  return words({ text: said, x: (isInWay ? marker : end) + VALUE_GAP, y, strong: true });
}

/** What the markers are, said once, above the first; with their value where all have the same. */
function markerLabel({
  chart,
  bars,
  width,
  xOf,
  valueText,
}: {
  chart: BarsChart;
  bars: readonly PlacedBar[];
  width: number;
  xOf: (value: Decimal) => number;
  valueText: (value: Decimal) => string;
}): string {
  const first = bars.find(({ bar }) => bar.marker != null);
  const value = first?.bar.marker ?? null;
  if (first === undefined || value === null || chart.markerLabel === null) return '';
  const isOne = chart.bars.every(({ marker }) => marker == null || marker.eq(value));
  const text = isOne ? `${chart.markerLabel} ${valueText(value)}` : chart.markerLabel;
  const half = textWidth({ text, size: MARKER_SIZE }) / 2;
  const x = Math.min(Math.max(xOf(value), half), width - half);
  return words({ text, x, y: first.top - MARKER_OVERHANG - 4, anchor: 'middle', size: MARKER_SIZE });
}
