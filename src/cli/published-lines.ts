import { type Language, validJson } from '../domain/value/index.ts';
import { formatPeriod, inBoth } from '../locale/index.ts';
import {
  type AcceptedReport,
  type LineEnd,
  leftReasonMessage,
  lineFateName,
  type PreviewedLine,
  previewedLines,
  type ReportPreview,
  readingProblemMessage,
  reportNumbers,
  rowKindName,
  rowNoteMessage,
} from '../use-cases/imports/index.ts';

/** What is shown of a report: what would become of it, and what did. */
interface ShownReport {
  readonly preview: ReportPreview;
  /** Null where it was looked at only. */
  readonly accepted: AcceptedReport | null;
  readonly language: Language;
}

interface PublishedWords {
  readonly of: (file: string, directorate: string, period: string) => string;
  readonly noPeriod: string;
  readonly rows: (taken: number, left: number) => string;
  readonly kind: (kind: string, taken: number, left: number) => string;
  readonly lines: (lines: number, ends: Readonly<Record<LineEnd, number>>, problems: number) => string;
  readonly line: (line: number, page: number | null) => string;
  readonly taken: string;
  readonly left: string;
  readonly standing: Readonly<Record<'new' | 'same' | 'other' | 'collected', (number: number) => string>>;
  readonly accepted: Readonly<Record<AcceptedReport['outcome'], (accepted: AcceptedReport) => string>>;
}

const WORDS = inBoth<PublishedWords>({
  en: {
    of: (file, directorate, period) => `${file}: ${directorate}, ${period}`,
    noPeriod: 'quarter not known',
    rows: (taken, left) => `Rows read: ${taken + left}. Come in: ${taken}. Left out: ${left}.`,
    kind: (kind, taken, left) => `  ${kind}: ${taken} come in, ${left} left out`,
    lines: (lines, ends, problems) =>
      `Lines of the file: ${lines}. In rows that come in: ${ends.taken}. Left out: ${ends.left}. Not understood: ${ends['not-understood']}. Headings, page headers and blank lines: ${ends.nothing}. Parts of rows that were not taken: ${problems}.`,
    line: (line, page) => (page === null ? `line ${line}` : `line ${line}, page ${page}`),
    taken: 'comes in',
    left: 'left out',
    standing: {
      new: () => 'Accepted, this is the first edition of its quarter.',
      same: (number) => `Edition ${number} says the same already: accepting it changes nothing.`,
      other: (number) => `Accepted, this corrects edition ${number}: say why with --reason and --reason-cy.`,
      collected: () => 'This quarter is filled in by returns, so the report cannot be accepted.',
    },
    accepted: {
      sealed: ({ number, isPublic }) =>
        `Sealed as edition ${number}${isPublic ? ' and published' : ', not public yet'}.`,
      published: ({ number }) => `Edition ${number} says the same already; it is public now.`,
      'nothing-new': ({ number }) => `Edition ${number} says the same already. Nothing was changed.`,
    },
  },
  cy: {
    of: (file, directorate, period) => `${file}: ${directorate}, ${period}`,
    noPeriod: 'chwarter heb ei nodi',
    rows: (taken, left) =>
      `Rhesi a ddarllenwyd: ${taken + left}. Yn dod i mewn: ${taken}. Wedi’u gadael allan: ${left}.`,
    kind: (kind, taken, left) => `  ${kind}: ${taken} yn dod i mewn, ${left} wedi’u gadael allan`,
    lines: (lines, ends, problems) =>
      `Llinellau yn y ffeil: ${lines}. Mewn rhesi sy’n dod i mewn: ${ends.taken}. Wedi’u gadael allan: ${ends.left}. Heb eu deall: ${ends['not-understood']}. Penawdau, penynnau tudalennau a llinellau gwag: ${ends.nothing}. Rhannau o resi na chawsant eu cymryd: ${problems}.`,
    line: (line, page) => (page === null ? `llinell ${line}` : `llinell ${line}, tudalen ${page}`),
    taken: 'yn dod i mewn',
    left: 'wedi’i gadael allan',
    standing: {
      new: () => 'O’i dderbyn, hwn fydd argraffiad cyntaf ei chwarter.',
      same: (number) =>
        `Mae argraffiad ${number} eisoes yn dweud yr un peth: ni fydd ei dderbyn yn newid dim.`,
      other: (number) =>
        `O’i dderbyn, bydd hwn yn cywiro argraffiad ${number}: nodwch pam â --reason a --reason-cy.`,
      collected: () => 'Llenwir y chwarter hwn drwy ffurflenni, felly ni ellir derbyn yr adroddiad.',
    },
    accepted: {
      sealed: ({ number, isPublic }) =>
        `Seliwyd fel argraffiad ${number}${isPublic ? ' a’i gyhoeddi' : ', heb fod yn gyhoeddus eto'}.`,
      published: ({ number }) =>
        `Mae argraffiad ${number} eisoes yn dweud yr un peth; mae’n gyhoeddus bellach.`,
      'nothing-new': ({ number }) => `Mae argraffiad ${number} eisoes yn dweud yr un peth. Ni newidiwyd dim.`,
    },
  },
});

