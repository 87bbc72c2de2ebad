import { type Content, type Html, html } from '../html.ts';
import { attributesHtml, classNames, type Outer } from './attributes.ts';

/** A pair of a summary list. */
export interface SummaryRow {
  readonly key: SummaryCell;
  readonly value: SummaryCell;
  readonly classes?: string;
}

/** One side of a pair. */
interface SummaryCell {
  readonly text: Content;
  readonly classes?: string;
}

/** A list of names with what they stand for: the definition of an indicator, say. */
export function summaryList({
  rows,
  classes,
  attributes,
}: Outer & { readonly rows: readonly SummaryRow[] }): Html {
  return html`<dl class="${classNames('govuk-summary-list', classes)}"${attributesHtml(attributes)}>
${rows.map(summaryRow)}
</dl>`;
}

function summaryRow({ key, value, classes }: SummaryRow): Html {
  return html`<div class="${classNames('govuk-summary-list__row', classes)}">
<dt class="${classNames('govuk-summary-list__key', key.classes)}">
${key.text}
</dt>
<dd class="${classNames('govuk-summary-list__value', value.classes)}">
${value.text}
</dd>
</div>`;
}
