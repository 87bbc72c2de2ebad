import { firstDay, yearOf } from '../../../domain/period/index.ts';
import type { QuarterKey } from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import type { BroughtAbsences } from '../../../use-cases/uploads/index.ts';
import type { FormValues } from '../../form-values.ts';
import { dayInBox, typedDay } from '../../typed-day.ts';

/** The fields that declare what is in an extract, and what parts its cells. */
const ANSWER_FIELDS = [
  'measure',
  'hours',
  'completeFrom',
  'takenOn',
  'decimal',
  'separator',
  'encoding',
  'reasons',
  'elsewhere',
  'basis',
  'shape',
] as const;

/** The answers of the form, as they were typed or are suggested. */
export type AbsenceAnswers = Readonly<Record<(typeof ANSWER_FIELDS)[number], string>>;

/** The answers to begin with: the year to date, a list that was taken today, FTE at the end of the quarter. */
export function suggestedAnswers(
  { period }: QuarterKey,
  { today, language }: { readonly today: string; readonly language: Language },
): AbsenceAnswers {
  return {
    measure: 'fte-days',
    hours: '7.4',
    completeFrom: dayInBox(firstDay(yearOf(period)), language),
    takenOn: dayInBox(today, language),
    decimal: 'point',
    separator: '',
    encoding: '',
    reasons: 'counted',
    elsewhere: '',
    basis: 'end',
    shape: 'by-date',
  };
}

/** The answers that were sent. */
export function sentAnswers(form: FormValues): AbsenceAnswers {
  const answers = ANSWER_FIELDS.map((field) => [field, form.text(field)] as const);
  return Object.fromEntries(answers) as AbsenceAnswers;
}

/** What the answers declare, in the shape of a file that declares; what is no answer is left for its reader to fault. */
export function declaredBy(answers: AbsenceAnswers): unknown {
  const { measure, hours, completeFrom, takenOn, decimal, reasons, elsewhere, basis, shape } = answers;
  const isHours = measure === 'hours';
  return {
    measure: { kind: measure, ...(isHours && { fullTimeDayHours: Number(hours.replace(',', '.')) }) },
    completeFrom: typedDay(completeFrom) ?? completeFrom,
    takenOn: typedDay(takenOn) ?? takenOn,
    decimalMark: decimal,
    ...(reasons === 'none' && { reasons: null }),
    elsewhere: elsewhere
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    basis,
    establishment: { shape },
  };
}

/** What parts the cells, where somebody said so. */
export function separatorOf({ separator }: AbsenceAnswers): BroughtAbsences['separator'] {
  const separators = { comma: ',', semicolon: ';', tab: '\t', stroke: '|' } as const;
  return Object.hasOwn(separators, separator) ? separators[separator as keyof typeof separators] : null;
}
