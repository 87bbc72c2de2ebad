import type { PastRowKind } from '../../intake/past-report/index.ts';
import { PAST_ROW_KINDS } from '../../intake/past-report/index.ts';
import { type LineEnd, lineEnds } from './line-ends.ts';
import type { ReportPreview } from './preview-report.ts';

/** How many rows and lines of a report came to what. */
export interface ReportNumbers {
  /** By kind of row, of those that the file has: read, of them taken and left. */
  readonly kinds: readonly {
    readonly kind: PastRowKind;
    readonly taken: number;
    readonly left: number;
  }[];
  readonly taken: number;
  readonly left: number;
  /** Lines of the file, and those that no row came of though they are no heading. */
  readonly lines: number;
  readonly notUnderstood: number;
  /** How many lines came to what; together they are all lines. */
  readonly ends: Readonly<Record<LineEnd, number>>;
  /** Parts of rows that are printed and were not taken. */
  readonly problems: number;
}

/** Counts what a preview shows. */
export function reportNumbers({ made, read }: Pick<ReportPreview, 'made' | 'read'>): ReportNumbers {
  const { taken, left } = made;
  const ends = { taken: 0, left: 0, 'not-understood': 0, nothing: 0 };
  for (const end of lineEnds({ read, made }).values()) ends[end]++;
  const count = (rows: readonly { readonly kind: PastRowKind }[], kind: PastRowKind): number =>
    rows.filter((row) => row.kind === kind).length;
  const kinds = PAST_ROW_KINDS.map((kind) => ({ kind, taken: count(taken, kind), left: count(left, kind) }));
  return {
    kinds: kinds.filter((each) => each.taken + each.left > 0),
    taken: taken.length,
    left: left.length,
    lines: read.fates.length,
    notUnderstood: ends['not-understood'],
    ends,
    problems: read.problems.length,
  };
}
