import { type Content, type Html, html } from '../html.ts';
import { type Attributes, attribute, attributesHtml, classNames, type Outer } from './attributes.ts';

/** An entry of the navigation: `current` is this very page, `active` a page above it. */
interface NavigationItem {
  readonly text: Content;
  readonly href?: string;
  readonly current?: boolean;
  readonly active?: boolean;
  readonly attributes?: Attributes;
}

/** What `serviceNavigation` shows. `end` stands after the navigation, beside it when `endInline`. */
interface ServiceNavigation extends Outer {
  readonly items: readonly NavigationItem[];
  readonly navigationLabel: string;
  readonly serviceName?: string;
  readonly serviceUrl?: string;
  /** The name of the whole as a landmark; used when there is a service name or an end. */
  readonly label: string;
  /** On narrow screens a button hides and shows the entries; needs the component's script, null does without. */
  readonly menuButton: { readonly text: string; readonly label?: string } | null;
  readonly navigationId?: string;
  readonly navigationClasses?: string;
  readonly end?: Content;
  readonly endInline?: boolean;
}

/** The service's name and the links between its main parts, under the header. */
export function serviceNavigation(options: ServiceNavigation): Html {
  const { serviceName, serviceUrl, items, end, endInline = false, label, classes, attributes } = options;
  const common = html`class="${classNames('govuk-service-navigation', classes)}" data-module="govuk-service-navigation"${attributesHtml(attributes)}`;
  const inner = html`<div class="${classNames('govuk-width-container', endInline && 'govuk-service-navigation__inlining-container')}">
<div class="govuk-service-navigation__container">
${serviceName !== undefined && serviceNameHtml(serviceName, serviceUrl)}
${items.length > 0 && navigation(options)}
</div>
${end}
</div>`;
  return serviceName !== undefined || end !== undefined
    ? html`<section aria-label="${label}" ${common}>${inner}</section>`
    : html`<div ${common}>${inner}</div>`;
}

function serviceNameHtml(name: string, url: string | undefined): Html {
  const inner =
    url === undefined
      ? html`<span class="govuk-service-navigation__text">${name}</span>`
      : html`<a href="${url}" class="govuk-service-navigation__link">
${name}
</a>`;
  return html`<span class="govuk-service-navigation__service-name">
${inner}
</span>`;
}

function navigation({
  items,
  navigationLabel,
  navigationClasses,
  navigationId = 'navigation',
  menuButton,
}: ServiceNavigation): Html {
  const button =
    menuButton !== null &&
    html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="${navigationId}"${attribute('aria-label', menuButton.label)} hidden aria-hidden="true">
${menuButton.text}
</button>`;
  return html`<nav aria-label="${navigationLabel}" class="${classNames('govuk-service-navigation__wrapper', navigationClasses)}">
${button}
<ul class="govuk-service-navigation__list" id="${navigationId}">
${items.map(navigationItem)}
</ul>
</nav>`;
}

function navigationItem({ text, href, current, active, attributes }: NavigationItem): Html {
  const isHere = current === true || active === true;
  const ariaCurrent = isHere && html` aria-current="${current === true ? 'page' : 'true'}"`;
  const inner = isHere
    ? html`<strong class="govuk-service-navigation__active-fallback">${text}</strong>`
    : text;
  return html`<li class="${classNames('govuk-service-navigation__item', isHere && 'govuk-service-navigation__item--active')}">
${
  href === undefined
    ? html`<span class="govuk-service-navigation__text"${ariaCurrent}>
${inner}
</span>`
    : html`<a class="govuk-service-navigation__link" href="${href}"${ariaCurrent}${attributesHtml(attributes)}>
${inner}
</a>`
}
</li>`;
}
