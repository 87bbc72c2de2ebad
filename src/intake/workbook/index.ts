/**
 * The return as a workbook: written with what is known, filled in by people in Excel, and read back.
 *
 * What always holds: what is written and what is read have one definition; a cell is found by its markers and never by
 * its place; every row comes out with what became of it; nothing is taken whose meaning is in doubt.
 *
 * @example await readWorkbook(await workbookFor({ frame, returns, who }))
 */
export { contentTyped, type Typed } from './boxes.ts';
export type { IgnoredReason, ReadRow, RowFault, RowPlace } from './read-row.ts';
export { type ReadWorkbook, readWorkbook, type WorkbookRefusal } from './read-workbook.ts';
export { ignoredMessage, rowFaultMessage, workbookRefusalMessage } from './refusal-words.ts';
export { boxName } from './words.ts';
export { workbookFor } from './write-workbook.ts';
