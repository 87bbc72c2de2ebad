import type { Person } from '../../domain/people/index.ts';
import { formatMoment, grantText, type Scopes } from '../../locale/index.ts';
import type { SettingUp } from '../../use-cases/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import { PROPOSAL_WORDS } from './proposal-words.ts';
import { nameOf } from './waiting-list.ts';

/** What is left of setting up: a second administrator, and the powers that one gave by themselves. */
export function settingUpSection({
  progress: { isOpen, administrators, given },
  people,
  scopes,
}: {
  readonly progress: SettingUp;
  readonly people: readonly Person[];
  readonly scopes: Scopes;
}): Html {
  const { language } = scopes;
  const words = PROPOSAL_WORDS[language];
  return html`<section aria-labelledby="setting-up">
<h2 class="govuk-heading-m" id="setting-up">${words.settingUp}</h2>
<p class="govuk-body">${isOpen ? words.settingUpOpen : words.settingUpOver}</p>
<p class="govuk-body">${words.second(administrators)}</p>
${
  given.length > 0 &&
  html`<h3 class="govuk-heading-s">${words.given}</h3>
<p class="govuk-body">${words.givenHint}</p>
<ul class="govuk-list govuk-list--bullet">${given.map(
    ({ person, grant, by, at }) =>
      html`<li><a class="govuk-link" href="${linkTo(language, pathOf('people', person.id))}">${person.name}</a>: ${grantText(grant, scopes)}
<div class="quiet">${words.givenBy(nameOf(people, by), formatMoment(at, language))}</div></li>`,
  )}</ul>`
}
</section>`;
}
