import type { PreviewedRow } from '../../../use-cases/returns/index.ts';
import { rowName, type WorkbookLook } from '../../../use-cases/uploads/index.ts';
import { fieldName } from '../../collecting/field-names.ts';
import { figureChoice } from '../../collecting/figure-choice.ts';
import { button, summaryList } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { doneBanner, more, postForm } from '../../parts/index.ts';
import { countIn } from '../../quarters/with-count.ts';
import type { PageRequest } from '../../route.ts';
import { MEANT_FIELD } from '../meant-fields.ts';
import type { FileDesk } from '../services.ts';
import { wayBack, workbookFrame, workbookPath } from './frame.ts';
import {
  changesByReturn,
  ignoredTable,
  type RowsPlace,
  refusedTable,
  rowsOf,
  unchangedTable,
} from './row-tables.ts';
import { PREVIEW_WORDS } from './words.ts';

/** The field that names a row which was shown as to be taken. */
export const ROW_FIELD = 'row';

const OUTCOMES: readonly PreviewedRow['outcome'][] = ['imported', 'refused', 'unchanged', 'ignored'];

/** What would become of a workbook row by row, with the button that takes it; after that, what became of it. */
export function previewPage({
  desk,
  look: { upload, preview },
  request,
}: {
  readonly desk: FileDesk;
  readonly look: WorkbookLook;
  readonly request: PageRequest;
}): Html {
  const { language } = request;
  const words = PREVIEW_WORDS[language];
  const { quarter, rows } = preview;
  const place: RowsPlace = { quarter, request };
  const isDone = request.query.get('done') === 'taken';
  return workbookFrame({
    desk,
    quarter,
    request,
    title: words.title,
    before: doneBanner(request, { taken: takenText(request) }),
    lead: summaryList({
      classes: 'file-counts',
      rows: [
        { key: { text: words.file }, value: { text: html`<bdi translate="no">${upload.name}</bdi>` } },
        ...OUTCOMES.map((outcome) => ({
          key: { text: words.outcome[outcome] },
          value: { text: String(rowsOf(rows, outcome).length) },
        })),
      ],
    }),
    main: html`${refusedSection(place, rows)}
${takingSection(place, { desk, upload, rows, isDone })}
${restSections(place, rows)}`,
  });
}

function takenText({ query, language }: PageRequest): string {
  const words = PREVIEW_WORDS[language];
  const left = countIn(new URLSearchParams({ count: query.get('left') ?? '' }));
  return [words.taken(countIn(query)), left === 0 ? '' : words.left(left)].join(' ').trim();
}

/** What is not taken comes first: it is what its reader has to do something about. */
function refusedSection(place: RowsPlace, rows: readonly PreviewedRow[]): Html | false {
  const words = PREVIEW_WORDS[place.request.language];
  const refused = rowsOf(rows, 'refused');
  if (refused.length === 0) return false;
  const changed = refused.flatMap(({ at, named, reason }) =>
    reason.kind === 'changed' && named !== null ? [{ at, named, changes: reason.differences }] : [],
  );
  return html`<section aria-labelledby="refused">
<h2 class="govuk-heading-m" id="refused">${words.refused}</h2>
${refusedTable(place, refused)}
${
  changed.length > 0 &&
  changesByReturn(place, {
    id: 'changed-rows',
    caption: words.changed,
    sides: [words.inMesur, words.inWorkbook],
    rows: changed,
  })
}
</section>`;
}

function takingSection(
  place: RowsPlace,
  {
    desk,
    upload,
    rows,
    isDone,
  }: {
    readonly desk: FileDesk;
    readonly upload: WorkbookLook['upload'];
    readonly rows: readonly PreviewedRow[];
    readonly isDone: boolean;
  },
): Html {
  const { request } = place;
  const words = PREVIEW_WORDS[request.language];
  const taking = rowsOf(rows, 'imported');
  const giveUp = button({
    text: words.giveUp,
    name: 'do',
    value: 'give-up',
    classes: 'govuk-button--secondary',
  });
  const action = workbookPath(desk.key, upload.id);
  if (taking.length === 0) {
    const text = rowsOf(rows, 'refused').length === 0 ? words.nothingNew : words.nothingToTake;
    return html`${!isDone && html`<p class="govuk-body">${text}</p>`}
${goOn(desk, request)}
${!isDone && postForm({ request, action, body: giveUp })}`;
  }
  const names = taking.map((row) => html`<input type="hidden" name="${ROW_FIELD}" value="${rowName(row)}">`);
  return html`<section aria-labelledby="taking">
<h2 class="govuk-heading-m" id="taking">${words.taking}</h2>
${changesByReturn(place, { id: 'taken-rows', caption: words.takingCaption, sides: [words.before, words.after], rows: taking })}
<p class="govuk-body">${words.nothingYet}</p>
${postForm({
  request,
  action,
  body: html`${names}
${askedRows(taking, place)}
<div class="govuk-button-group">
${button({ text: words.take(taking.length), name: 'do', value: 'take' })}
${giveUp}
</div>`,
})}
</section>`;
}

/** The figures that could mean several things, each with its choices. */
function askedRows(
  taking: readonly Extract<PreviewedRow, { readonly outcome: 'imported' }>[],
  { quarter: { frame }, request: { language } }: RowsPlace,
): Html | false {
  const asked = taking.filter(({ boxes }) => boxes.length > 0);
  if (asked.length === 0) return false;
  const words = PREVIEW_WORDS[language];
  return html`<h3 class="govuk-heading-s" id="asked">${words.asked}</h3>
<p class="govuk-body">${words.askedHint}</p>
${asked.map(({ named, boxes }) =>
  boxes.map(
    (
      box,
    ) => html`<h4 class="govuk-heading-s">${named.code ?? fieldName(`figures.${box.field}`, { kind: named.entry.kind, frame, language })}</h4>
${figureChoice({ box, name: `${MEANT_FIELD}${named.entry.ref}:${box.field}`, language })}`,
  ),
)}`;
}

/** The ways on: back, or another workbook. */
function goOn(desk: FileDesk, request: PageRequest): Html {
  const { language } = request;
  const back = wayBack(desk, request);
  const link = (path: string, text: string) =>
    html`<li><a class="govuk-link" href="${linkTo(language, path)}">${text}</a></li>`;
  const words = PREVIEW_WORDS[language];
  return html`<nav class="tasks" aria-label="${words.goOn}"><ul class="inline-list">${link(back.path, back.text)}${link(workbookPath(desk.key), words.another)}</ul></nav>`;
}

function restSections(place: RowsPlace, rows: readonly PreviewedRow[]): Html {
  const words = PREVIEW_WORDS[place.request.language];
  const [unchanged, ignored] = [rowsOf(rows, 'unchanged'), rowsOf(rows, 'ignored')];
  return html`${
    ignored.length > 0 &&
    more({
      isSection: true,
      summary: `${words.ignored} (${ignored.length})`,
      text: ignoredTable(place, ignored),
    })
  }
${
  unchanged.length > 0 &&
  more({
    isSection: true,
    summary: `${words.unchanged} (${unchanged.length})`,
    text: unchangedTable(place, unchanged),
  })
}`;
}
