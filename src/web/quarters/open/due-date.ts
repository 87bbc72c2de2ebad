import { type CalendarDate, daysAfter, lastDay, type Quarter } from '../../../domain/period/index.ts';

/** How many working days a council's services have after a quarter's end, when nothing else is said. */
const WORKING_DAYS = 15;

/**
 * The day that returns of a quarter are due when nothing else is said: the fifteenth working day after its end, or
 * after today where the quarter ended before today. Mondays to Fridays count, bank holidays too.
 */
export function suggestedDueDate(period: Quarter, today: CalendarDate): CalendarDate {
  const end = lastDay(period);
  return workingDaysAfter(end > today ? end : today, WORKING_DAYS);
}

function workingDaysAfter(day: CalendarDate, count: number): CalendarDate {
  let [found, left] = [day, count];
  while (left > 0) {
    found = daysAfter(found, 1);
    const weekday = new Date(`${found}T00:00:00.000Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return found;
}
