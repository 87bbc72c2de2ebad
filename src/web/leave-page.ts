import { inBoth } from '../locale/index.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { AskedPage } from './route.ts';

const WORDS = inBoth({
  en: {
    title: 'Taking you to another site',
    what: 'If nothing happens,',
    link: 'go on to the other site',
  },
  cy: {
    title: 'Mynd â chi i wefan arall',
    what: 'Os na fydd dim yn digwydd,',
    link: 'ewch ymlaen i’r wefan arall',
  },
});

/** The page that leads on to another site, by itself or by its link. */
export function leavePage({ request, to }: { readonly request: AskedPage; readonly to: string }): Html {
  const words = WORDS[request.language];
  return page({
    request,
    title: words.title,
    main: html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.what} <a class="govuk-link" href="${to}">${words.link}</a>.</p>`,
  });
}
