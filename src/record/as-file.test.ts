import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asFile, sections } from './index.ts';

const TEXT = { en: 'Note', cy: 'Nodyn' };
const NONE = { finance: null, workforce: null, risks: [], recommendations: [], narrative: [] };
const AMOUNT = { printed: '£1', pounds: '1' };
const MONEY = {
  revenue: {
    netBudget: AMOUNT,
    outturn: AMOUNT,
    isProjected: true,
    reservesDrawn: null,
    statedVariance: null,
  },
  capital: { budget: AMOUNT, spend: AMOUNT, statedUnderspend: null, slippage: null },
  savings: [],
  budgetLines: [],
  proposals: [],
  restatements: [],
  note: null,
};
const number = (more: object) => ({ printed: '9', value: '9', ...more });
const staff = (fte: object) => ({
  staff: [{ year: '2023-24', fte }],
  sickness: [],
  units: [],
  unitsTotal: unit,
  reasons: [],
  reasonsTotal: { name: TEXT, byQuarter: [], days: number({}), statedPct: number({}) },
  comment: null,
});
const quarter = { daysLost: number({}), absences: number({}), statedDaysPerFte: number({}) };
const unit = {
  name: TEXT,
  fte: number({}),
  lastYear: quarter,
  thisYear: quarter,
  cumulativeThisYear: number({}),
  cumulativeLastYear: number({}),
  target: null,
};

describe('what a sealed text may hold and a data file may not', () => {
  for (const [what, held, place] of [
    ['a key that nobody knows', { ...NONE, finance: { ...MONEY, notes: TEXT } }, 'finance'],
    ['one deep in a row', { ...NONE, finance: { ...MONEY, note: { ...TEXT, fr: 'Note' } } }, 'finance.note'],
    [
      'a text in one language',
      { ...NONE, finance: { ...MONEY, note: { ...TEXT, cy: '' } } },
      'finance.note.cy',
    ],
    [
      'a marker of disclosure',
      { ...NONE, workforce: staff(number({ marker: 'c' })) },
      'workforce.staff.0.fte',
    ],
  ] as const)
    test(what, () => {
      assert.ok(sections.safeParse(held).success);
      const read = asFile(sections).safeParse(held);
      assert.deepEqual(
        read.error?.issues.map(({ path }) => path.join('.')),
        [place],
      );
    });
});

test('what both may hold', () => {
  const held = { ...NONE, finance: { ...MONEY, note: TEXT }, workforce: staff(number({})) };
  assert.deepEqual(asFile(sections).parse(held), sections.parse(held));
});
