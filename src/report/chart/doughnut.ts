import { textWidth } from '../typeface/index.ts';
import type { PartsChart, PartsChartPart } from './chart.ts';
import { labelLines } from './label-lines.ts';
import { SURFACES } from './palette.ts';
import { partLook } from './part-look.ts';
import { element, frame, painted, WORD_SIZE, words } from './svg.ts';

const RADIUS = 74;
const THICKNESS = 30;
const MIDDLE = RADIUS - THICKNESS / 2;
const COUNT_SIZE = 16;
const TOTAL_SIZE = 32;
/** A drawing at least this wide has its labels beside the ring; a narrower one has them under it. */
const BESIDE = 400;
const GAP = 28;
const CHIP = { width: 22, height: 20 } as const;
const LINE_HEIGHT = 18;
const LABEL_GAP = 8;

/** Draws counted parts as a ring, clockwise from the top, with the whole in its middle; empty parts are left out. */
export function drawDoughnut({ chart, id, width }: { chart: PartsChart; id: string; width: number }): string {
  const filled = chart.parts.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const isBeside = width >= BESIDE;
  const left = isBeside ? 2 * RADIUS + GAP : 0;
  const labels = labelsOf({ parts: filled, left, width });
  const ringTop = isBeside ? Math.max(0, (labels.height - 2 * RADIUS) / 2) : 0;
  const labelsTop = isBeside ? Math.max(0, (2 * RADIUS - labels.height) / 2) : 2 * RADIUS + 16;
  const height = isBeside ? Math.max(2 * RADIUS, labels.height) : labelsTop + labels.height;
  let counted = 0;
  const ring = filled.map((part) => {
    const start = counted / total;
    counted += part.count;
    return segment({ part, start, end: counted / total });
  });
  const whole = words({
    text: String(total),
    x: RADIUS,
    y: RADIUS + TOTAL_SIZE * 0.34,
    anchor: 'middle',
    strong: true,
    size: TOTAL_SIZE,
  });
  const empty = painted('circle', 'rule', { cx: RADIUS, cy: RADIUS, r: RADIUS - 0.5 });
  return frame({
    id,
    width,
    height: height + 2,
    title: chart.title,
    description: chart.description,
    content:
      moved({ y: ringTop, content: (total === 0 ? empty : ring.join('')) + whole }) +
      moved({ y: labelsTop, content: labels.content }),
  });
}

function moved({ y, content }: { y: number; content: string }): string {
  if (content === '') return '';
  return y === 0 ? content : element('g', { transform: `translate(0 ${y.toFixed(1)})` }, content);
}

/** A piece of the ring between two shares of the whole, with its count where there is room for it. */
function segment({ part, start, end }: { part: PartsChartPart; start: number; end: number }): string {
  const look = partLook(part);
  const isWhole = end - start > 0.9999;
  const piece = element('path', {
    class: isWhole ? look.class : `chart-cut ${look.class}`,
    fill: look.fill,
    ...(isWhole ? {} : { stroke: SURFACES.light.paper, 'stroke-width': 2 }),
    d: isWhole ? wholeRing() : ringPath(start, end),
  });
  const text = String(part.count);
  const room = (end - start) * 2 * Math.PI * MIDDLE;
  if (textWidth({ text, size: COUNT_SIZE, weight: 'semibold' }) + 8 > room) return piece;
  const [x, y] = at(MIDDLE, (start + end) / 2);
  const count = element(
    'text',
    {
      class: 'chart-on-fill',
      fill: look.ink,
      x,
      y: y + COUNT_SIZE * 0.34,
      'text-anchor': 'middle',
      'font-weight': '600',
      'font-size': COUNT_SIZE,
    },
    text,
  );
  return piece + count;
}

/** The place at a distance from the middle, a share of the way round from the top. */
function at(radius: number, share: number): readonly [number, number] {
  const angle = share * 2 * Math.PI;
  return [RADIUS + radius * Math.sin(angle), RADIUS - radius * Math.cos(angle)];
}

function ringPath(start: number, end: number): string {
  const place = (radius: number, share: number): string =>
    at(radius, share)
      .map((part) => part.toFixed(2))
      .join(' ');
  const inner = RADIUS - THICKNESS;
  const isLong = end - start > 0.5 ? 1 : 0;
  return [
    `M${place(RADIUS, start)}`,
    `A${RADIUS} ${RADIUS} 0 ${isLong} 1 ${place(RADIUS, end)}`,
    `L${place(inner, end)}`,
    `A${inner} ${inner} 0 ${isLong} 0 ${place(inner, start)}Z`,
  ].join('');
}

/** An arc cannot end where it began, so a ring of one part is two halves. */
function wholeRing(): string {
  return `${ringPath(0, 0.5)}${ringPath(0.5, 1)}`;
}

/** The parts' labels one under another: shape on its colour, count, word. */
function labelsOf({
  parts,
  left,
  width,
}: {
  parts: readonly PartsChartPart[];
  left: number;
  width: number;
}): { readonly content: string; readonly height: number } {
  const counts = parts.map(({ count }) =>
    textWidth({ text: String(count), size: WORD_SIZE, weight: 'semibold' }),
  );
  const countEnd = left + CHIP.width + 8 + Math.max(0, ...counts);
  const wordStart = countEnd + 8;
  let top = 0;
  const drawn = parts.map((part) => {
    const lines = labelLines({ text: part.label, width: width - wordStart, size: WORD_SIZE, most: 2 });
    const baseline = top + 15;
    const label = [
      chip({ part, x: left, y: top }),
      words({ text: String(part.count), x: countEnd, y: baseline, anchor: 'end', strong: true }),
      ...lines.map((text, index) => words({ text, x: wordStart, y: baseline + index * LINE_HEIGHT })),
    ];
    top += Math.max(CHIP.height, lines.length * LINE_HEIGHT) + LABEL_GAP;
    return label.join('');
  });
  return { content: drawn.join(''), height: Math.max(0, top - LABEL_GAP) };
}

function chip({ part, x, y }: { part: PartsChartPart; x: number; y: number }): string {
  const look = partLook(part);
  return (
    element('rect', { class: look.class, fill: look.fill, x, y, ...CHIP, rx: 3 }) +
    element(
      'text',
      {
        class: 'chart-on-fill',
        fill: look.ink,
        x: x + CHIP.width / 2,
        y: y + 15,
        'text-anchor': 'middle',
        'font-weight': '600',
      },
      look.shape,
    )
  );
}
