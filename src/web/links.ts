import type { Language } from '../domain/value/index.ts';

const WELSH = '/cy';

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
