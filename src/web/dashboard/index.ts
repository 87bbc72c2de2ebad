/**
 * The dashboard of a directorate and quarter: where am I, at a glance, what needs attention, everything by
 * objective and aim or by service and category.
 *
 * What always holds: it says what the report's documents say, from the same scorecard and with the same titles; what a
 * reader chose to see stands in the address.
 *
 * @example dashboardPage({ report, request, earlier, later })
 */
export { draftDashboardPage } from './draft-page.ts';
export { indicatorPath } from './names.ts';
export { dashboardPage } from './page.ts';
