import { type Content, type Html, html } from '../html.ts';
import { type Attributes, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A problem with what was sent; `href` leads to the field it concerns. */
interface ErrorItem {
  readonly text: Content;
  readonly href?: string;
  readonly attributes?: Attributes;
}

/** All that is wrong with what was sent, at the head of the page. Takes the focus only with its script. */
export function errorSummary({
  title,
  description,
  errors = [],
  disableAutoFocus,
  classes,
  attributes,
}: Outer & {
  readonly title: Content;
  readonly description?: Content;
  readonly errors?: readonly ErrorItem[];
  readonly disableAutoFocus?: boolean;
}): Html {
  return html`<div class="${classNames('govuk-error-summary', classes)}"${
    disableAutoFocus !== undefined && html` data-disable-auto-focus="${String(disableAutoFocus)}"`
  }${attributesHtml(attributes)} data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title">
${title}
</h2>
<div class="govuk-error-summary__body">
${
  description !== undefined &&
  html`<p>
${description}
</p>`
}
${
  errors.length > 0 &&
  html`<ul class="govuk-list govuk-error-summary__list">
${errors.map(errorItem)}
</ul>`
}
</div>
</div>
</div>`;
}

function errorItem({ text, href, attributes }: ErrorItem): Html {
  if (href === undefined)
    return html`<li>
${text}
</li>`;
  return html`<li>
<a href="${href}"${attributesHtml(attributes)}>${text}</a>
</li>`;
}
