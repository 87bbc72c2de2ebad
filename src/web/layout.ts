import type { Language } from '../domain/value/index.ts';
import { SURFACES } from '../report/chart/index.ts';
import { assetAddress } from './assets/index.ts';
import {
  type Breadcrumb,
  breadcrumbs as breadcrumbTrail,
  footer,
  genericHeader,
  languageNavigation,
  serviceNavigation,
  skipLink,
} from './govuk/index.ts';
import { type Content, type Html, html } from './html.ts';
import { LAYOUT_WORDS } from './layout-words.ts';
import { linkTo, otherLanguage } from './links.ts';

/** What a page brings to the layout. */
export interface Page {
  readonly language: Language;
  /** What the page is, without the name of the site. */
  readonly title: string;
  /** The page's path without language, with its query: "/ssw/2023-24-Q2". */
  readonly path: string;
  /** The way here from the first page; `path`s are without language. The page itself comes last, without one. */
  readonly breadcrumbs?: readonly { readonly text: string; readonly path?: string }[];
  readonly main: Html;
  /** One or two sentences for search engines. */
  readonly description?: string;
  /** Where the figures of the page come from; said in the footer. */
  readonly source?: Content;
}

/** The entries of the navigation under the header, by the page each leads to. */
const NAVIGATION = [
  { path: '/', word: 'home' },
  { path: '/indicators', word: 'indicators' },
] as const;

/**
 * A whole page: header with the languages, navigation, the way here, the main part, footer. Works without script,
 * and holds no script or style of its own, which the content security policy would refuse.
 */
export function page({ language, title, path, breadcrumbs, main, description, source }: Page): Html {
  const words = LAYOUT_WORDS[language];
  return html`<!DOCTYPE html>
<html lang="${language}" class="govuk-template">
${head({ language, title, path, description })}
<body class="govuk-template__body">
<script src="${assetAddress('js-enabled.js')}"></script>
${skipLink({ text: words.skip, href: '#main-content' })}
<header class="govuk-template__header">
${genericHeader({ logo: words.service, url: linkTo(language, '/') })}
${navigationBar(language, path)}
</header>
<div class="govuk-width-container">
${breadcrumbs && breadcrumbTrail({ label: words.breadcrumb, items: breadcrumbs.map(({ text, path: to }): Breadcrumb => ({ text, ...(to !== undefined && { href: linkTo(language, to) }) })) })}
<main class="govuk-main-wrapper" id="main-content">
${main}
</main>
</div>
<footer class="govuk-template__footer">
${pageFooter(language, source)}
</footer>
</body>
</html>`;
}

function head({
  language,
  title,
  path,
  description,
}: Pick<Page, 'language' | 'title' | 'path' | 'description'>): Html {
  const other = otherLanguage(language);
  return html`<head>
<meta charset="utf-8">
<title>${title} – Mesur</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${SURFACES.light.accent}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${SURFACES.dark.tint}">
${description !== undefined && html`<meta name="description" content="${description}">`}
<link rel="preload" href="${assetAddress('mesur-sans-400.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assetAddress('mesur.css')}">
<link rel="icon" href="${assetAddress('icon.svg')}" type="image/svg+xml">
<link rel="alternate" hreflang="${language}" href="${linkTo(language, path)}">
<link rel="alternate" hreflang="${other}" href="${linkTo(other, path)}">
<script type="module" src="${assetAddress('mesur.js')}"></script>
</head>`;
}

function navigationBar(language: Language, path: string): Html {
  const words = LAYOUT_WORDS[language];
  const [here = path] = path.split('?');
  return serviceNavigation({
    label: words.service,
    navigationLabel: words.navigation,
    // Few entries: on narrow screens they wrap, which needs no script and moves nothing after loading.
    menuButton: null,
    items: NAVIGATION.map(({ path: to, word }) => ({
      text: words[word],
      href: linkTo(language, to),
      current: here === to,
      active: to !== '/' && here.startsWith(`${to}/`),
    })),
    end: languages(language, path),
    endInline: true,
  });
}

function languages(language: Language, path: string): Html {
  const words = LAYOUT_WORDS[language];
  return languageNavigation({
    label: words.language,
    items: [
      { text: 'English', lang: 'en', href: linkTo('en', path), current: language === 'en' },
      { text: 'Cymraeg', lang: 'cy', href: linkTo('cy', path), current: language === 'cy' },
    ],
  });
}

function pageFooter(language: Language, source: Content | undefined): Html {
  const words = LAYOUT_WORDS[language];
  return footer({
    meta: {
      title: words.footerTitle,
      items: [{ text: words.accessibility, href: linkTo(language, '/accessibility') }],
      ...(source !== undefined && { text: source }),
    },
    licence: words.licence,
  });
}
