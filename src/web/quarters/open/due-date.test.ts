import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDate, Quarter } from '../../../domain/period/index.ts';
import { suggestedDueDate } from './due-date.ts';

describe('returns are due on the fifteenth working day', () => {
  for (const [what, period, today, due] of [
    ['after the end of the quarter, a Sunday', '2023-24-Q3', '2023-12-11', '2024-01-19'],
    ['after the end of the quarter, a Saturday', '2023-24-Q2', '2023-09-25', '2023-10-20'],
    ['after today, when the quarter is over', '2023-24-Q3', '2024-01-10', '2024-01-31'],
    ['on a weekday, opened on a Saturday', '2023-24-Q3', '2024-01-13', '2024-02-02'],
  ] as const)
    test(`${what}: ${due}`, () =>
      assert.equal(suggestedDueDate(period as string as Quarter, today as string as CalendarDate), due));
});
