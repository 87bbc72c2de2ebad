import {
  type CalendarDate,
  type FinancialYear,
  financialYear,
  lastDay,
} from '../../../domain/period/index.ts';
import type { Delivery } from '../../../domain/recommendations/index.ts';
import { monthNumber } from '../../tables/index.ts';

const YEARS = /(?<![\d.,/])(?:20)?(\d{2}) ?[-‐‑‒–—−/] ?(?:20)?(\d{2})(?![\d/]|[.,]\d)/g;
const QUARTER = /(?<![a-z])(?:quarter|qtr|chwarter|q|ch) ?([1-4])(?!\d)/gi;

/**
 * The financial years that a text names, in its order: "2017-18", "2017/18", "16 -17". Two numbers that do not follow
 * each other ("50-60") are no year.
 */
export function yearsIn(text: string): readonly FinancialYear[] {
  return [...text.matchAll(YEARS)].flatMap(([, first = '', second = '']) =>
    (Number(first) + 1) % 100 === Number(second) ? [financialYear(2000 + Number(first))] : [],
  );
}

/** The numbers of the quarters that a text names, in its order: "Q2", "QTR4", "quarter 4", "Ch2", "Chwarter 2". */
export function quartersIn(text: string): readonly number[] {
  return [...text.matchAll(QUARTER)].map(([, number = '']) => Number(number));
}

/**
 * The month that a text is, "2022-05" of "May 2022", "Dec 22", "Mai 2022", also with a word broken by the extraction
 * ("Novemb er 2022"). Null where it is anything else.
 */
export function monthOf(text: string): string | null {
  const match = /^([a-z]+)(20)?(\d{2})$/.exec(text.toLowerCase().replaceAll(/[\s.,’']/g, ''));
  const month = monthNumber(match?.[1] ?? '');
  if (match === null || month === null) return null;
  return `20${match[3]}-${String(month).padStart(2, '0')}`;
}

/**
 * When something is to be delivered: the last day of the month, of the later of two months ("April/May 23") or of the
 * financial year named; `continuous`; `not-stated` where the text says so itself. Null where it cannot be read.
 */
export function deliveryOf(printed: string): Delivery | null {
  if (/\b(continuous|continual|ongoing|parhaus|yn barhaus)\b/i.test(printed))
    return { kind: 'continuous', printed };
  if (/^(|-|n ?\/ ?a|tbc|i’w gadarnhau|amh\.?|completed?|wedi(?:’|')i gwblhau|cwblhawyd)$/i.test(printed))
    return { kind: 'not-stated', printed };
  const due = (day: CalendarDate): Delivery => ({ kind: 'due', printed, due: day });
  const [year, ...moreYears] = yearsIn(printed);
  if (year !== undefined && moreYears.length === 0 && /^[\d\s/–-]+$/.test(printed)) return due(lastDay(year));
  const months = printed.split('/');
  const last = monthOf(months.at(-1) ?? '');
  const firstIsMonth = monthNumber(months[0]?.trim() ?? '') !== null;
  if (last !== null && (months.length === 1 || (months.length === 2 && firstIsMonth)))
    return due(endOf(last));
  return null;
}

function endOf(month: string): CalendarDate {
  const [year = '', number = ''] = month.split('-');
  const days = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate();
  return `${month}-${days}` as CalendarDate;
}
