import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { schemeOf } from '../../../test/schemes.ts';
import { type Absence, decimal, type Polarity, type Unit, whole } from '../value/index.ts';
import type { Scheme } from './scheme.ts';
import { type Scored, type ScoringInput, scoreIndicator } from './score.ts';

const RAG = schemeOf('2017-18');
const RYAG = schemeOf('2023-24');

/** A figure as officers write it: a number, or a reason for absence. */
function figure(text: string): Scored {
  return /^-?\d/.test(text) ? { value: decimal(text) } : { absent: text as Absence };
}

interface Case {
  readonly polarity: Polarity;
  readonly unit?: Unit;
  readonly target: string;
  readonly actual: string;
  readonly lastYear?: string;
}

function scoreOf(
  scheme: Scheme,
  { polarity, unit = 'count', target, actual, lastYear = 'not-stated' }: Case,
) {
  const input: ScoringInput = {
    scheme,
    polarity,
    range: null,
    unit,
    target: figure(target),
    actual: figure(actual),
    earlier: figure(lastYear),
    redefined: false,
  };
  return scoreIndicator(input);
}

describe('2017-18 key: green at target or better, amber worse by under 10%, red worse by 10% or more', () => {
  const cases: readonly (Case & { readonly status: string; readonly because: string })[] = [
    { polarity: 'higher', target: '100', actual: '100', status: 'green', because: 'equal to target' },
    { polarity: 'higher', target: '100', actual: '100.0001', status: 'green', because: 'better' },
    { polarity: 'higher', target: '100', actual: '99.9999', status: 'amber', because: 'just worse' },
    { polarity: 'higher', target: '100', actual: '90.0001', status: 'amber', because: 'just under 10%' },
    { polarity: 'higher', target: '100', actual: '90', status: 'red', because: 'exactly 10% is red' },
    {
      polarity: 'higher',
      target: '0.70',
      actual: '0.63',
      status: 'red',
      because: 'exactly 10%: floats say 9.99…%',
    },
    { polarity: 'lower', target: '0.7', actual: '0.77', status: 'red', because: 'exactly 10% the other way' },
    { polarity: 'lower', target: '0.7', actual: '0.7699', status: 'amber', because: 'just under 10%' },
    {
      polarity: 'lower',
      target: '265',
      actual: '265.75',
      status: 'amber',
      because: 'PM28: rounding first makes it green',
    },
    {
      polarity: 'higher',
      target: '9450',
      actual: '9447',
      status: 'amber',
      because: 'PAM/017: three in 9,450',
    },
    {
      polarity: 'higher',
      target: '85',
      actual: '75.5',
      status: 'red',
      because: 'SSWBNS7: 9.5 points but 11.2%',
    },
    { polarity: 'higher', target: '84', actual: '82.9', status: 'amber', because: 'PM22' },
    { polarity: 'lower', target: '11.04', actual: '17.58', status: 'red', because: 'sickness' },
    { polarity: 'lower', target: '0', actual: '0', status: 'green', because: 'a target of zero, met' },
    {
      polarity: 'lower',
      target: '0',
      actual: '1',
      status: 'red',
      because: 'a target of zero, missed: no ratio',
    },
    {
      polarity: 'higher',
      target: '-50',
      actual: '-54.9',
      status: 'amber',
      because: 'gap is of the size of the target',
    },
    { polarity: 'higher', target: '-50', actual: '-55', status: 'red', because: 'exactly 10% of the size' },
  ];
  for (const { status, because, ...figures } of cases)
    test(`${figures.polarity}, target ${figures.target}, actual ${figures.actual}: ${status} (${because})`, () => {
      assert.equal(scoreOf(RAG, figures).status, status);
    });
});

