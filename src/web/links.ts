import type { Language } from '../domain/value/index.ts';

const WELSH = '/cy';

/** Paths are read as parts of an address; this one leads nowhere. */
const SOMEWHERE = 'http://here.invalid';

/**
 * The address of a page in a language. `path` is the page's path without language, "/" or "/ssw/2023-24-Q2", with
 * its query if it has one. The only place that knows where the Welsh pages are.
 *
 * @example linkTo('cy', '/ssw/2023-24-Q2') // "/cy/ssw/2023-24-Q2"
 */
export function linkTo(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? WELSH : path.startsWith('/?') ? `${WELSH}${path.slice(1)}` : `${WELSH}${path}`;
}

/** The language of an address, and its path without language. */
export function languageOfPath(address: string): { readonly language: Language; readonly path: string } {
  if (address === WELSH) return { language: 'cy', path: '/' };
  if (address.startsWith(`${WELSH}/`)) return { language: 'cy', path: address.slice(WELSH.length) };
  return { language: 'en', path: address };
}

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'cy' : 'en';
}

/** A path from its parts, each escaped: `pathOf('indicators', 'PAM/029')` is "/indicators/PAM%2F029". */
export function pathOf(...parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * Whether a text is a path of this site: one slash in front, and nothing that a browser reads as another site
 * ("//name", "/\name") or leaves out when it reads ("/", tab, "/name").
 */
export function isOwnPath(text: string): boolean {
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text);
}

/**
 * Where to go on after signing in, from what the address asks for ("?next="): a path of this site without language,
 * with its query; the first page for anything else.
 *
 * @example safeNext('/cy/ssw/2023-24-Q2') // "/ssw/2023-24-Q2"
 * @example safeNext('//elsewhere.example') // "/"
 */
export function safeNext(text: string | null): string {
  if (text === null || !isOwnPath(text) || !URL.canParse(text, SOMEWHERE)) return '/';
  const { pathname, search } = new URL(text, SOMEWHERE);
  // "/cy//name" and "/a/..//name" have two slashes in front only now.
  const { path } = languageOfPath(pathname);
  return isOwnPath(path) ? `${path}${search}` : '/';
}

/** A path that tells the page there what was done, for `doneBanner`. */
export function withDone(path: string, notice: string): string {
  const { pathname, searchParams, hash } = new URL(path, SOMEWHERE);
  searchParams.set('done', notice);
  return `${pathname}?${searchParams}${hash}`;
}
