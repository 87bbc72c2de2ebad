import { type Content, type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A passage set off from the text around it by a rule at its side. */
export function insetText({
  text,
  id,
  classes,
  attributes,
}: Outer & { readonly text: Content; readonly id?: string }): Html {
  return html`<div${attribute('id', id)} class="${classNames('govuk-inset-text', classes)}"${attributesHtml(attributes)}>
${text}
</div>`;
}
