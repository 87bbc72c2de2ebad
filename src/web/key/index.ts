/**
 * The key of a report: the scheme it is scored by, in full, and the rules that are ours and not the council's.
 *
 * What always holds: the council's rules are said in the council's words; a rule of ours is said to be ours, so that
 * a reader can disagree with it; only rules that the scheme uses are said.
 *
 * @example keyPage({ report, request })
 */
export { keyPage } from './page.ts';
