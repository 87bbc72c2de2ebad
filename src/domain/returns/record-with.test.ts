import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../test/published/council.ts';
import type { Plan } from '../framework/index.ts';
import type { FinancialYear, Quarter } from '../period/index.ts';
import { type PeriodRecord, scorecardOf } from '../scorecard/index.ts';
import {
  dueReturns,
  emptyContent,
  frameFor,
  lastReading,
  type ReturnContent,
  recordWith,
  sectionTables,
} from './index.ts';

const HELD = await council();
const [YEAR_END, SECOND_QUARTER] = ['2017-18-Q4', '2023-24-Q2'].map((period) => recordOf(HELD, period));
assert.ok(YEAR_END && SECOND_QUARTER);

function framed(base: PeriodRecord, period: string, more: Partial<Parameters<typeof frameFor>[0]> = {}) {
  return frameFor({ base, period: period as Quarter, plans: HELD.plans, schemes: HELD.schemes, ...more });
}

function frame(base: PeriodRecord, period: string): PeriodRecord {
  const made = framed(base, period);
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}

const THIRD_QUARTER = frame(SECOND_QUARTER, '2023-24-Q3');
const NEXT_YEAR = frame(SECOND_QUARTER, '2024-25-Q1');

describe('a quarter opened on an earlier report', () => {
  for (const { base, period, because, failure } of [
    { base: SECOND_QUARTER, period: '2023-24-Q2', because: 'the same quarter', failure: 'not-later' },
    { base: SECOND_QUARTER, period: '2023-24-Q1', because: 'an earlier one', failure: 'not-later' },
    { base: YEAR_END, period: '2018-19-Q1', because: 'no plan holds in 2018-19', failure: 'no-plan' },
  ])
    test(`not when it is ${because}`, () => {
      assert.deepEqual(framed(base, period), { ok: false, failure });
    });

  test('not without a key of its year', () => {
    const later: Plan = { ...YEAR_END.plan, years: { from: '2018-19' as FinancialYear, to: null } };
    assert.deepEqual(framed(YEAR_END, '2018-19-Q1', { plans: [later], schemes: [] }), {
      ok: false,
      failure: 'no-scheme',
    });
  });

  test('knows earlier quarters and has nothing of its own', () => {
    assert.equal(THIRD_QUARTER.edition.id, 'bridgend-ssw-2023-24-Q3-1');
    assert.equal(THIRD_QUARTER.edition.printed.indicators, null);
    const { indicators, commitments } = scorecardOf(THIRD_QUARTER);
    assert.deepEqual(
      indicators.filter(({ reading }) => reading !== null),
      [],
    );
    assert.deepEqual(
      commitments.filter(({ update }) => update !== null),
      [],
    );
    assert.deepEqual(
      THIRD_QUARTER.indicators.map(({ readings }) => readings),
      SECOND_QUARTER.indicators.map(({ readings }) => readings),
    );
  });

  test('keeps the targets of its year', () => {
    assert.ok(scorecardOf(THIRD_QUARTER).indicators.some(({ yearTarget }) => yearTarget !== null));
  });
});

describe('in a new year', () => {
  test('definitions go on, as not changed', () => {
    for (const { ref, definitions } of NEXT_YEAR.indicators) {
      const carried = definitions.find(({ year }) => year === '2024-25');
      assert.ok(carried, ref);
      assert.equal(carried.redefined, false);
    }
  });
  test('targets do not', () => {
    assert.deepEqual(
      scorecardOf(NEXT_YEAR).indicators.filter(({ yearTarget }) => yearTarget !== null),
      [],
    );
  });
  test('commitments begin without updates', () => {
    assert.ok(NEXT_YEAR.commitments.every(({ year, updates }) => year === '2024-25' && updates.length === 0));
  });
});

