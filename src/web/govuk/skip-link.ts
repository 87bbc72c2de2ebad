import { type Content, type Html, html } from '../html.ts';
import { attributesHtml, classNames, type Outer } from './attributes.ts';

/** The link that keyboard users meet first and that leads past the header; unseen until it has the focus. */
export function skipLink({
  text,
  href = '#content',
  classes,
  attributes,
}: Outer & { readonly text: Content; readonly href?: string }): Html {
  return html`<a href="${href}" class="${classNames('govuk-skip-link', classes)}"${attributesHtml(attributes)} data-module="govuk-skip-link">${text}</a>`;
}
