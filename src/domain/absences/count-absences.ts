import {
  amountWithin,
  type CalendarDate,
  type DayNumber,
  type DaySpan,
  dayNumberOf,
  firstDay,
  lastDay,
  type Quarter,
  quarterNumber,
  quarterOf,
  samePeriodLastYear,
  yearOf,
} from '../period/index.ts';

/** A record of an absence as it is counted: numbers only. Nothing of the person is here but which records are theirs. */
export interface AbsenceRecord {
  readonly person: number;
  readonly unit: number;
  /** -1 where reasons are not counted. */
  readonly reason: number;
  readonly start: DayNumber;
  /** The last day, or the day of the extract for one that is still open. */
  readonly end: DayNumber;
  /** FTE days in millionths. */
  readonly amount: number;
  readonly line: number;
}

/** An absence of this many days of the calendar, or more, from its first to its last is long term (ours). */
export const LONG_TERM_DAYS = 28;

/** What is counted of a group in a quarter. Days are FTE days in millionths. */
export interface AbsenceCount {
  readonly days: number;
  readonly longTermDays: number;
  readonly absences: number;
  /** Those of them with no day in an earlier quarter of the year that is counted: their sum is the year to date. */
  readonly newInYear: number;
}

/** A quarter that is counted; `known` where the extract holds all of it. */
export interface CountedQuarter {
  readonly quarter: Quarter;
  readonly known: boolean;
}

/** An extract, counted: by quarter, then by unit and by reason in the order declared. Plain data. */
export interface AbsenceCounts {
  readonly quarters: readonly CountedQuarter[];
  readonly units: readonly (readonly AbsenceCount[])[];
  readonly reasons: readonly (readonly AbsenceCount[])[];
  /** Records that speak of days that another record of the same person had spoken of. */
  readonly overlaps: { readonly count: number };
  /** Records with no day in the quarters counted. */
  readonly outside: number;
}

/** What is to be counted. */
interface CountingPlan {
  readonly quarter: Quarter;
  readonly completeFrom: CalendarDate;
  readonly takenOn: CalendarDate;
  readonly units: number;
  readonly reasons: number;
  /** Called from time to time between two people, so that whatever else waits is let through. */
  readonly giveWay: () => Promise<unknown>;
}

/** How many records are joined before whatever else waits is let through. */
const GIVES_WAY_AFTER = 10_000;

/** The quarters that a report of a quarter needs: those of last year up to the same one, then those of this year. */
function countedQuarters({
  quarter,
  completeFrom,
  takenOn,
}: Pick<CountingPlan, 'quarter' | 'completeFrom' | 'takenOn'>): readonly CountedQuarter[] {
  return [samePeriodLastYear(quarter), quarter].flatMap((last) =>
    Array.from({ length: quarterNumber(last) }, (_, at) => {
      const each = quarterOf({ year: yearOf(last), number: at + 1 });
      return { quarter: each, known: completeFrom <= firstDay(each) && lastDay(each) <= takenOn };
    }),
  );
}

/**
 * Counts absences by quarter, unit and reason. Records of one person that overlap are one absence: the days that two
 * of them speak of count once, with the record that began first. An absence counts in each quarter that it has a day in.
 * `byPerson` gives each person's records in order of their first day, then of their line.
 */
export async function countAbsences(
  byPerson: Iterable<readonly AbsenceRecord[]>,
  plan: CountingPlan,
): Promise<AbsenceCounts> {
  const quarters = countedQuarters(plan);
  const spans = quarters.map(({ quarter }) => ({
    from: dayNumberOf(firstDay(quarter)),
    to: dayNumberOf(lastDay(quarter)),
  }));
  const units = emptyCounts(quarters.length, plan.units);
  const reasons = emptyCounts(quarters.length, plan.reasons);
  let overlapping = 0;
  let outside = 0;
  let sinceGivingWay = 0;
  for (const records of byPerson) {
    sinceGivingWay += records.length;
    if (sinceGivingWay > GIVES_WAY_AFTER) {
      sinceGivingWay = 0;
      await plan.giveWay();
    }
    for (const absence of joinedRecords(records)) {
      const isLongTerm = absence.to - absence.from + 1 >= LONG_TERM_DAYS;
      const countedIn = new Set<number>();
      for (const { record, own, earlier } of absence.pieces) {
        if (earlier !== null) overlapping++;
        const isInside = addPiece({ record, own, isLongTerm, countedIn, spans, units, reasons });
        if (!isInside && own.from <= own.to) outside++;
      }
    }
  }
  return { quarters, units, reasons, overlaps: { count: overlapping }, outside };
}

type Mutable = { -readonly [Key in keyof AbsenceCount]: AbsenceCount[Key] };

function emptyCounts(quarters: number, groups: number): readonly (readonly Mutable[])[] {
  return Array.from({ length: quarters }, () =>
    Array.from({ length: groups }, () => ({ days: 0, longTermDays: 0, absences: 0, newInYear: 0 })),
  );
}

/** One absence of a person: its records, each with the days that no record before it speaks of. */
interface JoinedAbsence {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly {
    readonly record: AbsenceRecord;
    readonly own: DaySpan;
    /** The record whose days it repeats; null where it repeats none. */
    readonly earlier: AbsenceRecord | null;
  }[];
}

/** Joins the records of a person that overlap, in order of their first day. */
function* joinedRecords(records: readonly AbsenceRecord[]): Iterable<JoinedAbsence> {
  let pieces: JoinedAbsence['pieces'][number][] = [];
  let reaching: AbsenceRecord | null = null;
  let from = 0;
  for (const record of records) {
    if (reaching !== null && record.start > reaching.end) {
      yield { from, to: reaching.end, pieces };
      pieces = [];
      reaching = null;
    }
    if (reaching === null) from = record.start;
    const own = { from: reaching === null ? record.start : reaching.end + 1, to: record.end };
    pieces.push({ record, own, earlier: reaching });
    if (reaching === null || record.end > reaching.end) reaching = record;
  }
  if (reaching !== null) yield { from, to: reaching.end, pieces };
}

/** Adds a piece to every quarter that it has a day in; false where it has none in any. */
function addPiece({
  record,
  own,
  isLongTerm,
  countedIn,
  spans,
  units,
  reasons,
}: {
  readonly record: AbsenceRecord;
  readonly own: DaySpan;
  readonly isLongTerm: boolean;
  readonly countedIn: Set<number>;
  readonly spans: readonly DaySpan[];
  readonly units: readonly (readonly Mutable[])[];
  readonly reasons: readonly (readonly Mutable[])[];
}): boolean {
  let isInside = false;
  for (const [at, span] of spans.entries()) {
    const part = { from: Math.max(span.from, own.from), to: Math.min(span.to, own.to) };
    if (part.from > part.to) continue;
    isInside = true;
    const days = amountWithin({ amount: record.amount, whole: { from: record.start, to: record.end }, part });
    const isFirst = !countedIn.has(at);
    const isThisYear = at >= spans.length / 2;
    const isNew = ![...countedIn].some((other) => other >= spans.length / 2 === isThisYear);
    countedIn.add(at);
    for (const count of [units[at]?.[record.unit], reasons[at]?.[record.reason]]) {
      if (count === undefined) continue;
      count.days += days;
      if (isLongTerm) count.longTermDays += days;
      if (isFirst) count.absences++;
      if (isNew) count.newInYear++;
    }
  }
  return isInside;
}
