import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  bars,
  DIRECTIONS,
  DOUGHNUT,
  draw,
  MATRIX,
  PARTS,
  series,
  wordsOf,
} from '../../../test/chart-examples.ts';
import { decimal } from '../../domain/value/index.ts';
import { chartTable } from '../document/chart-table.ts';
import type { Chart } from './chart.ts';
import { chartSubtitle, drawChart } from './draw.ts';
import { drawSparkline } from './sparkline.ts';

describe('every chart', () => {
  const BARS = bars([
    ['Home care', '-568'],
    ['Looked after children', '1183', '900'],
  ]);
  for (const chart of [PARTS, DOUGHNUT, series(['62.1', '54.55'], '65'), BARS, MATRIX]) {
    test(`${chart.kind}: has a name and a description for people who do not see it`, () => {
      const svg = draw(chart);
      assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="one-title one-desc"/);
      assert.ok(svg.includes(`<title id="one-title">${chart.title}</title>`));
      assert.ok(svg.includes(`<desc id="one-desc">${chart.description}`));
    });

    test(`${chart.kind}: obeys a strict policy and escapes its words`, () => {
      const hostile = '"><script>alert(1)</script>&\u0007';
      const svg = draw({ ...chart, title: hostile, description: hostile });
      assert.doesNotMatch(svg, /<script|style=|\u0007/);
      assert.ok(svg.includes('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</title>'));
    });

    for (const width of [640, 340, 240]) {
      test(`${chart.kind}, ${width} wide: every colour is a role of the page's as well, and every number one`, () => {
        const svg = draw(chart, width);
        assert.doesNotMatch(svg, /NaN|Infinity|undefined|="-/);
        const coloured = [...svg.matchAll(/<(?:rect|path|circle|text)\b[^>]*>/g)].map(([tag]) => tag);
        for (const tag of coloured) assert.match(tag, /class="chart-/);
      });
    }
  }
});

describe('parts', () => {
  test('each part has its count in the bar, and its shape and word under it', () => {
    assert.deepEqual(wordsOf(draw(PARTS)), ['5', '14', '1', '● Green', '▲ Amber', '– No target']);
  });

  test('a part too small for its count has it after the word', () => {
    const parts = [
      { label: 'Green', count: 399, status: 'green' },
      { label: 'Red', count: 1, status: 'red' },
    ] as const;
    assert.deepEqual(wordsOf(draw({ ...PARTS, parts })), ['399', '● Green', '■ Red 1']);
  });

  test('lengths are true to the counts', () => {
    const bars = [...draw(PARTS).matchAll(/<rect class="chart-fill-(\w+)"[^>]* width="([\d.]+)"/g)];
    assert.deepEqual(
      bars.map(([, status, width]) => [status, Math.round((Number(width) + 2) / 32)]),
      [
        ['green', 5],
        ['amber', 14],
        ['none', 1],
      ],
    );
  });

  test('nothing to count is drawn as an empty bar', () => {
    assert.deepEqual(wordsOf(draw({ ...PARTS, parts: [] })), []);
  });
});

describe('series', () => {
  test('labels the first and the last value and the target, and no others', () => {
    const words = wordsOf(draw(series(['62.1', '58.2', '54.55'], '65')));
    assert.deepEqual(
      words.filter((word) => /[.]|Target/.test(word)),
      ['62.1%', '54.55%', 'Target 65%'],
    );
  });

  test('a missing value leaves a gap in the line', () => {
    const path = /class="chart-line"[^>]* d="([^"]*)"/.exec(
      draw(series(['1', '2', null, '4', null, '6'])),
    )?.[1];
    assert.deepEqual(path?.match(/[ML]/g), ['M', 'L', 'M', 'M']);
  });

  test('says under its title, and in its description, that the axis does not start at zero', () => {
    const note = 'The vertical axis starts at 82%, not at zero.';
    const chart = series(['83.2', '88.2'], '85');
    assert.equal(chartSubtitle(chart, 'en'), `Per cent · ${note}`);
    assert.ok(draw(chart).includes(`From 62.1% to 54.55%. ${note}</desc>`));
    assert.equal(chartSubtitle(series(['0', '50']), 'en'), 'Per cent');
  });

  for (const count of [1, 2, 12, 40]) {
    for (const width of [640, 340]) {
      test(`${count} readings on ${width} units: periods keep apart, first and last shown`, () => {
        const svg = draw(
          series(
            Array.from({ length: count }, (_, index) => String(40 + (index % 7))),
            '45',
          ),
          width,
        );
        const periods = [...svg.matchAll(/ x="([\d.]+)"[^>]*>(Q\d+)</g)].map(([, x]) => Number(x));
        assert.ok(periods.every((x, index) => index === 0 || x - (periods[index - 1] ?? 0) > 20));
        assert.equal(/>(Q\d+)</.exec(svg)?.[1], 'Q1');
        assert.ok(svg.includes(`>Q${count}<`));
        assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
      });
    }
  }

  test('no readings at all are said in words', () => {
    assert.deepEqual(wordsOf(drawChart(series([null, null]), { language: 'cy', id: 'x' })), ['Dim ffigur']);
  });
});

