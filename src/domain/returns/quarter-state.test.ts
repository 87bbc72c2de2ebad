import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDate, Instant, Quarter } from '../period/index.ts';
import {
  type OpenQuarter,
  type QuarterReturn,
  RETURN_STATES,
  type ReturnContent,
  type ReturnState,
  sealObstacles,
  signOffObstacles,
} from './index.ts';

const narrative = (en: string, cy: string): ReturnContent => ({
  kind: 'narrative',
  markdown: { en, cy },
  confirmations: {},
});
const BOTH = narrative('A good quarter.', 'Chwarter da.');

function returned(ref: string, state: ReturnState, content: ReturnContent | null = BOTH): QuarterReturn {
  return {
    ...{ authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter, kind: 'narrative', ref },
    ...{ owner: null, service: null, dueOn: '2024-01-19' as CalendarDate, state, version: 1, content },
    ...{ submittedBy: null, submittedAt: null, approvedBy: null, approvedContent: null, reason: null },
    ...{ changedAt: '2024-01-08T09:00:00.000Z' as Instant, changedBy: null },
  };
}

/** What stands in the way, with the returns that do. */
function said(obstacles: ReturnType<typeof sealObstacles>): readonly string[] {
  return obstacles.map((each) =>
    'returns' in each ? `${each.kind}: ${each.returns.map(({ ref }) => ref).join(' ')}` : each.kind,
  );
}

describe('the director signs when every return is approved', () => {
  const ready: readonly ReturnState[] = ['approved', 'accepted'];
  for (const state of RETURN_STATES)
    test(`${state}: ${ready.includes(state) ? 'signs' : 'does not'}`, () => {
      const returns = [returned('one', 'approved'), returned('two', state), returned('three', 'accepted')];
      assert.deepEqual(said(signOffObstacles(returns)), ready.includes(state) ? [] : ['not-approved: two']);
    });

  test('every return that is only sent, or not even that, is named', () => {
    const returns = [
      returned('sent', 'submitted'),
      returned('done', 'approved'),
      returned('none', 'not-started'),
    ];
    assert.deepEqual(said(signOffObstacles(returns)), ['not-approved: sent none']);
  });

  test('a text in one language is not in the way of the signature: it is translated before sealing', () => {
    assert.deepEqual(signOffObstacles([returned('one', 'approved', narrative('Good.', ''))]), []);
  });
});

type SealCase = readonly [
  because: string,
  given: {
    readonly states?: readonly ReturnState[];
    readonly content?: ReturnContent | null;
    readonly quarter?: OpenQuarter['state'];
    readonly administrators?: number;
  },
  ...inTheWay: readonly string[],
];

describe('an edition is sealed of accepted returns, in both languages, signed, where two administrators are', () => {
  const cases: readonly SealCase[] = [
    ['all is done', {}],
    ['and more administrators than two', { administrators: 3 }],
    ...RETURN_STATES.filter((state) => state !== 'accepted').map(
      (state): SealCase => [`one is ${state}`, { states: ['accepted', state] }, 'not-accepted: 1'],
    ),
    ['two are only approved', { states: ['approved', 'accepted', 'approved'] }, 'not-accepted: 0 2'],
    ['the Welsh is missing', { content: narrative('Good.', '') }, 'not-translated: 0'],
    ['the English is missing', { content: narrative('', 'Da.') }, 'not-translated: 0'],
    ['the Welsh is blanks', { content: narrative('Good.', ' \n') }, 'not-translated: 0'],
    ['nothing is written in either', { content: narrative('', '') }],
    ['nothing was returned', { content: null }],
    ['the director has not signed', { quarter: 'open' }, 'not-signed-off'],
    ['it is sealed already', { quarter: 'sealed' }, 'not-signed-off'],
    ['it is published already', { quarter: 'published' }, 'not-signed-off'],
    ['one administrator has signed in', { administrators: 1 }, 'administrator-missing'],
    ['none has', { administrators: 0 }, 'administrator-missing'],
    [
      'all of it at once',
      { states: ['submitted'], content: narrative('Good.', ''), quarter: 'open', administrators: 1 },
      'not-accepted: 0',
      'not-translated: 0',
      'not-signed-off',
      'administrator-missing',
    ],
  ];
  for (const [because, given, ...inTheWay] of cases)
    test(because, () => {
      const { states = ['accepted'], content = BOTH, quarter = 'signed-off', administrators = 2 } = given;
      const returns = states.map((state, at) => returned(`${at}`, state, content));
      assert.deepEqual(
        said(sealObstacles({ quarter: { state: quarter }, returns, administrators })),
        inTheWay,
      );
    });
});
