import { type Content, type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A summary that opens to show more; works without script. */
export function details({
  summary,
  text,
  open = false,
  id,
  classes,
  attributes,
}: Outer & {
  readonly summary: Content;
  readonly text: Content;
  readonly open?: boolean;
  readonly id?: string;
}): Html {
  return html`<details${attribute('id', id)} class="${classNames('govuk-details', classes)}"${attributesHtml(attributes)}${open && ' open'}>
<summary class="govuk-details__summary">
<span class="govuk-details__summary-text">
${summary}
</span>
</summary>
<div class="govuk-details__text">
${text}
</div>
</details>`;
}
