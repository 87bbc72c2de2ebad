/**
 * The first page: the council, its directorates, and their quarters at a glance.
 *
 * What always holds: a quarter's sentence and counts are those of its own dashboard; only the newest quarters are
 * summed up, so that the page stays quick when there are many.
 *
 * @example homePage({ request, authority, directorates })
 */
export { type HomeDirectorate, homePage, QUARTERS_AT_A_GLANCE } from './page.ts';
