import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Person } from '../../domain/people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../../domain/period/index.ts';
import type { OpenQuarter, QuarterReturn, ReturnEventType } from '../../domain/returns/index.ts';
import { quarterChange } from './change-return.ts';

const AT = '2024-01-08T09:00:00.000Z' as Instant;

/** What a return's change does to its quarter. */
function doneTo(state: OpenQuarter['state'], type: ReturnEventType): string {
  const place = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };
  const change = quarterChange({
    quarter: {
      ...place,
      state,
      version: 7,
      dueOn: '2024-01-19' as CalendarDate,
      openedAt: AT,
      edition: null,
    },
    change: {
      next: { kind: 'risk', ref: 'one', ...place } as QuarterReturn,
      event: { sequence: 2, type, person: null, at: AT, reason: null, content: null, assignment: null },
    },
    acting: { person: { id: 'mair' } as Person, clock: { now: () => AT } },
  });
  return change === null ? 'nothing' : `${change.event.type}, ${change.next.state}`;
}

describe('what happens to a return after the director signed', () => {
  for (const [type, done] of [
    ['assigned', 'nothing'],
    ['accepted', 'nothing'],
    ['translated', 'nothing'],
    ['saved', 'sign-off-lapsed, open'],
    ['submitted', 'sign-off-lapsed, open'],
    ['approved', 'sign-off-lapsed, open'],
    ['sent-back', 'sign-off-lapsed, open'],
    ['reopened', 'sign-off-lapsed, open'],
  ] as const)
    test(`${type}: ${done === 'nothing' ? 'the signature holds' : 'it lapses'}`, () =>
      assert.equal(doneTo('signed-off', type), done));
});

test('a return reopened opens a sealed quarter, and before the signature nothing lapses', () => {
  assert.equal(doneTo('sealed', 'reopened'), 'reopened, open');
  assert.equal(doneTo('published', 'reopened'), 'reopened, open');
  assert.equal(doneTo('open', 'saved'), 'nothing');
});
