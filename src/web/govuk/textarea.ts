import { type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';
import { descriptions, type Field, formGroup, type Label, labelFor } from './form-parts.ts';

/** A field for several lines of text, five unless told. */
interface Textarea extends Field, Outer {
  readonly name: string;
  readonly id?: string;
  readonly label: Label;
  readonly value?: string;
  readonly rows?: number;
  readonly disabled?: boolean;
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
}

/** A text area with its label, hint and error. */
export function textarea(options: Textarea): Html {
  const { name, id = name, label, value = '', rows = 5, disabled, spellcheck, classes, error } = options;
  const { markup, ids } = descriptions(id, options);
  const optional = [
    attribute('spellcheck', spellcheck === undefined ? undefined : String(spellcheck)),
    disabled === true && html` disabled`,
    attribute('aria-describedby', ids),
    attribute('autocomplete', options.autocomplete),
  ];
  // Browsers drop one line break after the opening tag: a text that begins with one has it twice.
  const text = value.startsWith('\n') ? `\n${value}` : value;
  return formGroup(
    options,
    html`${labelFor(id, label)}
${markup}
<textarea class="${classNames('govuk-textarea', error && 'govuk-textarea--error', classes)}" id="${id}" name="${name}" rows="${rows}"${optional}${attributesHtml(options.attributes)}>${text}</textarea>`,
  );
}
