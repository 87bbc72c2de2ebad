import type { Basis, FinancialYear, Frequency, Period, YearSpan } from '../period/index.ts';
import type { Absence, Bilingual, Decimal, Polarity, Unit, Withholdable } from '../value/index.ts';

/** The stable name of an indicator: its first printed code, or one of ours where the source lost it. */
export type IndicatorRef = string & { readonly brand: 'IndicatorRef' };

/** A council. `id` is a short name in lower case ("bridgend"). */
export interface Authority {
  readonly id: string;
  readonly name: Bilingual;
}

/** A service: a head of service's part of a directorate. */
export interface Service {
  readonly id: string;
  readonly name: Bilingual;
}

/** First words of addresses that are not a directorate's: one called like this would have no page. */
export const TAKEN_WORDS: readonly string[] = [
  'accessibility',
  'account',
  'api',
  'assets',
  'cy',
  'files',
  'health',
  'indicators',
  'link',
  'my-updates',
  'people',
  'quarters',
  'ready',
  'reports',
  'returns',
  'sign-in',
  'sign-out',
  'trail',
  'unsaved',
];

/** A directorate with its services in the order of its reports. `id` is the word in addresses ("ssw"). */
export interface Directorate {
  readonly id: string;
  readonly name: Bilingual;
  readonly services: readonly Service[];
}

/** An aim under an objective ("WBO1.1"). */
export interface Aim {
  readonly code: string;
  readonly title: Bilingual;
}

/** An objective of the council's plan: "Priority Two" in 2017-18, "WBO1" in 2023-24. */
export interface Objective {
  readonly code: string;
  readonly title: Bilingual;
  readonly aims: readonly Aim[];
}

/** A council's plan for a span of years: what it calls its objectives, and the objectives in order. */
export interface Plan {
  readonly id: string;
  readonly years: YearSpan;
  readonly title: Bilingual;
  readonly objectives: readonly Objective[];
}

/**
 * What kind of measure: of the Corporate Plan, national (the national data set and the measures of the Social
 * Services and Well-being Act), a public accountability measure (also national), local, a feeder of another
 * measure, Ways of Working.
 */
export type IndicatorType =
  | 'corporate-plan'
  | 'national'
  | 'public-accountability'
  | 'local'
  | 'corporate-plan-feeder'
  | 'public-accountability-feeder'
  | 'ways-of-working';

export const INDICATOR_TYPES: readonly IndicatorType[] = [
  'corporate-plan',
  'national',
  'public-accountability',
  'local',
  'corporate-plan-feeder',
  'public-accountability-feeder',
  'ways-of-working',
];

/** Whether measures of these types are counted as national: national ones and public accountability measures. */
export function isNational(types: readonly IndicatorType[]): boolean {
  return types.includes('national') || types.includes('public-accountability');
}

/** Category of the 2017-18 framework: value for money (V), service user outcomes (O), organisational capacity (C). */
export type Category = 'value-for-money' | 'service-user-outcomes' | 'organisational-capacity';

export const CATEGORIES: readonly Category[] = [
  'value-for-money',
  'service-user-outcomes',
  'organisational-capacity',
];

/** A code that the indicator is known by; `printed` is the form in the report when it differs ("PAM025"). */
export interface Reference {
  readonly code: string;
  readonly printed: string | null;
}

/** Whom figures are about, for disclosure control: the council's staff, people who receive a service, or nobody. */
export type About = 'staff' | 'people' | 'other';

export const ABOUTS: readonly About[] = ['staff', 'people', 'other'];

/**
 * How an indicator is defined in one financial year. `objective` and `aim` are codes of that year's plan.
 * `measure` "planned-reductions" marks the value of budget reductions achieved, whose figure is the green part
 * of its split (RULES section 5). `codeLost` says that the source lost the code and the reference is ours.
 * `position` orders a directorate's report.
 */
