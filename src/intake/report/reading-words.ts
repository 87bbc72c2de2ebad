import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import { fileRefusalMessage } from '../file/index.ts';
import { tableQuestionText } from '../tables/index.ts';
import { PART_NAMES } from './part-names.ts';
import type { ProblemReason, ReadProblem } from './printed/read-problem.ts';
import type { ReportRefusal } from './report-file.ts';
import type { LineFate } from './tables/walk-lines.ts';

interface ReadingWords {
  /** Why a part of a row was not taken, and what to do. */
  readonly why: Readonly<Record<ProblemReason, (part: string) => string>>;
  readonly printed: (printed: string) => string;
  readonly nothingPrinted: string;
  /** Both readings of a cell: as it was taken, and with what is set apart. */
  readonly readings: (taken: string, whole: string) => string;
  readonly fate: Readonly<Record<LineFate['as'], string>>;
  readonly workbook: string;
  readonly tooManyLines: (limit: number) => string;
}

const WORDS = inBoth<ReadingWords>({
  en: {
    why: {
      unreadable: (part) =>
        `The ${part} cannot be read for certain. Look at the report and enter it by hand.`,
      lost: (part) => `The ${part} is empty or broken. Look at the report and enter it by hand.`,
      ambiguous: (part) =>
        `The ${part} can be read in two ways, so it was not taken. Say in the file which it is.`,
      contradicts: (part) =>
        `The ${part} says something other than another place of the report. Find out which is right.`,
      'no-key': (part) =>
        `The ${part} is a sign that the report’s key does not explain. Add its meaning to the key, or enter it by hand.`,
      'merged-cell': (part) =>
        `The ${part} stands in a merged cell, and the file does not say which rows it is for. Repeat it in each row.`,
      'unknown-column': (part) =>
        part === 'column'
          ? 'The heading of this column is not one that is known, so nothing under it was taken. Correct the heading, or enter the figures by hand.'
          : `The heading above the ${part} is lost or not known, so it was not taken. Correct the heading.`,
      'other-period': (part) => `The ${part} is of a period that a report of this quarter has no place for.`,
      'columns-missing': (part) =>
        `The ${part} has fewer cells than its table, and it is not certain which are missing. Put the empty cells in.`,
      'set-apart': (part) =>
        `Text in the ${part} is struck through, raised, hidden or otherwise set apart, so it was not read as part of it. Check it against the report.`,
      'no-table': (part) =>
        `The ${part} has cells and no table that they belong to. Give the table its headings.`,
    },
    printed: (printed) => `It says “${printed}”.`,
    nothingPrinted: 'Nothing is printed there.',
    readings: (taken, whole) =>
      taken === ''
        ? `Nothing was taken; with that text it says “${whole}”.`
        : `“${taken}” was taken; with that text it says “${whole}”.`,
    fate: {
      blank: 'empty',
      furniture: 'page header or footer',
      heading: 'heading',
      narrative: 'running text',
      'not-understood': 'not understood',
      header: 'headings of a table',
      row: 'row of a table',
    },
    workbook:
      'This is a workbook. A published report is read from Word, PDF, a web page or plain text; a return is brought with mesur import and no --published.',
    tooManyLines: (limit) =>
      `The file has more than ${limit} lines, which no directorate’s report has. Send the report alone.`,
  },
  cy: {
    why: {
      unreadable: (part) =>
        `Ni ellir bod yn sicr beth a ddywed yr adroddiad (${part}). Edrychwch ar yr adroddiad a’i gofnodi â llaw.`,
      lost: (part) => `Mae’n wag neu wedi torri (${part}). Edrychwch ar yr adroddiad a’i gofnodi â llaw.`,
      ambiguous: (part) =>
        `Gellir ei ddarllen mewn dwy ffordd, felly ni chafodd ei gymryd (${part}). Nodwch yn y ffeil pa un sy’n gywir.`,
      contradicts: (part) =>
        `Mae’n dweud rhywbeth gwahanol i fan arall yn yr adroddiad (${part}). Darganfyddwch pa un sy’n gywir.`,
      'no-key': (part) =>
        `Arwydd nad yw allwedd yr adroddiad yn ei esbonio (${part}). Ychwanegwch ei ystyr at yr allwedd, neu ei gofnodi â llaw.`,
      'merged-cell': (part) =>
        `Mae mewn cell wedi’i huno, ac nid yw’r ffeil yn dweud i ba resi y mae’n perthyn (${part}). Ailadroddwch ef ym mhob rhes.`,
      'unknown-column': (part) =>
        part === 'colofn'
          ? 'Nid yw pennawd y golofn hon yn un hysbys, felly ni chymerwyd dim oddi tano. Cywirwch y pennawd, neu gofnodi’r ffigurau â llaw.'
          : `Mae pennawd y golofn ar goll neu’n anhysbys, felly ni chafodd ei gymryd (${part}). Cywirwch y pennawd.`,
      'other-period': (part) =>
        `Mae’n perthyn i gyfnod nad oes lle iddo mewn adroddiad ar y chwarter hwn (${part}).`,
      'columns-missing': (part) =>
        `Mae llai o gelloedd nag sydd yn y tabl, ac nid yw’n sicr pa rai sydd ar goll (${part}). Rhowch y celloedd gwag i mewn.`,
      'set-apart': (part) =>
        `Mae testun yma wedi’i groesi allan, ei godi, ei guddio neu ei osod ar wahân fel arall, felly ni chafodd ei ddarllen fel rhan o’r gweddill (${part}). Gwiriwch ef yn erbyn yr adroddiad.`,
      'no-table': (part) =>
        `Mae celloedd yma heb dabl y maent yn perthyn iddo (${part}). Rhowch ei benawdau i’r tabl.`,
    },
    printed: (printed) => `Mae’n dweud “${printed}”.`,
    nothingPrinted: 'Nid oes dim wedi’i argraffu yno.',
    readings: (taken, whole) =>
      taken === ''
        ? `Ni chymerwyd dim; gyda’r testun hwnnw mae’n dweud “${whole}”.`
        : `Cymerwyd “${taken}”; gyda’r testun hwnnw mae’n dweud “${whole}”.`,
    fate: {
      blank: 'gwag',
      furniture: 'pennyn neu droedyn tudalen',
      heading: 'pennawd',
      narrative: 'testun rhydd',
      'not-understood': 'heb ei ddeall',
      header: 'penawdau tabl',
      row: 'rhes o dabl',
    },
    workbook:
      'Llyfr gwaith yw hwn. Darllenir adroddiad cyhoeddedig o Word, PDF, tudalen we neu destun plaen; deuir â ffurflenni i mewn â mesur import heb --published.',
    tooManyLines: (limit) =>
      `Mae gan y ffeil fwy na ${limit} o linellau, mwy nag sydd yn adroddiad unrhyw gyfarwyddiaeth. Anfonwch yr adroddiad yn unig.`,
  },
});

