import { type ReadingSeries, seriesOf } from '../../domain/series/index.ts';
import { formatNumber } from '../../locale/index.ts';
import {
  chartSubtitle,
  drawChart,
  NARROW_CHART,
  type SeriesChart,
  WIDE_CHART,
} from '../../report/chart/index.ts';
import { type Html, html, trusted } from '../html.ts';
import { absent, dataTable, figureText, more } from '../parts/index.ts';
import { isDrawable, pointName, seriesChart, targetFor } from './series-chart.ts';
import type { View } from './view.ts';

/** The figures over time: a chart for each series that has two to join, with its table; else a sentence. */
export function overTime(view: View): Html {
  const { words } = view;
  const drawable = seriesOf(view.indicator).filter(isDrawable);
  return html`<section aria-labelledby="over-time">
<h2 class="govuk-heading-m" id="over-time">${words.overTime}</h2>
${
  drawable.length === 0
    ? html`<p class="govuk-body">${words.noChart} <a class="govuk-link" href="#readings">${words.seeReadings}</a></p>`
    : html`<div class="charts">${drawable.map((series, at) => seriesFigure({ series, id: `series-${at + 1}`, view }))}</div>`
}
</section>`;
}

function seriesFigure({
  series,
  id,
  view,
}: {
  readonly series: ReadingSeries;
  readonly id: string;
  readonly view: View;
}): Html {
  const chart = seriesChart(series, view);
  const { language, words } = view;
  const drawn = (width: number, name: string) =>
    html`<div class="chart--${name}">${trusted(drawChart(chart, { language, id: `${id}-${name}`, width }))}</div>`;
  return html`<figure class="figure">
<figcaption><h3 class="figure__title">${chart.title}</h3>
<p class="figure__subtitle">${chartSubtitle(chart, language)}</p></figcaption>
${drawn(WIDE_CHART, 'wide')}${drawn(NARROW_CHART, 'narrow')}
${more({
  summary: html`${words.chartTable}<span class="govuk-visually-hidden">: ${chart.title}</span>`,
  text: seriesTable({ series, chart, id, view }),
})}
</figure>`;
}

/** The figures of a chart, each with the target it had then. */
function seriesTable({
  series,
  chart,
  id,
  view,
}: {
  readonly series: ReadingSeries;
  readonly chart: SeriesChart;
  readonly id: string;
  readonly view: View;
}): Html {
  const { words, language } = view;
  const { unit, kind } = series;
  return dataTable({
    id: `${id}-table`,
    caption: words.chartTableOf(chart.title),
    isCaptionHidden: true,
    columns: [
      { title: words.period },
      { title: words.figure, isNumber: true },
      { title: words.target, isNumber: true },
    ],
    rows: series.points.map((point) => ({
      cells: [
        html`${pointName(point, view, kind)}${point.isRedefined && html`<br>${absent(words.redefined)}`}`,
        point.value === null ? absent(words.noFigure) : formatNumber({ value: point.value, unit, language }),
        figureText({ figure: targetFor(view, point.period)?.figure, unit, language }),
      ],
    })),
  });
}
