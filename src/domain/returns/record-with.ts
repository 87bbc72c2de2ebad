import type { PeriodRecord } from '../scorecard/index.ts';
import { KINDS, RETURN_KINDS, type ReturnContent, type ReturnKind } from './kinds/index.ts';

/** What was returned under a kind and reference. */
interface Returned {
  readonly kind: ReturnKind;
  readonly ref: string;
  readonly content: ReturnContent | null;
}

/**
 * A quarter's record with what was returned in its places. The only way from returns to a report: the preview, the
 * challenge list, the answer to a single form and the sealed edition are all this. What has not been returned has no
 * figure of the quarter; a section of tables that has not been returned is left out.
 */
export function recordWith(frame: PeriodRecord, returns: readonly Returned[]): PeriodRecord {
  const contents = new Map(returns.map(({ kind, ref, content }) => [`${kind} ${ref}`, content]));
  return RETURN_KINDS.reduce((record, kind) => {
    const contentOf = (ref: string) => {
      const content = contents.get(`${kind} ${ref}`);
      return content?.kind === kind ? content : null;
    };
    // A kind is given contents of its own kind, which the compiler cannot follow through the list.
    return KINDS[kind].returned(record, contentOf as (ref: string) => never);
  }, frame);
}
