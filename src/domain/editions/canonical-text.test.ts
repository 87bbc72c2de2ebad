import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decimal } from '../value/index.ts';
import { canonicalText } from './canonical-text.ts';

describe('one value has one text', () => {
  for (const [what, value, text] of [
    ['keys are sorted, at every depth', { b: 1, a: { d: [], c: null } }, '{"a":{"c":null,"d":[]},"b":1}'],
    ['a decimal is its digits', decimal('2.50'), '"2.5"'],
    ['a long one has no exponent', decimal(`0.${'0'.repeat(60)}1`), `"0.${'0'.repeat(60)}1"`],
    ['a large one neither', decimal('9'.repeat(60)), `"${'9'.repeat(60)}"`],
    ['zero has no sign', decimal('-0'), '"0"'],
    ['a list keeps its order', ['b', 'a'], '["b","a"]'],
    ['quotation marks, lines and Welsh letters', 'ŵ "\n\u0000', '"ŵ \\"\\n\\u0000"'],
    ['truths', [true, false], '[true,false]'],
  ] as const)
    test(what, () => assert.equal(canonicalText(value), text));

  for (const [what, value] of [
    ['undefined', { a: undefined }],
    ['a gap in a list', [undefined]],
    ['a number that is none', { a: Number.NaN }],
    ['a number without end', Number.POSITIVE_INFINITY],
    ['a function', { a: () => 1 }],
    ['a big integer', 1n],
  ] as const)
    test(`${what} is refused: it would be lost`, () => assert.throws(() => canonicalText(value)));
});

test('whatever the order of its keys, and read back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalText(value);
      assert.equal(canonicalText(backwards(value)), text);
      assert.equal(canonicalText(JSON.parse(text)), text);
    }),
  );
});

test('two different values have two texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const sameText = canonicalText(one) === canonicalText(other);
      assert.equal(sameText, canonicalText(JSON.parse(JSON.stringify(one))) === canonicalText(other));
      if (JSON.stringify(one) === JSON.stringify(other)) assert.ok(sameText);
      if (sameText) assert.deepEqual(JSON.parse(canonicalText(one)), JSON.parse(canonicalText(other)));
    }),
  );
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  const turned: Record<string, unknown> = Object.create(null);
  for (const [key, held] of entries) turned[key] = backwards(held);
  return turned;
}
