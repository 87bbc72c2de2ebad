import { inBoth } from '../../locale/index.ts';
import { button, insetText } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import type { PageRequest } from '../route.ts';

const WORDS = inBoth({
  en: {
    title: 'This is a demonstration',
    what: 'The reports that it starts with are real. The people who sign in are invented: you can be any of them, and nothing you enter goes anywhere else. Letters are not sent.',
    begin: 'To take a quarter from opening to the published report, be these people in turn:',
    steps: [
      'the data manager opens the quarter and says who answers for what',
      'the owner fills in and sends the returns',
      'the head of service and the director approve them, or send them back; the director signs off',
      'the performance team accepts, seals and publishes the report',
    ],
    signIn: 'Sign in as one of them',
    change: 'Sign in as somebody else',
  },
  cy: {
    title: 'Arddangosiad yw hwn',
    what: 'Mae’r adroddiadau y mae’n dechrau â nhw yn rhai go iawn. Pobl ddychmygol sy’n mewngofnodi: gallwch fod yn unrhyw un ohonynt, ac nid yw’r hyn a nodwch yn mynd i unman arall. Ni anfonir llythyrau.',
    begin: 'I fynd â chwarter o’i agor hyd at yr adroddiad cyhoeddedig, byddwch y bobl hyn yn eu tro:',
    steps: [
      'mae’r rheolwr data yn agor y chwarter ac yn dweud pwy sy’n gyfrifol am beth',
      'mae’r perchennog yn llenwi’r ffurflenni ac yn eu hanfon',
      'mae’r pennaeth gwasanaeth a’r cyfarwyddwr yn eu cymeradwyo, neu’n eu hanfon yn ôl; y cyfarwyddwr sy’n llofnodi',
      'mae’r tîm perfformiad yn derbyn, yn selio ac yn cyhoeddi’r adroddiad',
    ],
    signIn: 'Mewngofnodi fel un ohonynt',
    change: 'Mewngofnodi fel rhywun arall',
  },
});

/** What the first page of a demonstration says: that it is one, and how to begin; short for somebody who has begun. */
export function demoNotice({ language, visitor }: PageRequest): Html {
  const words = WORDS[language];
  const address = linkTo(language, '/sign-in');
  if (visitor !== null)
    return insetText({
      text: html`${words.title}. <a class="govuk-link" href="${address}">${words.change}</a>`,
    });
  return html`<section class="demo" aria-labelledby="demo">
<h2 class="govuk-heading-m" id="demo">${words.title}</h2>
<p class="govuk-body">${words.what}</p>
<p class="govuk-body">${words.begin}</p>
<ol class="govuk-list govuk-list--number">${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
${button({ text: words.signIn, href: address })}
</section>`;
}
