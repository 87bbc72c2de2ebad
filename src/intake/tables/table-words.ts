import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import { fileRefusalMessage } from '../file/index.ts';
import type { ColumnQuestion } from './column-map.ts';
import type { SourceFault } from './given-source.ts';
import type { RowRefusal } from './read-table.ts';
import type { SeparatorQuestion } from './row-source.ts';
import type { Separator } from './rows.ts';
import type { SheetRefusal } from './sheet-source.ts';
import type { EncodingQuestion } from './text-choice.ts';

interface TableWords {
  readonly refusal: Readonly<Record<RowRefusal, string>>;
  readonly separator: Readonly<Record<Separator, string>>;
  readonly separatorNone: string;
  readonly separatorSeveral: (names: string) => string;
  readonly encoding: (choices: string) => string;
  readonly notATable: string;
  readonly noHeading: string;
  readonly columnMissing: (column: string) => string;
  readonly columnAmbiguous: (column: string, headings: string) => string;
  readonly unused: (headings: string, more: number) => string;
}

const WORDS = inBoth<TableWords>({
  en: {
    refusal: {
      'quote-not-closed': 'A quotation mark is opened and never closed. Close it, or take it out.',
      'text-after-quote':
        'Text follows a closing quotation mark. Write a quotation mark inside a cell twice ("").',
      'row-too-long': 'The line is too long to be a row.',
      'wrong-number-of-cells':
        'The row has more or fewer cells than the headings. Look for a separator too many or too few.',
      'unreadable-characters':
        'Some letters cannot be read: the file is written in two ways at once. Save it as UTF-8, then send it again.',
    },
    separator: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'upright stroke' },
    separatorNone:
      'What parts the cells of this file? Neither commas, semicolons, tabs nor strokes give a table.',
    separatorSeveral: (names) => `What parts the cells of this file? It could be any of these: ${names}.`,
    encoding: (choices) =>
      `How is this file encoded? Choose the encoding in which these words are right: ${choices}.`,
    notATable: 'This is no table. Send a CSV file or an Excel workbook.',
    noHeading: 'Which line holds the headings? No line near the start looks like headings.',
    columnMissing: (column) => `Which column holds ${column}? No heading says so.`,
    columnAmbiguous: (column, headings) =>
      `Which column holds ${column}? It could be any of these: ${headings}.`,
    unused: (headings, more) => `Columns not used: ${headings}${more > 0 ? ` and ${more} more` : ''}.`,
  },
  cy: {
    refusal: {
      'quote-not-closed': 'Agorir dyfynnod heb ei gau. Caewch ef, neu tynnwch ef allan.',
      'text-after-quote': 'Mae testun ar ôl dyfynnod cau. Ysgrifennwch ddyfynnod o fewn cell ddwywaith ("").',
      'row-too-long': 'Mae’r llinell yn rhy hir i fod yn rhes.',
      'wrong-number-of-cells':
        'Mae gan y rhes fwy neu lai o gelloedd na’r penawdau. Chwiliwch am wahanydd sydd ar goll neu un sydd yn ormod.',
      'unreadable-characters':
        'Ni ellir darllen rhai llythrennau: mae’r ffeil wedi’i hysgrifennu mewn dwy ffordd ar unwaith. Cadwch hi fel UTF-8, ac anfonwch hi eto.',
    },
    separator: { ',': 'coma', ';': 'hanner colon', '\t': 'tab', '|': 'llinell unionsyth' },
    separatorNone:
      'Beth sy’n gwahanu celloedd y ffeil hon? Nid yw coma, hanner colon, tab na llinell yn rhoi tabl.',
    separatorSeveral: (names) =>
      `Beth sy’n gwahanu celloedd y ffeil hon? Gallai fod yn unrhyw un o’r rhain: ${names}.`,
    encoding: (choices) =>
      `Sut mae’r ffeil hon wedi’i hamgodio? Dewiswch yr amgodiad lle mae’r geiriau hyn yn gywir: ${choices}.`,
    notATable: 'Nid tabl yw hwn. Anfonwch ffeil CSV neu lyfr gwaith Excel.',
    noHeading: 'Pa linell sy’n cynnwys y penawdau? Nid oes llinell ger y dechrau yn edrych fel penawdau.',
    columnMissing: (column) => `Pa golofn sy’n cynnwys ${column}? Nid oes pennawd yn dweud.`,
    columnAmbiguous: (column, headings) =>
      `Pa golofn sy’n cynnwys ${column}? Gallai fod yn unrhyw un o’r rhain: ${headings}.`,
    unused: (headings, more) => `Colofnau nas defnyddir: ${headings}${more > 0 ? ` a ${more} arall` : ''}.`,
  },
});

/** Why a line of a file is no row of its table, and what to do. */
export function rowRefusalText(reason: RowRefusal, language: Language): string {
  return WORDS[language].refusal[reason];
}

/** Whether a reason is one that any table may give. */
export function isRowRefusal(reason: string): reason is RowRefusal {
  return Object.hasOwn(WORDS.en.refusal, reason);
}

/** How many headings are named that nothing is read from, and how much of each. */
const HEADINGS_TOLD = 20;
const LONGEST_HEADING = 60;

/**
 * Names the columns of a list that are not read, so that a heading which is spelt otherwise is seen; null where there are
 * none. A list that was kept before they were noted has none either.
 */
export function unusedText(unused: readonly string[] | undefined, language: Language): string | null {
  if (unused === undefined || unused.length === 0) return null;
  const told = unused.slice(0, HEADINGS_TOLD).map((heading) => {
    const line = heading.replaceAll(/\s+/g, ' ');
    return `“${line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING - 1)}…` : line}”`;
  });
  return WORDS[language].unused(told.join(', '), unused.length - told.length);
}

/** A question about a whole file. `columnNames` says what each column holds, in the language asked in. */
export function tableQuestionText(
  question: SeparatorQuestion | EncodingQuestion | ColumnQuestion,
  {
    language,
    columnNames,
  }: { readonly language: Language; readonly columnNames: Readonly<Record<string, string>> },
): string {
  const words = WORDS[language];
  const list = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');
  switch (question.kind) {
    case 'separator':
      return question.fitting.length === 0
        ? words.separatorNone
        : words.separatorSeveral(question.fitting.map((mark) => words.separator[mark]).join(', '));
    case 'encoding':
      return words.encoding(
        question.choices.map((choice) => `${choice.encoding}: ${list(choice.words)}`).join('; '),
      );
    case 'no-heading':
      return words.noHeading;
    case 'column-missing':
      return words.columnMissing(columnNames[question.column] ?? `“${question.column}”`);
    case 'column-ambiguous':
      return words.columnAmbiguous(
        columnNames[question.column] ?? `“${question.column}”`,
        list(question.headings),
      );
  }
}

/** Why a file gives no rows at all, and what to do. */
function sheetRefusalText(refusal: SheetRefusal, language: Language): string {
  return refusal.kind === 'not-a-table' ? WORDS[language].notATable : fileRefusalMessage(refusal, language);
}

/** What keeps a file from being read as a table: a refusal, or the question of what parts its cells. */
export function sourceFaultText(fault: SourceFault, language: Language): string {
  return fault.kind === 'file-refused'
    ? sheetRefusalText(fault.refusal, language)
    : tableQuestionText(fault, { language, columnNames: {} });
}