describe('a small series for a cell', () => {
  test('is named by its title and description and has no ids, so that it may be repeated', () => {
    const svg = drawSparkline(series(['62.1', null, '54.55'], '65'));
    assert.match(
      svg,
      /role="img" aria-label="Care leavers in work fell below target. From 62.1% to 54.55%."/,
    );
    assert.doesNotMatch(svg, / id=|style=|NaN/);
    assert.equal(svg.match(/<circle/g)?.length, 2);
  });
});

describe('the table of a chart', () => {
  test('has every part, also those of nothing', () => {
    const { rows, columns } = chartTable(PARTS, 'cy');
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['Grŵp', 'Nifer'],
    );
    assert.equal(rows.length, 4);
    assert.deepEqual(rows[1], {
      role: 'body',
      cells: [
        { lines: [[{ kind: 'status', status: 'yellow', word: 'Yellow' }]] },
        { lines: [[{ kind: 'number', value: decimal('0'), unit: 'count', decimals: 0 }]] },
      ],
    });
  });

  test('has every reading, says which are missing, and then the target', () => {
    const { rows } = chartTable(series(['62.1', null], '65'), 'en');
    assert.deepEqual(
      rows.map((row) => (row.role === 'group' ? null : row.cells[1]?.lines[0]?.[0]?.kind)),
      ['number', 'absent', 'number'],
    );
  });

  const kinds = (chart: Chart) =>
    chartTable(chart, 'en').rows.map((row) =>
      row.role === 'group' ? [] : row.cells.map(({ lines }) => lines.map((line) => line[0]?.kind).join()),
    );

  test('has every bar with its amount and its target, its status by word, and says what is missing', () => {
    const chart = bars(
      [
        ['Adults', '18', '11'],
        ['Other', null],
      ],
      { status: { status: 'red', word: 'Red' } },
    );
    assert.deepEqual(kinds(chart), [
      ['text', 'number,status', 'number'],
      ['text', 'absent,status', 'absent'],
    ]);
    assert.deepEqual(
      chartTable(chart, 'en').columns.map(({ title }) => title),
      ['Budget line', 'Variance', 'Target'],
    );
  });

  test('has every risk by its number with likelihood, impact and score', () => {
    const { rows, columns } = chartTable(MATRIX, 'en');
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['Risk', 'Likelihood', 'Impact', 'Score'],
    );
    assert.deepEqual(rows[0], {
      role: 'body',
      cells: [
        { lines: [[{ kind: 'text', text: '1. Vulnerable families' }]] },
        ...['5', '4', '20'].map((value) => ({
          lines: [[{ kind: 'number', value: decimal(value), unit: 'count', decimals: 0 }]],
        })),
      ],
    });
  });

  test('has directions by arrow and word', () => {
    assert.deepEqual(kinds(DIRECTIONS), [
      ['direction', 'number'],
      ['direction', 'number'],
      ['text', 'number'],
    ]);
  });
});
