import { decimal } from '../src/domain/value/index.ts';
import type {
  BarsChart,
  BarsChartBar,
  Chart,
  MatrixChart,
  PartsChart,
  SeriesChart,
} from '../src/report/chart/chart.ts';
import { drawChart } from '../src/report/chart/draw.ts';

/** Counted parts as a bar: one small, one of nothing, one without status. For the tests of this folder, as all here. */
export const PARTS: PartsChart = {
  kind: 'parts',
  title: 'Five of 20 are on target',
  subtitle: 'Indicators by status',
  description: 'Green 5, yellow 0, amber 14, red 1.',
  parts: [
    { label: 'Green', count: 5, status: 'green' },
    { label: 'Yellow', count: 0, status: 'yellow' },
    { label: 'Amber', count: 14, status: 'amber' },
    { label: 'No target', count: 1, status: null },
  ],
};

/** Readings of the quarters in order; null is a gap. */
export function series(values: readonly (string | null)[], target: string | null = null): SeriesChart {
  return {
    kind: 'series',
    title: 'Care leavers in work fell below target',
    subtitle: 'Per cent',
    description: 'From 62.1% to 54.55%.',
    unit: 'percent',
    points: values.map((value, index) => ({
      label: `Q${index + 1}`,
      value: value === null ? null : decimal(value),
    })),
    target: target === null ? null : { label: 'Target', value: decimal(target) },
    tableHeadings: ['Period', 'Value'],
  };
}

/** The same parts as a ring. */
export const DOUGHNUT: PartsChart = { ...PARTS, shape: 'doughnut' };

/** Directions of travel as a ring. */
export const DIRECTIONS: PartsChart = {
  ...DOUGHNUT,
  parts: [
    { label: 'Improved', count: 20, status: null, direction: 'improved' },
    { label: 'Declined', count: 11, status: null, direction: 'declined' },
    { label: 'Not compared', count: 11, status: null },
  ],
};

/** Bars of labels and amounts in thousands of pounds, with targets where given. */
export function bars(
  rows: readonly (readonly [label: string, value: string | null, marker?: string])[],
  more: Partial<BarsChartBar> = {},
): BarsChart {
  return {
    kind: 'bars',
    title: 'Looked after children is furthest over budget',
    subtitle: 'Thousands of pounds',
    description: 'From −568 to 1,183.',
    unit: 'gbp-thousand',
    decimals: 0,
    bars: rows.map(([label, value, marker]) => ({
      label,
      value: value === null ? null : decimal(value),
      marker: marker === undefined ? null : decimal(marker),
      ...more,
    })),
    markerLabel: rows.some(([, , marker]) => marker !== undefined) ? 'Target' : null,
    tableHeadings: ['Budget line', 'Variance'],
  };
}

/** Three risks, two of them in one cell. */
export const MATRIX: MatrixChart = {
  kind: 'matrix',
  title: 'Vulnerable families is the highest of 3 risks',
  subtitle: 'Likelihood multiplied by impact',
  description: '1. Vulnerable families: 20.',
  risks: [
    { label: 'Vulnerable families', likelihood: 5, impact: 4 },
    { label: 'Adults at risk', likelihood: 4, impact: 3 },
    { label: 'Collaboration', likelihood: 4, impact: 3 },
  ],
  words: { risk: 'Risk', likelihood: 'Likelihood', impact: 'Impact', score: 'Score' },
};

/** The words of a drawing, in order. */
export function wordsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
}

/** A chart drawn in English, 640 wide unless said. */
export const draw = (chart: Chart, width = 640): string =>
  drawChart(chart, { language: 'en', id: 'one', width });
