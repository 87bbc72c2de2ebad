import { type Content, type Html, html } from '../html.ts';
import { type Attributes, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A link of the footer. */
interface FooterLink {
  readonly text: string;
  readonly href: string;
  readonly attributes?: Attributes;
}

/**
 * The foot of every page: links under a heading that only screen readers meet, a line of text, a licence.
 * The crown, the crest and the copyright notice of the original are GOV.UK's own and are left out.
 */
export function footer({
  meta,
  licence,
  containerClasses,
  classes,
  attributes,
}: Outer & {
  readonly meta?: { readonly title: string; readonly items?: readonly FooterLink[]; readonly text?: Content };
  readonly licence?: Content;
  readonly containerClasses?: string;
}): Html {
  return html`<div class="${classNames('govuk-footer', classes)}"${attributesHtml(attributes)}>
<div class="${classNames('govuk-width-container', containerClasses)}">
<div class="govuk-footer__meta">
<div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
${
  meta &&
  html`<h2 class="govuk-visually-hidden">${meta.title}</h2>
${meta.items && meta.items.length > 0 && html`<ul class="govuk-footer__inline-list">${meta.items.map(footerLink)}</ul>`}
${
  meta.text !== undefined &&
  html`<div class="govuk-footer__meta-custom">
${meta.text}
</div>`
}`
}
${
  licence !== undefined &&
  html`<span class="govuk-footer__licence-description">
${licence}
</span>`
}
</div>
</div>
</div>
</div>`;
}

function footerLink({ text, href, attributes }: FooterLink): Html {
  return html`<li class="govuk-footer__inline-list-item">
<a class="govuk-footer__link" href="${href}"${attributesHtml(attributes)}>
${text}
</a>
</li>`;
}
