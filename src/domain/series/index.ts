/**
 * Series: the readings of an indicator that may stand in one line, one after another.
 *
 * What always holds: a year end never stands beside a quarter counted from 1 April, nor one quarter's figure to date
 * beside another's; a changed definition breaks the line; a missing reading is a point without a value, not a
 * point left out. A stock (how many there are on a day) is the exception that needs none: any two ends of periods
 * compare.
 *
 * @example seriesOf(indicator).map(({ kind }) => kind) // ["same-quarter", "years"]
 */
export { type ReadingSeries, type SeriesPoint, seriesOf } from './series.ts';
