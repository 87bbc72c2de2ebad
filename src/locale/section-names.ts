import { lastDay, previousYear, type Quarter, samePeriodLastYear, yearOf } from '../domain/period/index.ts';
import type { Language } from '../domain/value/index.ts';
import { formatDate, shortPeriod } from './periods.ts';
import { inBoth } from './words.ts';

/** The quarter that a section is of, as texts ready to stand in a heading. */
interface Times {
  readonly day: string;
  readonly quarter: string;
  readonly quarterBefore: string;
  readonly year: string;
  readonly yearBefore: string;
}

type Named = Readonly<Record<string, string | ((times: Times) => string)>>;

const TABLES = inBoth<Named>({
  en: {
    revenue: 'Revenue budget',
    capital: 'Capital budget',
    savings: 'Efficiency savings',
    budgetLines: 'Main revenue budget lines',
    proposals: 'Budget reduction proposals',
    note: 'Note',
    staff: 'Staff',
    sickness: 'Sickness, days for each full-time equivalent (FTE)',
    units: 'Sickness by service area',
    reasons: 'Days lost by reason of absence',
    comment: 'Comment',
  },
  cy: {
    revenue: 'Cyllideb refeniw',
    capital: 'Cyllideb gyfalaf',
    savings: 'Arbedion effeithlonrwydd',
    budgetLines: 'Prif linellau’r gyllideb refeniw',
    proposals: 'Cynigion i ostwng y gyllideb',
    note: 'Nodyn',
    staff: 'Staff',
    sickness: 'Salwch, diwrnodau fesul gweithiwr cyfwerth ag amser llawn (CALl)',
    units: 'Salwch yn ôl maes gwasanaeth',
    reasons: 'Diwrnodau a gollwyd yn ôl rheswm dros yr absenoldeb',
    comment: 'Sylw',
  },
});

const COLUMNS = inBoth<Named>({
  en: {
    'revenue.netBudget': 'Net revenue budget',
    'revenue.outturn': 'Outturn',
    'revenue.reservesDrawn': 'Drawn from earmarked reserves',
    'capital.budget': 'Capital budget',
    'capital.spend': 'Capital spend',
    'capital.slippage': 'Slippage asked for',
    'savings.target': 'Savings target',
    'savings.achieved': 'Achieved or likely to be',
    'budgetLines.netBudget': 'Net budget',
    'budgetLines.outturn': 'Outturn',
    'budgetLines.explanation': 'What explains the variance',
    'proposals.original': 'Original',
    'proposals.achieved': 'Achieved or likely to be',
    'proposals.mitigation': 'Mitigating actions',
    'note.note': 'Note',
    'staff.fte': 'Full-time equivalents',
    'sickness.target': 'Target',
    'sickness.actual': 'Actual',
    'sickness.longTermPct': 'Long term, %',
    'sickness.shortTermPct': 'Short term, %',
    'units.fte': ({ day }) => `FTE on ${day}`,
    'units.thisYear.daysLost': ({ quarter }) => `FTE days lost, ${quarter}`,
    'units.thisYear.absences': ({ quarter }) => `Absences, ${quarter}`,
    'units.cumulativeThisYear': ({ year }) => `Cumulative days per FTE, ${year}`,
    'units.lastYear.daysLost': ({ quarterBefore }) => `FTE days lost, ${quarterBefore}`,
    'units.lastYear.absences': ({ quarterBefore }) => `Absences, ${quarterBefore}`,
    'units.cumulativeLastYear': ({ yearBefore }) => `Cumulative days per FTE, ${yearBefore}`,
    'reasons.days': 'FTE days lost',
    'comment.comment': 'Comment',
  },
  cy: {
    'revenue.netBudget': 'Cyllideb refeniw net',
    'revenue.outturn': 'Alldro',
    'revenue.reservesDrawn': 'Tynnwyd o gronfeydd wrth gefn clustnodedig',
    'capital.budget': 'Cyllideb gyfalaf',
    'capital.spend': 'Gwariant cyfalaf',
    'capital.slippage': 'Llithriad y gofynnwyd amdano',
    'savings.target': 'Targed arbedion',
    'savings.achieved': 'Cyflawnwyd neu’n debygol o gael ei gyflawni',
    'budgetLines.netBudget': 'Cyllideb net',
    'budgetLines.outturn': 'Alldro',
    'budgetLines.explanation': 'Yr hyn sy’n egluro’r amrywiant',
    'proposals.original': 'Gwreiddiol',
    'proposals.achieved': 'Cyflawnwyd neu’n debygol o gael ei gyflawni',
    'proposals.mitigation': 'Camau lliniaru',
    'note.note': 'Nodyn',
    'staff.fte': 'Cyfwerth ag amser llawn',
    'sickness.target': 'Targed',
    'sickness.actual': 'Gwirioneddol',
    'sickness.longTermPct': 'Tymor hir, %',
    'sickness.shortTermPct': 'Tymor byr, %',
    'units.fte': ({ day }) => `CALl ar ${day}`,
    'units.thisYear.daysLost': ({ quarter }) => `Diwrnodau CALl a gollwyd, ${quarter}`,
    'units.thisYear.absences': ({ quarter }) => `Absenoldebau, ${quarter}`,
    'units.cumulativeThisYear': ({ year }) => `Diwrnodau cronnol fesul CALl, ${year}`,
    'units.lastYear.daysLost': ({ quarterBefore }) => `Diwrnodau CALl a gollwyd, ${quarterBefore}`,
    'units.lastYear.absences': ({ quarterBefore }) => `Absenoldebau, ${quarterBefore}`,
    'units.cumulativeLastYear': ({ yearBefore }) => `Diwrnodau cronnol fesul CALl, ${yearBefore}`,
    'reasons.days': 'Diwrnodau CALl a gollwyd',
    'comment.comment': 'Sylw',
  },
});

/** What names a part of a section is asked in. */
export interface SectionPlace {
  readonly period: Quarter;
  readonly language: Language;
}

/** The name of a table of a section's form: "units" is "Sickness by service area". */
export function tableName(table: string, place: SectionPlace): string {
  return named(TABLES[place.language][table] ?? table, place);
}

/** The name of a column of a table. A column without words is a bug and throws. */
export function columnName(
  { table, column }: { readonly table: string; readonly column: string },
  place: SectionPlace,
): string {
  const found = COLUMNS[place.language][`${table}.${column}`];
  if (found === undefined) throw new Error(`no words for ${table}.${column}`);
  return named(found, place);
}

function named(name: Named[string], { period, language }: SectionPlace): string {
  if (typeof name === 'string') return name;
  const year = yearOf(period);
  return name({
    day: formatDate(lastDay(period), language),
    quarter: shortPeriod(period, language),
    quarterBefore: shortPeriod(samePeriodLastYear(period), language),
    year,
    yearBefore: previousYear(year),
  });
}
