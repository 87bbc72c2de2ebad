import { isClosed } from '../../../use-cases/returns/index.ts';
import type { WorkbookOffer, WorkbookPlace } from '../../../use-cases/uploads/index.ts';
import { button, fileUpload, insetText } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { doneBanner, errorList, type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import type { FileDesk } from '../services.ts';
import { workbookFrame, workbookPath } from './frame.ts';
import { WORKBOOK_WORDS } from './words.ts';

/** The field that a workbook comes in. */
export const FILE_FIELD = 'workbook';

/** The page where the workbook of a quarter goes out and comes back. */
export function workbookPage({
  desk,
  place,
  request,
  problems = [],
}: {
  readonly desk: FileDesk;
  readonly place: WorkbookPlace;
  readonly request: PageRequest;
  readonly problems?: readonly FieldProblem[];
}): Html {
  const { language } = request;
  const words = WORKBOOK_WORDS[language];
  return workbookFrame({
    desk,
    quarter: place.quarter,
    request,
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${doneBanner(request, words.done)}`,
    lead: html`<p class="govuk-body">${words.introduction}</p>`,
    main: html`<section aria-labelledby="download">
<h2 class="govuk-heading-m" id="download">${words.download}</h2>
<ul class="govuk-list">${place.offers.map((offer) => offerItem(desk, { offer, request }))}</ul>
<p class="govuk-body">${words.narrative}</p>
</section>
<section aria-labelledby="bring">
<h2 class="govuk-heading-m" id="bring">${words.bring}</h2>
${isClosed(place.quarter) ? insetText({ text: words.closed }) : bringForm(desk, { request, problems })}
</section>`,
  });
}

function offerItem(
  { key }: FileDesk,
  {
    offer: { of, service, count },
    request: { language },
  }: { readonly offer: WorkbookOffer; readonly request: PageRequest },
): Html {
  const words = WORKBOOK_WORDS[language];
  const query = new URLSearchParams(service === null ? { of } : { of, service: service.id });
  const name =
    of === 'service' && service !== null ? service.name[language] : words.offer[of === 'own' ? of : 'all'];
  const address = linkTo(language, `${workbookPath(key)}/download?${query}`);
  return html`<li><a class="govuk-link" href="${address}">${name}</a> (.xlsx, ${words.count(count)})</li>`;
}

function bringForm(
  { key }: FileDesk,
  { request, problems }: { readonly request: PageRequest; readonly problems: readonly FieldProblem[] },
): Html {
  const { language } = request;
  const words = WORKBOOK_WORDS[language];
  return postForm({
    request,
    action: workbookPath(key),
    isMultipart: true,
    body: html`${fileUpload({
      name: FILE_FIELD,
      label: { text: words.file },
      hint: { text: words.fileHint },
      accept: '.xlsx',
      ...fieldError({ language, problems, field: FILE_FIELD }),
    })}
${button({ text: words.look })}`,
  });
}
