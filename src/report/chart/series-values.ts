import type { Language } from '../../domain/value/index.ts';
import { textWidth } from '../typeface/index.ts';
import type { SeriesChart } from './chart.ts';
import { asNumber, type Layout, type Place, targetLines, valueText } from './series-layout.ts';
import { WORD_SIZE, words } from './svg.ts';

const LINE_HEIGHT = 18;

/** The labels of a series: the first value, the last, and the target; no others, so that each is seen. */
export function drawValues({
  chart,
  language,
  layout,
  places,
}: {
  chart: SeriesChart;
  language: Language;
  layout: Layout;
  places: readonly (Place | null)[];
}): string {
  const held = places.filter((place) => place !== null);
  const last = held.at(-1) ?? null;
  const first = held.length > 1 ? (held[0] ?? null) : null;
  const targetY = chart.target === null ? null : layout.yOf(asNumber(chart.target.value));
  return (
    (first === null ? '' : drawFirstValue({ chart, language, layout, first, targetY })) +
    drawEndValues({ chart, language, layout, last, targetY })
  );
}

/** The first value left of its point, moved off the target's line where they would touch. */
function drawFirstValue({
  chart,
  language,
  layout,
  first,
  targetY,
}: {
  chart: SeriesChart;
  language: Language;
  layout: Layout;
  first: Place;
  targetY: number | null;
}): string {
  const text = valueText({ chart, value: first.value, language });
  const end = Math.max(first.x - 8, layout.left + textWidth({ text, size: WORD_SIZE }));
  const distance = targetY === null ? LINE_HEIGHT : first.y - targetY;
  const clearance = LINE_HEIGHT * 0.6;
  const moved = Math.abs(distance) < clearance ? (distance < 0 ? -1 : 1) * clearance - distance : 0;
  return words({ text, x: end, y: first.y + moved + 5, anchor: 'end' });
}

/** The last value beside its point and the target beside its line, moved apart where they would touch. */
function drawEndValues({
  chart,
  language,
  layout,
  last,
  targetY,
}: {
  chart: SeriesChart;
  language: Language;
  layout: Layout;
  last: Place | null;
  targetY: number | null;
}): string {
  const lines = targetLines(chart, language);
  const isAtEnd = last !== null && last.x > layout.right - 20;
  let valueMiddle = last === null ? 0 : last.y;
  let targetMiddle = targetY ?? 0;
  if (last !== null && targetY !== null && isAtEnd) {
    const apart = (LINE_HEIGHT * (1 + lines.length)) / 2;
    const missing = apart - Math.abs(valueMiddle - targetMiddle);
    if (missing > 0) {
      const sign = valueMiddle <= targetMiddle ? -1 : 1;
      valueMiddle += (sign * missing) / 2;
      targetMiddle -= (sign * missing) / 2;
    }
  }
  const x = layout.right + 4;
  const value =
    last === null
      ? ''
      : words({
          text: valueText({ chart, value: last.value, language }),
          x: isAtEnd ? x : last.x + 8,
          y: valueMiddle + 5,
          strong: true,
        });
  const firstBaseline = targetMiddle - ((lines.length - 1) * LINE_HEIGHT) / 2 + 5;
  const target = lines.map((text, index) => words({ text, x, y: firstBaseline + index * LINE_HEIGHT }));
  return value + target.join('');
}
