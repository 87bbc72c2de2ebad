import { type Html, html } from '../html.ts';
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
}

/** A text field with its label, hint and error. */
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
  return formGroup(
    options,
    html`${labelFor(id, label)}
${markup}
<input class="${classNames('govuk-input', classes, error && 'govuk-input--error')}" id="${id}" name="${name}" type="${type}"${optional}${attributesHtml(options.attributes)}>`,
  );
}