describe('the returns of a quarter', () => {
  const count = (record: PeriodRecord, kind: string) =>
    dueReturns(record).filter((due) => due.kind === kind).length;
  for (const { period, indicators, because } of [
    { period: '2023-24-Q3', indicators: 26, because: 'ten annual figures are not due' },
    { period: '2023-24-Q4', indicators: 36, because: 'the year has ended' },
  ])
    test(`${period}: ${indicators} indicators, since ${because}`, () => {
      const record = frame(SECOND_QUARTER, period);
      assert.equal(count(record, 'indicator'), indicators);
      assert.equal(count(record, 'commitment'), 28);
      assert.equal(count(record, 'finance') + count(record, 'workforce'), 2);
      assert.equal(count(record, 'narrative'), 4);
    });
  test('closed recommendations ask for nothing', () => {
    const all = THIRD_QUARTER.sections.recommendations.flatMap(({ recommendations }) => recommendations);
    const open = all.filter(({ isOpen }) => isOpen);
    assert.ok(open.length > 0 && open.length < all.length);
    assert.equal(count(THIRD_QUARTER, 'recommendation'), open.length);
  });
});

describe('what the quarter before said of an indicator', () => {
  const held = (ref: string) => {
    const indicator = [...SECOND_QUARTER.indicators, ...YEAR_END.indicators].find((each) => each.ref === ref);
    assert.ok(indicator, ref);
    return indicator;
  };
  for (const { ref, quarter, period } of [
    { ref: 'SSWB38c', quarter: '2023-24-Q3', period: '2023-24-Q2' },
    { ref: 'CH/026', quarter: '2023-24-Q3', period: '2023-24-Q2' },
    { ref: 'SSWB67', quarter: '2023-24-Q4', period: null },
    { ref: 'PM18', quarter: '2018-19-Q1', period: null },
  ])
    test(`${ref} in ${quarter}: ${period ?? 'none'}`, () => {
      assert.equal(lastReading(held(ref), quarter as Quarter)?.period ?? null, period);
    });
  test('before a first quarter, of a figure since April: the year', () => {
    const indicator = held('SSWB38c');
    const [definition] = indicator.definitions;
    const [reading] = indicator.readings;
    assert.ok(definition && reading);
    const ended = { ...reading, period: '2023-24' as FinancialYear };
    const known = { ...indicator, definitions: [definition], readings: [...indicator.readings, ended] };
    assert.equal(lastReading(known, '2024-25-Q1' as Quarter), null, 'not defined in 2024-25');
    const carried = {
      ...known,
      definitions: [definition, { ...definition, year: '2024-25' as FinancialYear }],
    };
    assert.equal(lastReading(carried, '2024-25-Q1' as Quarter)?.period, '2023-24');
  });
});

const said = (en: string) => ({ en, cy: '' });

