import { type Decimal, ZERO } from '../../domain/value/index.ts';
import { textWidth } from '../typeface/index.ts';
import type { BarsChart, BarsChartBar } from './chart.ts';
import { labelLines } from './label-lines.ts';
import { statusStyle } from './palette.ts';
import { asNumber } from './series-layout.ts';
import { WORD_SIZE } from './svg.ts';

/** How thick a bar is. */
export const BAR_THICKNESS = 18;
/** From one line of a label to the next. */
export const LABEL_LINE = 17;
/** A drawing narrower than this has each label above its bar, for beside it neither would have room. */
const BESIDE = 480;
const LABEL_SHARE = 0.42;
const LABEL_GAP = 10;
const VALUE_ROOM = 10;
const ROW_GAP = 8;
const MARKER_ROOM = 20;

/** A bar on the drawing: its top, and its label's lines with the place where they start. */
export interface PlacedBar {
  readonly bar: BarsChartBar;
  readonly top: number;
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly labelTop: number;
  readonly labelAnchor: 'start' | 'end';
}

/** Where the bars stand, the line at zero, and what each amount comes to. */
interface BarsLayout {
  readonly bars: readonly PlacedBar[];
  readonly zero: number;
  readonly height: number;
  readonly xOf: (value: Decimal) => number;
}

/** Lays bars out in a drawing of this width: room for labels before them and for the amounts at their ends. */
export function layoutOfBars({
  chart,
  width,
  valueText,
}: {
  chart: BarsChart;
  width: number;
  valueText: (value: Decimal) => string;
}): BarsLayout {
  const isBeside = width >= BESIDE;
  const widest = Math.max(
    0,
    ...chart.bars.map(({ label, isTotal }) =>
      textWidth({ text: label, size: WORD_SIZE, ...weight(isTotal) }),
    ),
  );
  const labelWidth = isBeside ? Math.min(widest + 2, width * LABEL_SHARE) : width;
  const left = isBeside ? labelWidth + LABEL_GAP : 0;
  const firstMarked = chart.bars.findIndex(({ marker }) => marker != null);
  let top = 2;
  const bars = chart.bars.map((bar, index): PlacedBar => {
    const lines = labelLines({
      text: bar.label,
      width: labelWidth,
      size: WORD_SIZE,
      most: 2,
      ...weight(bar.isTotal),
    });
    const labelHeight = lines.length * LABEL_LINE;
    const markerRoom = index === firstMarked && chart.markerLabel !== null ? MARKER_ROOM : 0;
    const height = isBeside ? Math.max(labelHeight, BAR_THICKNESS) : labelHeight + 4 + BAR_THICKNESS;
    const start = top + markerRoom;
    top = start + height + (isBeside ? ROW_GAP : ROW_GAP + 6);
    if (!isBeside)
      return {
        bar,
        lines,
        labelX: 0,
        labelAnchor: 'start',
        labelTop: start - markerRoom,
        top: start + labelHeight + 4,
      };
    return {
      bar,
      lines,
      labelX: labelWidth,
      labelAnchor: 'end',
      labelTop: start + (height - labelHeight) / 2,
      top: start + (height - BAR_THICKNESS) / 2,
    };
  });
  return { bars, height: top, ...scaleOf({ chart, left, width, valueText }) };
}

/** What stands at a bar's end: its amount, and its status by shape and word. */
export function endText({ value, status }: { value: string; status: BarsChartBar['status'] }): string {
  return status === undefined ? value : `${value} ${statusStyle(status.status).shape} ${status.word}`;
}

function weight(isTotal: boolean | undefined): { readonly weight: 'regular' | 'semibold' } {
  return { weight: isTotal === true ? 'semibold' : 'regular' };
}

/** The scale holds zero, every amount and every marker, and beyond them the words at the bars' ends. */
function scaleOf({
  chart,
  left,
  width,
  valueText,
}: {
  chart: BarsChart;
  left: number;
  width: number;
  valueText: (value: Decimal) => string;
}): Pick<BarsLayout, 'zero' | 'xOf'> {
  const ends = chart.bars.flatMap(({ value, marker }) => [value ?? ZERO, marker ?? ZERO]).map(asNumber);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const roomOf = (isThisSide: (value: Decimal) => boolean): number =>
    Math.max(
      VALUE_ROOM,
      ...chart.bars.flatMap(({ value, status }) => {
        if (value === null || !isThisSide(value)) return [];
        const text = endText({ value: valueText(value), status });
        return textWidth({ text, size: WORD_SIZE, weight: 'semibold' }) + VALUE_ROOM;
      }),
    );
  const before = low < 0 ? roomOf((value) => value.lt(ZERO)) : 0;
  const after = roomOf((value) => value.gte(ZERO));
  const scale = high === low ? 0 : Math.max(0, width - left - before - after) / (high - low);
  const zero = left + before - low * scale;
  return { zero, xOf: (value) => zero + asNumber(value) * scale };
}
