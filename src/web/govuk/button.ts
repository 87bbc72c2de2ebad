import { type Content, type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A button of a form, or with `href` a link that looks like one. */
interface Button extends Outer {
  readonly text: Content;
  readonly href?: string;
  readonly type?: 'submit' | 'button' | 'reset';
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly preventDoubleClick?: boolean;
  readonly id?: string;
}

/** A button. `preventDoubleClick` needs the component's script. */
export function button(options: Button): Html {
  const { text, href, type = 'submit', name, value, disabled, preventDoubleClick, id } = options;
  const common = html`class="${classNames('govuk-button', options.classes)}" data-module="govuk-button"${attributesHtml(options.attributes)}${attribute('id', id)}`;
  if (href !== undefined)
    return html`<a href="${href}" role="button" draggable="false" ${common}>
${text}
</a>`;
  return html`<button type="${type}"${attribute('value', value)}${attribute('name', name)}${
    disabled === true && html` disabled aria-disabled="true"`
  }${preventDoubleClick !== undefined && html` data-prevent-double-click="${String(preventDoubleClick)}"`} ${common}>
${text}
</button>`;
}
