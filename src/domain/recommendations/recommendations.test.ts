import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDate } from '../period/index.ts';
import { type Delivery, isInTracker, isOverdue, type Recommendation } from './index.ts';

function recommendation(delivery: Delivery, isOpen: boolean): Recommendation {
  const text = { en: 'Do it', cy: 'Gwnewch hynny' };
  return { code: 'R1', text, officers: [], delivery, update: null, status: 'green', isOpen };
}

const due = (day: string): Delivery => ({ kind: 'due', printed: day, due: day as CalendarDate });

describe('overdue on 30 September 2023', () => {
  for (const [delivery, isOpen, overdue] of [
    [due('2023-03-31'), true, true],
    [due('2023-03-31'), false, false],
    [due('2023-09-30'), true, false],
    [due('2023-09-29'), true, true],
    [{ kind: 'continuous', printed: 'Continuous' }, true, false],
    [{ kind: 'not-stated', printed: 'n/a' }, true, false],
  ] as const)
    test(`${delivery.printed}, ${isOpen ? 'open' : 'closed'}: ${overdue}`, () => {
      assert.equal(isOverdue(recommendation(delivery, isOpen), '2023-09-30' as CalendarDate), overdue);
    });
});

test('a report stays in the tracker as long as one recommendation is open', () => {
  const words = { en: 'A report', cy: 'Adroddiad' };
  const report = (states: readonly boolean[]) => ({
    id: 'a',
    title: words,
    regulator: words,
    issued: 'May 2022',
    issuedMonth: '2022-05',
    recommendations: states.map((isOpen) => recommendation(due('2023-03-31'), isOpen)),
  });
  assert.equal(isInTracker(report([false, true])), true);
  assert.equal(isInTracker(report([false, false])), false);
});
