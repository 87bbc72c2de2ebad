import type { PeriodRecord } from '../../scorecard/index.ts';
import type { GuardFinding } from '../guards/finding.ts';
import type { ContentOf, Fields } from './field.ts';

/** An item that a quarter needs a return of: its reference, and the service that it is of; null of the whole directorate. */
export interface DueItem {
  readonly ref: string;
  readonly service: string | null;
}

/** A return that the guards look at. */
export interface GuardedReturn<Content> {
  readonly frame: PeriodRecord;
  readonly ref: string;
  readonly content: Content;
}

/** Everything that is the rule of one kind of return. */
interface Kind<Name extends string, Of extends Fields> {
  readonly kind: Name;
  readonly fields: Of;
  /** The items that a quarter needs a return of, in the order of the report. */
  readonly due: (frame: PeriodRecord) => readonly DueItem[];
  /** What the guards find, answered or not. */
  readonly findings: (entry: GuardedReturn<ContentOf<Name, Of>>) => readonly GuardFinding[];
  /** A frame with what was returned of this kind in its places; `contentOf` is null of what was not. */
  readonly returned: (
    frame: PeriodRecord,
    contentOf: (ref: string) => ContentOf<Name, Of> | null,
  ) => PeriodRecord;
  /** Whether an item is known to be about nobody, so that small numbers in its texts are not asked about. */
  readonly isAboutNobody?: (frame: PeriodRecord, ref: string) => boolean;
}

/** A kind of return as declared, its fields checked against all that is said of them. */
export function declaredKind<const Name extends string, const Of extends Fields>(
  kind: Kind<Name, Of>,
): Kind<Name, Of> {
  return kind;
}
