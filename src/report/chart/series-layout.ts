import { type Decimal, decimal, type Language, type Unit } from '../../domain/value/index.ts';
import { formatNumber, plainNumber } from '../../locale/index.ts';
import { textWidth } from '../typeface/index.ts';
import type { SeriesChart } from './chart.ts';
import { type Axis, axisFor } from './scale.ts';
import { WORD_SIZE } from './svg.ts';

/** The size of ticks and periods, a little under that of words. */
export const TICK_SIZE = 13;
const TOP = 26;
const BOTTOM = 28;
const POINT_ROOM = 14;

/** A reading on the drawing; a missing one has no place and leaves a gap. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly value: Decimal;
}

/** Where things stand in the drawing: the edges of the plot, and what each index and value come to. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly axis: Axis;
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
}

/** A decimal as a binary number: good enough for a place on a drawing, and for nothing else. */
export function asNumber(value: Decimal): number {
  return Number(value.toFixed());
}

/** The vertical axis of a series: its readings and its target lie on it. */
export function seriesAxis(chart: SeriesChart): Axis {
  const held = chart.points.flatMap(({ value }) => (value === null ? [] : [asNumber(value)]));
  const values = chart.target === null ? held : [...held, asNumber(chart.target.value)];
  return axisFor({
    values: values.length === 0 ? [0, 1] : values,
    ceiling: chart.unit === 'percent' ? 100 : null,
  });
}

/** Lays a series out in a drawing of this size: room for ticks on the left, for the last value and the target on the right. */
export function layoutOf({
  chart,
  language,
  width,
  height,
}: {
  chart: SeriesChart;
  language: Language;
  width: number;
  height: number;
}): Layout {
  const axis = seriesAxis(chart);
  const tickWidths = axis.ticks.map((tick) =>
    textWidth({
      text: tickText({ axis, tick, unit: chart.unit, language }),
      size: TICK_SIZE,
    }),
  );
  const last = chart.points.findLast(({ value }) => value !== null)?.value ?? null;
  const endTexts = [
    ...(last === null ? [] : [valueText({ chart, value: last, language })]),
    ...targetLines(chart, language),
  ];
  const endWidths = endTexts.map((text) => textWidth({ text, size: WORD_SIZE, weight: 'semibold' }));
  const left = Math.max(0, ...tickWidths) + 8;
  const right = width - Math.min(Math.max(0, ...endWidths) + 12, width * 0.4);
  const bottom = height - BOTTOM;
  // The first value stands left of its point, as the last stands right of its own.
  const first = chart.points.find(({ value }) => value !== null)?.value ?? null;
  const firstText = first === null ? '' : valueText({ chart, value: first, language });
  const firstRoom = Math.min(textWidth({ text: firstText, size: WORD_SIZE }) + POINT_ROOM, width * 0.25);
  const step =
    chart.points.length < 2 ? 0 : (right - left - firstRoom - POINT_ROOM) / (chart.points.length - 1);
  return {
    left,
    right,
    bottom,
    axis,
    xOf: (index) => (chart.points.length < 2 ? (left + right) / 2 : left + firstRoom + index * step),
    yOf: (value) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - TOP),
  };
}

/** The places of the readings in order; null for each that is missing. */
export function placesOf(
  chart: SeriesChart,
  { xOf, yOf }: Pick<Layout, 'xOf' | 'yOf'>,
): readonly (Place | null)[] {
  return chart.points.map(({ value }, index) =>
    value === null ? null : { x: xOf(index), y: yOf(asNumber(value)), value },
  );
}

/** The target's word and value: on one line where short, else on two. */
export function targetLines(chart: SeriesChart, language: Language): readonly string[] {
  if (chart.target === null) return [];
  const value = valueText({ chart, value: chart.target.value, language });
  const line = `${chart.target.label} ${value}`;
  return line.length <= 13 ? [line] : [chart.target.label, value];
}

/** A reading or target as it is labelled: exact, with its unit. */
export function valueText({
  chart,
  value,
  language,
}: {
  chart: SeriesChart;
  value: Decimal;
  language: Language;
}): string {
  return formatNumber({ value, unit: chart.unit, language });
}

/** A tick: units said by a sign keep it, units said by a word are left to the subtitle. */
export function tickText({
  axis,
  tick,
  unit,
  language,
}: {
  axis: Axis;
  tick: number;
  unit: Unit;
  language: Language;
}): string {
  const value = decimal(tick.toFixed(axis.decimals));
  return unit === 'days' || unit === 'days-per-fte'
    ? plainNumber(value)
    : formatNumber({ value, unit, language });
}
