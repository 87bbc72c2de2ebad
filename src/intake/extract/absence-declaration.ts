import type { CalendarDate, Quarter } from '../../domain/period/index.ts';
import type { Bilingual } from '../../domain/value/index.ts';
import type { ColumnsWanted } from '../tables/index.ts';

/** A name of ours with the texts that a file writes for it; its own two languages are understood without being listed. */
export interface NamedText {
  readonly name: Bilingual;
  readonly writtenAs: readonly string[];
}

/**
 * What the amount of an absence is, in the words of the extract:
 * - `fte-days`: full-time equivalent days lost, part-time already allowed for;
 * - `days`: working days lost by the person, taken times their FTE;
 * - `hours`: hours lost, divided by the hours of a full-time day;
 * - `dates`: none is given; Monday to Friday between the dates count, times their FTE.
 */
export type AbsenceMeasure =
  | { readonly kind: 'fte-days' | 'days' | 'dates' }
  | { readonly kind: 'hours'; readonly fullTimeDayHours: number };

/** Columns of an extract of absences. */
export type AbsenceColumn = 'person' | 'post' | 'unit' | 'start' | 'end' | 'amount' | 'fte' | 'reason';

/** What a person says of an extract of absences before it is counted; nothing of it is guessed. */
export interface AbsenceDeclaration {
  readonly quarter: Quarter;
  readonly measure: AbsenceMeasure;
  /** The first day from which every absence is in the extract. */
  readonly completeFrom: CalendarDate;
  /** The day it was taken: absences still open are counted to it. */
  readonly takenOn: CalendarDate;
  readonly units: readonly NamedText[];
  readonly total: Bilingual;
  /** Services as the file writes them that the report is not of: their rows are left out. */
  readonly elsewhere?: readonly string[];
  /** Empty where reasons are not counted. */
  readonly reasons: readonly NamedText[];
  /** What a fraction is written with: "3.5" or "3,5". */
  readonly decimalMark: 'point' | 'comma';
  /** Headings, where a person named them. */
  readonly columns?: Readonly<Partial<Record<AbsenceColumn, string>>>;
}

const AMOUNTS: Readonly<Record<AbsenceMeasure['kind'], readonly string[]>> = {
  'fte-days': [
    'FTE days',
    'FTE days lost',
    'Days lost (FTE)',
    'FTE working days lost',
    'Diwrnodau CALl',
    'Diwrnodau CALl a gollwyd',
    'Diwrnodau a gollwyd (CALl)',
  ],
  days: [
    'Days',
    'Days lost',
    'Working days',
    'Working days lost',
    'Diwrnodau',
    'Diwrnodau a gollwyd',
    'Diwrnodau gwaith',
    'Diwrnodau gwaith a gollwyd',
  ],
  hours: ['Hours', 'Hours lost', 'Working hours lost', 'Oriau', 'Oriau a gollwyd', 'Oriau gwaith a gollwyd'],
  dates: [],
};

/** Headings of units, which the list of staff has too. */
export const UNIT_HEADINGS: readonly string[] = [
  'Service',
  'Service area',
  'Unit',
  'Service unit',
  'Department',
  'Gwasanaeth',
  'Maes gwasanaeth',
  'Uned',
  'Adran',
];

/** Headings of full-time equivalents. */
export const FTE_HEADINGS: readonly string[] = [
  'FTE',
  'Full-time equivalent',
  'Full time equivalents',
  'Contract FTE',
  'CALl',
  'Cyfwerth ag amser llawn',
  'Cyfwerth â llawn amser',
  'Cyfwerth llawn amser',
];

/** The columns that an extract of a measure is read by. */
export function absenceColumns(declaration: AbsenceDeclaration): ColumnsWanted<AbsenceColumn> {
  const { kind } = declaration.measure;
  return {
    person: {
      isNeeded: true,
      headings: [
        'Person',
        'Person key',
        'Person ID',
        'Payroll number',
        'Payroll no',
        'Pay number',
        'Employee',
        'Employee number',
        'Employee no',
        'Employee ID',
        'Staff number',
        'Staff ID',
        'Rhif cyflogres',
        'Rhif gweithiwr',
        'Rhif staff',
        'Rhif y gweithiwr',
      ],
    },
    post: {
      isNeeded: false,
      headings: [
        'Post',
        'Post number',
        'Position',
        'Position number',
        'Assignment number',
        'Swydd',
        'Rhif swydd',
      ],
    },
    unit: { isNeeded: true, headings: UNIT_HEADINGS },
    start: {
      isNeeded: true,
      headings: [
        'Start',
        'Start date',
        'First day',
        'First day of absence',
        'Absence start',
        'Absence start date',
        'From',
        'Dechrau',
        'Dyddiad dechrau',
        'Diwrnod cyntaf',
        'Dechrau’r absenoldeb',
      ],
    },
    end: {
      isNeeded: true,
      headings: [
        'End',
        'End date',
        'Last day',
        'Last day of absence',
        'Absence end',
        'Absence end date',
        'To',
        'Diwedd',
        'Dyddiad gorffen',
        'Dyddiad diwedd',
        'Diwrnod olaf',
        'Diwedd yr absenoldeb',
      ],
    },
    amount: { isNeeded: kind !== 'dates', headings: AMOUNTS[kind] },
    fte: { isNeeded: kind === 'days' || kind === 'dates', headings: FTE_HEADINGS },
    reason: {
      isNeeded: declaration.reasons.length > 0,
      headings: [
        'Reason',
        'Absence reason',
        'Reason for absence',
        'Sickness reason',
        'Rheswm',
        'Rheswm dros absenoldeb',
        'Rheswm am absenoldeb',
        'Rheswm yr absenoldeb',
      ],
    },
  };
}

/** Finds the place of a name in a list by what a file writes, in either language; null of one that is not in it. */
export function nameFinder(names: readonly NamedText[]): (text: string) => number | null {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase().replaceAll("'", '’');
  const places = new Map<string, number>();
  for (const [at, { name, writtenAs }] of names.entries())
    for (const text of [name.en, name.cy, ...writtenAs]) places.set(plain(text), at);
  const seen = new Map<string, number | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const place = places.get(plain(text)) ?? null;
    // A column that was taken for another may hold a million texts: they are not kept.
    if (place !== null) seen.set(text, place);
    return place;
  };
}