export interface IndicatorDefinition {
  readonly year: FinancialYear;
  readonly title: Bilingual;
  readonly references: readonly Reference[];
  readonly codeLost: boolean;
  readonly types: readonly IndicatorType[];
  readonly category: Category | null;
  /** The service whose head answers for it, or null where the report does not say. */
  readonly service: string | null;
  readonly objective: string | null;
  readonly aim: string | null;
  readonly polarity: Polarity;
  readonly range: { readonly low: Decimal; readonly high: Decimal } | null;
  readonly unit: Unit;
  readonly frequency: Frequency;
  readonly basis: Basis;
  readonly measure: 'plain' | 'planned-reductions';
  /** The definition differs from the year before, so the two years are not compared. */
  readonly redefined: boolean;
  readonly position: number;
  /** Whom it is about; where it is not said, its title tells (`aboutOf` in disclosure). */
  readonly about?: About;
  /** The smallest number of people that is shown; five where it is not said. */
  readonly smallestShown?: Decimal;
}

/** A figure as understood (`value`) beside the text it was written as (`printed`), or why there is none. */
export type Figure = (
  | { readonly kind: 'value'; readonly value: Decimal; readonly printed: string }
  | { readonly kind: 'absent'; readonly reason: Absence; readonly printed: string }
) &
  Withholdable;

/** The target of a year or of one of its quarters, with the note on how it was set. */
export interface Target {
  readonly period: Period;
  readonly figure: Figure;
  readonly note: Bilingual | null;
}

/**
 * Where a figure came from: the published report and the line of its text, counted from 1; with its page where it was read
 * from a file that has pages.
 */
export interface Source {
  readonly edition: string;
  readonly line: number | null;
  readonly page?: number;
}

/** The three parts of a value of planned reductions, by colour of proposal, in the indicator's unit. */
export interface ReductionSplit {
  readonly red: Decimal;
  readonly amber: Decimal;
  readonly green: Decimal;
  /** The per cents of the whole as printed beside the parts, kept to be compared; null where none is. */
  readonly printedPct: { readonly red: string; readonly amber: string; readonly green: string } | null;
}

/** One reading of an indicator. `fraction` where the numerator and denominator are known. */
export interface Reading {
  readonly period: Period;
  readonly basis: Basis;
  readonly figure: Figure;
  readonly fraction: { readonly numerator: Decimal; readonly denominator: Decimal } | null;
  readonly split: ReductionSplit | null;
  readonly comment: Bilingual | null;
  /** What is being done about a figure that is off target; null where nothing is said apart from the comment. */
  readonly nextSteps: Bilingual | null;
  /** Something a reader must know before comparing this reading, for example that it covers six months only. */
  readonly caution: Bilingual | null;
  readonly source: Source;
}

/** The Wales figure and the council's rank, with the year they speak of. */
export interface Benchmark {
  readonly year: FinancialYear;
  readonly walesAverage: Figure;
  readonly rank: Figure;
}

/** An indicator of a directorate with all that is held about it. */
export interface Indicator {
  readonly ref: IndicatorRef;
  readonly directorate: string;
  readonly definitions: readonly IndicatorDefinition[];
  readonly targets: readonly Target[];
  readonly readings: readonly Reading[];
  readonly benchmarks: readonly Benchmark[];
}

/** The form that codes are compared in: letters and digits only, lower case. "PAM/029", "PAM029" and "pam-029" are one. */
export function normaliseCode(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** The definition that holds in a year, or null when the indicator was not reported then. */
export function definitionIn(indicator: Indicator, year: FinancialYear): IndicatorDefinition | null {
  return indicator.definitions.find((definition) => definition.year === year) ?? null;
}

/** The target set for just this year or quarter, or null; a quarter's is not looked for in its year. */
export function targetAt({ targets }: Indicator, period: Period): Target | null {
  return targets.find((target) => target.period === period) ?? null;
}

/** Every code of an indicator over the years, each once, in the order met: normal form first, then as printed. */
export function allCodes(indicator: Indicator): readonly string[] {
  const codes = new Set<string>();
  for (const definition of indicator.definitions)
    for (const { code, printed } of definition.references) {
      codes.add(code);
      if (printed !== null) codes.add(printed);
    }
  return codes.size === 0 ? [indicator.ref] : [...codes];
}
