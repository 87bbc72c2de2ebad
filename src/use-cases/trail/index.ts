/**
 * Trails to carry away: what happened to the people of an authority, or in a quarter, as CSV or JSON for an auditor.
 *
 * What always holds: a trail is given whole to whoever may read all of it, and to nobody else; every cell of a CSV is text
 * that no spreadsheet takes for a formula.
 *
 * @example const trail = await peopleTrail(accounts)('bridgend'); trailText(trail, 'csv')
 */
export { mayExportQuarter, peopleTrailFor, quarterTrailFor } from './asked-trails.ts';
export { TRAIL_FORMATS, type TrailFormat, trailText } from './trail-text.ts';
export { peopleTrail, quarterTrail, type TrailRow } from './trails.ts';
