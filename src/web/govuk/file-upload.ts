import { type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';
import { descriptions, type Field, formGroup, type Label, labelFor } from './form-parts.ts';

/** A field for one file. `accept` narrows what the browser offers: ".xlsx". */
interface FileUpload extends Field, Outer {
  readonly name: string;
  readonly id?: string;
  readonly label: Label;
  readonly disabled?: boolean;
  readonly accept?: string;
}

/** A field for a file with its label, hint and error. The browser’s own control: what is dropped on it is taken too. */
export function fileUpload(options: FileUpload): Html {
  const { name, id = name, label, disabled, accept, classes, error } = options;
  const { markup, ids } = descriptions(id, options);
  const optional = [
    disabled === true && html` disabled`,
    attribute('accept', accept),
    attribute('aria-describedby', ids),
  ];
  return formGroup(
    options,
    html`${labelFor(id, label)}
${markup}
<input class="${classNames('govuk-file-upload', classes, error && 'govuk-file-upload--error')}" id="${id}" name="${name}" type="file"${optional}${attributesHtml(options.attributes)}>`,
  );
}
