import { warningText } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import type { AskedPage } from '../route.ts';
import { ACCESSIBILITY_WORDS } from './words.ts';

/** The accessibility statement. The council that runs the site has to add its contact. */
export function accessibilityPage(request: AskedPage): Html {
  const { language } = request;
  const words = ACCESSIBILITY_WORDS[language];
  const heading = (text: string) => html`<h2 class="govuk-heading-m">${text}</h2>`;
  const paragraph = (text: string) => html`<p class="govuk-body">${text}</p>`;
  const list = (items: readonly string[]) =>
    html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return page({
    request,
    title: words.title,
    description: words.description,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.introduction}</p>
${heading(words.able)}${list(words.abilities)}
${heading(words.standard)}${paragraph(words.standardText)}
${heading(words.tested)}${paragraph(words.testedIntroduction)}${list(words.tests)}
${heading(words.untested)}${words.untestedText.map(paragraph)}
${heading(words.limits)}${list(words.limitItems)}
${heading(words.contact)}${paragraph(words.contactText)}${warningText({ text: words.contactMissing, signText: words.warning })}
${heading(words.enforcement)}${paragraph(words.enforcementText)}`,
  });
}