/** What a part of a row is called in a sentence: "actual figure". A part without a name of its own is called as it is. */
function readPartName(what: string, language: Language): string {
  return PART_NAMES[language][what] ?? what;
}

/** Why something printed was not taken, what is printed there, and what to do. */
export function readingProblemMessage(
  { what, why, printed, taken }: Pick<ReadProblem, 'what' | 'why' | 'printed' | 'taken'>,
  language: Language,
): string {
  const words = WORDS[language];
  const says =
    taken !== undefined
      ? words.readings(inOneLine(taken), inOneLine(printed))
      : printed === ''
        ? words.nothingPrinted
        : words.printed(inOneLine(printed));
  return `${words.why[why](readPartName(what, language))} ${says}`;
}

/** What became of a line, in words: "row of a table". */
export function lineFateName(as: LineFate['as'], language: Language): string {
  return WORDS[language].fate[as];
}

/** Why a file is not read as a report, and what to do. */
export function reportRefusalMessage(refusal: ReportRefusal, language: Language): string {
  if (refusal.kind === 'encoding') return tableQuestionText(refusal, { language, columnNames: {} });
  if (refusal.kind === 'workbook') return WORDS[language].workbook;
  if (refusal.kind === 'too-many-lines') return WORDS[language].tooManyLines(refusal.limit);
  return fileRefusalMessage(refusal, language);
}

/** A text short enough to stand in a sentence. */
function inOneLine(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
