import { type Content, type Html, html } from '../html.ts';
import { type Attributes, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A step of the way here; the last may be this page and then has no address. */
export interface Breadcrumb {
  readonly text: Content;
  readonly href?: string;
  readonly attributes?: Attributes;
}

/** The way from the first page to this one. `label` names the landmark. */
export function breadcrumbs({
  items,
  label,
  collapseOnMobile = false,
  classes,
  attributes,
}: Outer & {
  readonly items: readonly Breadcrumb[];
  readonly label: string;
  readonly collapseOnMobile?: boolean;
}): Html {
  const name = classNames(
    'govuk-breadcrumbs',
    classes,
    collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  );
  return html`<nav class="${name}"${attributesHtml(attributes)} aria-label="${label}">
<ol class="govuk-breadcrumbs__list">
${items.map(breadcrumb)}
</ol>
</nav>`;
}

function breadcrumb({ text, href, attributes }: Breadcrumb): Html {
  if (href === undefined)
    return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${text}</li>`;
  return html`<li class="govuk-breadcrumbs__list-item">
<a class="govuk-breadcrumbs__link" href="${href}"${attributesHtml(attributes)}>${text}</a>
</li>`;
}
