/**
 * Charts as values, with their description and equivalent table; drawn to SVG on the server.
 *
 * What always holds: a chart can be read without seeing it (title, description, table), and its colours are
 * those of the statuses, with words beside them.
 *
 * @example drawChart(chart, { language: 'cy', id: 'by-status' }) // "<svg …>"
 */
export * from './chart.ts';
export { chartSubtitle, drawChart, NARROW_CHART, ROW_CHART, WIDE_CHART } from './draw.ts';
export * from './palette.ts';
export { drawSparkline } from './sparkline.ts';
export { CHART_STYLES } from './svg.ts';
export { CHART_WORDS } from './words.ts';
