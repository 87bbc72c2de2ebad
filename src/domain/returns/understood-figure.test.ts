import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FIGURE_CASES } from '../../../test/figures-as-written.ts';
import { decimalText, UNITS } from '../value/index.ts';
import { type Meant, meantName, type UnderstoodFigure, understoodFigure } from './index.ts';
import { meantBy } from './understood-figure.ts';

/** What was understood, as the table of cases tells it. */
function told(understood: UnderstoodFigure): string {
  switch (understood.kind) {
    case 'nothing':
      return '';
    case 'value':
      return decimalText(understood.value);
    case 'absent':
      return understood.reason;
    case 'refused':
      return `refused ${understood.refusal}`;
    case 'asked': {
      const { question, choices, proposed } = understood;
      const list = choices.map(short).join(' ');
      return `asked ${question}: ${list}${proposed === null ? '' : ` (${short(proposed)})`}`;
    }
  }
}

function short(meant: Meant): string {
  return meantName(meant)
    .replace(/^(value|absent|fraction):/, '')
    .replace('estimate:', '~');
}

describe('a figure as people write it', () => {
  for (const { unit, typed, is } of FIGURE_CASES)
    test(`“${typed}” in ${unit}: ${is}`, () => assert.equal(told(understoodFigure(typed, { unit })), is));
});

test('an answer is of the text that stands there, and of no other', () => {
  const asked = understoodFigure('c.65', { unit: 'days' });
  assert.deepEqual(meantBy(asked, 'estimate:65'), { kind: 'estimate', value: '65' });
  assert.equal(meantBy(asked, 'value:66'), null);
  assert.equal(meantBy(asked, 'absent:awaited'), null);
  assert.equal(meantBy(understoodFigure('66', { unit: 'days' }), 'value:65'), null);
});

test('of any text at all something is said, and a number written plainly is that number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...UNITS), (typed, unit) => {
      assert.ok(told(understoodFigure(typed, { unit })) !== undefined);
    }),
  );
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...UNITS), (number, unit) =>
      assert.equal(told(understoodFigure(String(number), { unit })), String(number)),
    ),
  );
});
