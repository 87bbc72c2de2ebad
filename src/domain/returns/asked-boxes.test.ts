import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FRAME } from '../../../test/workbook/filled.ts';
import {
  askedInReturn,
  emptyContent,
  guardReturn,
  meantName,
  returnAnswered,
  type SectionContent,
} from './index.ts';

const CELLS = {
  finance: { ref: 'finance', path: 'savings.0.achieved' },
  workforce: { ref: 'workforce', path: 'reasons.0.days' },
} as const;

describe('a cell of a table is asked about as a box is', () => {
  for (const { kind, typed, choices, chosen, becomes } of [
    { kind: 'workforce', typed: 'n/a', choices: ['none'], chosen: 'none', becomes: '-' },
    { kind: 'workforce', typed: 'nil', choices: ['value:0', 'none'], chosen: 'value:0', becomes: '0' },
    { kind: 'workforce', typed: 'awaited', choices: ['none'], chosen: 'none', becomes: '-' },
    {
      kind: 'workforce',
      typed: 'c. 65',
      choices: ['value:65', 'estimate:65'],
      chosen: 'estimate:65',
      becomes: '65',
    },
    { kind: 'workforce', typed: '12.345,6', choices: ['value:12345.6'], chosen: '', becomes: '12.345,6' },
    {
      kind: 'finance',
      typed: '5 mil',
      choices: ['value:5', 'value:5000'],
      chosen: 'value:5000',
      becomes: '5000',
    },
    { kind: 'finance', typed: '£1.2m', choices: [], chosen: 'none', becomes: '£1.2m' },
  ] as const)
    test(`${kind}: “${typed}”`, () => {
      const { ref, path } = CELLS[kind];
      const content = { ...emptyContent(kind), figures: { [path]: typed } } as SectionContent;
      const place = { frame: FRAME, ref };
      const names = askedInReturn(content, place).flatMap(({ asked }) => asked.choices.map(meantName));
      assert.deepEqual(names, choices);
      const answered = returnAnswered(content, { ...place, answer: () => chosen }) as SectionContent;
      assert.equal(answered.figures[path], becomes);
      const stopped = guardReturn({ frame: FRAME, ref, content: answered }).filter(
        ({ code, field }) => code === 'not-a-number' && field === path,
      );
      assert.equal(stopped.length, chosen === '' ? 1 : 0);
      const isEstimate = chosen.startsWith('estimate');
      assert.equal(
        Object.values(answered.texts).some(({ en }) => en === 'The figure is an estimate.'),
        isEstimate,
      );
    });
});
