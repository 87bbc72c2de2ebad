import { fillWords } from '../../../locale/index.ts';
import { askedName, type PreviewedReading } from '../../../use-cases/returns/index.ts';
import {
  type ReadingsLook,
  readingName,
  refusedRowMessage,
  unusedText,
} from '../../../use-cases/uploads/index.ts';
import { figureChoice } from '../../collecting/figure-choice.ts';
import { button, summaryList } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { dataTable, doneBanner, postForm } from '../../parts/index.ts';
import { countIn } from '../../quarters/with-count.ts';
import type { PageRequest } from '../../route.ts';
import { MEANT_FIELD } from '../meant-fields.ts';
import type { FileDesk } from '../services.ts';
import { workbookFrame } from '../workbook/frame.ts';
import { changesByReturn } from '../workbook/row-tables.ts';
import { readingsPath } from './page.ts';
import { READINGS_WORDS } from './words.ts';

/** The field that names a line which was shown as to be taken. */
export const LINE_FIELD = 'line';

interface Shown {
  readonly desk: FileDesk;
  readonly look: ReadingsLook;
  readonly request: PageRequest;
}

/** What would become of a list line by line, with the button that takes it; after that, what became of it. */
export function readingsPreviewPage(shown: Shown): Html {
  const { desk, look, request } = shown;
  const { upload, preview } = look;
  const words = READINGS_WORDS[request.language];
  const refused = refusedLines(shown);
  const unused = unusedText(preview.unused, request.language);
  const count = (outcome: PreviewedReading['outcome']) =>
    preview.rows.filter((row) => row.outcome === outcome).length;
  const counts = {
    taken: count('taken'),
    asked: count('asked'),
    refused: refused.length,
    unchanged: count('unchanged'),
  };
  return workbookFrame({
    desk,
    quarter: preview.quarter,
    request,
    first: { text: words.title, path: readingsPath(desk.key) },
    title: words.previewTitle,
    before: doneBanner(request, { taken: takenText(request) }),
    lead: summaryList({
      classes: 'file-counts',
      rows: [
        { key: { text: words.fileName }, value: { text: html`<bdi translate="no">${upload.name}</bdi>` } },
        ...(['taken', 'asked', 'refused', 'unchanged'] as const).map((outcome) => ({
          key: { text: words.outcome[outcome] },
          value: { text: String(counts[outcome]) },
        })),
      ],
    }),
    main: html`${unused !== null && html`<p class="govuk-body as-typed">${unused}</p>`}
${refusedSection(refused, request)}
${takingSection(shown)}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(request.language, readingsPath(desk.key))}">${words.another}</a></p>`,
  });
}

function takenText({ query, language }: PageRequest): string {
  const words = READINGS_WORDS[language];
  const left = countIn(new URLSearchParams({ count: query.get('left') ?? '' }));
  return [words.taken(countIn(query)), left === 0 ? '' : words.left(left)].join(' ').trim();
}

interface RefusedLine {
  readonly line: number;
  readonly text: string;
}

function refusedLines({ look: { preview }, request: { language } }: Shown): readonly RefusedLine[] {
  const words = fillWords(language);
  const unread = preview.refused.map((each) => ({
    line: each.line,
    text: refusedRowMessage(each, language),
  }));
  const unwanted = preview.rows.flatMap((row) =>
    row.outcome === 'refused'
      ? [
          {
            line: row.line,
            text: words.onLine(row.line, `${row.named?.code ?? row.ref}. ${words.reason[row.reason]}`),
          },
        ]
      : [],
  );
  return [...unread, ...unwanted].toSorted((one, other) => one.line - other.line);
}

/** How many lines that are not taken are listed: a list of another year may have a thousand. */
const MOST_LISTED = 200;

function refusedSection(refused: readonly RefusedLine[], { language }: PageRequest): Html | false {
  if (refused.length === 0) return false;
  const words = READINGS_WORDS[language];
  const more = refused.length - MOST_LISTED;
  return html`<section aria-labelledby="refused">
<h2 class="govuk-heading-m" id="refused">${words.refused}</h2>
${dataTable({
  id: 'refused-lines',
  caption: words.refused,
  isCaptionHidden: true,
  columns: [{ title: words.why }],
  rows: refused.slice(0, MOST_LISTED).map(({ text }) => ({ cells: [text] })),
})}
${more > 0 && html`<p class="govuk-body">+ ${more}</p>`}
</section>`;
}

function takingSection({ desk, look: { upload, preview }, request }: Shown): Html {
  const words = READINGS_WORDS[request.language];
  const taking = preview.rows.filter((row) => row.outcome === 'taken');
  const asked = preview.rows.filter((row) => row.outcome === 'asked');
  const isDone = request.query.get('done') === 'taken';
  if (taking.length + asked.length === 0)
    return isDone ? html`` : html`<p class="govuk-body">${words.nothingNew}</p>`;
  const rows = taking.map(({ line, named, changes, content }) => ({
    at: { sheet: upload.name, row: line },
    ...{ named, changes, content },
  }));
  const names = [...taking, ...asked].map(
    (row) => html`<input type="hidden" name="${LINE_FIELD}" value="${readingName(row)}">`,
  );
  const place = { quarter: preview.quarter, request };
  return html`<section aria-labelledby="taking">
<h2 class="govuk-heading-m" id="taking">${words.taking}</h2>
${taking.length > 0 && changesByReturn(place, { id: 'taken-lines', caption: words.takingCaption, sides: [words.before, words.after], rows })}
<p class="govuk-body">${words.nothingYet}</p>
${postForm({
  request,
  action: readingsPath(desk.key, upload.id),
  body: html`${names}
${asked.length > 0 && askedLines(asked, request)}
<div class="govuk-button-group">
${button({ text: asked.length > 0 ? words.takeAnswered : words.take(taking.length), name: 'do', value: 'take' })}
${button({ text: words.giveUp, name: 'do', value: 'give-up', classes: 'govuk-button--secondary' })}
</div>`,
})}
</section>`;
}

/** The lines whose figure could mean several things, each with its choices. */
function askedLines(
  asked: readonly Extract<PreviewedReading, { readonly outcome: 'asked' }>[],
  { language }: PageRequest,
): Html {
  const words = READINGS_WORDS[language];
  return html`<h3 class="govuk-heading-s" id="asked">${words.asked}</h3>
<p class="govuk-body">${words.askedHint}</p>
${asked.map(({ line, named, boxes }) =>
  boxes.map(
    (
      box,
    ) => html`<h4 class="govuk-heading-s">${fillWords(language).onLine(line, named.code ?? named.entry.ref)}</h4>
${figureChoice({ box, name: `${MEANT_FIELD}${askedName(line, box.field)}`, language })}`,
  ),
)}`;
}
