import { type Content, type Html, html } from '../html.ts';
import { attributesHtml, classNames, type Outer } from './attributes.ts';

/** A short state of a thing: "Provisional", "Sealed". Statuses of measures have chips of their own. */
export function tag({ text, classes, attributes }: Outer & { readonly text: Content }): Html {
  return html`<strong class="${classNames('govuk-tag', classes)}"${attributesHtml(attributes)}>
${text}
</strong>`;
}
