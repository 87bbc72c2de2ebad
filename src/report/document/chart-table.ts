import { riskScore } from '../../domain/risk/index.ts';
import { type Decimal, type Language, whole } from '../../domain/value/index.ts';
import type { BarsChart, Chart, MatrixChart, PartsChart, SeriesChart } from '../chart/index.ts';
import { CHART_WORDS, statusStyle } from '../chart/index.ts';
import type { Cell, Column, Inline, Row, TableBlock } from './document.ts';

/**
 * The table that says what a chart shows: every part with its count; every reading and then the target; every bar
 * with its marker; every risk by its number with its score.
 */
export function chartTable(chart: Chart, language: Language): TableBlock {
  return {
    kind: 'table',
    caption: CHART_WORDS[language].tableOf(chart.title),
    columns: columnsOf(chart, language),
    rows: rowsOf(chart, language),
  };
}

function columnsOf(chart: Chart, language: Language): readonly Column[] {
  const numbers = (...titles: readonly string[]): readonly Column[] =>
    titles.map((title) => ({ title, align: 'end', width: 40 / titles.length }));
  switch (chart.kind) {
    case 'parts': {
      const { part, count } = CHART_WORDS[language];
      return [{ title: part, align: 'start', width: 60 }, ...numbers(count)];
    }
    case 'series':
    case 'bars': {
      const [label, value] = chart.tableHeadings;
      const marker = chart.kind === 'bars' && chart.markerLabel !== null ? [chart.markerLabel] : [];
      return [{ title: label, align: 'start', width: 60 }, ...numbers(value, ...marker)];
    }
    case 'matrix': {
      const { risk, likelihood, impact, score } = chart.words;
      return [{ title: risk, align: 'start', width: 60 }, ...numbers(likelihood, impact, score)];
    }
  }
}

function rowsOf(chart: Chart, language: Language): readonly Row[] {
  switch (chart.kind) {
    case 'parts':
      return partRows(chart);
    case 'series':
      return seriesRows(chart, language);
    case 'bars':
      return barRows(chart, language);
    case 'matrix':
      return riskRows(chart);
  }
}

function partRows({ parts }: PartsChart): readonly Row[] {
  return parts.map(({ label, count, status, direction }) => {
    const word: Inline =
      direction !== undefined
        ? { kind: 'direction', direction, word: label }
        : status === null
          ? { kind: 'text', text: `${statusStyle(null).shape} ${label}` }
          : { kind: 'status', status, word: label };
    return body([word, counted(count)]);
  });
}

function counted(count: number): Inline {
  return { kind: 'number', value: whole(count), unit: 'count', decimals: 0 };
}

function barRows({ bars, unit, decimals, markerLabel }: BarsChart, language: Language): readonly Row[] {
  const amount = (value: Decimal | null | undefined, instead = CHART_WORDS[language].noFigure): Inline =>
    value == null ? { kind: 'absent', reason: instead } : { kind: 'number', value, unit, decimals };
  return bars.map(
    ({ label, value, instead, status, marker, isTotal }): Row => ({
      role: isTotal === true ? 'total' : 'body',
      cells: [
        { lines: [[{ kind: 'text', text: label }]] },
        {
          lines: [
            [amount(value, instead)],
            ...(status === undefined ? [] : [[{ kind: 'status' as const, ...status }]]),
          ],
        },
        ...(markerLabel === null ? [] : [{ lines: [[amount(marker)]] }]),
      ],
    }),
  );
}

function riskRows({ risks }: MatrixChart): readonly Row[] {
  return risks.map(({ label, likelihood, impact }, index) =>
    body([
      { kind: 'text', text: `${index + 1}. ${label}` },
      counted(likelihood),
      counted(impact),
      counted(riskScore({ likelihood, impact })),
    ]),
  );
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
