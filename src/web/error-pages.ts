import type { Language } from '../domain/value/index.ts';
import { inBoth } from '../locale/index.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { linkTo } from './links.ts';

const WORDS = inBoth({
  en: {
    notFound: {
      title: 'Page not found',
      what: 'There is no page at this address.',
      next: 'If you typed the address, check it. If you followed a link, what it led to may have a new address.',
    },
    notAllowed: {
      title: 'This cannot be done here',
      what: 'The page exists, but it does not take what was sent to it. Nothing was changed.',
      next: 'Go back and try again.',
    },
    failed: {
      title: 'Something went wrong',
      what: 'The page could not be made. The fault is ours and has been recorded.',
      next: 'Try again in a moment. If it happens again, tell us this reference:',
    },
    home: 'Start from the first page',
  },
  cy: {
    notFound: {
      title: 'Heb ddod o hyd i’r dudalen',
      what: 'Nid oes tudalen yn y cyfeiriad hwn.',
      next: 'Os gwnaethoch chi deipio’r cyfeiriad, gwiriwch ef. Os gwnaethoch chi ddilyn dolen, gall fod cyfeiriad newydd i’r hyn yr oedd yn arwain ato.',
    },
    notAllowed: {
      title: 'Ni ellir gwneud hyn yma',
      what: 'Mae’r dudalen yn bodoli, ond nid yw’n derbyn yr hyn a anfonwyd ati. Ni newidiwyd dim.',
      next: 'Ewch yn ôl a rhowch gynnig arall arni.',
    },
    failed: {
      title: 'Aeth rhywbeth o’i le',
      what: 'Nid oedd modd creu’r dudalen. Arnom ni y mae’r bai, ac mae’r gwall wedi’i gofnodi.',
      next: 'Rhowch gynnig arall arni mewn munud. Os bydd yn digwydd eto, rhowch y cyfeirnod hwn i ni:',
    },
    home: 'Dechrau o’r dudalen gyntaf',
  },
});

/** A page for a request that had no other answer. `reference` finds the record of a failure. */
export function errorPage({
  language,
  path,
  kind,
  reference,
}: {
  readonly language: Language;
  readonly path: string;
  readonly kind: 'notFound' | 'notAllowed' | 'failed';
  readonly reference?: string;
}): Html {
  const { title, what, next } = WORDS[language][kind];
  return page({
    language,
    title,
    path,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${what}</p>
<p class="govuk-body">${next}${reference !== undefined && html` <strong>${reference}</strong>`}</p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, '/')}">${WORDS[language].home}</a></p>`,
  });
}