/** What became of a report, or would: the counts, then each row and line beside what is printed there. */
export function publishedText({ preview, accepted, language }: ShownReport): string {
  const words = WORDS[language];
  const numbers = reportNumbers(preview);
  const { brought, directorate, read, standing } = preview;
  const period = read.quarter;
  const name = period === null ? words.noPeriod : formatPeriod(period, language);
  const end =
    accepted !== null
      ? [words.accepted[accepted.outcome](accepted)]
      : standing === null
        ? []
        : [words.standing[standing.kind](numberOf(standing))];
  return [
    words.of(brought.name, directorate.name[language], name),
    words.rows(numbers.taken, numbers.left),
    ...numbers.kinds.map(({ kind, taken, left }) => words.kind(rowKindName(kind, language), taken, left)),
    words.lines(numbers.lines, numbers.ends, numbers.problems),
    ...end,
    '',
    ...previewedLines(preview).flatMap((line) => textOf(line, language)),
    '',
  ].join('\n');
}

/** The number of the edition that a report stands beside; 0 where there is none. */
function numberOf(standing: NonNullable<ReportPreview['standing']>): number {
  if (standing.kind === 'same') return standing.number;
  return standing.kind === 'other' ? standing.newest.edition.number : 0;
}

function textOf(
  { line, page, printed, fate, row, problems }: PreviewedLine,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const place = words.line(line, page);
  const head =
    row === null
      ? `${place}: ${lineFateName(fate, language)}`
      : row.outcome === 'taken'
        ? `${place}: ${rowKindName(row.kind, language)}, ${row.ref}: ${words.taken}`
        : `${place}: ${rowKindName(row.kind, language)}: ${words.left}`;
  return [
    head,
    ...printed.split('\n').map((text) => `  > ${text}`),
    ...(row?.outcome === 'left' ? [`  ${leftReasonMessage(row.reason, language)}`] : []),
    ...(row?.outcome === 'taken' ? row.notes.map((note) => `  ${rowNoteMessage(note, language)}`) : []),
    ...problems.map((problem) => `  ${readingProblemMessage(problem, language)}`),
  ];
}

/** The same as JSON, for machines: reasons by their kind and in words. */
export function publishedJson({ preview, accepted, language }: ShownReport): string {
  const { brought, read, choices, made, standing } = preview;
  return `${validJson(
    {
      file: brought.name,
      directorate: choices.directorate,
      period: read.quarter,
      counts: reportNumbers(preview),
      refusal: made.refusal,
      edition: standing === null ? null : { standing: standing.kind, number: numberOf(standing) || null },
      accepted,
      rows: previewedLines(preview).map(({ row, problems, fate, ...line }) => ({
        ...line,
        fate: row === null ? fate : 'row',
        kind: row?.kind ?? null,
        ref: row?.outcome === 'taken' ? row.ref : null,
        name: row?.name ?? null,
        outcome: row?.outcome ?? null,
        reason:
          row?.outcome === 'left'
            ? { ...row.reason, message: leftReasonMessage(row.reason, language) }
            : null,
        notes:
          row?.outcome === 'taken'
            ? row.notes.map((note) => ({ ...note, message: rowNoteMessage(note, language) }))
            : [],
        problems: problems.map((problem) => ({
          ...problem,
          message: readingProblemMessage(problem, language),
        })),
      })),
    },
    2,
  )}\n`;
}