describe('2023-24 key: green needs the target met and an improvement, or the maximum', () => {
  const cases: readonly (Case & { readonly status: string; readonly direction: string | null })[] = [
    {
      polarity: 'higher',
      target: '60',
      actual: '69.23',
      lastYear: '55.56',
      status: 'green',
      direction: 'improved',
    },
    {
      polarity: 'higher',
      target: '60',
      actual: '60',
      lastYear: '60',
      status: 'yellow',
      direction: 'maintained',
    },
    {
      polarity: 'higher',
      target: '60',
      actual: '61',
      lastYear: '62',
      status: 'yellow',
      direction: 'declined-under-10',
    },
    { polarity: 'lower', target: '270', actual: '214', status: 'yellow', direction: null },
    { polarity: 'higher', unit: 'percent', target: '80', actual: '100', status: 'green', direction: null },
    { polarity: 'higher', unit: 'count', target: '80', actual: '100', status: 'yellow', direction: null },
    {
      polarity: 'lower',
      unit: 'count',
      target: '3',
      actual: '0',
      lastYear: '0',
      status: 'green',
      direction: 'maintained',
    },
    {
      polarity: 'lower',
      unit: 'percent',
      target: '10',
      actual: '4.15',
      lastYear: '5.26',
      status: 'green',
      direction: 'improved',
    },
    {
      polarity: 'higher',
      target: '68',
      actual: '59.67',
      lastYear: '68.75',
      status: 'red',
      direction: 'declined-10-or-more',
    },
    {
      polarity: 'lower',
      target: '374',
      actual: '384',
      lastYear: '377',
      status: 'amber',
      direction: 'declined-under-10',
    },
    {
      polarity: 'higher',
      target: '100',
      actual: '90',
      lastYear: '100',
      status: 'red',
      direction: 'declined-10-or-more',
    },
    {
      polarity: 'higher',
      target: '100',
      actual: '90.01',
      lastYear: '100',
      status: 'amber',
      direction: 'declined-under-10',
    },
    {
      polarity: 'lower',
      target: '5',
      actual: '1',
      lastYear: '0',
      status: 'yellow',
      direction: 'declined-10-or-more',
    },
  ];
  for (const { status, direction, ...figures } of cases)
    test(`${figures.polarity}, target ${figures.target}, actual ${figures.actual}, last year ${figures.lastYear ?? 'none'}: ${status}, ${direction}`, () => {
      const score = scoreOf(RYAG, figures);
      assert.equal(score.status, status);
      assert.equal(score.direction, direction);
    });
});

describe('no status is never a blank', () => {
  const cases = [
    { target: 'baseline', actual: '14', reason: 'baseline' },
    { target: 'no-target', actual: '6.69', reason: 'no-target' },
    { target: '85', actual: 'not-due', reason: 'not-due' },
    { target: 'baseline', actual: 'not-due', reason: 'not-due' },
    { target: '85', actual: 'awaited', reason: 'awaited' },
    { target: '85', actual: 'suppressed', reason: 'suppressed' },
    { target: 'not-stated', actual: '12', reason: 'not-stated' },
  ];
  for (const { target, actual, reason } of cases)
    test(`target ${target}, actual ${actual}: ${reason}`, () => {
      const score = scoreOf(RYAG, { polarity: 'higher', target, actual });
      assert.equal(score.status, null);
      assert.deepEqual(score.statusReason, { kind: 'none', reason });
    });

  test('a neutral polarity is never scored', () => {
    const score = scoreOf(RAG, { polarity: 'neutral', target: '10', actual: '9', lastYear: '8' });
    assert.deepEqual(score.statusReason, { kind: 'none', reason: 'neutral' });
    assert.equal(score.direction, null);
  });
});

describe('gap, signed so that positive is better', () => {
  const cases = [
    { polarity: 'higher', target: '68', actual: '59.67', pct: '-12.25' },
    { polarity: 'higher', target: '85', actual: '75.5', pct: '-11.1765' },
    { polarity: 'lower', target: '2.2', actual: '1.52', pct: '30.9091' },
    { polarity: 'lower', target: '-10', actual: '-12', pct: '20.0000' },
  ] as const;
  for (const { polarity, target, actual, pct } of cases)
    test(`${polarity}, target ${target}, actual ${actual}: ${pct}%`, () => {
      const gap = scoreOf(RAG, { polarity, target, actual }).gap;
      assert.equal(gap?.pct?.toFixed(pct.split('.')[1]?.length ?? 0), pct);
    });

  test('a target of zero gives a difference and no per cent', () => {
    const gap = scoreOf(RAG, { polarity: 'lower', target: '0', actual: '3' }).gap;
    assert.equal(gap?.difference.toFixed(), '-3');
    assert.equal(gap?.pct, null);
  });
});

