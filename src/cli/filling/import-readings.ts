import { basename } from 'node:path';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  figureQuestionText,
  type ReadingColumn,
  readReadings,
  refusedRowMessage,
  type TableAnswers,
  type TableQuestion,
} from '../../intake/readings/index.ts';
import { figureMessage, fillWords, insteadText } from '../../locale/index.ts';
import {
  acceptReadings,
  knownIndicators,
  type PreviewedReading,
  previewReadings,
  type ReadingsPreview,
} from '../../use-cases/returns/index.ts';
import { type Refusal, refusal } from '../command.ts';
import { givenBytes } from '../given-file.ts';
import {
  boxChanges,
  countedBy,
  type FillContext,
  placeRefusal,
  questionsOf,
  returnName,
} from './fill-context.ts';
import type { FillAnswers, FillOrder } from './fill-order.ts';
import type { FillReport, ReturnReport } from './fill-report.ts';
import { ENCODING_ANSWER, SEPARATOR_ANSWER } from './list-files.ts';

/** `mesur import --readings`: the quarter's figures of many indicators, as drafts. */
export async function importReadings({
  acting,
  key,
  quarter,
  order,
}: FillContext<'readings'>): Promise<Result<FillReport, Refusal>> {
  const { files, language, isDry } = order;
  const bytes = await givenBytes(files.file, language);
  if (!bytes.ok) return bytes;
  const name = basename(files.file);
  const read = await readReadings({
    file: { name, bytes: bytes.value },
    known: knownIndicators(quarter.frame),
    answers: tableAnswers<ReadingColumn>(order.answers, ['value', 'numerator', 'denominator']),
  });
  if (!read.ok) return fail(questionRefusal(read.failure, order));
  const preview = await previewReadings(acting, { key, read: read.value });
  if (!preview.ok) return fail(placeRefusal(preview.failure, order));
  if (isDry) return ok(reportOf(preview.value, { order, left: new Set() }));
  const accepted = await acceptReadings(acting, { preview: preview.value, file: name });
  if (!accepted.ok) return fail(placeRefusal(accepted.failure, order));
  const left = new Set(accepted.value.left.map(({ entry }) => entry.ref));
  return ok(reportOf(preview.value, { order, left }));
}

/** Answers of the command line, for a reader of figures. */
export function tableAnswers<Column extends string>(
  { separator, decimal, encoding, columns }: FillAnswers,
  numbers: readonly Column[],
): TableAnswers<Column> {
  const marks = numbers.map((column) => [column, decimal]);
  return {
    separator,
    encoding,
    columns: columns as Readonly<Partial<Record<Column, string>>>,
    ...(decimal !== undefined && {
      marks: Object.fromEntries(marks) as NonNullable<TableAnswers<Column>['marks']>,
    }),
  };
}

/** What a file of figures asks, each with the option that answers it. */
export function questionRefusal(
  questions: readonly TableQuestion[],
  { files: { file }, language }: Pick<FillOrder, 'files' | 'language'>,
): Refusal {
  const said = questions.map((question) => {
    const answer = answerTo(question);
    return `${figureQuestionText(question, language)}${answer === null ? '' : ` (${answer})`}`;
  });
  return refusal(`${file}: ${said.join(' ')}`);
}

function answerTo(question: TableQuestion): string | null {
  switch (question.kind) {
    case 'separator':
      return SEPARATOR_ANSWER;
    case 'encoding':
      return ENCODING_ANSWER;
    case 'decimal-mark':
      return '--decimal point or comma';
    case 'column-missing':
    case 'column-ambiguous':
      return `--column ${question.column}="HEADING"`;
    case 'no-heading':
      return '--column NAME="HEADING"';
    case 'file-refused':
      return null;
  }
}

function reportOf(
  { quarter, rows, refused, unused }: ReadingsPreview,
  { order, left }: { readonly order: FillOrder; readonly left: ReadonlySet<string> },
): FillReport {
  const { language, files, isDry } = order;
  const words = fillWords(language);
  const unread = refused.map((each) => ({
    line: each.line,
    reason: each.reason as string,
    text: refusedRowMessage(each, language),
  }));
  const unwanted = rows.flatMap((row) => {
    if (row.outcome === 'asked') return [askedLine(row, language)];
    const reason = reasonOf(row, left);
    if (reason === null) return [];
    const code = row.named?.code ?? (row.outcome === 'refused' ? row.ref : '');
    const text = words.onLine(row.line, `${code}. ${words.reason[reason]}`);
    return [{ line: row.line, reason: reason as string, text }];
  });
  const notTaken = [...unread, ...unwanted].toSorted((one, other) => one.line - other.line);
  return {
    fills: 'returns',
    isKept: !isDry,
    files: [
      {
        file: files.file,
        rows: rows.length + refused.length,
        refused: notTaken.length,
        byReason: countedBy(notTaken.map(({ reason }) => reason)),
        notTaken,
        unused,
      },
    ],
    returns: rows.flatMap((row) => returnOf(row, { left, language, frame: quarter.frame })),
    notes: [],
  };
}

/** A line whose figure could mean several things: which, and what to write in the list instead. */
function askedLine(
  { line, named, boxes }: Extract<PreviewedReading, { readonly outcome: 'asked' }>,
  language: FillOrder['language'],
) {
  const said = boxes.map(({ text: typed, unit, asked: { question, choices } }) => {
    const why = figureMessage(question, { typed: typed.trim(), unit, language });
    return `${why}. ${insteadText(choices, language)}`;
  });
  const text = fillWords(language).onLine(line, `${named.code ?? named.entry.ref}. ${said.join(' ')}`);
  return { line, reason: 'asked', text };
}

function reasonOf(row: PreviewedReading, left: ReadonlySet<string>) {
  if (row.outcome === 'refused') return row.reason;
  return row.outcome === 'taken' && left.has(row.named.entry.ref) ? ('changed-meanwhile' as const) : null;
}

function returnOf(
  row: PreviewedReading,
  {
    left,
    language,
    frame,
  }: {
    readonly left: ReadonlySet<string>;
    readonly language: FillOrder['language'];
    readonly frame: ReadingsPreview['quarter']['frame'];
  },
): readonly ReturnReport[] {
  if (row.outcome === 'asked' || row.outcome === 'refused' || reasonOf(row, left) !== null) return [];
  const name = returnName(row.named, language);
  return row.outcome === 'unchanged'
    ? [{ name, outcome: 'unchanged', why: null, changes: [] }]
    : [
        {
          ...{ name, outcome: 'taken', why: null, changes: boxChanges(row.changes, language) },
          asked: questionsOf(row, { frame, language }),
        },
      ];
}
