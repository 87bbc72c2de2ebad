import type { CalendarDate } from '../../domain/period/index.ts';
import type { CheckedReport, SealedEdition } from '../../use-cases/index.ts';

/**
 * The day a report was published; null where the source does not say. A first edition read from data files was
 * published elsewhere, before it was sealed here.
 */
export function publicationDay({ edition, scorecard }: CheckedReport): CalendarDate | null {
  return dayOf({ edition, record: scorecard.record });
}

/** As `publicationDay`, of an edition with its record. */
export function dayOf({ edition, record }: Pick<SealedEdition, 'edition' | 'record'>): CalendarDate | null {
  const isFromElsewhere = edition.number === 1 && edition.sealedBy === null;
  if (isFromElsewhere) return record.edition.publishedOn;
  return edition.publishedAt === null ? null : dayIn(edition.publishedAt);
}

/** The day of a time as ISO text. */
export function dayIn(time: string): CalendarDate {
  return time.slice(0, 10) as CalendarDate;
}
