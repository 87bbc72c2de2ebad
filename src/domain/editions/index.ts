/**
 * Editions: a report as a sealed value. Its canonical text, what differs between two numbers of one quarter, and an
 * indicator joined from the editions that have it.
 *
 * What always holds: one record has one text, whatever order its keys were written in, and a decimal in it is every
 * digit of itself; an edition is never joined with one that came after it.
 *
 * @example canonicalText({ b: decimal('2.50'), a: null }) // '{"a":null,"b":"2.5"}'
 */
export { BrokenSeal } from './broken-seal.ts';
export { canonicalText } from './canonical-text.ts';
export { editionDifferences } from './differences.ts';
export { joinedIndicator, type ToldIndicator } from './joined-indicator.ts';
export { renumbered, sameContent } from './renumbered.ts';
export { foreignLanguage } from './written-in.ts';
