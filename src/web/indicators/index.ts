/**
 * The list of every indicator, and the search in it.
 *
 * What always holds: an indicator stands once, as the newest report that has it shows it; what was looked for
 * stands in the address.
 *
 * @example indicatorsPage({ request, authority, listings })
 */
export { indicatorsPage } from './page.ts';
export { searchForm } from './search-form.ts';
