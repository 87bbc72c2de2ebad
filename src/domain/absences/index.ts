/**
 * Absences of staff, counted from records of them: by quarter, service and reason, and the tables that a report has of them.
 *
 * What always holds: days of one person count once, however many records speak of them; a total is summed before it is
 * divided; while a service or reason is not known, nothing is stated that rests on it. Nothing of a person is here.
 *
 * @example (await countAbsences(kept.byPerson(), plan)).units[0] // one count for each unit, of the first quarter
 */
export { type AbsenceGap, absenceTables, type CountedWorkforce, type FteBasis } from './absence-tables.ts';
export { type AbsenceRecord, type CountedQuarter, countAbsences, LONG_TERM_DAYS } from './count-absences.ts';
export type { Establishment, HeldFte } from './establishment.ts';
