import { type Content, type Html, html } from '../html.ts';
import { attributesHtml, classNames, type Outer } from './attributes.ts';

/** The header of a service outside GOV.UK: the service's own name as a link to its first page. */
export function genericHeader({
  logo,
  url = '/',
  containerClasses = 'govuk-width-container',
  classes,
  attributes,
}: Outer & { readonly logo: Content; readonly url?: string; readonly containerClasses?: string }): Html {
  return html`<div class="${classNames('govuk-generic-header', classes)}"${attributesHtml(attributes)}>
<div class="govuk-generic-header__container ${containerClasses}">
<div class="govuk-generic-header__logo">
<a href="${url}" class="govuk-generic-header__homepage-link">
${logo}
</a>
</div>
</div>
</div>`;
}
