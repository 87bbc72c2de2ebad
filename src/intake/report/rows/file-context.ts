import type { Quarter } from '../../../domain/period/index.ts';
import type { PrintedDirection, ScaleWords } from '../printed/printed-status.ts';
import type { Tell } from '../printed/read-problem.ts';
import type { RawRow } from '../tables/raw-row.ts';

/** What a file says as a whole, in whose light its rows are read. */
export interface FileContext {
  readonly quarter: Quarter | null;
  readonly scale: ScaleWords;
  readonly arrows: ReadonlyMap<string, PrintedDirection>;
  /** The marks of owners that titles of the file end in. */
  readonly owners: ReadonlySet<string>;
  /** Codes of all aims and objectives that stand in headings. */
  readonly planCodes: ReadonlySet<string>;
}

/** A row in hand, with its file and where to tell what is left out. */
export interface InHand {
  readonly row: RawRow;
  readonly context: FileContext;
  readonly tell: Tell;
}
