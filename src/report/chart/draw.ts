import type { Language } from '../../domain/value/index.ts';
import { drawBars } from './bars.ts';
import type { Chart } from './chart.ts';
import { drawDoughnut } from './doughnut.ts';
import { drawMatrix } from './matrix.ts';
import { drawParts } from './parts.ts';
import { axisNote, drawSeries } from './series.ts';

/** The width of a chart on a page or in a document, in units of its drawing (CSS pixels at full size). */
export const WIDE_CHART = 640;
/** The width of a chart on a telephone, where a wide one would be too small to read. */
export const NARROW_CHART = 340;
/** The width of a chart in a row of several, on every screen. */
export const ROW_CHART = 270;

/**
 * A chart as SVG. Its title and subtitle stand beside it as text (`chartSubtitle`), not inside: here they are
 * its accessible name. `id` is unique on the page. Colours are attributes, so that any reader of SVG shows them,
 * and classes, so that a page recolours them (`CHART_STYLES`); there are no style attributes.
 */
export function drawChart(
  chart: Chart,
  { language, id, width = WIDE_CHART }: { language: Language; id: string; width?: number },
): string {
  switch (chart.kind) {
    case 'parts':
      return chart.shape === 'doughnut'
        ? drawDoughnut({ chart, id, width })
        : drawParts({ chart, id, width });
    case 'series':
      return drawSeries({ chart, language, id, width });
    case 'bars':
      return drawBars({ chart, language, id, width });
    case 'matrix':
      return drawMatrix({ chart, language, id, width });
  }
}

/** The line under a chart's title: its subtitle, and a sentence when the vertical axis does not start at zero. */
export function chartSubtitle(chart: Chart, language: Language): string {
  const note = chart.kind === 'series' ? axisNote(chart, language) : null;
  return [chart.subtitle, note].filter((text) => text !== null && text !== '').join(' · ');
}
