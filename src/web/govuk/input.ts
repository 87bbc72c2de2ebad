import { type Content, type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';
import { descriptions, type Field, formGroup, type Label, labelFor } from './form-parts.ts';

/** A field for one line of text. `type` is "text" unless told; "search" for what is looked for. */
export interface Input extends Field, Outer {
  readonly name: string;
  readonly id?: string;
  readonly label: Label;
  readonly type?: string;
  readonly value?: string | number;
  readonly disabled?: boolean;
  readonly autocomplete?: string;
  readonly autocapitalize?: string;
  readonly inputmode?: string;
  readonly pattern?: string;
  readonly spellcheck?: boolean;
  /** What stands before or after the figure: "£", "%". Not read aloud, so the label says it too. */
  readonly prefix?: Affix;
  readonly suffix?: Affix;
}

/** What is set at a side of a field. */
interface Affix extends Outer {
  readonly text: Content;
}

/** A text field with its label, hint, error, and what stands at its sides. */
export function input(options: Input): Html {
  const { name, id = name, label, type = 'text', value, disabled, spellcheck, classes, error } = options;
  const { markup, ids } = descriptions(id, options);
  const optional = [
    attribute('spellcheck', spellcheck === undefined ? undefined : String(spellcheck)),
    attribute('value', value),
    disabled === true && html` disabled`,
    attribute('aria-describedby', ids),
    attribute('autocomplete', options.autocomplete),
    attribute('autocapitalize', options.autocapitalize),
    attribute('pattern', options.pattern),
    attribute('inputmode', options.inputmode),
  ];
  const field = html`<input class="${classNames('govuk-input', classes, error && 'govuk-input--error')}" id="${id}" name="${name}" type="${type}"${optional}${attributesHtml(options.attributes)}>`;
  return formGroup(
    options,
    html`${labelFor(id, label)}
${markup}
${withAffixes(field, options)}`,
  );
}

function withAffixes(field: Html, { prefix, suffix }: Input): Html {
  if (prefix === undefined && suffix === undefined) return field;
  return html`<div class="govuk-input__wrapper">
${prefix && affix('prefix', prefix)}
${field}
${suffix && affix('suffix', suffix)}
</div>`;
}

function affix(side: 'prefix' | 'suffix', { text, classes, attributes }: Affix): Html {
  return html`<div class="${classNames(`govuk-input__${side}`, classes)}" aria-hidden="true"${attributesHtml(attributes)}>${text}</div>`;
}
