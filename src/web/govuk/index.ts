/**
 * Components of the GOV.UK Design System as typed functions: options in, markup out.
 *
 * What always holds: the markup is that of the package's own templates, proved against its fixtures; a string is
 * escaped, `Html` is not; no component brings words of its own, so no English can slip into a Welsh page. Only
 * what pages use is here.
 *
 * @example tag({ text: 'Provisional' }) // <strong class="govuk-tag">Provisional</strong>
 */
export type { Attributes, Outer } from './attributes.ts';
export { type Breadcrumb, breadcrumbs } from './breadcrumbs.ts';
export { type Button, button } from './button.ts';
export { type Checkboxes, type CheckboxItem, checkboxes } from './checkboxes.ts';
export { details } from './details.ts';
export { type ErrorItem, errorSummary } from './error-summary.ts';
export { fieldset } from './fieldset.ts';
export { type FileUpload, fileUpload } from './file-upload.ts';
export { type FooterLink, footer } from './footer.ts';
export type { ErrorMessage, Fieldset, Hint, Label } from './form-parts.ts';
export { genericHeader } from './generic-header.ts';
export { type Affix, type Input, input } from './input.ts';
export { insetText } from './inset-text.ts';
export { type LanguageItem, languageNavigation } from './language-navigation.ts';
export { type NotificationBanner, notificationBanner } from './notification-banner.ts';
export { type PaginationItem, type PaginationLink, pagination } from './pagination.ts';
export { type PasswordInput, passwordInput } from './password-input.ts';
export { type RadioItem, type Radios, radios } from './radios.ts';
export { type Select, type SelectItem, select } from './select.ts';
export { type NavigationItem, type ServiceNavigation, serviceNavigation } from './service-navigation.ts';
export { skipLink } from './skip-link.ts';
export { type SummaryCell, type SummaryRow, summaryList } from './summary-list.ts';
export { tag } from './tag.ts';
export { type Textarea, textarea } from './textarea.ts';
export { warningText } from './warning-text.ts';
