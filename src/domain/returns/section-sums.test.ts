import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../test/published/council.ts';
import { decimal } from '../value/index.ts';
import { withFinanceSums, withWorkforceSums } from './section-sums.ts';

const { workforce, finance } = recordOf(await council(), '2017-18-Q4').sections;
assert.ok(workforce && finance);
const [unit] = workforce.units;
const [reason] = workforce.reasons;
const [line] = finance.budgetLines;
assert.ok(unit && reason && line);
const number = (text: string) => ({ printed: text, value: decimal(text) });
const amount = (text: string) => ({ printed: text, pounds: decimal(text) });

/** The rate of a unit, and that of its directorate, as they are sealed: value and text. */
const rates = (days: string, fte: string): readonly string[] => {
  const quarter = {
    ...unit.thisYear,
    daysLost: number(days),
    absences: number('9'),
    statedDaysPerFte: number('1'),
  };
  const units = [{ ...unit, fte: number(fte), thisYear: quarter } as (typeof workforce.units)[number]];
  const summed = withWorkforceSums({ ...workforce, units } as typeof workforce);
  return [...summed.units, summed.unitsTotal].flatMap(({ thisYear: { statedDaysPerFte } }) => [
    statedDaysPerFte.value?.toFixed() ?? 'none',
    statedDaysPerFte.printed,
  ]);
};

describe('days lost for each FTE are sealed to two places, a half up, whatever was typed for them', () => {
  for (const [because, days, fte, rate] of [
    ['a third', '10', '3', '3.33'],
    ['a half in the third place', '1', '8', '0.13'],
    ['just under it', '0.9992', '8', '0.12'],
    ['one place is all there is', '5', '2', '2.5'],
  ] as const)
    test(`${because}: ${rate}`, () => assert.deepEqual(rates(days, fte), [rate, rate, rate, rate]));
});

test('the share of a reason is sealed to two places', () => {
  const reasons = [
    { ...reason, days: number('1') },
    { ...reason, days: number('2') },
  ];
  const shares = withWorkforceSums({ ...workforce, reasons }).reasons.map(({ statedPct }) => statedPct);
  assert.deepEqual(shares, [number('33.33'), number('66.67')]);
});

describe('the variance of a budget line is sealed in pounds, and to one place of a per cent', () => {
  for (const [because, budget, outturn, pct] of [
    ['a third over', '3000', '4000', '33.3'],
    ['a half in the second place', '2000', '2001', '0.1'],
    ['a whole per cent', '100', '101', '1'],
  ] as const)
    test(`${because}: ${pct}%`, () => {
      const budgetLines = [{ ...line, netBudget: amount(budget), outturn: amount(outturn) }];
      const [summed] = withFinanceSums({ ...finance, budgetLines }).budgetLines;
      assert.equal(summed?.statedPct.printed, decimal(pct).toFixed(1));
      assert.equal(summed?.statedPct.pct?.toFixed(), pct);
    });
});
