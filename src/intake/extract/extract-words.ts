import type { AbsenceGap } from '../../domain/absences/index.ts';
import type { LeftOut } from '../../domain/cases/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import {
  type ColumnQuestion,
  isRowRefusal,
  type RefusedRow,
  type RowRefusal,
  rowRefusalText,
  type SeparatorQuestion,
  tableQuestionText,
} from '../tables/index.ts';
import type { AbsenceColumn } from './absence-declaration.ts';
import type { CaseRefusal } from './count-cases.ts';
import type { EstablishmentColumn, EstablishmentRefusal } from './establishment.ts';
import type { AbsenceRefusal, UnknownText } from './gather-absences.ts';

type Reason = AbsenceRefusal | EstablishmentRefusal | CaseRefusal;
type Column = AbsenceColumn | EstablishmentColumn;

interface ExtractWords {
  readonly column: Readonly<Record<Column, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly refused: (line: number, column: string, said: string) => string;
  readonly unknown: Readonly<Record<UnknownText['column'], (text: string, rows: number) => string>>;
  readonly gap: Readonly<Record<AbsenceGap, string>>;
  readonly leftOut: Readonly<Record<LeftOut, (rows: number) => string>>;
}

const WORDS = inBoth<ExtractWords>({
  en: {
    column: {
      person: 'the person’s number',
      post: 'the post',
      unit: 'the service',
      start: 'the first day',
      end: 'the last day',
      amount: 'the days or hours lost',
      fte: 'the FTE',
      reason: 'the reason',
      date: 'the date',
      from: 'the first day of the post',
      to: 'the last day of the post',
    },
    reason: {
      'no-person': 'no person is named, so that overlaps cannot be seen.',
      'unknown-unit': 'the service is not one of those declared.',
      elsewhere: 'the service is declared as not part of this report.',
      'not-a-day': 'there is no such day. Write it as 31/03/2024.',
      'no-start': 'the first day is missing.',
      'end-before-start': 'it lies before the first day.',
      'after-the-extract': 'it lies after the day of the extract.',
      'not-a-number': 'it is no number by the decimal mark declared.',
      negative: 'it is below zero.',
      'fte-out-of-range': 'it must be more than 0 and at most 1.',
      'more-than-its-days-hold': 'it is more than the days of the absence hold.',
      'no-key': 'the case has no number, so that it cannot be counted once.',
    },
    refused: (line, column, said) => `Line ${line}${column === '' ? '' : `, ${column}`}: ${said}`,
    unknown: {
      unit: (text, rows) => `Which service is “${text}”? Rows that have it, and were not counted: ${rows}.`,
      reason: (text, rows) =>
        `Which reason is “${text}”? Rows that have it, counted by service and not by reason: ${rows}.`,
    },
    gap: {
      'unknown-units':
        'Some rows name a service that is not recognised, so no figure is complete. Nothing is stated until each is named or left out.',
      'unknown-reasons':
        'Some rows give a reason that is not recognised, so no figure by reason is stated until each is named.',
      quarter: 'The extract does not hold the whole quarter: its figures are not stated.',
      'year-to-date': 'The extract does not reach back to 1 April: the year to date is not stated.',
      'last-year': 'The extract does not hold the same quarter of last year: its figures are not stated.',
      'last-year-to-date':
        'The extract does not reach back to 1 April of last year: last year to date is not stated.',
      fte: 'The list of staff does not give the FTE of every service for this year: rates that need it are not stated.',
      'fte-last-year':
        'The list of staff does not give the FTE of every service for last year: rates that need it are not stated.',
    },
    leftOut: {
      filter: (rows) => `Not of the kind that is counted: ${rows}`,
      window: (rows) => `Not of this period: ${rows}`,
      repeated: (rows) => `A case that was counted already: ${rows}`,
      denominator: (rows) => `Not among those that it is out of: ${rows}`,
    },
  },
  cy: {
    column: {
      person: 'rhif yr unigolyn',
      post: 'y swydd',
      unit: 'y gwasanaeth',
      start: 'y diwrnod cyntaf',
      end: 'y diwrnod olaf',
      amount: 'y diwrnodau neu’r oriau a gollwyd',
      fte: 'y CALl',
      reason: 'y rheswm',
      date: 'y dyddiad',
      from: 'diwrnod cyntaf y swydd',
      to: 'diwrnod olaf y swydd',
    },
    reason: {
      'no-person': 'nid enwir unigolyn, felly ni ellir gweld gorgyffwrdd.',
      'unknown-unit': 'nid yw’r gwasanaeth ymhlith y rhai a ddatganwyd.',
      elsewhere: 'datganwyd nad yw’r gwasanaeth yn rhan o’r adroddiad hwn.',
      'not-a-day': 'nid oes diwrnod o’r fath. Ysgrifennwch ef fel hyn: 31/03/2024.',
      'no-start': 'mae’r diwrnod cyntaf ar goll.',
      'end-before-start': 'mae cyn y diwrnod cyntaf.',
      'after-the-extract': 'mae ar ôl diwrnod y detholiad.',
      'not-a-number': 'nid yw’n rhif yn ôl y nod degol a ddatganwyd.',
      negative: 'mae’n is na sero.',
      'fte-out-of-range': 'rhaid iddo fod yn fwy na 0 ac yn 1 ar y mwyaf.',
      'more-than-its-days-hold': 'mae’n fwy nag sy’n bosibl o fewn diwrnodau’r absenoldeb.',
      'no-key': 'nid oes rhif i’r achos, felly ni ellir sicrhau mai unwaith y’i cyfrifir.',
    },
    refused: (line, column, said) => `Llinell ${line}${column === '' ? '' : `, ${column}`}: ${said}`,
    unknown: {
      unit: (text, rows) => `Pa wasanaeth yw “${text}”? Rhesi sydd ag ef, ac nas cyfrifwyd: ${rows}.`,
      reason: (text, rows) =>
        `Pa reswm yw “${text}”? Rhesi sydd ag ef, a gyfrifwyd yn ôl gwasanaeth ac nid yn ôl rheswm: ${rows}.`,
    },
    gap: {
      'unknown-units':
        'Mae rhai rhesi’n enwi gwasanaeth nad yw’n cael ei adnabod, felly nid oes unrhyw ffigur yn gyflawn. Ni nodir dim nes i bob un gael ei enwi neu ei adael allan.',
      'unknown-reasons':
        'Mae rhai rhesi’n rhoi rheswm nad yw’n cael ei adnabod, felly ni nodir unrhyw ffigur yn ôl rheswm nes i bob un gael ei enwi.',
      quarter: 'Nid yw’r detholiad yn cynnwys y chwarter cyfan: ni nodir ei ffigurau.',
      'year-to-date': 'Nid yw’r detholiad yn ymestyn yn ôl i 1 Ebrill: ni nodir y flwyddyn hyd yma.',
      'last-year': 'Nid yw’r detholiad yn cynnwys yr un chwarter y llynedd: ni nodir ei ffigurau.',
      'last-year-to-date':
        'Nid yw’r detholiad yn ymestyn yn ôl i 1 Ebrill y llynedd: ni nodir y llynedd hyd yr un adeg.',
      fte: 'Nid yw’r rhestr staff yn rhoi CALl pob gwasanaeth ar gyfer eleni: ni nodir cyfraddau sy’n dibynnu arno.',
      'fte-last-year':
        'Nid yw’r rhestr staff yn rhoi CALl pob gwasanaeth ar gyfer y llynedd: ni nodir cyfraddau sy’n dibynnu arno.',
    },
    leftOut: {
      filter: (rows) => `Nid o’r math a gyfrifir: ${rows}`,
      window: (rows) => `Nid o’r cyfnod hwn: ${rows}`,
      repeated: (rows) => `Achos a gyfrifwyd eisoes: ${rows}`,
      denominator: (rows) => `Nid ymhlith y rhai y mae allan ohonynt: ${rows}`,
    },
  },
});

