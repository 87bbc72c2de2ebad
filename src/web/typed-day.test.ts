import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDate } from '../domain/period/index.ts';
import { formatDate } from '../locale/index.ts';
import { dayExample, dayInBox, typedDay } from './typed-day.ts';

for (const [text, day] of [
  ['2024-01-19', '2024-01-19'],
  [' 19 January 2024 ', '2024-01-19'],
  ['19 Ionawr 2024', '2024-01-19'],
  ['19 jan 2024', '2024-01-19'],
  ['1 Maw 2024', '2024-03-01'],
  ['1 Mar 2024', '2024-03-01'],
  ['1 Mai 2024', '2024-05-01'],
  ['5/11/2024', '2024-11-05'],
  ['05.11.2024', '2024-11-05'],
  ['5 - 11 - 2024', '2024-11-05'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2023', null],
  ['12/31/2024', null],
  ['19 Ja 2024', null],
  ['19 Smarch 2024', null],
  ['19/1/24', null],
  ['tomorrow', null],
  ['', null],
] as const)
  test(`“${text}” is ${day ?? 'no day'}`, () => assert.equal(typedDay(text), day));

test('every day of the year that Mesur writes is understood again, in both languages', () => {
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10) as CalendarDate;
    for (const language of ['en', 'cy'] as const) assert.equal(typedDay(formatDate(day, language)), day);
  }
});

test('a day stands in its box in words, anything else as it was typed', () => {
  assert.equal(dayInBox('2024-01-19', 'cy'), '19 Ionawr 2024');
  assert.equal(dayInBox('31/31/2024', 'en'), '31/31/2024');
  assert.equal(dayExample('en'), 'For example, 19 January 2024.');
});
