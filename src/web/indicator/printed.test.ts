import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Figure } from '../../domain/framework/index.ts';
import { decimal } from '../../domain/value/index.ts';
import { inEnglish, saysMore } from './printed.ts';

describe('whether the printed text says more than the number', () => {
  const cases: readonly (readonly [printed: string, saysMore: boolean])[] = [
    ['175', false],
    ['2,378', false],
    ['68%', false],
    ['£0', false],
    ['1055 days', false],
    ['', false],
    ['<2.5', true],
    ['40 Revised to 130', true],
    ['Estimate 50-60 but establish baseline in 16-17', true],
  ];
  for (const [printed, more] of cases)
    test(printed === '' ? 'nothing' : printed, () =>
      assert.equal(saysMore({ kind: 'value', value: decimal('1'), printed }, 'en'), more),
    );
});

test('a reason printed in the very words that are shown says no more; a vague one does', () => {
  const absent = (printed: string): Figure => ({ kind: 'absent', reason: 'no-target', printed });
  assert.equal(saysMore(absent('No target'), 'en'), false);
  assert.equal(saysMore(absent('No target'), 'cy'), true);
  assert.equal(saysMore(absent('N/A'), 'en'), true);
});

describe('text of a source', () => {
  for (const [text, language, shown] of [
    ['Establish Baseline', 'cy', '<span lang="en">Establish Baseline</span>'],
    ['Establish Baseline', 'en', 'Establish Baseline'],
    ['59.67%', 'cy', '59.67%'],
  ] as const)
    test(`${text}, ${language}`, () => assert.equal(inEnglish(text, language).toString(), shown));
});
