import { definitionIn } from '../../domain/framework/index.ts';
import { reportedPeriod, yearOf } from '../../domain/period/index.ts';
import {
  type AskedBox,
  askedInReturn,
  type IndicatorContent,
  type QuarterKey,
  type QuarterWithFrame,
  type ReturnContent,
  returnAnswered,
  typedNumber,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { decimal, ok, type Result } from '../../domain/value/index.ts';
import type { ImportedReading, ImportedReadings, RefusedReading } from '../../intake/readings/index.ts';
import type { Acting } from './acting.ts';
import { isAnswered } from './asked-figures.ts';
import {
  type Fill,
  type FillFailure,
  type FillOutcome,
  type FillPlace,
  type FillRefusal,
  filledReturn,
  fillPlace,
  type SavedFills,
  saveFills,
} from './fill-returns.ts';
import type { NamedReturn } from './read-returns.ts';

/**
 * Why a reading is not taken into a quarter: of another period; the indicator is not due; it is the sum of its parts;
 * another line of the file gives it too.
 */
type ReadingFillRefusal = FillRefusal | 'other-period' | 'not-due' | 'has-parts' | 'given-twice';

/** What would become of a line that was read. One that is asked about is taken once each of its boxes has an answer. */
export type PreviewedReading =
  | (Fill & { readonly outcome: 'asked'; readonly line: number; readonly boxes: readonly AskedBox[] })
  | (Exclude<FillOutcome, { outcome: 'refused' }> & { readonly line: number })
  | {
      readonly outcome: 'refused';
      readonly line: number;
      readonly ref: string;
      readonly named: NamedReturn | null;
      readonly reason: ReadingFillRefusal;
    };

/** What would become of a file of readings: `refused` are the lines that its reader did not understand. */
export interface ReadingsPreview {
  readonly quarter: QuarterWithFrame;
  readonly rows: readonly PreviewedReading[];
  readonly refused: readonly RefusedReading[];
  /** The headings of columns that are not read. */
  readonly unused: readonly string[];
}

/** What would become of every line of a file of readings, were it accepted now. Nothing is written. */
export async function previewReadings(
  acting: Acting,
  {
    key,
    read,
    answers = new Map(),
  }: {
    readonly key: QuarterKey;
    readonly read: ImportedReadings;
    /** What was meant by texts that are asked about: names of choices, by `askedName`. */
    readonly answers?: ReadonlyMap<string, string>;
  },
): Promise<Result<ReadingsPreview, FillFailure>> {
  const place = await fillPlace(acting, key);
  if (!place.ok) return place;
  const { quarter } = place.value;
  const times = new Map<string, number>();
  for (const reading of read.readings)
    if (misplaced(quarter.frame, reading) === null) times.set(reading.ref, (times.get(reading.ref) ?? 0) + 1);
  const rows = read.readings.map((reading) =>
    previewedReading(acting, { place: place.value, reading, answers, times: times.get(reading.ref) ?? 0 }),
  );
  return ok({ quarter, rows, refused: read.refused, unused: read.unused });
}

/** Records the lines that a preview would take, as drafts, in one transaction; `file` is named in the trail. */
export async function acceptReadings(
  acting: Acting,
  { preview: { quarter, rows }, file }: { readonly preview: ReadingsPreview; readonly file: string },
): Promise<Result<SavedFills, FillFailure>> {
  const fills = rows.filter((row) => row.outcome === 'taken');
  return saveFills(acting, { key: quarter, fills, reason: file });
}

function previewedReading(
  acting: Acting,
  {
    place,
    reading,
    answers,
    times,
  }: {
    readonly place: FillPlace;
    readonly reading: ImportedReading;
    readonly answers: ReadonlyMap<string, string>;
    readonly times: number;
  },
): PreviewedReading {
  const { line, ref } = reading;
  let boxes: readonly AskedBox[] = [];
  const fill = filledReturn(acting, {
    place,
    kind: 'indicator',
    ref,
    content: (before) => {
      const read = contentRead(before, reading);
      const { frame } = place.quarter;
      if (reading.figure.kind !== 'asked') return read;
      const answered = returnAnswered(read, {
        ...{ frame, ref },
        answer: (field) => answers.get(askedName(line, field)),
      });
      boxes = askedInReturn(answered, { frame, ref });
      return answered;
    },
  });
  const refused = (reason: ReadingFillRefusal): PreviewedReading => ({
    ...{ outcome: 'refused', line, ref, named: fill.named, reason },
  });
  const reason = misplaced(place.quarter.frame, reading);
  if (reason !== null) return refused(reason);
  if (times > 1) return refused('given-twice');
  if (fill.outcome === 'refused') return refused(fill.reason);
  const held = fill.named.entry.content ?? (fill.outcome === 'taken' ? fill.content : null);
  if (held?.kind === 'indicator' && held.split !== null) return refused('has-parts');
  if (boxes.length === 0) return { ...fill, line };
  const content = fill.outcome === 'taken' ? fill.content : held;
  if (content === null) throw new Error(`${ref} has no content that could be asked about`);
  const changes = fill.outcome === 'taken' ? fill.changes : [];
  if (isAnswered(fill.named.entry.content, { content, boxes }))
    return { outcome: 'unchanged', line, named: fill.named };
  return { outcome: 'asked', line, named: fill.named, content, changes, boxes };
}

/** Names what is asked about a box of a line: "4:value". */
export function askedName(line: number, field: string): string {
  return `${line}:${field}`;
}

/** Why a reading does not belong to a quarter; null where it does. */
function misplaced(
  { edition: { period: quarter }, indicators }: PeriodRecord,
  { ref, period }: Pick<ImportedReading, 'ref' | 'period'>,
): 'other-period' | 'not-due' | null {
  const indicator = indicators.find((each) => each.ref === ref);
  const definition = indicator === undefined ? null : definitionIn(indicator, yearOf(quarter));
  if (definition === null) return 'not-due';
  const due = reportedPeriod({ quarter, ...definition });
  // Of a figure to the year's end its fourth quarter is another name; of a quarter's own figure the year is not.
  const isSame = period === due || (period === quarter && due !== null && isToYearEnd(definition));
  if (isSame) return null;
  return due === null && period === quarter ? 'not-due' : 'other-period';
}

function isToYearEnd({ frequency, basis }: { readonly frequency: string; readonly basis: string }): boolean {
  return frequency !== 'annual' && basis !== 'period';
}

/**
 * A return with a reading in it. Boxes that the file leaves empty stay; but counts go with the figure that they were of.
 */
function contentRead(before: ReturnContent, reading: ImportedReading): ReturnContent {
  if (before.kind !== 'indicator') return before;
  const { figure, numerator, denominator, commentEn, commentCy } = reading;
  const value = valueRead(reading);
  const keepsCounts = numerator === null && isSameFigure(before, value);
  return {
    ...before,
    value,
    numerator: keepsCounts ? before.numerator : (numerator ?? ''),
    denominator: keepsCounts ? before.denominator : (denominator ?? ''),
    absence: figure.kind === 'absent' ? figure.reason : null,
    comment: { en: commentEn || before.comment.en, cy: commentCy || before.comment.cy },
  };
}

/** A figure as it was written, where that is a number as it is typed here; else the number. */
function valueRead({ figure, isComputed }: ImportedReading): string {
  if (figure.kind === 'asked') return figure.printed;
  if (figure.kind === 'absent' || isComputed) return '';
  return typedNumber(figure.printed)?.eq(decimal(figure.value)) === true ? figure.printed : figure.value;
}

function isSameFigure(before: IndicatorContent, value: string): boolean {
  const [held, given] = [typedNumber(before.value), typedNumber(value)];
  return held !== null && given !== null && held.eq(given);
}
