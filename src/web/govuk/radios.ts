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

/** One of the choices. */
interface RadioItem {
  readonly text: Content;
  readonly value: string | number;
  readonly id?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly hint?: Hint;
  readonly label?: Outer;
  /** What is asked besides when this is chosen. Hidden until then by the component's script; open without it. */
  readonly conditional?: Html;
  readonly attributes?: Attributes;
}

/** Choices of which one may be made. `value` is the one made. A divider stands between choices: "or". */
interface Radios extends Field, Outer {
  readonly name: string;
  readonly idPrefix?: string;
  readonly items: readonly (RadioItem | { readonly divider: string })[];
  readonly value?: string | number;
  readonly fieldset?: Fieldset;
}

/** Radio buttons with their question, hint and error. */
export function radios(options: Radios): Html {
  const { name, idPrefix = name, items, value, fieldset, classes, attributes } = options;
  const { markup, ids } = descriptions(idPrefix, options);
  const inner = html`${markup}
<div class="${classNames('govuk-radios', classes)}"${attributesHtml(attributes)} data-module="govuk-radios">
${items.map((item, index) =>
  'divider' in item
    ? html`<div class="govuk-radios__divider">${item.divider}</div>`
    : radio({
        item,
        name,
        id: item.id ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`),
        isChecked: item.checked ?? (value !== undefined && item.value === value),
      }),
)}
</div>`;
  return formGroup(
    options,
    fieldset === undefined ? inner : fieldsetAround({ fieldset, describedBy: ids, inner }),
  );
}

function radio({
  item,
  name,
  id,
  isChecked,
}: {
  readonly item: RadioItem;
  readonly name: string;
  readonly id: string;
  readonly isChecked: boolean;
}): Html {
  const hintId = item.hint && `${id}-item-hint`;
  const conditionalId = item.conditional && `conditional-${id}`;
  return html`<div class="govuk-radios__item">
<input class="govuk-radios__input" id="${id}" name="${name}" type="radio" value="${item.value}"${isChecked && ' checked'}${item.disabled === true && ' disabled'}${attribute('data-aria-controls', conditionalId)}${attribute('aria-describedby', hintId)}${attributesHtml(item.attributes)}>
${labelFor(id, { ...item.label, text: item.text, classes: classNames('govuk-radios__label', item.label?.classes) })}
${item.hint && hintId !== undefined && hintWithId(hintId, { ...item.hint, classes: classNames('govuk-radios__hint', item.hint.classes) })}
</div>
${
  item.conditional &&
  html`<div class="${classNames('govuk-radios__conditional', !isChecked && 'govuk-radios__conditional--hidden')}" id="${conditionalId}">
${item.conditional}
</div>`
}`;
}
