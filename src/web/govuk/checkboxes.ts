import { type Content, type Html, html } from '../html.ts';
import { type Attributes, attribute, attributesHtml, classNames, type Outer } from './attributes.ts';
import {
  descriptions,
  type Field,
  type Fieldset,
  fieldsetAround,
  formGroup,
  type Hint,
  hintWithId,
  labelFor,
} from './form-parts.ts';

/** A box to tick. */
interface CheckboxItem {
  readonly text: Content;
  readonly value: string | number;
  readonly id?: string;
  readonly name?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly hint?: Hint;
  readonly label?: Outer;
  readonly attributes?: Attributes;
}

/** Boxes of which any number may be ticked. `values` are those ticked. */
interface Checkboxes extends Field, Outer {
  readonly name: string;
  readonly idPrefix?: string;
  readonly items: readonly CheckboxItem[];
  readonly values?: readonly (string | number)[];
  readonly fieldset?: Fieldset;
}

/** Checkboxes with their question, hint and error. */
export function checkboxes(options: Checkboxes): Html {
  const { name, idPrefix = name, items, fieldset, classes, attributes } = options;
  const { markup, ids } = descriptions(idPrefix, options);
  const inner = html`${markup}
<div class="${classNames('govuk-checkboxes', classes)}"${attributesHtml(attributes)} data-module="govuk-checkboxes">
${items.map((item, index) =>
  checkbox({
    item,
    name: item.name ?? name,
    id: item.id ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`),
    isChecked: item.checked ?? options.values?.includes(item.value) ?? false,
    describedBy: fieldset === undefined ? ids : '',
  }),
)}
</div>`;
  return formGroup(
    options,
    fieldset === undefined ? inner : fieldsetAround({ fieldset, describedBy: ids, inner }),
  );
}

function checkbox({
  item,
  name,
  id,
  isChecked,
  describedBy,
}: {
  readonly item: CheckboxItem;
  readonly name: string;
  readonly id: string;
  readonly isChecked: boolean;
  readonly describedBy: string;
}): Html {
  const hintId = item.hint && `${id}-item-hint`;
  return html`<div class="govuk-checkboxes__item">
<input class="govuk-checkboxes__input" id="${id}" name="${name}" type="checkbox" value="${item.value}"${isChecked && ' checked'}${item.disabled === true && ' disabled'}${attribute('aria-describedby', classNames(describedBy, hintId))}${attributesHtml(item.attributes)}>
${labelFor(id, { ...item.label, text: item.text, classes: classNames('govuk-checkboxes__label', item.label?.classes) })}
${item.hint && hintId !== undefined && hintWithId(hintId, { ...item.hint, classes: classNames('govuk-checkboxes__hint', item.hint.classes) })}
</div>`;
}
