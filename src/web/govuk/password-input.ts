import { type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';
import { descriptions, type Field, formGroup, type Label, labelFor } from './form-parts.ts';

/** A field for a password. `autocomplete` is "current-password" unless told; "new-password" where one is chosen. */
interface PasswordInput extends Field, Outer {
  readonly name: string;
  readonly id?: string;
  readonly label: Label;
  readonly disabled?: boolean;
  readonly autocomplete?: 'current-password' | 'new-password';
}

/**
 * A password field with its label, hint and error. Without the button of the original, which needs script; and
 * without a value, since a password is never sent back.
 */
export function passwordInput(options: PasswordInput): Html {
  const { name, id = name, label, disabled, autocomplete = 'current-password', classes, error } = options;
  const { markup, ids } = descriptions(id, options);
  const inputClasses = classNames(
    'govuk-input',
    'govuk-password-input__input',
    'govuk-js-password-input-input',
    classes,
    error && 'govuk-input--error',
  );
  return formGroup(
    { ...options, formGroup: passwordGroup(options.formGroup) },
    html`${labelFor(id, label)}
${markup}
<div class="govuk-input__wrapper govuk-password-input__wrapper">
<input class="${inputClasses}" id="${id}" name="${name}" type="password" spellcheck="false"${disabled === true && ' disabled'}${attribute('aria-describedby', ids)} autocomplete="${autocomplete}" autocapitalize="none"${attributesHtml(options.attributes)}>
</div>`,
  );
}

function passwordGroup(group: Outer | undefined): Outer {
  return {
    classes: classNames('govuk-password-input', group?.classes),
    attributes: { 'data-module': 'govuk-password-input', ...group?.attributes },
  };
}
