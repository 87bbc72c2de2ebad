/**
 * The accessibility statement: what the site is built and tested to, what has not been tested, whom to tell.
 *
 * What always holds: nothing is claimed that a test in this repository does not check, and what nobody has tried is said.
 *
 * @example accessibilityPage(request)
 */
export { accessibilityPage } from './page.ts';
