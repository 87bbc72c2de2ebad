import { columnName, fillWords, tableName } from '../../../locale/index.ts';
import type { WorkforcePreview } from '../../../use-cases/returns/index.ts';
import { type AbsencesLook, absencesSeen } from '../../../use-cases/uploads/index.ts';
import { button, insetText, summaryList, warningText } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { type DataRow, dataTable, doneBanner, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { FileDesk } from '../services.ts';
import { workbookFrame } from '../workbook/frame.ts';
import { leftOutSection, notesOf, smallRows } from './counted-notes.ts';
import { absencesPath } from './page.ts';
import { ABSENCES_WORDS, COUNTED_WORDS } from './words.ts';

/** The field that names the version of the return which was shown. */
export const SEEN_FIELD = 'seen';

interface Shown {
  readonly desk: FileDesk;
  readonly look: AbsencesLook;
  readonly request: PageRequest;
}

/** What was counted: rows in and out, what to check, every box before and after, how; with the button that takes it. */
export function absencesPreviewPage(shown: Shown): Html {
  const { desk, look, request } = shown;
  const { language } = request;
  const { preview } = look;
  const { absenceRows, staffRows } = preview.read;
  const words = COUNTED_WORDS[language];
  return workbookFrame({
    desk,
    quarter: preview.quarter,
    request,
    first: { text: ABSENCES_WORDS[language].title, path: absencesPath(desk.key) },
    title: words.title,
    before: doneBanner(request, words.done),
    lead: countsOf(shown),
    main: html`${warningOf(shown)}
${notesSection(shown)}
${leftOutSection(absenceRows, { id: 'absences-out', file: words.file.absences, language })}
${leftOutSection(staffRows, { id: 'staff-out', file: words.file.staff, language })}
${boxesSection(shown)}
${definitionSection(shown)}
${takingForm(shown)}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, absencesPath(desk.key))}">${words.another}</a></p>`,
  });
}

function countsOf({ look: { upload, staff, preview }, request: { language } }: Shown): Html {
  const words = COUNTED_WORDS[language];
  const { absenceRows, staffRows } = preview.read;
  const of = (name: string, { read, refused }: typeof absenceRows | typeof staffRows) =>
    html`<bdi translate="no">${name}</bdi>: ${words.rows({ read, taken: read - refused, out: refused })}`;
  const same = preview.boxes.filter(({ before, after }) => before === after).length;
  return summaryList({
    classes: 'file-counts',
    rows: [
      { key: { text: words.file.absences }, value: { text: of(upload.name, absenceRows) } },
      {
        key: { text: words.file.staff },
        value: { text: staff === null ? words.noStaff : of(staff, staffRows) },
      },
      { key: { text: words.changing }, value: { text: String(preview.boxes.length - same) } },
      { key: { text: words.same }, value: { text: String(same) } },
    ],
  });
}

function warningOf({ look: { preview }, request: { language } }: Shown): Html | false {
  const { smallCells } = preview.read;
  if (smallCells.length === 0) return false;
  const words = COUNTED_WORDS[language];
  const rows = smallRows(preview, language).join('; ');
  return warningText({
    text: `${fillWords(language).small(smallCells.length)} ${words.smallAre(rows)}`,
    signText: words.warning,
  });
}

function notesSection({ look: { preview }, request: { language } }: Shown): Html | false {
  const notes = notesOf(preview, language);
  if (notes.length === 0) return false;
  return html`<section aria-labelledby="to-check">
<h2 class="govuk-heading-m" id="to-check">${COUNTED_WORDS[language].toCheck}</h2>
<ul class="govuk-list govuk-list--bullet">${notes.map((note) => html`<li class="as-typed">${note}</li>`)}</ul>
</section>`;
}

function boxesSection({ look: { preview }, request: { language } }: Shown): Html | false {
  if (preview.boxes.length === 0) return false;
  const tables = [...new Set(preview.boxes.map(({ table }) => table))];
  const words = COUNTED_WORDS[language];
  const place = { period: preview.quarter.period, language };
  return html`<section aria-labelledby="boxes">
<h2 class="govuk-heading-m" id="boxes">${words.boxes}</h2>
${tables.map((table) =>
  dataTable({
    id: `boxes-${table}`,
    caption: tableName(table, place),
    columns: [
      { title: words.box },
      { title: words.before, isNumber: true },
      { title: words.after, isNumber: true },
    ],
    rows: boxRows(preview, { table, language }),
  }),
)}
</section>`;
}

function boxRows(
  { boxes, quarter }: WorkforcePreview,
  { table, language }: { readonly table: string; readonly language: PageRequest['language'] },
): readonly DataRow[] {
  const place = { period: quarter.period, language };
  const { nothing } = fillWords(language);
  const own = boxes.filter((box) => box.table === table);
  // The caption says what a table of one column holds: there a row needs its own name alone.
  const isOne = new Set(own.map(({ column }) => column)).size === 1;
  return own.flatMap(({ row, column, before, after }, at): readonly DataRow[] => {
    const name = row?.[language] ?? '';
    if (isOne && name !== '') return [{ cells: [name, before || nothing, after] }];
    const isFirst = name !== '' && name !== (own[at - 1]?.row?.[language] ?? '');
    const cells = [columnName({ table, column }, place), before || nothing, after];
    return isFirst ? [{ role: 'group', title: name }, { cells }] : [{ cells }];
  });
}

function definitionSection({ look: { preview }, request: { language } }: Shown): Html {
  const words = COUNTED_WORDS[language];
  const { fill, read } = preview;
  const isComment =
    fill.outcome === 'taken' && fill.changes.some(({ field }) => field.startsWith('texts.comment'));
  return html`<section aria-labelledby="definition">
<h2 class="govuk-heading-m" id="definition">${words.definition}</h2>
<p class="govuk-body">${read.definition[language]}</p>
${isComment && html`<p class="govuk-body">${words.becomesComment}</p>`}
</section>`;
}

function takingForm({ desk, look: { upload, preview }, request }: Shown): Html {
  const { language } = request;
  const words = COUNTED_WORDS[language];
  const { fill } = preview;
  const isTaken = fill.outcome === 'taken';
  const isDone = request.query.get('done') === 'taken';
  if (isDone && !isTaken) return html``;
  const said =
    fill.outcome === 'refused'
      ? insetText({ text: fillWords(language).reason[fill.reason] })
      : html`<p class="govuk-body">${isTaken ? words.nothingYet : words.nothingNew}</p>`;
  return html`${said}
${postForm({
  request,
  action: absencesPath(desk.key, upload.id),
  body: html`<input type="hidden" name="${SEEN_FIELD}" value="${absencesSeen(preview)}">
<div class="govuk-button-group">
${isTaken && button({ text: words.take, name: 'do', value: 'take' })}
${button({ text: words.giveUp, name: 'do', value: 'give-up', classes: 'govuk-button--secondary' })}
</div>`,
})}`;
}
