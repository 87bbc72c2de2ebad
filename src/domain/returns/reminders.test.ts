import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PersonId } from '../people/index.ts';
import type { CalendarDate, Instant, Quarter } from '../period/index.ts';
import { dueReminders } from './reminders.ts';
import { openedReturn, type QuarterReturn } from './return-events.ts';
import { RETURN_STATES } from './transitions.ts';

const day = (text: string) => text as CalendarDate;
const DUE = day('2024-01-19');

describe('which letter is due', () => {
  const table = [
    ['2024-01-11', null],
    ['2024-01-12', 'week-before'],
    ['2024-01-17', 'week-before'],
    ['2024-01-18', 'day-before'],
    ['2024-01-19', 'day-before'],
    ['2024-01-20', 'day-after'],
    ['2024-01-25', 'day-after'],
    ['2024-01-26', 'week-after'],
    ['2024-06-01', 'week-after'],
  ] as const;
  for (const [today, expected] of table)
    test(`on ${today}: ${expected ?? 'none'}`, () =>
      assert.equal(dueReminders([entry('A')], day(today))[0]?.occasion ?? null, expected));
});

function entry(ref: string, change: Partial<QuarterReturn> = {}): QuarterReturn {
  const { next } = openedReturn({
    key: { authority: 'a', directorate: 'ssw', period: '2023-24-Q3' as Quarter, kind: 'indicator', ref },
    assignment: { service: null, owner: 'p1' as PersonId, dueOn: DUE },
    person: null,
    at: '2024-01-01T09:00:00.000Z' as Instant,
  });
  return { ...next, ...change };
}

test('one letter for each owner and due date, with all that is not sent', () => {
  const reminders = dueReminders(
    [
      entry('A'),
      entry('B'),
      entry('C', { owner: 'p2' as PersonId }),
      entry('D', { dueOn: day('2024-02-09') }),
      entry('E', { owner: null }),
    ],
    day('2024-01-20'),
  );
  assert.deepEqual(
    reminders.map(({ owner, occasion, returns }) => [owner, occasion, returns.map(({ ref }) => ref)]),
    [
      ['p1', 'day-after', ['A', 'B']],
      ['p2', 'day-after', ['C']],
    ],
  );
  assert.equal(new Set(reminders.map(({ key }) => key)).size, 2);
});

test('nobody is reminded of what is sent', () => {
  const reminded = RETURN_STATES.filter(
    (state) => dueReminders([entry('A', { state })], day('2024-01-20')).length > 0,
  );
  assert.deepEqual(reminded, ['not-started', 'draft', 'sent-back', 'reopened']);
});
