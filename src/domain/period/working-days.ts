import type { DayNumber } from './day-number.ts';

/** 1 January 1970 was a Thursday: three days after a Monday. */
const FROM_MONDAY = 3;

/** Working days, Monday to Friday, before a day and since a fixed one: differences of two of them count. */
function workingDaysBefore(day: DayNumber): number {
  const fromMonday = day + FROM_MONDAY;
  const week = Math.floor(fromMonday / 7);
  return week * 5 + Math.min(fromMonday - week * 7, 5);
}

/** Days from one to another, both included. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Monday to Friday within a span; bank holidays are not taken out (ours). */
export function workingDaysIn({ from, to }: DaySpan): number {
  return to < from ? 0 : workingDaysBefore(to + 1) - workingDaysBefore(from);
}

/**
 * The part of an amount that falls within `part`, where the amount lies on the working days of `whole`, evenly; on all
 * its days where it has no working day. Amounts are whole numbers of a small unit, and the parts that make up a
 * whole add up to it exactly.
 */
export function amountWithin({
  amount,
  whole,
  part,
}: {
  readonly amount: number;
  readonly whole: DaySpan;
  readonly part: DaySpan;
}): number {
  const from = Math.max(whole.from, part.from);
  const to = Math.min(whole.to, part.to);
  if (to < from) return 0;
  const working = workingDaysIn(whole);
  const daysTo = (day: DayNumber) =>
    working > 0 ? workingDaysIn({ from: whole.from, to: day }) : day - whole.from + 1;
  const upTo = (day: DayNumber) => Math.round((amount * daysTo(day)) / daysTo(whole.to));
  return upTo(to) - upTo(from - 1);
}
