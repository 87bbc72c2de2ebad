import { type Content, type Html, html } from '../html.ts';
import { attribute, attributesHtml, classNames, type Outer } from './attributes.ts';

/** The label of a field. */
export interface Label extends Outer {
  readonly text: Content;
}

/** Help under a label. */
export interface Hint extends Outer {
  readonly text: Content;
}

/** What is wrong with a field; `prefix` is said before it to screen readers: "Error". */
export interface ErrorMessage extends Outer {
  readonly text: Content;
  readonly prefix: string;
}

/** A group of fields with its question. */
export interface Fieldset extends Outer {
  readonly legend: Content;
  readonly legendClasses?: string;
}

/** What the fields of forms have in common around them. */
export interface Field {
  readonly hint?: Hint;
  readonly error?: ErrorMessage;
  /** The id of a further description on the page. */
  readonly describedBy?: string;
  readonly formGroup?: Outer;
}

/** A label for the field with this id. */
export function labelFor(id: string, { text, classes, attributes }: Label): Html {
  return html`<label class="${classNames('govuk-label', classes)}"${attributesHtml(attributes)} for="${id}">
${text}
</label>`;
}

/** A hint with an id to be described by. */
export function hintWithId(id: string, { text, classes, attributes }: Hint): Html {
  return html`<div id="${id}" class="${classNames('govuk-hint', classes)}"${attributesHtml(attributes)}>
${text}
</div>`;
}

/** The hint and error of a field, and the ids that its input is described by (empty when none). */
export function descriptions(
  id: string,
  { hint, error, describedBy }: Field,
): { readonly markup: Html; readonly ids: string } {
  const hintId = hint && `${id}-hint`;
  const errorId = error && `${id}-error`;
  return {
    markup: html`${hint && hintId !== undefined && hintWithId(hintId, hint)}
${error && errorId !== undefined && errorMessage(errorId, error)}`,
    ids: classNames(describedBy, hintId, errorId),
  };
}

function errorMessage(id: string, { text, prefix, classes, attributes }: ErrorMessage): Html {
  return html`<p id="${id}" class="${classNames('govuk-error-message', classes)}"${attributesHtml(attributes)}>
<span class="govuk-visually-hidden">${prefix}:</span> ${text}
</p>`;
}

/** The element around a field that holds its label, hint, error and input together. */
export function formGroup({ formGroup, error }: Field, inner: Html): Html {
  const name = classNames('govuk-form-group', error && 'govuk-form-group--error', formGroup?.classes);
  return html`<div class="${name}"${attributesHtml(formGroup?.attributes)}>
${inner}
</div>`;
}

/** A fieldset with its legend around fields. */
export function fieldsetAround({
  fieldset: { legend, legendClasses, classes, attributes },
  describedBy,
  role,
  inner,
}: {
  readonly fieldset: Fieldset;
  readonly describedBy: string;
  readonly role?: string | undefined;
  readonly inner: Html;
}): Html {
  return html`<fieldset class="${classNames('govuk-fieldset', classes)}"${attribute('role', role)}${attribute('aria-describedby', describedBy)}${attributesHtml(attributes)}>
<legend class="${classNames('govuk-fieldset__legend', legendClasses)}">
${legend}
</legend>
${inner}
</fieldset>`;
}
