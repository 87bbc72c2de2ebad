import type { Language } from '../../../domain/value/index.ts';
import {
  leftReasonMessage,
  lineFateName,
  PAST_ROW_KINDS,
  type PreviewedLine,
  type ReportLook,
  readingProblemMessage,
  rowKindName,
  rowNoteMessage,
} from '../../../use-cases/imports/index.ts';
import { button, pagination, select } from '../../govuk/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { cellParagraph, dataTable } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { fateOf, fieldsOf, IMPORT_PATH, SHOWN_FATES, uploadPath, type WantedRows } from './asked.ts';
import { PREVIEW_WORDS } from './words.ts';

/** Rows on one page. */
const ROWS_EACH = 60;

interface Shown {
  readonly look: ReportLook;
  readonly lines: readonly PreviewedLine[];
  readonly wanted: WantedRows;
  readonly request: PageRequest;
}

/** The rows that are wanted, each beside the lines that it stands on, a page at a time. */
export function shownRows(shown: Shown): Html {
  const { look, lines, wanted, request } = shown;
  const { language } = request;
  const words = PREVIEW_WORDS[language];
  const found = lines.filter(
    (line) =>
      (wanted.fate === null || fateOf(line) === wanted.fate) &&
      (wanted.kind === null || line.row?.kind === wanted.kind),
  );
  const pages = Math.max(1, Math.ceil(found.length / ROWS_EACH));
  const at = Math.min(wanted.page, pages);
  const rows = found.slice((at - 1) * ROWS_EACH, at * ROWS_EACH);
  const written = look.preview.choices.language;
  return html`<section aria-labelledby="rows">
<h2 class="govuk-heading-m" id="rows">${words.rows}</h2>
${filterForm(shown)}
<p class="govuk-body">${words.found(found.length, at, pages)}</p>
${
  rows.length > 0 &&
  dataTable({
    id: 'report-rows',
    caption: words.rows,
    isCaptionHidden: true,
    columns: [{ title: words.where }, { title: words.printed }, { title: words.becomes }],
    rows: rows.map((line) => ({
      cells: [
        words.line(line.line, line.page),
        html`<span lang="${written}">${line.printed.split('\n').map(cellParagraph)}</span>`,
        outcome(line, language),
      ],
    })),
  })
}
${pages > 1 && pageLinks(shown, { at, pages })}
</section>`;
}

function filterForm({ look, lines, wanted, request: { language } }: Shown): Html {
  const words = PREVIEW_WORDS[language];
  const present = new Set(lines.map(({ row }) => row?.kind));
  const action = linkTo(language, `${IMPORT_PATH}/${encodeURIComponent(look.upload.id)}`);
  return html`<form class="filter" method="get" action="${action}#rows" novalidate>
${Object.entries(fieldsOf(look.preview.choices)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${select({
  name: 'kind',
  label: { text: words.kind },
  items: [
    { value: '', text: words.all },
    ...PAST_ROW_KINDS.filter((kind) => present.has(kind)).map((kind) => ({
      value: kind,
      text: rowKindName(kind, language),
    })),
  ],
  value: wanted.kind ?? '',
})}
${select({
  name: 'fate',
  label: { text: words.becomes },
  items: [
    { value: '', text: words.all },
    ...SHOWN_FATES.map((fate) => ({ value: fate, text: words.fate[fate] })),
  ],
  value: wanted.fate ?? '',
})}
${button({ text: words.show, classes: 'govuk-button--secondary' })}
</form>`;
}

/** What becomes of a line, with every reason. */
function outcome({ row, fate, problems }: PreviewedLine, language: Language): Content {
  const words = PREVIEW_WORDS[language];
  const head =
    row === null
      ? html`<strong>${lineFateName(fate, language)}</strong>`
      : html`<strong>${words.fate[row.outcome]}</strong>, ${rowKindName(row.kind, language)}${row.outcome === 'taken' && html` <span class="code">${row.ref}</span>`}`;
  const notes =
    row === null
      ? []
      : row.outcome === 'left'
        ? [leftReasonMessage(row.reason, language)]
        : row.notes.map((note) => rowNoteMessage(note, language));
  const told = problems.map((problem) => readingProblemMessage(problem, language));
  return html`${cellParagraph(head)}${[...notes, ...told].map(cellParagraph)}`;
}

function pageLinks(
  { look, wanted, request: { language } }: Shown,
  { at, pages }: { readonly at: number; readonly pages: number },
): Html {
  const words = PREVIEW_WORDS[language];
  const href = (page: number): string =>
    linkTo(language, `${uploadPath(look.upload.id, look.preview.choices, { ...wanted, page })}#rows`);
  const near = [...new Set([1, at - 1, at, at + 1, pages])].filter((page) => page >= 1 && page <= pages);
  const items = near.flatMap((page, index) => {
    const item = { number: page, href: href(page), label: words.page(page), current: page === at };
    return index > 0 && page - (near[index - 1] ?? page) > 1 ? [{ ellipsis: true as const }, item] : [item];
  });
  return pagination({
    label: words.pages,
    items,
    ...(at > 1 && { previous: { href: href(at - 1), text: words.previous } }),
    ...(at < pages && { next: { href: href(at + 1), text: words.next } }),
  });
}
