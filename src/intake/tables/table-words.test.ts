import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unusedText } from './table-words.ts';

for (const [what, unused, said] of [
  ['none', [], null],
  ['a list that was kept before they were noted', undefined, null],
  ['one', ['Ward'], 'Columns not used: “Ward”.'],
  ['a heading of two lines', ['Ward\n name'], 'Columns not used: “Ward name”.'],
  ['a long heading', ['x'.repeat(61)], `Columns not used: “${'x'.repeat(59)}…”.`],
  [
    'more than are named',
    Array.from({ length: 22 }, () => 'x'),
    `Columns not used: ${Array.from({ length: 20 }, () => '“x”').join(', ')} and 2 more.`,
  ],
] as const)
  test(`columns that are not read: ${what}`, () => assert.equal(unusedText(unused, 'en'), said));
