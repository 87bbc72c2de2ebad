import { fail, type Language, ok, type Result } from '../../domain/value/index.ts';
import {
  type ExtractQuestions,
  extractQuestionText,
  gapText,
  type RowSource,
  readWorkforceDeclaration,
  refusedExtractRow,
  unknownText,
} from '../../intake/extract/index.ts';
import type { RowTally } from '../../intake/tables/index.ts';
import { columnName, fillWords, tableName } from '../../locale/index.ts';
import {
  acceptWorkforce,
  type ExtractedFigures,
  extractFigures,
  extractForm,
  previewWorkforce,
  type WorkforcePreview,
} from '../../use-cases/returns/index.ts';
import { type Refusal, refusal } from '../command.ts';
import { type FillContext, notTaken, placeRefusal, returnName } from './fill-context.ts';
import type { FileReport, FillReport, ReturnReport } from './fill-report.ts';
import { declaredIn, listRows } from './list-files.ts';

type Absences = FillContext<'absences'>;

/** `mesur import --absences`: the return of staff and sickness, computed from a list of absences and one of staff. */
export async function importAbsences({
  acting,
  key,
  quarter,
  order,
}: Absences): Promise<Result<FillReport, Refusal>> {
  const { files, language, answers, isDry, format } = order;
  const declared = await declaredIn(files.declaration, {
    read: readWorkforceDeclaration,
    faultText: ({ path, message }) => `${path === '' ? 'the file' : path}: ${message}`,
  });
  if (!declared.ok) return declared;
  const own = declared.value;
  const columns = { ...own.columns, ...answers.columns };
  const declaration = {
    ...own,
    decimalMark: answers.decimal ?? own.decimalMark,
    ...(Object.keys(columns).length > 0 && { columns }),
  };
  const separator = answers.separator ?? own.separator;
  const { encoding } = answers;
  const absences = await listRows(files.file, { separator, encoding, language });
  if (!absences.ok) return absences;
  const staff = await staffRows(files.establishment, {
    ...{ separator: own.establishment.separator, encoding, language },
  });
  if (!staff.ok) return staff;
  const read = await extractFigures({
    ...{ form: extractForm(quarter.frame), declaration, absences: absences.value, staff: staff.value },
    ...(format === 'json' && { listed: Number.POSITIVE_INFINITY }),
  });
  if (!read.ok) return fail(questionsRefusal(read.failure, order));
  const preview = await previewWorkforce(acting, { key, read: read.value });
  if (!preview.ok)
    return fail(
      preview.failure.kind === 'no-such-section'
        ? refusal(fillWords(language).reason['no-such-section'])
        : placeRefusal(preview.failure, order),
    );
  if (isDry) return ok(reportOf(preview.value, { order, isLeft: false }));
  const accepted = await acceptWorkforce(acting, preview.value);
  if (!accepted.ok) return fail(placeRefusal(accepted.failure, order));
  return ok(reportOf(preview.value, { order, isLeft: accepted.value.left.length > 0 }));
}

async function staffRows(
  file: string | null,
  how: Parameters<typeof listRows>[1],
): Promise<Result<RowSource | null, Refusal>> {
  return file === null ? ok(null) : listRows(file, how);
}

function questionsRefusal(
  { file, questions }: ExtractQuestions,
  { files, language }: Absences['order'],
): Refusal {
  const said = questions.map((question) => {
    const column = 'column' in question ? question.column : 'NAME';
    const answer =
      file === 'absences'
        ? `--column ${column}="HEADING"`
        : `in ${files.declaration}: "establishment": {"columns": {"${column}": "HEADING"}}`;
    return `${extractQuestionText(question, language)} (${answer})`;
  });
  const which = file === 'absences' ? files.file : (files.establishment ?? files.file);
  return refusal(`${which}: ${said.join(' ')}`);
}

function reportOf(
  preview: WorkforcePreview,
  { order, isLeft }: { readonly order: Absences['order']; readonly isLeft: boolean },
): FillReport {
  const { files, language, isDry } = order;
  const { absenceRows, staffRows: ofStaff } = preview.read;
  return {
    fills: 'returns',
    isKept: !isDry && !isLeft,
    files: [
      tallyReport(absenceRows, { file: files.file, language }),
      ...(files.establishment === null
        ? []
        : [tallyReport(ofStaff, { file: files.establishment, language })]),
    ],
    returns: [returnOf(preview, { language, isLeft })],
    notes: notesOf(preview, language),
  };
}

/** What became of the rows of an extract. Never what stands in them. */
export function tallyReport(
  { read, refused, byReason, rows, unused }: RowTally<ExtractReason>,
  { file, language }: { readonly file: string; readonly language: Language },
): FileReport {
  const notTaken = rows.map((row) => ({
    line: row.line,
    reason: row.reason,
    text: refusedExtractRow(row, language),
  }));
  return {
    ...{ file, rows: read, refused, notTaken, unused },
    byReason: byReason as Readonly<Record<string, number>>,
  };
}

type ExtractReason = Parameters<typeof refusedExtractRow>[0]['reason'];

function returnOf(
  { fill, boxes, quarter }: WorkforcePreview,
  { language, isLeft }: { readonly language: Language; readonly isLeft: boolean },
): ReturnReport {
  const name = fill.named === null ? 'workforce' : returnName(fill.named, language);
  if (fill.outcome === 'refused') return notTaken(name, { reason: fill.reason, language });
  if (isLeft) return notTaken(name, { reason: 'changed-meanwhile', language });
  if (fill.outcome === 'unchanged') return { name, outcome: 'unchanged', why: null, changes: [] };
  const place = { period: quarter.period, language };
  const changed = boxes.filter(({ before, after }) => before !== after);
  const comment = fill.changes.flatMap(({ field, later }) =>
    field === `texts.comment.${language}`
      ? [{ box: columnName({ table: 'comment', column: 'comment' }, place), before: '', after: later ?? '' }]
      : [],
  );
  return {
    ...{ name, outcome: 'taken', why: null },
    changes: [
      ...changed.map(({ table, row, column, before, after }) => ({
        box: [row?.[language], columnName({ table, column }, place)].filter(Boolean).join(', '),
        ...{ before, after },
      })),
      ...comment,
    ],
  };
}

function notesOf(
  { read, unmatched, notStated, withoutAbsence, quarter }: WorkforcePreview,
  language: Language,
): readonly string[] {
  const words = fillWords(language);
  const place = { period: quarter.period, language };
  const { gaps, unknown, overlaps, outside, smallCells, definition }: ExtractedFigures = read;
  return [
    ...unknown.map((each) => unknownText(each, language)),
    ...unmatched.map(({ table, row, only }) => words.onlyIn[only](row[language], tableName(table, place))),
    ...(withoutAbsence.length > 0
      ? [words.withoutAbsence(withoutAbsence.map((row) => row[language]).join(', '))]
      : []),
    ...gaps.map((gap) => gapText(gap, language)),
    ...(notStated > 0 ? [words.notStated(notStated)] : []),
    ...(overlaps.count > 0 ? [words.overlaps(overlaps.count)] : []),
    ...(outside > 0 ? [words.outside(outside)] : []),
    ...(smallCells.length > 0 ? [words.small(smallCells.length)] : []),
    `${words.definition} ${definition[language]}`,
  ];
}
