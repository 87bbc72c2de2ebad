/**
 * Charts as values, with their description and equivalent table; drawn to SVG on the server.
 *
 * What always holds: a chart can be read without seeing it (title, description, table), and its colours are
 * those of the statuses, with words beside them.
 */
export * from './chart.ts';
