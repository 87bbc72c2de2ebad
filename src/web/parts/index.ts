/**
 * Parts of pages that are our own and not the design system's: statuses, directions, tables, bars of counts,
 * contents, things that open in place.
 *
 * What always holds: a status is a shape and a word; a table is a table to screen readers on every width; all of
 * it works without script.
 */
export { type ContentsEntry, contents } from './contents.ts';
export { type DataRow, dataTable } from './data-table.ts';
export { documentBlocks } from './document-blocks.ts';
export { cellParagraph, figureText, scoreChip, scoreDirection } from './figure-text.ts';
export { foldedText } from './folded-text.ts';
export { doneBanner, errorList, type FieldProblem, fieldError, postForm } from './form.ts';
export { more } from './more.ts';
export { statusBar } from './status-bar.ts';
export { absent, directionMark, statusChip } from './status-chip.ts';
