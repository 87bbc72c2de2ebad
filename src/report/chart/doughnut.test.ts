import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DIRECTIONS, DOUGHNUT, draw, wordsOf } from '../../../test/chart-examples.ts';

describe('a doughnut', () => {
  test('has each count on the ring where it fits, the whole in the middle, and every part by shape, count and word', () => {
    assert.deepEqual(wordsOf(draw(DOUGHNUT)), [
      ...['5', '14', '1', '20'],
      ...['●', '5', 'Green', '▲', '14', 'Amber', '–', '1', 'No target'],
    ]);
  });

  test('a count too long for its piece stands by its word alone', () => {
    const parts = [
      { label: 'Green', count: 399, status: 'green' },
      { label: 'Red', count: 1, status: 'red' },
    ] as const;
    assert.deepEqual(wordsOf(draw({ ...DOUGHNUT, parts })), [
      ...['399', '400', '●', '399', 'Green', '■', '1', 'Red'],
    ]);
  });

  test('a part that is a direction has its arrow, and no colour of a status', () => {
    const svg = draw(DIRECTIONS);
    assert.deepEqual(
      wordsOf(svg).filter((word) => /[↑→↘↓–]/.test(word)),
      ['↑', '↓', '–'],
    );
    const fills = [...svg.matchAll(/class="(?:chart-cut )?chart-fill-([\w-]+)"/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(fills)], ['improved', 'declined', 'none']);
  });

  test('pieces go round as far as their counts: a quarter ends at three o’clock', () => {
    const svg = draw({
      ...DOUGHNUT,
      parts: [
        { label: 'Green', count: 1, status: 'green' },
        { label: 'Red', count: 3, status: 'red' },
      ],
    });
    const [quarter = '', rest = ''] = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
    assert.match(quarter, /^M74\.00 0\.00A74 74 0 0 1 148\.00 74\.00/);
    assert.match(rest, /^M148\.00 74\.00A74 74 0 1 1 74\.00 0\.00/);
  });

  test('one part alone is a whole ring; none at all an empty one', () => {
    const one = draw({ ...DOUGHNUT, parts: [{ label: 'Green', count: 3, status: 'green' }] });
    assert.equal(one.match(/A74 74/g)?.length, 2);
    assert.deepEqual(wordsOf(draw({ ...DOUGHNUT, parts: [] })), ['0']);
  });

  test('narrow, its labels stand under it', () => {
    const height = (width: number) => Number(/ height="([\d.]+)"/.exec(draw(DOUGHNUT, width))?.[1]);
    assert.ok(height(270) > height(640) + 60);
  });
});
