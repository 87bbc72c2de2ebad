import { textWidth } from '../typeface/index.ts';
import type { PartsChart, PartsChartPart } from './chart.ts';
import { partLook } from './part-look.ts';
import { placeLabels } from './parts-labels.ts';
import { element, frame, painted, WORD_SIZE, words } from './svg.ts';

const BAR_HEIGHT = 40;
const COUNT_SIZE = 18;
const FIRST_BASELINE = BAR_HEIGHT + 21;
const ROW_HEIGHT = 22;
const CUT = 2;

interface Piece {
  readonly part: PartsChartPart;
  readonly start: number;
  readonly end: number;
  /** Whether the count stands inside the bar; else it follows the word. */
  readonly holdsCount: boolean;
}

/** Draws counted parts as one bar, each with its count and, under it, its shape and word. Empty parts are left out. */
export function drawParts({ chart, id, width }: { chart: PartsChart; id: string; width: number }): string {
  const pieces = piecesOf(chart, width);
  const labels = pieces.map(labelText);
  const placed = placeLabels({
    labels: pieces.map(({ start, end }, index) => ({
      start,
      end,
      width: textWidth({ text: labels[index] ?? '', size: WORD_SIZE }),
    })),
    width,
  });
  const marks = placed.map(({ row, from, to, leader }, index) => {
    const baseline = FIRST_BASELINE + row * ROW_HEIGHT;
    const isRightOfWords = leader >= to;
    const isOverWords = from <= leader && leader < to;
    const foot = isOverWords ? baseline - WORD_SIZE : baseline + 2;
    const line = painted('path', 'rule', {
      d: `M${leader.toFixed(1)} ${BAR_HEIGHT}V${foot}`,
    });
    const label = words({
      text: labels[index] ?? '',
      x: isRightOfWords ? to : from,
      y: baseline,
      anchor: isRightOfWords ? 'end' : 'start',
    });
    return (row === 0 ? '' : line) + label;
  });
  const rows = Math.max(0, ...placed.map(({ row }) => row)) + 1;
  return frame({
    id,
    width,
    height: FIRST_BASELINE + (rows - 1) * ROW_HEIGHT + 7,
    title: chart.title,
    description: chart.description,
    content:
      pieces.length === 0
        ? painted('rect', 'rule', { x: 0.5, y: 0.5, width: width - 1, height: BAR_HEIGHT - 1 })
        : pieces.map(drawPiece).join('') + marks.join(''),
  });
}

/** The parts along the bar. Lengths are true to the counts: the cut between two is taken from inside each. */
function piecesOf(chart: PartsChart, width: number): readonly Piece[] {
  const filled = chart.parts.filter(({ count }) => count > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  let counted = 0;
  return filled.map((part) => {
    const start = (counted / total) * width;
    counted += part.count;
    const end = (counted / total) * width;
    const countWidth = textWidth({ text: String(part.count), size: COUNT_SIZE, weight: 'semibold' });
    return { part, start, end, holdsCount: countWidth + 6 <= end - start - CUT };
  });
}

function drawPiece({ part, start, end, holdsCount }: Piece): string {
  const look = partLook(part);
  const bar = element('rect', {
    class: look.class,
    fill: look.fill,
    x: start === 0 ? 0 : start + CUT / 2,
    y: 0,
    width: Math.max(1, end - start - CUT),
    height: BAR_HEIGHT,
  });
  if (!holdsCount) return bar;
  const count = element(
    'text',
    {
      class: 'chart-on-fill',
      fill: look.ink,
      x: (start + end) / 2,
      y: BAR_HEIGHT / 2 + 6,
      'text-anchor': 'middle',
      'font-weight': '600',
      'font-size': COUNT_SIZE,
    },
    String(part.count),
  );
  return bar + count;
}

function labelText({ part, holdsCount }: Piece): string {
  const said = `${partLook(part).shape} ${part.label}`;
  return holdsCount ? said : `${said} ${part.count}`;
}
