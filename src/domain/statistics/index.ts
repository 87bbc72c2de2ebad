/**
 * Statistics of a group of councils: rank, quartiles, the figure for Wales.
 *
 * What always holds: a council without data is left out, never counted as zero; better is by polarity, and where no way
 * is better there is no rank; the method of a figure stands beside it; values are unrounded.
 *
 * @example walesFigure({ figures, per: HUNDRED }) // { method: 'pooled', value: 71.42…, median: 70.9, councils: 21 }
 */
export { type QuartileBand, type Quartiles, quartileBand, quartilesOf } from './quartiles.ts';
export { type Rank, ranksOf } from './rank.ts';
export { type CouncilFigure, type WalesFigure, walesFigure } from './wales-figure.ts';
