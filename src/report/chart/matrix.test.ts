import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draw, MATRIX, wordsOf } from '../../../test/chart-examples.ts';

describe('a risk matrix', () => {
  test('has each risk as a number in its cell, those of one cell side by side, and a list', () => {
    const words = wordsOf(draw(MATRIX));
    assert.deepEqual(
      words
        .filter((word) => /^\d$/.test(word))
        .toSorted()
        .join(''),
      // Five steps on each axis, three risks in cells and again in the list.
      '11112222333344' + '55',
    );
    assert.ok(words.includes('↑ Likelihood: 1 low to 5 high'));
    assert.ok(words.includes('Vulnerable families'));
    assert.ok(words.includes('Score 5 × 4 = 20'));
    const places = [...draw(MATRIX).matchAll(/<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"/g)].slice(0, 3);
    assert.equal(new Set(places.map(([, x, y]) => `${x} ${y}`)).size, 3);
  });

  test('likelihood goes up and impact across', () => {
    const [first] = [...draw(MATRIX).matchAll(/<circle[^>]* cx="([\d.]+)" cy="([\d.]+)"/g)]
      .map(([, x, y]) => [Number(x), Number(y)] as const)
      .filter(([x]) => x < 280)
      .toSorted(([, one], [, other]) => one - other);
    assert.deepEqual(first, [202, 52], 'fourth column, highest row');
  });

  test('cells are the darker the higher their score, in grey', () => {
    const shades = [...draw(MATRIX).matchAll(/class="chart-shade"[^>]*fill-opacity="([\d.]+)"/g)].map(
      ([, opacity]) => Number(opacity),
    );
    assert.equal(shades.length, 25);
    assert.equal(shades[0], Math.min(...shades));
    assert.equal(shades[24], Math.max(...shades));
    assert.equal(new Set(shades).size, 5);
  });
});
