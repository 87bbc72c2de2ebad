import type { Figure } from '../../src/domain/framework/index.ts';
import type { FinancialYear, Period, Quarter } from '../../src/domain/period/index.ts';
import { type Absence, type Bilingual, decimal } from '../../src/domain/value/index.ts';

/* The values that the specimen is written with. */

/** The quarters of its editions. */
export const Q4 = '2017-18-Q4' as Quarter;
export const Q2 = '2023-24-Q2' as Quarter;

export const both = (en: string, cy: string): Bilingual => ({ en, cy });
export const year = (text: string) => text as FinancialYear;
export const period = (text: string) => text as Period;
export const figure = (value: string, printed = value): Figure => ({
  kind: 'value',
  value: decimal(value),
  printed,
});
export const absent = (reason: Absence, printed = ''): Figure => ({ kind: 'absent', reason, printed });
