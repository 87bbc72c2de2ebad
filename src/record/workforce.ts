import { z } from 'zod';
import type {
  AbsenceReason,
  SicknessQuarter,
  SicknessUnit,
  SicknessYear,
  StaffCount,
  StatedNumber,
  Workforce,
} from '../domain/workforce/index.ts';
import { bilingual, exact, type Fields, marker, quarter, rowId, rowOf, tableOf, year } from './values.ts';

/** A number that a report states. */
export const stated = z.object({
  printed: z.string(),
  value: exact.nullable(),
  marker,
} satisfies Fields<StatedNumber>);

const staffCount = z.object({ year, fte: stated } satisfies Fields<StaffCount>);

const sicknessYear = z.object({
  year,
  target: stated,
  actual: stated,
  longTermPct: stated.nullable(),
  shortTermPct: stated.nullable(),
} satisfies Fields<SicknessYear>);

/** Sickness in a quarter. */
export const sicknessQuarter = z.object({
  daysLost: stated,
  absences: stated,
  statedDaysPerFte: stated,
} satisfies Fields<SicknessQuarter>);

/** Sickness of a service area. */
export const sicknessUnit = z.object({
  id: rowId,
  name: bilingual,
  fte: stated,
  lastYear: sicknessQuarter,
  thisYear: sicknessQuarter,
  cumulativeThisYear: stated,
  cumulativeLastYear: stated,
  target: stated.nullable(),
} satisfies Fields<SicknessUnit>);

/** Days lost for one reason. */
export const absenceReason = z.object({
  id: rowId,
  name: bilingual,
  byQuarter: z.array(z.object({ quarter, days: stated })),
  days: stated,
  statedPct: stated,
} satisfies Fields<AbsenceReason>);

/** What a report holds on staff and sickness: `workforce.json`. */
export const workforce = z.object({
  staff: z.array(staffCount),
  sickness: z.array(sicknessYear),
  units: tableOf(sicknessUnit, ({ name }) => name.en),
  unitsTotal: rowOf(sicknessUnit, ({ name }) => name.en),
  reasons: tableOf(absenceReason, ({ name }) => name.en),
  reasonsTotal: rowOf(absenceReason, ({ name }) => name.en),
  comment: bilingual.nullable(),
  smallestShown: exact.optional(),
} satisfies Fields<Workforce>);