describe('returns in their places', () => {
  const indicator = (typed: object): ReturnContent =>
    ({ ...emptyContent('indicator'), ...typed }) as ReturnContent;
  const readingOf = (ref: string, content: ReturnContent) => {
    const record = recordWith(THIRD_QUARTER, [{ kind: 'indicator', ref, content }]);
    return record.indicators
      .find((each) => each.ref === ref)
      ?.readings.find(({ period }) => period === '2023-24-Q3');
  };
  for (const { because, ref, typed, value, printed } of [
    { because: 'as typed', ref: 'SSWB38c', typed: { value: ' 71.50 ' }, value: '71.5', printed: '71.50' },
    {
      because: 'a share, as short as it is true',
      ref: 'SSWB38c',
      typed: { numerator: '2', denominator: '3' },
      value: '66.67',
      printed: '66.67',
    },
    {
      because: 'the green part of planned reductions',
      ref: 'DWB6.1.1iii',
      typed: { split: { red: '1', amber: '2', green: '3' } },
      value: '3',
      printed: '',
    },
  ])
    test(`a figure ${because}`, () => {
      const figure = readingOf(ref, indicator(typed))?.figure;
      assert.ok(figure?.kind === 'value');
      assert.deepEqual({ value: figure.value.toFixed(), printed: figure.printed }, { value, printed });
    });

  test('a reason for no figure, with its comment', () => {
    const reading = readingOf('SSWB38c', indicator({ absence: 'suppressed', comment: said('Too few.') }));
    assert.deepEqual(reading?.figure, { kind: 'absent', reason: 'suppressed', printed: '' });
    assert.equal(reading?.comment?.en, 'Too few.');
  });

  test('what is not understood is no reading', () => {
    assert.equal(readingOf('SSWB38c', indicator({ value: 'about 70' })), undefined);
  });

  test('a commitment’s update stands beside those before', () => {
    const [commitment] = THIRD_QUARTER.commitments;
    assert.ok(commitment);
    const content = {
      ...emptyContent('commitment'),
      status: 'green',
      progress: said('Built.'),
    } as ReturnContent;
    const record = recordWith(THIRD_QUARTER, [{ kind: 'commitment', ref: commitment.code, content }]);
    const updates = record.commitments[0]?.updates ?? [];
    assert.equal(updates.length, commitment.updates.length + 1);
    assert.equal(updates.at(-1)?.progress?.en, 'Built.');
  });

  test('what is not returned of money, staff and prose is left out', () => {
    const { finance, workforce, narrative } = recordWith(THIRD_QUARTER, []).sections;
    assert.deepEqual({ finance, workforce, narrative }, { finance: null, workforce: null, narrative: [] });
  });

  test('an open recommendation loses last quarter’s update; a closed one keeps it', () => {
    const recommendations = recordWith(THIRD_QUARTER, []).sections.recommendations.flatMap(
      (each) => each.recommendations,
    );
    assert.ok(
      recommendations
        .filter(({ isOpen }) => isOpen)
        .every(({ update, status }) => update === null && status === null),
    );
    assert.ok(recommendations.some(({ isOpen, update }) => !isOpen && update !== null));
  });

  test('a risk’s last score becomes the one before', () => {
    const later: PeriodRecord = {
      ...THIRD_QUARTER,
      sections: { ...THIRD_QUARTER.sections, risks: YEAR_END.sections.risks },
    };
    const [risk] = later.sections.risks;
    assert.ok(risk);
    const content = { ...emptyContent('risk'), likelihood: 1, impact: 2 } as ReturnContent;
    const [assessed] = recordWith(later, [{ kind: 'risk', ref: risk.id, content }]).sections.risks;
    assert.equal(assessed?.previousScore, risk.likelihood * risk.impact);
    assert.equal((assessed?.likelihood ?? 0) * (assessed?.impact ?? 0), 2);
  });
});

describe('the tables of a section', () => {
  const finance = YEAR_END.sections.finance;
  assert.ok(finance);
  const tables = sectionTables(finance, 'finance');
  for (const { table, columns, money } of [
    { table: 'revenue', columns: 'netBudget outturn reservesDrawn', money: 'gbp' },
    { table: 'capital', columns: 'budget spend slippage', money: 'gbp' },
    { table: 'savings', columns: 'target achieved', money: 'gbp-thousand' },
    { table: 'budgetLines', columns: 'netBudget outturn', money: 'gbp-thousand' },
    { table: 'proposals', columns: 'original achieved', money: 'gbp-thousand' },
  ])
    test(`${table} asks for ${columns}`, () => {
      const figures = tables.find(({ name }) => name === table)?.figures ?? [];
      assert.equal([...new Set(figures.map(({ column }) => column))].join(' '), columns);
      assert.deepEqual([...new Set(figures.map((figure) => figure.money))], [money]);
    });

  const typed = (figures: Readonly<Record<string, string>>) => {
    const content: ReturnContent = { kind: 'finance', figures, texts: {}, confirmations: {} };
    const record = recordWith({ ...THIRD_QUARTER, sections: { ...THIRD_QUARTER.sections, finance } }, [
      { kind: 'finance', ref: 'finance', content },
    ]);
    assert.ok(record.sections.finance);
    return record.sections.finance;
  };

  test('thousands typed in a table of thousands are thousands of pounds, and its variance is worked out', () => {
    const line = typed({ 'budgetLines.0.outturn': '17,500' }).budgetLines[0];
    assert.equal(line?.outturn.pounds?.toFixed(), '17500000');
    assert.equal(line?.statedVariance.pounds?.toFixed(), '31000');
  });

  test('a budget holds on until it is typed over; an outturn does not', () => {
    const { revenue } = typed({});
    assert.equal(revenue.netBudget.printed, '£66.281m');
    assert.deepEqual(revenue.outturn, { printed: '', pounds: null });
    assert.equal(typed({ 'revenue.netBudget': '£67m' }).revenue.netBudget.pounds?.toFixed(), '67000000');
  });
});
