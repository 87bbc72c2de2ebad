import type { QuarterKey } from '../../domain/returns/index.ts';
import type { QuarterChange, ReturnChange, SealedVersion } from '../../use-cases/returns/ports.ts';
import type { EditionRows } from '../editions/insert-edition.ts';
import { sealedContent } from '../editions/sealed-content.ts';
import type { Schema } from '../schema.ts';
import { quarterEventRow, returnEventRow } from './quarter-events.ts';
import { returnStream } from './quarter-rows.ts';

/** What one transaction writes of a quarter: returns and the quarter with their events, an edition, its publication. */
export interface Act {
  readonly key: QuarterKey;
  /** Every return of the quarter in the version it was decided on; null: they were not looked at. */
  readonly versions: readonly SealedVersion[] | null;
  readonly returns: readonly ReturnChange[];
  readonly quarter: QuarterChange | null;
  /** The version of a quarter that stays as it is; null: it was not looked at. */
  readonly seen: number | null;
  readonly edition: EditionRows | null;
  readonly publication: Schema['edition_publication'] | null;
}

/** An act as rows: each event with where it belongs, the quarter's with the frame it leaves. */
export interface ActRows extends Omit<Act, 'returns' | 'quarter'> {
  readonly returns: readonly { readonly change: ReturnChange; readonly event: Schema['event'] }[];
  readonly quarter: {
    readonly change: QuarterChange;
    readonly event: Schema['event'];
    readonly frame: { readonly content: string; readonly hash: string } | null;
  } | null;
}

/** An act of which only some parts are written. */
export function actOf(act: Pick<Act, 'key'> & Partial<Act>): Act {
  return { versions: null, returns: [], quarter: null, seen: null, edition: null, publication: null, ...act };
}

/** An act as the rows that it writes, each event with its hash. */
export function rowsOf(act: Act): ActRows {
  const { quarter, edition } = act;
  const frame = quarter?.frame == null ? null : sealedContent(quarter.frame);
  const hashes = {
    ...(frame !== null && { frameHash: frame.hash }),
    ...(edition !== null && {
      contentHash: edition.row.content_hash,
      publicHash: edition.text.content_hash,
    }),
  };
  return {
    ...act,
    // Always in one order, so that two who change the same returns wait for each other and not both.
    returns: act.returns
      .toSorted((one, other) => (returnStream(one.next) < returnStream(other.next) ? -1 : 1))
      .map((change) => ({ change, event: returnEventRow(change.next, change.event) })),
    quarter: quarter && {
      change: quarter,
      event: quarterEventRow(quarter.next, quarter.event, hashes),
      frame,
    },
  };
}
