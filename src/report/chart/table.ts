import { type Language, whole } from '../../domain/value/index.ts';
import type { Cell, Column, Inline, Row, TableBlock } from '../document/index.ts';
import type { Chart, PartsChart, SeriesChart } from './chart.ts';
import { statusStyle } from './palette.ts';
import { CHART_WORDS } from './words.ts';

/** The table that says what a chart shows: every part with its count, or every reading and then the target. */
export function chartTable(chart: Chart, language: Language): TableBlock {
  const { part, count, tableOf } = CHART_WORDS[language];
  const [label, value] = chart.kind === 'parts' ? [part, count] : chart.tableHeadings;
  const columns: readonly Column[] = [
    { title: label, align: 'start', width: 60 },
    { title: value, align: 'end', width: 40 },
  ];
  return {
    kind: 'table',
    caption: tableOf(chart.title),
    columns,
    rows: chart.kind === 'parts' ? partRows(chart) : seriesRows(chart, language),
  };
}

function partRows({ parts }: PartsChart): readonly Row[] {
  return parts.map(({ label, count, status }) => {
    const word: Inline =
      status === null
        ? { kind: 'text', text: `${statusStyle(null).shape} ${label}` }
        : { kind: 'status', status, word: label };
    return body([word, { kind: 'number', value: whole(count), unit: 'count', decimals: 0 }]);
  });
}

function seriesRows({ points, unit, target }: SeriesChart, language: Language): readonly Row[] {
  const readings = points.map(({ label, value }) =>
    body([
      { kind: 'text', text: label },
      value === null
        ? { kind: 'absent', reason: CHART_WORDS[language].noFigure }
        : { kind: 'number', value, unit, decimals: null },
    ]),
  );
  if (target === null) return readings;
  return [
    ...readings,
    body([
      { kind: 'text', text: target.label },
      { kind: 'number', value: target.value, unit, decimals: null },
    ]),
  ];
}

function body(cells: readonly Inline[]): Row {
  return {
    role: 'body',
    cells: cells.map((inline): Cell => ({ lines: [[inline]] })),
  };
}
