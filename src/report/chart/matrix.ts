import { RISK_STEPS, type RiskStep, riskScore } from '../../domain/risk/index.ts';
import type { Language } from '../../domain/value/index.ts';
import type { MatrixChart } from './chart.ts';
import { labelLines } from './label-lines.ts';
import { frame, painted, WORD_SIZE, words } from './svg.ts';
import { CHART_WORDS } from './words.ts';

/** A drawing at least this wide has the list of risks beside the matrix; a narrower one has it below. */
const BESIDE = 480;
const CELL = 52;
const LEFT = 20;
const TOP = 26;
const SIDE = CELL * RISK_STEPS.length;
const BOTTOM = 46;
const LIST_GAP = 32;
const LINE_HEIGHT = 18;
const NUMBER_SIZE = 14;
const NUMBER_RADIUS = 11;
/** How dark cells are by fifths of the highest score: the ink of the surface, so that it holds in the dark too. */
const SHADES = [0.06, 0.12, 0.19, 0.27, 0.36];
const HIGHEST = 25;

/** Draws risks as numbers in a matrix of likelihood and impact, the cells the darker the higher their score, and lists them. */
export function drawMatrix({
  chart,
  language,
  id,
  width,
}: {
  chart: MatrixChart;
  language: Language;
  id: string;
  width: number;
}): string {
  const isBeside = width >= BESIDE;
  const bottom = TOP + SIDE + BOTTOM;
  const list = drawList({
    chart,
    left: isBeside ? LEFT + SIDE + LIST_GAP : 0,
    top: isBeside ? TOP : bottom + 8,
    width,
  });
  return frame({
    id,
    width,
    height: Math.max(bottom, list.bottom),
    title: chart.title,
    description: chart.description,
    content: drawCells(chart) + drawAxes(chart, language) + list.content,
  });
}

function placeOf({ likelihood, impact }: { likelihood: RiskStep; impact: RiskStep }): {
  readonly x: number;
  readonly y: number;
} {
  return { x: LEFT + (impact - 1) * CELL, y: TOP + (RISK_STEPS.length - likelihood) * CELL };
}

function drawCells({ risks }: MatrixChart): string {
  return RISK_STEPS.flatMap((likelihood) =>
    RISK_STEPS.map((impact) => {
      const place = placeOf({ likelihood, impact });
      const fifth = Math.ceil((riskScore({ likelihood, impact }) * SHADES.length) / HIGHEST);
      const numbers = risks.flatMap((risk, index) =>
        risk.likelihood === likelihood && risk.impact === impact ? [index + 1] : [],
      );
      const cell = painted('rect', 'shade', {
        x: place.x + 1,
        y: place.y + 1,
        width: CELL - 2,
        height: CELL - 2,
        // Written out: an opacity rounded to tenths would lose its steps.
        'fill-opacity': String(SHADES[fifth - 1] ?? 0),
      });
      return cell + drawNumbers(numbers, place);
    }),
  ).join('');
}

/** Numbers in a cell, in as many rows as columns, smaller where there are many. */
function drawNumbers(numbers: readonly number[], { x, y }: { x: number; y: number }): string {
  const columns = Math.max(1, Math.ceil(Math.sqrt(numbers.length)));
  const rows = Math.ceil(numbers.length / columns);
  const step = Math.min(2 * NUMBER_RADIUS + 3, (CELL - 4) / columns);
  const radius = Math.min(NUMBER_RADIUS, step / 2 - 0.5);
  return numbers
    .map((number, index) => {
      const column = index % columns;
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, numbers.length - row * columns);
      return numberMark({
        number,
        radius,
        x: x + CELL / 2 + (column - (inRow - 1) / 2) * step,
        y: y + CELL / 2 + (row - (rows - 1) / 2) * step,
      });
    })
    .join('');
}

function numberMark({
  number,
  x,
  y,
  radius = NUMBER_RADIUS,
}: {
  number: number;
  x: number;
  y: number;
  radius?: number;
}): string {
  const size = Math.min(NUMBER_SIZE, radius * 1.3);
  return (
    painted('circle', 'bar', { cx: x, cy: y, r: radius }) +
    painted(
      'text',
      'number',
      { x, y: y + size * 0.35, 'text-anchor': 'middle', 'font-weight': '600', 'font-size': size },
      String(number),
    )
  );
}

function drawAxes({ words: { likelihood, impact } }: MatrixChart, language: Language): string {
  const { fiveSteps } = CHART_WORDS[language];
  const steps = RISK_STEPS.map((step) => {
    const { x, y } = placeOf({ likelihood: step, impact: step });
    const text = String(step);
    return (
      words({ text, x: LEFT - 8, y: y + CELL / 2 + 5, anchor: 'end', quiet: true }) +
      words({ text, x: x + CELL / 2, y: TOP + SIDE + 17, anchor: 'middle', quiet: true })
    );
  });
  return [
    ...steps,
    words({ text: `↑ ${fiveSteps(likelihood)}`, x: 0, y: 16 }),
    words({ text: `→ ${fiveSteps(impact)}`, x: LEFT, y: TOP + SIDE + 39 }),
  ].join('');
}

/** The risks by their numbers, each with the sum that its score is. */
function drawList({
  chart: { risks, words: said },
  left,
  top,
  width,
}: {
  chart: MatrixChart;
  left: number;
  top: number;
  width: number;
}): { readonly content: string; readonly bottom: number } {
  const textLeft = left + 2 * NUMBER_RADIUS + 10;
  let y = top;
  const entries = risks.map((risk, index) => {
    const lines = labelLines({ text: risk.label, width: width - textLeft, size: WORD_SIZE, most: 3 });
    const score = `${said.score} ${risk.likelihood} × ${risk.impact} = ${riskScore(risk)}`;
    const entry = [
      numberMark({ number: index + 1, x: left + NUMBER_RADIUS, y: y + 10 }),
      ...lines.map((text, line) => words({ text, x: textLeft, y: y + 15 + line * LINE_HEIGHT })),
      words({ text: score, x: textLeft, y: y + 15 + lines.length * LINE_HEIGHT, quiet: true }),
    ];
    y += (lines.length + 1) * LINE_HEIGHT + 10;
    return entry.join('');
  });
  return { content: entries.join(''), bottom: y };
}