/** A refused row of an extract: its line, its column, why. */
export function refusedExtractRow(
  { line, reason, column }: RefusedRow<Reason | RowRefusal>,
  language: Language,
): string {
  const words = WORDS[language];
  const said = isRowRefusal(reason) ? rowRefusalText(reason, language) : words.reason[reason];
  const names: Readonly<Record<string, string>> = words.column;
  return words.refused(line, column === null ? '' : (names[column] ?? `“${column}”`), said);
}

/** A question that an extract or a list of staff raises before it is read. */
export function extractQuestionText(
  question: ColumnQuestion | SeparatorQuestion,
  language: Language,
): string {
  return tableQuestionText(question, { language, columnNames: WORDS[language].column });
}

/** A service or reason of an extract that is not declared, as a question. */
export function unknownText({ column, text, rows }: UnknownText, language: Language): string {
  return WORDS[language].unknown[column](text, rows);
}

/** What could not be computed from the files, and why. */
export function gapText(gap: AbsenceGap, language: Language): string {
  return WORDS[language].gap[gap];
}

/** How many rows of cases were left out for a reason. */
export function leftOutText(
  why: LeftOut,
  { rows, language }: { readonly rows: number; readonly language: Language },
): string {
  return WORDS[language].leftOut[why](rows);
}
