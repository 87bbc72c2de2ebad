import type { Commitment } from '../commitments/index.ts';
import type { Finance } from '../finance/index.ts';
import type { Authority, Directorate, Indicator, Plan } from '../framework/index.ts';
import type { NarrativeSection } from '../narrative/index.ts';
import type { PersonId } from '../people/index.ts';
import type { CalendarDate, Quarter } from '../period/index.ts';
import type { RegulatorReport } from '../recommendations/index.ts';
import type { Risk } from '../risk/index.ts';
import type { Scheme, Status } from '../scoring/index.ts';
import type { Bilingual, Language } from '../value/index.ts';
import type { Workforce } from '../workforce/index.ts';
import type { Revision } from './revision.ts';

/**
 * How a year's report lays out its parts: by objective and aim, or by service and then category; and its
 * columns. Data of the edition, so that a later year changes it without code.
 */
export interface Layout {
  readonly groupBy: 'objective-and-aim' | 'service-and-category';
  readonly columns: 'year-end' | 'quarter';
  /** The parts in the order of the report. */
  readonly parts: readonly ReportPart[];
}

/** A part that a directorate's report can have. `rows` are the chapters of indicators and commitments. */
export type ReportPart =
  | 'directors-comment'
  | 'summary'
  | 'finance'
  | 'staff'
  | 'financial-implications'
  | 'risks'
  | 'consultation'
  | 'recommendations'
  | 'rows'
  | 'budget-lines'
  | 'proposals'
  | 'sickness-units'
  | 'sickness-reasons'
  | 'problems'
  | 'key';

/** Every part that a report can have. */
export const REPORT_PARTS: readonly ReportPart[] = [
  'directors-comment',
  'summary',
  'finance',
  'staff',
  'financial-implications',
  'risks',
  'consultation',
  'recommendations',
  'rows',
  'budget-lines',
  'proposals',
  'sickness-units',
  'sickness-reasons',
  'problems',
  'key',
];

/**
 * A report of a directorate for a quarter, as it was sealed. A corrected report is the next number, beside the one
 * before. `printed` holds counts and figures that it states of itself.
 */
export interface Edition {
  readonly id: string;
  readonly directorate: string;
  readonly period: Quarter;
  readonly number: number;
  /** What it corrects and why; null for the first number. */
  readonly revision: Revision | null;
  /** The day of publication, or null where the source does not say. */
  readonly publishedOn: CalendarDate | null;
  readonly title: Bilingual;
  readonly sourceTitle: string;
  /** The one language that its texts are in, which then stand in both; not there where they are in both languages. */
  readonly writtenIn?: Language;
  readonly layout: Layout;
  readonly printed: PrintedSummary;
  /** Who decided that small numbers of people in its texts are shown, and why; not there where they are not. */
  readonly smallNumbersShown?: { readonly by: PersonId; readonly reason: string };
}

/** Counts as a report states them of itself, to be shown beside the counts recomputed; null where it states none. */
export interface PrintedSummary {
  readonly indicators: PrintedCounts | null;
  readonly national: PrintedCounts | null;
  readonly commitments: PrintedCounts | null;
  readonly directions: {
    readonly improved: number;
    readonly maintained: number;
    readonly declined: number;
  } | null;
  /** Indicators the text says can be compared with last year, and how many improved or stayed the same, and got worse. */
  readonly compared: { readonly total: number; readonly notWorse: number; readonly worse: number } | null;
  /** Arrows printed beside single indicators, by reference. */
  readonly arrows: Readonly<Record<string, PrintedTravel>>;
  /** What the comments of single indicators say of their travel, by reference, where they say it plainly. */
  readonly comments: Readonly<Record<string, PrintedTravel>>;
}

/** A direction of travel as a report prints it, with an arrow or in a comment. */
export type PrintedTravel = 'improved' | 'maintained' | 'declined';

/** A stated total with stated counts, or whole per cents, by status. */
export interface PrintedCounts {
  readonly total: number;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly percentages: Readonly<Partial<Record<Status, number>>>;
}

/** The version of the shape of a record. From the second on, the rows of its tables have ids. */
export const RECORD_SHAPE = 2;

/**
 * All that a report is made from, as its edition alone knows it: what is scored, checked and composed. The history
 * of an indicator comes from the reports before it, never from one after it or beside it.
 */
export interface PeriodRecord {
  /** The version of the shape that it is in: a text of an older one is read as one of today. */
  readonly shape: typeof RECORD_SHAPE;
  readonly authority: Authority;
  readonly directorate: Directorate;
  readonly plan: Plan;
  readonly scheme: Scheme;
  readonly edition: Edition;
  /** The indicators of the report, in its order. */
  readonly indicators: readonly Indicator[];
  /** The commitments of the report, in its order. */
  readonly commitments: readonly Commitment[];
  readonly sections: ReportSections;
}

/** What a report holds besides indicators and commitments; null or empty where it has no such section. */
export interface ReportSections {
  readonly finance: Finance | null;
  readonly workforce: Workforce | null;
  readonly risks: readonly Risk[];
  readonly recommendations: readonly RegulatorReport[];
  readonly narrative: readonly NarrativeSection[];
}

/** A report without other sections. */
export const NO_SECTIONS: ReportSections = {
  finance: null,
  workforce: null,
  risks: [],
  recommendations: [],
  narrative: [],
};

/**
 * Everything of one authority that is loaded together: its frame, and a record for each report, one for a directorate
 * and quarter. What names an edition (`id`, `number`, `revision`) is as if it were the first; the store numbers them.
 */
export interface Publication {
  readonly authority: Authority;
  readonly directorates: readonly Directorate[];
  readonly plans: readonly Plan[];
  readonly schemes: readonly Scheme[];
  readonly records: readonly PeriodRecord[];
}
