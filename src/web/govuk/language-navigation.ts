import { type Content, type Html, html } from '../html.ts';
import { type Attributes, attribute, attributesHtml, classNames, type Outer } from './attributes.ts';

/** A language offered: one without an address, or marked current, is the page's own. */
interface LanguageItem {
  readonly text: Content;
  readonly lang?: string;
  readonly hrefLang?: string;
  readonly dir?: string;
  readonly href?: string;
  readonly current?: boolean;
  /** Said to screen readers after the name: "change language to Welsh". */
  readonly languageDescriptionText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

/** The page in its other languages. `label` names the landmark. */
export function languageNavigation({
  items,
  label,
  classes,
  attributes,
}: Outer & { readonly items: readonly LanguageItem[]; readonly label: string }): Html {
  return html`<nav class="${classNames('govuk-language-navigation', classes)}"${attributesHtml(attributes)} aria-label="${label}">
<ul class="govuk-language-navigation__list">
${items.map((item) => html`<li class="govuk-language-navigation__list-item">${language(item)}</li>`)}
</ul>
</nav>`;
}

function language(item: LanguageItem): Html {
  const { text, lang, dir, href, hrefLang = lang, current, languageDescriptionText, classes } = item;
  const further = attributesHtml(item.attributes);
  if (current === true || href === undefined)
    return html`<span class="${classNames('govuk-language-navigation__text', classes)}" aria-current="true"${attribute('lang', lang)}${attribute('dir', dir)}${further}>${text}</span>`;
  const description =
    languageDescriptionText !== undefined &&
    html`<span class="govuk-visually-hidden"> ${languageDescriptionText}</span>`;
  return html`<a class="${classNames('govuk-language-navigation__link', classes)}" href="${href}" rel="alternate"${attribute('lang', lang)}${attribute('hreflang', hrefLang)}${attribute('dir', dir)}${further}>${text}${description}</a>`;
}
