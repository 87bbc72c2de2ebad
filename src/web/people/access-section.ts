import type { Person } from '../../domain/people/index.ts';
import type { OwnWays } from '../../use-cases/index.ts';
import type { LinkPurpose } from '../../use-cases/sign-in/ports.ts';
import { button, input } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import { postForm } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { ACCESS_WORDS } from './access-words.ts';

/** What the section of a person's ways in shows. */
interface AccessSection {
  readonly request: PageRequest;
  readonly person: Person;
  readonly ways: OwnWays;
  readonly purpose: LinkPurpose;
  /** Whether a link, new codes and signing in again have to be confirmed by another administrator. */
  readonly isConfirmed: boolean;
  readonly hasMail: boolean;
}

/** How a person gets in, and what an administrator can do about it: links, lost devices, stopping and allowing. */
export function accessSection(section: AccessSection): Html {
  const { request, person, ways } = section;
  const words = ACCESS_WORDS[request.language];
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${waysText(section).map((text) => html`<p class="govuk-body">${text}</p>`)}
${person.isActive && linkForm(section)}
${ways.hasCodes && codesForm(section)}
<h2 class="govuk-heading-m">${words.maySignIn}</h2>
${person.isActive ? stopLink(section) : allowForm(section)}`;
}

function waysText({ request, ways }: AccessSection): readonly string[] {
  const words = ACCESS_WORDS[request.language];
  const { hasPassword, hasCodes, hasCouncilAccount } = ways;
  if (!hasPassword && !hasCouncilAccount) return [words.never];
  return [
    ...(hasPassword ? [hasCodes ? words.codes : words.password] : []),
    ...(hasCouncilAccount ? [words.council] : []),
  ];
}

function linkForm({ request, person, purpose, isConfirmed, hasMail }: AccessSection): Html {
  const words = ACCESS_WORDS[request.language];
  const action = pathOf('people', person.id, 'link');
  const intro = html`<h3 class="govuk-heading-s">${words.link}</h3>
<p class="govuk-body">${words.linkHint[purpose]}</p>`;
  if (isConfirmed)
    return html`${intro}
<p class="govuk-body">${words.confirmedHint}</p>
${postForm({
  request,
  action,
  body: html`${input({ id: 'link-reason', name: 'reason', label: { text: words.reason }, autocomplete: 'off' })}
${button({ text: words.proposeLink, classes: 'govuk-button--secondary' })}`,
})}`;
  return html`${intro}
${postForm({
  request,
  action,
  body: html`<div class="govuk-button-group">
${hasMail && button({ text: words.sendLink, name: 'how', value: 'send' })}
${button({ text: words.showLink, name: 'how', value: 'show', classes: 'govuk-button--secondary' })}
</div>`,
})}`;
}

function codesForm({ request, person, isConfirmed }: AccessSection): Html {
  const words = ACCESS_WORDS[request.language];
  return html`<h3 class="govuk-heading-s">${words.lostDevice}</h3>
<p class="govuk-body">${words.lostDeviceHint}${isConfirmed && html` ${words.confirmedHint}`}</p>
${postForm({
  request,
  action: pathOf('people', person.id, 'codes'),
  body: html`${input({ id: 'codes-reason', name: 'reason', label: { text: words.reason }, autocomplete: 'off' })}
${button({ text: isConfirmed ? words.proposeCodes : words.removeCodes, classes: 'govuk-button--secondary' })}`,
})}`;
}

function stopLink({ request: { language }, person }: AccessSection): Html {
  const words = ACCESS_WORDS[language];
  return html`<p class="govuk-body">${words.deactivateHint}</p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, pathOf('people', person.id, 'stop'))}">${words.deactivate}</a></p>`;
}

function allowForm({ request, person, isConfirmed }: AccessSection): Html {
  const words = ACCESS_WORDS[request.language];
  return html`<p class="govuk-body">${words.mayNot}${isConfirmed && html` ${words.confirmedHint}`}</p>
${postForm({
  request,
  action: pathOf('people', person.id, 'allow'),
  body: button({
    text: isConfirmed ? words.proposeActivate : words.activate,
    classes: 'govuk-button--secondary',
  }),
})}`;
}
