import { type Html, html } from '../html.ts';
import { type Attributes, attribute, attributesHtml, classNames, type Outer } from './attributes.ts';
import { descriptions, type Field, formGroup, type Label, labelFor } from './form-parts.ts';

/** A choice; without `value` its text is what is sent. */
export interface SelectItem {
  readonly text: string;
  readonly value?: string | number;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly attributes?: Attributes;
}

/** A list to choose one from. `value` is the one chosen. */
interface Select extends Field, Outer {
  readonly name: string;
  readonly id?: string;
  readonly label: Label;
  readonly items: readonly SelectItem[];
  readonly value?: string | number;
  readonly disabled?: boolean;
}

/** A select with its label, hint and error. */
export function select(options: Select): Html {
  const { name, id = name, label, items, value, disabled, classes, attributes, error } = options;
  const { markup, ids } = descriptions(id, options);
  return formGroup(
    options,
    html`${labelFor(id, label)}
${markup}
<select class="${classNames('govuk-select', classes, error && 'govuk-select--error')}" id="${id}" name="${name}"${disabled === true && ' disabled'}${attribute('aria-describedby', ids)}${attributesHtml(attributes)}>
${items.map((item) => option(item, value))}
</select>`,
  );
}

function option(item: SelectItem, chosen: string | number | undefined): Html {
  const isSelected = item.selected ?? (chosen !== undefined && (item.value ?? item.text) === chosen);
  return html`<option${item.value !== undefined && html` value="${item.value}"`}${isSelected && ' selected'}${item.disabled === true && ' disabled'}${attributesHtml(item.attributes)}>${item.text}</option>`;
}
