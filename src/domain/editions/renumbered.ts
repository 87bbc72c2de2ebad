import type { Source } from '../framework/index.ts';
import type { PeriodRecord, Revision } from '../scorecard/index.ts';
import { canonicalText } from './canonical-text.ts';

/** A record as another edition of its quarter. What it says came from itself comes from the edition it is now. */
export function renumbered(
  record: PeriodRecord,
  {
    id,
    number,
    revision,
  }: { readonly id: string; readonly number: number; readonly revision: Revision | null },
): PeriodRecord {
  const before = record.edition.id;
  const moved = <Sourced extends { readonly source: Source }>(item: Sourced): Sourced =>
    item.source.edition === before ? { ...item, source: { ...item.source, edition: id } } : item;
  return {
    ...record,
    edition: { ...record.edition, id, number, revision },
    indicators: record.indicators.map((indicator) => ({
      ...indicator,
      readings: indicator.readings.map(moved),
    })),
    commitments: record.commitments.map((commitment) => ({
      ...commitment,
      updates: commitment.updates.map(moved),
    })),
  };
}

/** Whether two records say the same, whatever their editions are called. */
export function sameContent(one: PeriodRecord, other: PeriodRecord): boolean {
  return bareText(one) === bareText(other);
}

function bareText(record: PeriodRecord): string {
  return canonicalText(renumbered(record, { id: '', number: 0, revision: null }));
}
