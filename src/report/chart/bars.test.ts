import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bars, draw, wordsOf } from '../../../test/chart-examples.ts';
import { textWidth } from '../typeface/index.ts';

describe('bars', () => {
  const rectangles = (svg: string) =>
    [...svg.matchAll(/<rect class="chart-[\w-]+"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
      ([, x, width]) => ({ x: Number(x), end: Number(x) + Number(width), width: Number(width) }),
    );

  test('stand in the order given, each with its label and its amount', () => {
    assert.deepEqual(
      wordsOf(
        draw(
          bars([
            ['Home care', '-568'],
            ['Respite', '187'],
            ['Other', null],
          ]),
        ),
      ),
      [...['Home care', '−£568k', 'Respite', '£187k', 'Other', 'No figure']],
    );
  });

  for (const width of [640, 340]) {
    test(`${width} wide: negative amounts go left of zero, positive ones right, true to their amounts`, () => {
      const [left, right] = rectangles(
        draw(
          bars([
            ['One', '-100'],
            ['Two', '300'],
          ]),
          width,
        ),
      );
      assert.ok(left && right);
      assert.ok(Math.abs(left.end - right.x) < 0.2, 'they meet at zero');
      assert.ok(Math.abs(right.width - 3 * left.width) < 0.5);
    });

    test(`${width} wide: labels, bars and amounts stay inside the drawing`, () => {
      const long =
        'Gwasanaethau i Bobl Hŷn (heb gynnwys Asesu a Rheoli Gofal Pobl Hŷn) a llawer mwy o eiriau';
      const svg = draw(
        bars([
          [long, '-568'],
          ['Looked after children', '1183', '1500'],
        ]),
        width,
      );
      for (const { x, end } of rectangles(svg)) assert.ok(x >= 0 && end <= width);
      for (const [, attributes = '', text = ''] of svg.matchAll(/<text([^>]*)>([^<]*)</g)) {
        const x = Number(/ x="([\d.]+)"/.exec(attributes)?.[1]);
        const weight = attributes.includes('600') ? 'semibold' : 'regular';
        const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1] ?? 15);
        const wide = textWidth({ text, size, weight });
        const from = attributes.includes('"end"')
          ? x - wide
          : attributes.includes('"middle"')
            ? x - wide / 2
            : x;
        assert.ok(from >= -1 && from + wide <= width + 1, `${text}: ${from} to ${from + wide}`);
      }
    });
  }

  test('a target is a line across its bar, said once with its value', () => {
    const svg = draw(
      bars([
        ['Adults', '18', '11'],
        ['Children', '17'],
        ['All', '17', '11'],
      ]),
    );
    assert.equal(svg.match(/chart-marker/g)?.length, 2);
    assert.deepEqual(
      wordsOf(svg).filter((word) => word.startsWith('Target')),
      ['Target £11k'],
    );
    const differing = draw(
      bars([
        ['Adults', '18', '11'],
        ['All', '17', '12'],
      ]),
    );
    assert.ok(wordsOf(differing).includes('Target'), 'targets that differ are told by the table');
  });

  test('the amount of a bar short of its target stands behind the line, not on it', () => {
    const svg = draw(
      bars([
        ['Adults', '100', '110'],
        ['All', '1000'],
      ]),
    );
    const line = Number(/class="chart-marker"[^>]* d="M([\d.]+)/.exec(svg)?.[1]);
    const amount = Number(/ x="([\d.]+)"[^>]*>£100k/.exec(svg)?.[1]);
    assert.ok(amount > line);
  });

  test('a bar with a status has its colour, shape and word', () => {
    const svg = draw(bars([['Adults', '18']], { status: { status: 'red', word: 'Red' } }));
    assert.match(svg, /<rect class="chart-fill-red"/);
    assert.ok(wordsOf(svg).includes('£18k ■ Red'));
  });
});
