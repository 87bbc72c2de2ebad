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
import { postForm } from './parts/form.ts';
import type { AskedPage, Visitor } from './route.ts';

/** What a page brings to the layout. */
export interface Page {
  /** The request the page answers: in which language, where, for whom. */
  readonly request: AskedPage;
  /** What the page is, without the name of the site. */
  readonly title: string;
  /** Whether something sent was wrong: said before the title, which is heard first. */
  readonly hasErrors?: boolean;
  /** The way here from the first page; `path`s are without language. The page itself comes last, without one. */
  readonly breadcrumbs?: readonly { readonly text: string; readonly path?: string }[];
  readonly main: Html;
  /** One or two sentences for search engines. */
  readonly description?: string;
  /** Where the figures of the page come from; said in the footer. */
  readonly source?: Content;
}

/** The entries of the navigation that everybody has, by the page each leads to. */
const NAVIGATION = [
  { path: '/', word: 'home' },
  { path: '/indicators', word: 'indicators' },
] as const;

/**
 * A whole page: header with the languages, navigation, the way here, the main part, footer. Works without script,
 * and holds no script or style of its own, which the content security policy would refuse.
 */
export function page({ request, title, hasErrors, breadcrumbs, main, description, source }: Page): Html {
  const { language } = request;
  const words = LAYOUT_WORDS[language];
  return html`<!DOCTYPE html>
<html lang="${language}" class="govuk-template">
${head({ request, title: hasErrors === true ? words.errorTitle(title) : title, description })}
<body class="govuk-template__body">
<script src="${assetAddress('js-enabled.js')}"></script>
${skipLink({ text: words.skip, href: '#main-content' })}
<header class="govuk-template__header">
${genericHeader({ logo: words.service, url: linkTo(language, '/') })}
${navigationBar(request)}
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
  request: { language, path },
  title,
  description,
}: Pick<Page, 'request' | 'title' | 'description'>): Html {
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

function navigationBar(request: AskedPage): Html {
  const { language, path, visitor } = request;
  const words = LAYOUT_WORDS[language];
  const here = pathname(path);
  const entries = [
    ...NAVIGATION.map(({ path: to, word }) => ({ to, text: words[word] })),
    ...(visitor?.navigation ?? []).map(({ path: to, text }) => ({ to, text: text[language] })),
  ];
  return serviceNavigation({
    label: words.service,
    navigationLabel: words.navigation,
    // Few entries: on narrow screens they wrap, which needs no script and moves nothing after loading.
    menuButton: null,
    items: entries.map(({ to, text }) => ({
      text,
      href: linkTo(language, to),
      current: here === to,
      active: to !== '/' && here.startsWith(`${to}/`),
    })),
    end: html`${account(request)}${languages(language, path)}`,
    endInline: true,
  });
}

function pathname(path: string): string {
  const [before = path] = path.split('?');
  return before;
}

/** Who is signed in and the way out, or the way in; nothing where nobody can sign in. */
function account(request: AskedPage): Html | false {
  const { language, path, visitor, hasSignIn } = request;
  const words = LAYOUT_WORDS[language];
  if (visitor !== null) return html`<div class="account">${signedIn(request, visitor)}</div>`;
  if (!hasSignIn || pathname(path) === '/sign-in') return false;
  const next = path === '/' ? '' : `?${new URLSearchParams({ next: path })}`;
  return html`<div class="account"><a class="account__link" href="${linkTo(language, `/sign-in${next}`)}">${words.signIn}</a></div>`;
}

function signedIn(request: AskedPage, { person }: Visitor): Html {
  const { language, path } = request;
  const words = LAYOUT_WORDS[language];
  const isHere = pathname(path) === '/account';
  return html`<a class="account__link" href="${linkTo(language, '/account')}"${isHere && html` aria-current="page"`}><span class="govuk-visually-hidden">${words.account}: </span>${person.name}</a>
${postForm({
  request,
  action: '/sign-out',
  classes: 'account__sign-out',
  body: html`<button type="submit" class="link-button account__link">${words.signOut}</button>`,
})}`;
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
