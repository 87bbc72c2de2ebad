/**
 * Components of the GOV.UK Design System as typed functions: options in, markup out.
 *
 * What always holds: the markup is that of the package's own templates, proved against its fixtures; a string is
 * escaped, `Html` is not; no component brings words of its own, so no English can slip into a Welsh page. Only
 * what pages use is here.
 *
 * @example tag({ text: 'Provisional' }) // <strong class="govuk-tag">Provisional</strong>
 */
export { type Breadcrumb, breadcrumbs } from './breadcrumbs.ts';
export { button } from './button.ts';
export { checkboxes } from './checkboxes.ts';
export { details } from './details.ts';
export { errorSummary } from './error-summary.ts';
export { fieldset } from './fieldset.ts';
export { fileUpload } from './file-upload.ts';
export { footer } from './footer.ts';
export type { ErrorMessage } from './form-parts.ts';
export { genericHeader } from './generic-header.ts';
export { type Input, input } from './input.ts';
export { insetText } from './inset-text.ts';
export { languageNavigation } from './language-navigation.ts';
export { notificationBanner } from './notification-banner.ts';
export { pagination } from './pagination.ts';
export { passwordInput } from './password-input.ts';
export { radios } from './radios.ts';
export { type SelectItem, select } from './select.ts';
export { serviceNavigation } from './service-navigation.ts';
export { skipLink } from './skip-link.ts';
export { type SummaryRow, summaryList } from './summary-list.ts';
export { tag } from './tag.ts';
export { textarea } from './textarea.ts';
export { warningText } from './warning-text.ts';
