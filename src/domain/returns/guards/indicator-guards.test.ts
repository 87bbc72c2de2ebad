import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../../test/published/council.ts';
import { schemeOf } from '../../../../test/schemes.ts';
import type { Indicator, IndicatorDefinition } from '../../framework/index.ts';
import type { Period, Quarter } from '../../period/index.ts';
import type { PeriodRecord } from '../../scorecard/index.ts';
import { type Absence, decimal } from '../../value/index.ts';
import { frameFor } from '../quarter-frame.ts';
import { emptyContent, type IndicatorContent } from '../return-content.ts';
import { guardReturn } from './index.ts';

const PERIOD = '2023-24-Q3' as Quarter;
const BASE = recordOf(await council(), '2023-24-Q2');
const opened = frameFor({ base: BASE, period: PERIOD, plans: [], schemes: [] });
assert.ok(opened.ok);
const FRAME = opened.value;
const [PLAIN] = FRAME.indicators;
assert.ok(PLAIN);

/** What is known of the indicator before anybody types. */
interface Known {
  readonly unit?: IndicatorDefinition['unit'];
  readonly basis?: IndicatorDefinition['basis'];
  readonly polarity?: IndicatorDefinition['polarity'];
  readonly target?: string;
  readonly lastYear?: string;
  /** Of the quarters before, by number; null: awaited. */
  readonly quarters?: Readonly<Record<number, string | null>>;
}

const figure = (text: string | null) =>
  text === null
    ? ({ kind: 'absent', reason: 'awaited', printed: '' } as const)
    : ({ kind: 'value', value: decimal(text), printed: text } as const);

/** A frame with one indicator that knows this and no more. */
function frameOf({ unit = 'count', basis = 'period', polarity = 'higher', ...known }: Known): PeriodRecord {
  const [definition] = PLAIN?.definitions.filter(({ year }) => year === '2023-24') ?? [];
  assert.ok(PLAIN && definition);
  const reading = (period: string, text: string | null) => ({
    period: period as Period,
    basis,
    figure: figure(text),
    fraction: null,
    split: null,
    comment: null,
    nextSteps: null,
    caution: null,
    source: { edition: 'before', line: null },
  });
  const indicator: Indicator = {
    ...PLAIN,
    definitions: [{ ...definition, unit, basis, polarity, frequency: 'quarterly' }],
    targets:
      known.target === undefined
        ? []
        : [{ period: '2023-24' as Period, figure: figure(known.target), note: null }],
    readings: [
      ...(known.lastYear === undefined ? [] : [reading('2022-23-Q3', known.lastYear)]),
      ...Object.entries(known.quarters ?? {}).map(([number, text]) => reading(`2023-24-Q${number}`, text)),
    ],
  };
  return { ...FRAME, scheme: schemeOf('2023-24'), indicators: [indicator] };
}

const said = (text: string) => ({ en: text, cy: '' });
const EXPLAINED = { comment: said('Two staff left.'), nextSteps: said('Both posts are advertised.') };

function codes(found: ReturnType<typeof guardReturn>): readonly string[] {
  return found.map(({ code, strength, field }) => `${strength} ${code} at ${field}`);
}

function found(known: Known, typed: Partial<IndicatorContent>): readonly string[] {
  const frame = frameOf(known);
  const content = { ...(emptyContent('indicator') as IndicatorContent), ...typed };
  return codes(guardReturn({ frame, kind: 'indicator', ref: PLAIN?.ref ?? '', content }));
}

const SPLIT = { red: '', amber: '', green: '' };