describe('within a range', () => {
  const input = (actual: string): ScoringInput => ({
    scheme: RAG,
    polarity: 'range',
    range: { low: decimal('40'), high: decimal('60') },
    unit: 'count',
    target: { absent: 'no-target' },
    actual: figure(actual),
    earlier: figure('70'),
    redefined: false,
  });
  for (const [actual, status, direction] of [
    ['40', 'green', 'improved'],
    ['60', 'green', 'improved'],
    ['39', 'amber', 'improved'],
    ['36', 'red', 'improved'],
    ['66', 'red', 'improved'],
    ['65.9', 'amber', 'improved'],
    ['80', 'red', 'declined'],
  ] as const)
    test(`40 to 60, actual ${actual}: ${status}, ${direction}`, () => {
      const score = scoreIndicator(input(actual));
      assert.equal(score.status, status);
      assert.equal(score.direction, direction);
    });
});

describe('other councils’ keys are data', () => {
  const key = (rules: Scheme['rules'], tolerance: Scheme['tolerance'] = 'relative'): Scheme => ({
    ...RAG,
    tolerance,
    rules,
  });
  const meaning = { en: 'as the key says', cy: 'fel y dywed yr allwedd' };
  const anglesey = key([
    { status: 'green', when: { is: 'on-target' }, meaning },
    { status: 'yellow', when: { is: 'worse-by', atLeast: null, under: decimal('5') }, meaning },
    { status: 'amber', when: { is: 'worse-by', atLeast: decimal('5'), under: decimal('10') }, meaning },
    { status: 'red', when: { is: 'worse-by', atLeast: decimal('10'), under: null }, meaning },
  ]);
  const havering = key([
    { status: 'green', when: { is: 'on-target' }, meaning },
    {
      status: 'amber',
      when: { all: [{ is: 'worse-by', atLeast: null, under: decimal('10') }, { is: 'improved' }] },
      meaning,
    },
    { status: 'red', when: { is: 'off-target' }, meaning },
  ]);
  const points = key(RAG.rules, 'points');
  for (const [name, scheme, target, actual, lastYear, status] of [
    ['5% yellow then amber', anglesey, '100', '95.1', '90', 'yellow'],
    ['5% yellow then amber', anglesey, '100', '95', '90', 'amber'],
    ['amber only when improving', havering, '100', '95', '94', 'amber'],
    ['amber only when improving', havering, '100', '95', '95', 'red'],
    ['percentage points', points, '85', '75.5', '70', 'amber'],
    ['percentage points', points, '85', '75', '70', 'red'],
  ] as const)
    test(`${name}: ${actual} against ${target} is ${status}`, () => {
      assert.equal(scoreOf(scheme, { polarity: 'higher', target, actual, lastYear }).status, status);
    });
});

test('a changed definition is not compared, and says so', () => {
  const score = scoreIndicator({
    scheme: RAG,
    polarity: 'lower',
    range: null,
    unit: 'rate-per-1000',
    target: figure('2.2'),
    actual: figure('1.52'),
    earlier: figure('0.66'),
    redefined: true,
  });
  assert.equal(score.status, 'green');
  assert.equal(score.direction, null);
  assert.equal(score.noDirectionReason, 'redefined');
});

describe('for every target and figure', () => {
  const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => ({
    cents,
    text: `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
  }));
  const order = ['green', 'amber', 'red'];

  test('red exactly when the miss is a tenth or more, in whole-number arithmetic', () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        fc.constantFrom<'higher' | 'lower'>('higher', 'lower'),
        (target, actual, polarity) => {
          const miss = polarity === 'higher' ? target.cents - actual.cents : actual.cents - target.cents;
          const expected = miss <= 0 ? 'green' : miss * 10 >= Math.abs(target.cents) ? 'red' : 'amber';
          assert.equal(scoreOf(RAG, { polarity, target: target.text, actual: actual.text }).status, expected);
        },
      ),
    );
  });

  test('a better figure never scores worse', () => {
    fc.assert(
      fc.property(hundredths, hundredths, fc.nat(10_000), (target, actual, better) => {
        const status = (cents: number) => {
          const text = whole(cents).div('100').toFixed(2);
          return order.indexOf(
            scoreOf(RAG, { polarity: 'higher', target: target.text, actual: text }).status ?? '',
          );
        };
        assert.ok(status(actual.cents + better) <= status(actual.cents));
      }),
    );
  });
});
