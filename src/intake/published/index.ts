/**
 * Published reports, read from the data files that hold their rows.
 *
 * What always holds: a cell keeps its printed text; a file out of shape is refused with its name and place, and
 * nothing of the publication is taken.
 *
 * @example await readPublication('data/bridgend') // { ok: true, value: { name: 'bridgend', … } }
 */
export { assemblePublication, type CouncilFiles, type EditionRows } from './assemble.ts';
export type { CommitmentRow, EditionFile, IndicatorRow } from './data-files.ts';
export { type DataFileFailure, type ReadPublication, readPublication } from './read-publication.ts';
