import type { Language } from '../../../domain/value/index.ts';
import { fillWords, tableName } from '../../../locale/index.ts';
import type { WorkforcePreview } from '../../../use-cases/returns/index.ts';
import {
  gapText,
  ROWS_TOLD,
  refusedExtractRow,
  unknownText,
  unusedText,
} from '../../../use-cases/uploads/index.ts';
import { type Html, html } from '../../html.ts';
import { dataTable } from '../../parts/index.ts';
import { COUNTED_WORDS } from './words.ts';

type Row = Parameters<typeof refusedExtractRow>[0];

/** What became of the rows of a file, whichever it is. */
interface Tally {
  readonly refused: number;
  readonly byReason: Readonly<Partial<Record<Row['reason'], number>>>;
  readonly rows: readonly Row[];
}

/** The rows of a file that were left out: how many for each reason, and the first of them. Never what stands in them. */
export function leftOutSection(
  { refused, byReason, rows }: Tally,
  { id, file, language }: { readonly id: string; readonly file: string; readonly language: Language },
): Html | false {
  if (refused === 0) return false;
  const words = COUNTED_WORDS[language];
  const counted = Object.entries(byReason) as readonly (readonly [Row['reason'], number])[];
  const told = rows.slice(0, ROWS_TOLD);
  return html`<section aria-labelledby="${id}">
<h2 class="govuk-heading-m" id="${id}">${words.notTaken(file)}</h2>
${dataTable({
  id: `${id}-counts`,
  caption: words.notTaken(file),
  isCaptionHidden: true,
  isCompact: true,
  columns: [{ title: words.why }, { title: words.howMany, isNumber: true }],
  rows: counted.map(([reason, count]) => ({ cells: [reasonText(reason, language), String(count)] })),
})}
<h3 class="govuk-heading-s">${words.firstLines(told.length)}</h3>
<ul class="govuk-list">${told.map((row) => html`<li>${refusedExtractRow(row, language)}</li>`)}</ul>
</section>`;
}

/** A reason without the line that it is said of. */
function reasonText(reason: Row['reason'], language: Language): string {
  const said = refusedExtractRow({ line: 0, reason, column: null }, language).replace(/^[^:]*: /, '');
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}

/** What a person should look at before figures are taken: names not known, what is missing, what was counted once. */
export function notesOf(
  { read, unmatched, notStated, withoutAbsence, quarter }: WorkforcePreview,
  language: Language,
): readonly string[] {
  const words = fillWords(language);
  const place = { period: quarter.period, language };
  const { gaps, unknown, overlaps, outside, absenceRows, staffRows } = read;
  const { file } = COUNTED_WORDS[language];
  const unused = [
    [file.absences, unusedText(absenceRows.unused, language)],
    [file.staff, unusedText(staffRows.unused, language)],
  ] as const;
  return [
    ...unknown.map((each) => unknownText(each, language)),
    ...(unknown.length > 0 ? [COUNTED_WORDS[language].unknown] : []),
    ...unmatched.map(({ table, row, only }) => words.onlyIn[only](row[language], tableName(table, place))),
    ...(withoutAbsence.length > 0
      ? [words.withoutAbsence(withoutAbsence.map((row) => row[language]).join(', '))]
      : []),
    ...gaps.map((gap) => gapText(gap, language)),
    ...(notStated > 0 ? [words.notStated(notStated)] : []),
    ...(overlaps.count > 0 ? [words.overlaps(overlaps.count)] : []),
    ...(outside > 0 ? [words.outside(outside)] : []),
    ...unused.flatMap(([name, said]) => (said === null ? [] : [`${name}. ${said}`])),
  ];
}

/** The rows of the form with a figure that rests on a few absences, each once. */
export function smallRows({ read }: WorkforcePreview, language: Language): readonly string[] {
  const named = read.smallCells.map(({ table, row }) => {
    const names = read.figures.flatMap((figure) =>
      figure.table === table && figure.row ? [figure.row] : [],
    );
    const each = [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
    return (row === null ? undefined : each[row]?.[language]) ?? COUNTED_WORDS[language].allTogether;
  });
  return [...new Set(named)];
}
