/**
 * Why something that is printed was not taken, or not wholly:
 * - `unreadable`: the text is no value that can be read for certain;
 * - `lost`: the cell is empty or broken where a row of this kind must say something;
 * - `ambiguous`: it can be read in two ways;
 * - `contradicts`: two places of the file disagree;
 * - `no-key`: a sign whose meaning the file does not give;
 * - `merged-cell`: it stands beside other rows than its own, so the file does not say which rows it is of;
 * - `unknown-column`: the heading of the column is lost or not known;
 * - `other-period`: the column is of a period that a report of this one has no place for;
 * - `columns-missing`: the row has fewer cells than its table, and it is not certain which;
 * - `set-apart`: text is struck, raised, hidden or otherwise set apart from it, and was not taken with it;
 * - `no-table`: cells without a table that they belong to.
 */
export type ProblemReason =
  | 'unreadable'
  | 'lost'
  | 'ambiguous'
  | 'contradicts'
  | 'no-key'
  | 'merged-cell'
  | 'unknown-column'
  | 'other-period'
  | 'columns-missing'
  | 'set-apart'
  | 'no-table';

/**
 * What was left out: the line, which part of it ("actual", "status"), why, and the text as printed. `taken` is what was
 * read in its place, where something was.
 */
export interface ReadProblem {
  readonly line: number;
  readonly what: string;
  readonly why: ProblemReason;
  readonly printed: string;
  readonly taken?: string;
}

/** Tells of something left out of the row in hand: which part of it, why, and the text as printed. */
export type Tell = (what: string, why: ProblemReason, printed: string) => void;
