import { formatMoment } from '../../locale/index.ts';
import { typedFields, type UnsavedForm } from '../../use-cases/unsaved/index.ts';
import { button, insetText } from '../govuk/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { LAYOUT_WORDS } from '../layout-words.ts';
import { linkTo } from '../links.ts';
import { dataTable, postForm } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { UNSAVED_WORDS, type UnsavedReason } from './words.ts';

/** What was typed into a page's form and not saved, to save or to copy; or that there is nothing. */
export function unsavedPage({
  request,
  form,
  why,
}: {
  readonly request: PageRequest;
  /** Null: nothing is kept. */
  readonly form: UnsavedForm | null;
  readonly why: UnsavedReason;
}): Html {
  const { language } = request;
  const words = UNSAVED_WORDS[language];
  const title = form === null ? words.nothing : words.title;
  return page({
    request,
    title,
    breadcrumbs: [{ text: LAYOUT_WORDS[language].home, path: '/' }, { text: title }],
    main: html`<h1 class="govuk-heading-l">${title}</h1>
${form === null ? html`<p class="govuk-body">${words.nothingHint}</p>` : kept(form, { request, why })}`,
  });
}

function kept(
  form: UnsavedForm,
  { request, why }: { readonly request: PageRequest; readonly why: UnsavedReason },
): Html {
  const { language } = request;
  const words = UNSAVED_WORDS[language];
  return html`<p class="govuk-body-l">${words.why[why](formatMoment(form.at, language))}</p>
<h2 class="govuk-heading-m">${words.typed}</h2>
<ul class="govuk-list govuk-list--bullet">${typedFields(form).map(([, value]) => html`<li class="typed-text">${value}</li>`)}</ul>
<p class="govuk-hint">${words.private}</p>
${
  why === 'signed-out'
    ? keptWays({ request, path: form.path, fields: hiddenFields(form.fields) })
    : discardForm({ request, path: form.path })
}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, form.path)}">${words.back}</a></p>`;
}

/** What somebody typed and did not save beside what is saved: a row for each thing that differs. */
export function besideSaved({
  request: { language },
  form,
  rows,
}: {
  readonly request: PageRequest;
  readonly form: UnsavedForm;
  readonly rows: readonly (readonly [name: Content, typed: Content, now: Content])[];
}): Html {
  const { beside, typed } = UNSAVED_WORDS[language];
  return html`<h2 class="govuk-heading-m">${beside.title}</h2>
<p class="govuk-body-l">${beside.typedAt(formatMoment(form.at, language))}</p>
${dataTable({
  id: 'differences',
  caption: beside.caption,
  columns: [beside.field, typed, beside.now].map((title) => ({ title })),
  rows: rows.map((cells) => ({ cells })),
})}`;
}

/** The ways on from what was typed: to save it (`fields`, where it still can be), or to discard it. */
export function keptWays({
  request,
  path,
  fields,
}: {
  readonly request: PageRequest;
  /** Where its form is sent to. */
  readonly path: string;
  readonly fields: Html | null;
}): Html {
  const words = UNSAVED_WORDS[request.language];
  return html`${fields === null && html`<p class="govuk-body">${words.beside.cannotSave}</p>`}
<div class="govuk-button-group">
${fields !== null && postForm({ request, action: path, body: html`${fields}${button({ text: words.save })}` })}
${discardForm({ request, path })}
</div>`;
}

/** That the boxes of a page show what somebody typed and did not save, with the button that lets go of it; nothing where nothing is kept. */
export function keptInBoxes({
  request,
  forms,
}: {
  readonly request: PageRequest;
  /** Those of the page's forms that something is kept of. */
  readonly forms: readonly UnsavedForm[];
}): Html {
  const { language } = request;
  return html`${forms.map(({ at, path }) =>
    insetText({
      text: html`<p>${UNSAVED_WORDS[language].inBoxes(formatMoment(at, language))}</p>${discardForm({ request, path })}`,
    }),
  )}`;
}

/** The button that lets go of what was kept of a page. */
function discardForm({ request, path }: { readonly request: PageRequest; readonly path: string }): Html {
  return postForm({
    request,
    action: '/unsaved',
    body: html`<input type="hidden" name="page" value="${path}">${button({ text: UNSAVED_WORDS[request.language].discard, classes: 'govuk-button--secondary' })}`,
  });
}

/** Fields to be sent again as they are. */
export function hiddenFields(fields: UnsavedForm['fields']): Html {
  return html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
