import type { Language } from '../../domain/value/index.ts';
import { figureMessage, inBoth } from '../../locale/index.ts';
import {
  isRowRefusal,
  type RowRefusal,
  rowRefusalText,
  sourceFaultText,
  tableQuestionText,
} from '../tables/index.ts';
import type { TableQuestion } from './figure-table.ts';
import type { BenchmarkColumn, BenchmarkRefusal, RefusedBenchmark } from './read-benchmarks.ts';
import type { ReadingColumn, ReadingRefusal, RefusedReading } from './read-readings.ts';

type Reason = Exclude<ReadingRefusal | BenchmarkRefusal, RowRefusal>;
type Column = ReadingColumn | BenchmarkColumn;

interface ReadingWords {
  readonly column: Readonly<Record<Column, string>>;
  /** What is wrong and what to do; `text` is the cell as written, `other` a line. */
  readonly reason: Readonly<
    Record<Reason, (cell: { readonly text: string; readonly other: string }) => string>
  >;
  readonly line: (line: number, said: string) => string;
  readonly mark: Readonly<Record<'either' | 'both', (column: string, examples: string) => string>>;
}

const WORDS = inBoth<ReadingWords>({
  en: {
    column: {
      code: 'the code of the indicator',
      period: 'the period',
      value: 'the figure',
      numerator: 'the numerator',
      denominator: 'the denominator',
      comment: 'the comment in English',
      'comment-cy': 'the comment in Welsh',
      council: 'the council',
      year: 'the year',
    },
    reason: {
      'no-code': () => 'No indicator is named. Give its code.',
      'unknown-code': ({ text }) => `No indicator has the code “${text}”. Check the code.`,
      'no-period': () => 'No period is given.',
      'not-a-period': ({ text }) => `“${text}” is no period. Write, for example, 2023-24 or Q2 2023-24.`,
      'ambiguous-period': ({ text }) =>
        `“${text}” could be two periods. Write the financial year in full, for example Q2 2023-24.`,
      'period-without-year': ({ text }) => `“${text}” names no year. Write, for example, Q2 2023-24.`,
      'day-without-frequency': ({ text }) =>
        `“${text}” is a day, and it is not known how often this is read. Write the period, for example Q2 2023-24.`,
      'no-figure': () => 'There is neither a figure nor a numerator and denominator that give one.',
      'not-a-number': ({ text }) => `“${text}” is no number as this column writes them. Correct it.`,
      'percent-of-another-unit': ({ text }) => `“${text}” is a per cent, and this indicator is not one.`,
      'pounds-of-another-unit': ({ text }) => `“${text}” is in pounds, and this indicator is not.`,
      'half-a-fraction': () => 'Of numerator and denominator only one is given. Give both or neither.',
      'nothing-below': () => 'The denominator is 0: there is no figure to compute.',
      'differs-from-line': ({ other }) =>
        `Line ${other} gives the same indicator and period otherwise. Neither was taken: keep the right one.`,
      'same-as-line': ({ other }) => `The same stands on line ${other}, which was taken.`,
      'unknown-council': ({ text }) => `“${text}” is no council of Wales.`,
      'other-summary': ({ text }) => `“${text}” is neither a Welsh council nor the figure for Wales.`,
      'stated-otherwise': ({ other }) =>
        `Line ${other} has a different figure for the same council, indicator and year. Neither was taken: keep the right one.`,
      'not-a-year': ({ text }) => `“${text}” is no financial year. Write, for example, 2016-17.`,
      'stated-twice': ({ other }) =>
        `The same council, indicator and year stand on line ${other}, which was taken.`,
    },
    line: (line, said) => `Line ${line}: ${said}`,
    mark: {
      either: (column, examples) =>
        `In the column of ${column}, is “,” or “.” a decimal mark or does it part thousands? Both would make sense (${examples}).`,
      both: (column, examples) =>
        `In the column of ${column}, numbers are written in two ways (${examples}). Which mark is the decimal mark? Rows written otherwise will be refused.`,
    },
  },
  cy: {
    column: {
      code: 'cod y dangosydd',
      period: 'y cyfnod',
      value: 'y ffigur',
      numerator: 'y rhifiadur',
      denominator: 'yr enwadur',
      comment: 'y sylw yn Saesneg',
      'comment-cy': 'y sylw yn Gymraeg',
      council: 'y cyngor',
      year: 'y flwyddyn',
    },
    reason: {
      'no-code': () => 'Nid enwir dangosydd. Rhowch ei god.',
      'unknown-code': ({ text }) => `Nid oes gan unrhyw ddangosydd y cod “${text}”. Gwiriwch y cod.`,
      'no-period': () => 'Ni roddir cyfnod.',
      'not-a-period': ({ text }) =>
        `Nid yw “${text}” yn gyfnod. Ysgrifennwch, er enghraifft, 2023-24 neu Ch2 2023-24.`,
      'ambiguous-period': ({ text }) =>
        `Gallai “${text}” fod yn ddau gyfnod. Ysgrifennwch y flwyddyn ariannol yn llawn, er enghraifft Ch2 2023-24.`,
      'period-without-year': ({ text }) =>
        `Nid yw “${text}” yn enwi blwyddyn. Ysgrifennwch, er enghraifft, Ch2 2023-24.`,
      'day-without-frequency': ({ text }) =>
        `Diwrnod yw “${text}”, ac ni wyddys pa mor aml y caiff hwn ei adrodd. Ysgrifennwch y cyfnod, er enghraifft Ch2 2023-24.`,
      'no-figure': () => 'Nid oes ffigur, na rhifiadur ac enwadur sy’n rhoi un.',
      'not-a-number': ({ text }) =>
        `Nid yw “${text}” yn rhif yn y ffordd y mae’r golofn hon yn eu hysgrifennu. Cywirwch ef.`,
      'percent-of-another-unit': ({ text }) => `Canran yw “${text}”, ond nid canran yw’r dangosydd hwn.`,
      'pounds-of-another-unit': ({ text }) => `Mae “${text}” mewn punnoedd, ond nid felly’r dangosydd hwn.`,
      'half-a-fraction': () => 'Un yn unig o’r rhifiadur a’r enwadur a roddir. Rhowch y ddau, neu ddim un.',
      'nothing-below': () => '0 yw’r enwadur: nid oes ffigur i’w gyfrifo.',
      'differs-from-line': ({ other }) =>
        `Mae llinell ${other} yn rhoi’r un dangosydd a chyfnod yn wahanol. Ni ddefnyddiwyd yr un ohonynt: cadwch yr un cywir.`,
      'same-as-line': ({ other }) => `Mae’r un peth ar linell ${other}, a ddefnyddiwyd.`,
      'unknown-council': ({ text }) => `Nid yw “${text}” yn un o gynghorau Cymru.`,
      'other-summary': ({ text }) => `Nid yw “${text}” yn gyngor yng Nghymru nac yn ffigur Cymru.`,
      'stated-otherwise': ({ other }) =>
        `Mae gan linell ${other} ffigur gwahanol ar gyfer yr un cyngor, dangosydd a blwyddyn. Ni ddefnyddiwyd yr un ohonynt: cadwch yr un cywir.`,
      'not-a-year': ({ text }) =>
        `Nid yw “${text}” yn flwyddyn ariannol. Ysgrifennwch, er enghraifft, 2016-17.`,
      'stated-twice': ({ other }) =>
        `Mae’r un cyngor, dangosydd a blwyddyn ar linell ${other}, a ddefnyddiwyd.`,
    },
    line: (line, said) => `Llinell ${line}: ${said}`,
    mark: {
      either: (column, examples) =>
        `Yng ngholofn ${column}, ai nod degol yw “,” neu “.” ynteu nod i wahanu miloedd? Byddai’r naill a’r llall yn gwneud synnwyr (${examples}).`,
      both: (column, examples) =>
        `Yng ngholofn ${column}, ysgrifennir rhifau mewn dwy ffordd (${examples}). Pa nod yw’r nod degol? Gwrthodir rhesi a ysgrifennwyd fel arall.`,
    },
  },
});