describe('what is asked of an indicator before it is sent', () => {
  const cases: readonly {
    readonly because: string;
    readonly known?: Known;
    readonly typed: Partial<IndicatorContent>;
    readonly asks: readonly string[];
  }[] = [
    { because: 'a figure', typed: { value: '12' }, asks: [] },
    { because: 'nothing typed', typed: {}, asks: ['stop figure-missing at value'] },
    { because: 'spaces only', typed: { value: '  ' }, asks: ['stop figure-missing at value'] },
    { because: 'words for a figure', typed: { value: 'about 12' }, asks: ['stop not-a-number at value'] },
    {
      because: 'a reason in words, and no figure',
      typed: { absence: 'awaited', comment: said('The school census is late.') },
      asks: [],
    },
    {
      because: 'a reason without words',
      typed: { absence: 'suppressed' },
      asks: ['stop absence-unexplained at comment'],
    },
    {
      because: 'a figure and a reason for none',
      typed: { value: '12', absence: 'awaited' as Absence, comment: said('Late.') },
      asks: ['stop figure-and-reason at absence'],
    },
    {
      because: 'a share of two counts',
      known: { unit: 'percent' },
      typed: { numerator: '12', denominator: '30' },
      asks: [],
    },
    {
      because: 'a count without what it is of',
      known: { unit: 'percent' },
      typed: { numerator: '12' },
      asks: ['stop denominator-missing at denominator'],
    },
    {
      because: 'a whole without its part',
      known: { unit: 'percent' },
      typed: { denominator: '30' },
      asks: ['stop numerator-missing at numerator'],
    },
    {
      because: 'of nobody',
      known: { unit: 'percent' },
      typed: { numerator: '0', denominator: '0' },
      asks: ['stop denominator-not-above-zero at denominator'],
    },
    {
      because: 'more than all of them',
      known: { unit: 'percent' },
      typed: { numerator: '31', denominator: '30' },
      asks: ['stop numerator-above-denominator at numerator', 'stop per-cent-out-of-bounds at value'],
    },
    {
      because: 'the value agrees with the counts as it is rounded',
      known: { unit: 'percent' },
      typed: { value: '66.7', numerator: '2', denominator: '3' },
      asks: [],
    },
    {
      because: 'the value is of other counts',
      known: { unit: 'percent' },
      typed: { value: '67.7', numerator: '2', denominator: '3' },
      asks: ['stop value-not-of-fraction at value'],
    },
    {
      because: 'a rate of a thousand may be above a hundred',
      known: { unit: 'rate-per-1000' },
      typed: { numerator: '300', denominator: '1000' },
      asks: [],
    },
    {
      because: 'counts beside a number that is no share are not its figure',
      typed: { numerator: '12', denominator: '30' },
      asks: ['stop figure-missing at value'],
    },
    {
      because: 'a per cent above a hundred',
      known: { unit: 'percent' },
      typed: { value: '101' },
      asks: ['stop per-cent-out-of-bounds at value'],
    },
    { because: 'fewer than none', typed: { value: '-1' }, asks: ['stop below-zero at value'] },
    { because: 'money below zero', known: { unit: 'gbp' }, typed: { value: '-1' }, asks: [] },
    {
      because: 'ten times the target',
      known: { target: '30' },
      typed: { value: '300' },
      asks: ['confirm order-of-magnitude at value'],
    },
    {
      because: 'far from the target, as last year',
      known: { target: '30', lastYear: '290' },
      typed: { value: '300' },
      asks: [],
    },
    {
      because: 'a sixth of last year',
      known: { lastYear: '300' },
      typed: { value: '50' },
      asks: ['confirm order-of-magnitude at value'],
    },
    { because: 'nearly a fifth of it', known: { lastYear: '300' }, typed: { value: '61' }, asks: [] },
    {
      because: 'ten times last quarter, where last year is not held',
      known: { quarters: { 2: '20' } },
      typed: { value: '200' },
      asks: ['confirm order-of-magnitude at value'],
    },
    {
      because: 'far from the target, as last quarter',
      known: { target: '300', quarters: { 2: '20' }, polarity: 'lower' },
      typed: { value: '25' },
      asks: [],
    },
    { because: 'zero is far from everything', known: { lastYear: '300' }, typed: { value: '0' }, asks: [] },
    {
      because: 'a count since April that falls',
      known: { basis: 'year-to-date', quarters: { 1: '40', 2: '90' } },
      typed: { value: '80' },
      asks: ['confirm cumulative-falls at value'],
    },
    {
      because: 'it falls below the quarter before the one that is missing',
      known: { basis: 'year-to-date', quarters: { 1: '90', 2: null } },
      typed: { value: '80' },
      asks: ['confirm cumulative-falls at value'],
    },
    {
      because: 'a share since April may fall',
      known: { unit: 'percent', basis: 'year-to-date', quarters: { 2: '90' } },
      typed: { value: '80' },
      asks: [],
    },
    {
      because: 'to the digit as the quarter before',
      known: { quarters: { 2: '123' } },
      typed: { value: '123' },
      asks: ['confirm same-as-before at value'],
    },
    { because: 'small numbers repeat', known: { quarters: { 2: '12' } }, typed: { value: '12' }, asks: [] },
    {
      because: 'red without a word',
      known: { target: '50' },
      typed: { value: '30' },
      asks: ['stop comment-missing at comment', 'stop next-steps-missing at nextSteps'],
    },
    { because: 'red, explained', known: { target: '50' }, typed: { value: '30', ...EXPLAINED }, asks: [] },
    {
      because: 'explained in Welsh',
      known: { target: '50' },
      typed: {
        value: '30',
        comment: { en: '', cy: 'Gadawodd dau aelod o staff.' },
        nextSteps: { en: '', cy: 'Hysbysebwyd y ddwy swydd.' },
      },
      asks: [],
    },
    { because: 'on target', known: { target: '50' }, typed: { value: '55' }, asks: [] },
    {
      because: 'planned reductions, all three',
      known: { unit: 'gbp-thousand' },
      typed: { split: { red: '0', amber: '5', green: '70' } },
      asks: [],
    },
    {
      because: 'planned reductions, one of three',
      known: { unit: 'gbp-thousand' },
      typed: { split: { ...SPLIT, red: '5' } },
      asks: ['stop part-missing at split.amber', 'stop part-missing at split.green'],
    },
    {
      because: 'planned reductions, none',
      known: { unit: 'gbp-thousand' },
      typed: { split: SPLIT },
      asks: ['stop figure-missing at split.green'],
    },
  ];
  for (const { because, known = {}, typed, asks } of cases)
    test(because, () => assert.deepEqual(found(known, typed), asks));
});
