import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../test/published/council.ts';
import type { Target } from '../domain/framework/index.ts';
import type { Period, Quarter } from '../domain/period/index.ts';
import { type ScoredIndicator, scoredIndicator } from '../domain/scorecard/index.ts';
import type { Scheme } from '../domain/scoring/index.ts';
import { decimal } from '../domain/value/index.ts';
import { statusSentence } from './index.ts';

const QUARTER = '2017-18-Q4' as Quarter;
const { scheme: KEY, indicators } = recordOf(await council(), QUARTER);

/** CHR002iii, 17.58 days lost for each FTE where fewer are better, against another target and in another unit. */
function against(target: string, { scheme = KEY }: { readonly scheme?: Scheme } = {}): ScoredIndicator {
  const indicator = indicators.find(({ ref }) => ref === 'CHR002iii');
  assert.ok(indicator);
  const figure = { kind: 'value', printed: target, value: decimal(target) } as const;
  const targets: readonly Target[] = [{ period: '2017-18' as Period, figure, note: null }];
  return scoredIndicator({ indicator: { ...indicator, targets }, period: QUARTER, scheme });
}

describe('a target of zero that is missed has no percentage, and its own reason', () => {
  const scored = against('0');

  test('the reason and the status are those of a missed target of zero', () => {
    assert.deepEqual(scored.score.statusReason, { kind: 'target-zero', status: 'red' });
    assert.equal(scored.score.status, 'red');
  });

  test('in English', () =>
    assert.equal(
      statusSentence({ scored, scheme: KEY, language: 'en' }),
      'Red: 17.58 days against a target of zero. No percentage of zero exists; any miss of a zero target is scored red (a rule of Mesur).',
    ));

  test('in Welsh', () =>
    assert.equal(
      statusSentence({ scored, scheme: KEY, language: 'cy' }),
      'Coch: 17.58 diwrnod o gymharu â tharged o sero. Nid oes canran o sero; caiff unrhyw fethiant i gyrraedd targed o sero ei sgorio’n goch (un o reolau Mesur).',
    ));

  test('the status is the one that the key names', () => {
    const scheme: Scheme = { ...KEY, targetZero: 'amber' };
    const lenient = against('0', { scheme });
    assert.equal(lenient.score.status, 'amber');
    assert.match(
      statusSentence({ scored: lenient, scheme, language: 'en' }),
      /^Amber: .* is scored amber \(/,
    );
    assert.match(statusSentence({ scored: lenient, scheme, language: 'cy' }), /^Ambr: .* sgorio’n ambr \(/);
  });

  test('any other target is scored by a rule', () => {
    for (const target of ['0.01', '11.04', '-1', '20'])
      assert.equal(against(target).score.statusReason.kind, 'rule', target);
  });

  test('so is a target of zero where the key counts in points', () => {
    const scheme: Scheme = { ...KEY, tolerance: 'points' };
    assert.equal(against('0', { scheme }).score.statusReason.kind, 'rule');
  });
});
