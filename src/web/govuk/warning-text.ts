import { type Content, type Html, html } from '../html.ts';
import { attributesHtml, classNames, type Outer } from './attributes.ts';

/** A warning with its sign; `signText` is the sign in words for those who do not see it. */
export function warningText({
  text,
  signText,
  classes,
  attributes,
}: Outer & { readonly text: Content; readonly signText: string }): Html {
  return html`<div class="${classNames('govuk-warning-text', classes)}"${attributesHtml(attributes)}>
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text">
<span class="govuk-visually-hidden">${signText}</span>
${text}
</strong>
</div>`;
}
