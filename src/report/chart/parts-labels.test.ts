import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type PartLabel, type PlacedLabel, placeLabels } from './parts-labels.ts';

const WIDTH = 640;

/** Labels of parts with these counts, each as wide as given. */
function labelsOf(parts: readonly (readonly [count: number, width: number])[]): readonly PartLabel[] {
  const total = parts.reduce((sum, [count]) => sum + count, 0);
  let counted = 0;
  return parts.map(([count, width]) => {
    const start = (counted / total) * WIDTH;
    counted += count;
    return { start, end: (counted / total) * WIDTH, width };
  });
}

function overlaps(placed: readonly PlacedLabel[]): boolean {
  return placed.some((one, index) =>
    placed
      .slice(index + 1)
      .some((other) => one.row === other.row && one.from < other.to && other.from < one.to),
  );
}

describe('labels under a bar', () => {
  const cases: readonly {
    readonly name: string;
    readonly parts: readonly (readonly [number, number])[];
    readonly rows: readonly number[];
  }[] = [
    {
      name: 'wide parts: all in one row',
      parts: [
        [5, 60],
        [9, 60],
        [6, 60],
      ],
      rows: [0, 0, 0],
    },
    {
      name: 'a small part in the middle steps down',
      parts: [
        [5, 60],
        [1, 60],
        [9, 60],
      ],
      rows: [0, 1, 0],
    },
    {
      name: 'small parts at the left step down, the first lowest',
      parts: [
        [1, 80],
        [1, 80],
        [96, 80],
      ],
      rows: [2, 1, 0],
    },
    {
      name: 'small parts at the right step down, the last lowest',
      parts: [
        [96, 80],
        [1, 80],
        [1, 80],
      ],
      rows: [0, 0, 1],
    },
    { name: 'one part', parts: [[7, 60]], rows: [0] },
    { name: 'none', parts: [], rows: [] },
  ];
  for (const { name, parts, rows } of cases) {
    test(name, () => {
      const placed = placeLabels({ labels: labelsOf(parts), width: WIDTH });
      assert.deepEqual(
        placed.map(({ row }) => row),
        rows,
      );
    });
  }

  test('never overlap and never leave the drawing, whatever the counts and words', () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 20, max: 280 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const placed = placeLabels({ labels: labelsOf(parts), width: WIDTH });
        assert.equal(placed.length, parts.length);
        assert.ok(!overlaps(placed));
        assert.ok(placed.every(({ from, to }) => from >= -0.01 && to <= WIDTH + 0.01));
      }),
    );
  });
});
