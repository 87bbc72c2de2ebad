import { type Content, type Html, html } from '../html.ts';
import { attributesHtml, classNames, type Outer } from './attributes.ts';

/** News at the head of a page; `success` is of what the reader has just done, and is said at once. */
interface NotificationBanner extends Outer {
  readonly title: Content;
  /** A string is set as the banner's heading, markup as it is. */
  readonly text: Content;
  readonly type?: 'success';
  readonly role?: string;
  readonly titleId?: string;
  readonly titleHeadingLevel?: number;
  readonly disableAutoFocus?: boolean;
}

/** A banner with its title and one message. */
export function notificationBanner({
  title,
  text,
  type,
  role = type === 'success' ? 'alert' : 'region',
  titleId = 'govuk-notification-banner-title',
  titleHeadingLevel = 2,
  disableAutoFocus,
  classes,
  attributes,
}: NotificationBanner): Html {
  const name = classNames('govuk-notification-banner', type && `govuk-notification-banner--${type}`, classes);
  const heading = html`h${titleHeadingLevel}`;
  return html`<div class="${name}" role="${role}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${
    disableAutoFocus !== undefined && html` data-disable-auto-focus="${String(disableAutoFocus)}"`
  }${attributesHtml(attributes)}>
<div class="govuk-notification-banner__header">
<${heading} class="govuk-notification-banner__title" id="${titleId}">
${title}
</${heading}>
</div>
<div class="govuk-notification-banner__content">
${
  // Markup is an object of its own, so this is plain text.
  typeof text === 'string'
    ? html`<p class="govuk-notification-banner__heading">
${text}
</p>`
    : text
}
</div>
</div>`;
}
