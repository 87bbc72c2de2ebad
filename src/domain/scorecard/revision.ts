import type { Bilingual } from '../value/index.ts';

/** What a difference is about. `report` is the report as a whole: its title, layout, plan, key and printed counts. */
export type DifferenceKind =
  | 'indicator'
  | 'commitment'
  | 'finance'
  | 'workforce'
  | 'risk'
  | 'recommendation'
  | 'narrative'
  | 'report';

export const DIFFERENCE_KINDS: readonly DifferenceKind[] = [
  'indicator',
  'commitment',
  'finance',
  'workforce',
  'risk',
  'recommendation',
  'narrative',
  'report',
];

/**
 * One thing that a later edition says otherwise of its own quarter. `ref` is the reference of the indicator, the code
 * of the commitment, the id of the risk or text, null where there is one only. `field` is a path ("actual",
 * "comment.en", "revenue.outturn"), "row" for a whole row that came or went. Null stands for what was not there.
 */
export interface EditionDifference {
  readonly kind: DifferenceKind;
  readonly ref: string | null;
  readonly field: string;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Why an edition stands in place of another: the number it corrects, the reason, and what differs. */
export interface Revision {
  readonly of: number;
  readonly reason: Bilingual;
  readonly differences: readonly EditionDifference[];
}

/** The indicators whose figure of the quarter an edition corrects: they are marked [r]. */
export function revisedActuals({ revision }: { readonly revision: Revision | null }): ReadonlySet<string> {
  const changed = (revision?.differences ?? []).filter(
    ({ kind, field }) => kind === 'indicator' && (field === 'actual' || field === 'actual.printed'),
  );
  return new Set(changed.flatMap(({ ref }) => (ref === null ? [] : [ref])));
}