/** A refused row of readings or of councils' figures, with its line, the reason and what to do. */
export function refusedRowMessage(refused: RefusedReading | RefusedBenchmark, language: Language): string {
  const { line, reason, text, other } = refused;
  const words = WORDS[language];
  // The column's own mark is spoken of where nothing more is known of the text.
  const why = 'why' in refused && refused.why !== 'not-a-number' ? refused.why : null;
  if (why !== null && reason === 'not-a-number' && 'unit' in refused)
    return words.line(line, `${figureMessage(why, { typed: text ?? '', unit: refused.unit, language })}.`);
  const said = isRowRefusal(reason)
    ? rowRefusalText(reason, language)
    : words.reason[reason]({ text: text ?? '', other: String(other ?? '') });
  return words.line(line, said);
}

/** A question that a file of figures raises. */
export function figureQuestionText(question: TableQuestion, language: Language): string {
  const words = WORDS[language];
  if (question.kind === 'file-refused') return sourceFaultText(question, language);
  if (question.kind !== 'decimal-mark')
    return tableQuestionText(question, { language, columnNames: words.column });
  const examples = question.examples.map(({ line, text }) => words.line(line, text)).join('; ');
  const column = (words.column as Readonly<Record<string, string>>)[question.column] ?? question.column;
  return words.mark[question.why](column, examples);
}
