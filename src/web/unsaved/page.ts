import { formatMoment } from '../../locale/index.ts';
import { typedFields, type UnsavedForm } from '../../use-cases/unsaved/index.ts';
import { button } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { LAYOUT_WORDS } from '../layout-words.ts';
import { linkTo } from '../links.ts';
import { postForm } from '../parts/index.ts';
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
<div class="govuk-button-group">
${
  why === 'signed-out' &&
  postForm({
    request,
    action: form.path,
    body: html`${typedAgain(form.fields)}${button({ text: words.save })}`,
  })
}
${discardForm({ request, path: form.path })}
<a class="govuk-link" href="${linkTo(language, form.path)}">${words.back}</a>
</div>`;
}

/** The button that lets go of what was kept of a page. */
export function discardForm({
  request,
  path,
}: {
  readonly request: PageRequest;
  readonly path: string;
}): Html {
  return postForm({
    request,
    action: '/unsaved',
    body: html`<input type="hidden" name="page" value="${path}">${button({ text: UNSAVED_WORDS[request.language].discard, classes: 'govuk-button--secondary' })}`,
  });
}

function typedAgain(fields: UnsavedForm['fields']): Html {
  return html`${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}
