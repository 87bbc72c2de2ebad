import type { QuarterKey } from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import {
  type DecimalMark,
  type ImportedReadings,
  readReadingsAside,
  type TableQuestion,
} from '../../intake/readings/index.ts';
import type { ByteEncoding, Separator } from '../../intake/tables/index.ts';
import {
  acceptReadings,
  type FillFailure,
  isClosed,
  knownIndicators,
  previewReadings,
  type ReadingsPreview,
  type SavedFills,
} from '../returns/index.ts';
import {
  type Bringing,
  type BroughtFile,
  keepReading,
  type Look,
  lookAt,
  quarterPlace,
  type TooMuch,
} from './kept-reading.ts';
import { readWorkbookPlace } from './workbook-place.ts';

/** Why a list of readings was not taken for looking at: what must be asked of it, or more than a quarter can hold. */
export type ReadingsFailure =
  | FillFailure
  | TooMuch
  | { readonly kind: 'asked'; readonly questions: readonly TableQuestion[] };

/** What somebody has answered of a list beforehand. */
export interface ReadingAnswers {
  readonly separator: Separator | null;
  readonly decimal: DecimalMark | null;
  readonly encoding?: ByteEncoding | null;
}

/** No list of a quarter's readings is larger. */
const MOST_BYTES = 2_000_000;

/** Readings that somebody looks at: the upload, and what would become of each line, were they taken now. */
export type ReadingsLook = Look<ReadingsPreview>;

/** Reads a list of readings and keeps what it says, for its reader to look at; gives the id. Nothing is recorded. */
export async function bringReadings(
  bringing: Bringing,
  {
    key,
    file,
    answers,
  }: { readonly key: QuarterKey; readonly file: BroughtFile; readonly answers: ReadingAnswers },
): Promise<Result<string, ReadingsFailure>> {
  const place = await readWorkbookPlace(bringing, key);
  if (place === null) return fail({ kind: 'not-found' });
  if (isClosed(place.quarter)) return fail({ kind: 'quarter-closed' });
  if (file.bytes.length > MOST_BYTES) return fail({ kind: 'too-much' });
  const { separator, decimal, encoding = null } = answers;
  const read = await readReadingsAside({
    file,
    known: knownIndicators(place.quarter.frame),
    answers: {
      ...(separator !== null && { separator }),
      ...(encoding !== null && { encoding }),
      ...(decimal !== null && { marks: { value: decimal, numerator: decimal, denominator: decimal } }),
    },
  });
  if (!read.ok) return fail({ kind: 'asked', questions: read.failure });
  return keepReading(bringing, { ...quarterPlace('readings', key), name: file.name, value: read.value });
}

/** What would become of readings that were brought; a failure where there are none for this person here. */
export function lookAtReadings(
  bringing: Bringing,
  {
    key,
    id,
    answers,
  }: {
    readonly key: QuarterKey;
    readonly id: string;
    readonly answers?: ReadonlyMap<string, string>;
  },
): Promise<Result<ReadingsLook, FillFailure>> {
  return lookAt(bringing, { ...quarterPlace('readings', key), id }, (read: ImportedReadings) =>
    previewReadings(bringing, { key, read, ...(answers && { answers }) }),
  );
}

/**
 * Records as drafts the lines that were shown as to be taken (`shown`, by `readingName`), and no others. A line whose return
 * has another version since is left.
 */
export async function takeReadings(
  bringing: Bringing,
  {
    key,
    id,
    shown,
    answers,
  }: {
    readonly key: QuarterKey;
    readonly id: string;
    readonly shown: readonly string[];
    /** What was meant by texts that were asked about, by `askedName`: an unanswered line is not taken. */
    readonly answers: ReadonlyMap<string, string>;
  },
): Promise<Result<SavedFills, FillFailure>> {
  const look = await lookAtReadings(bringing, { key, id, answers });
  if (!look.ok) return look;
  const { preview, upload } = look.value;
  const names = new Set(shown);
  const rows = preview.rows.filter((row) => names.has(readingName(row)));
  const taken = await acceptReadings(bringing, { preview: { ...preview, rows }, file: upload.name });
  if (!taken.ok) return taken;
  const refs = new Set(rows.map(readingRef));
  const shownRefs = new Set(shown.map((name) => name.slice(0, name.lastIndexOf('@'))));
  const isLeft = (row: ReadingsPreview['rows'][number]) =>
    shownRefs.has(readingRef(row)) && !refs.has(readingRef(row));
  const left = preview.rows.flatMap((row) => (isLeft(row) && row.named !== null ? [row.named] : []));
  return ok({ saved: taken.value.saved, left: [...taken.value.left, ...left] });
}

/** The name of a line's return in the version that it was looked at: "PM28@3"; empty where there is none to take. */
export function readingName(row: ReadingsPreview['rows'][number]): string {
  return row.outcome === 'taken' || row.outcome === 'asked'
    ? `${row.named.entry.ref}@${row.named.entry.version}`
    : '';
}

function readingRef(row: ReadingsPreview['rows'][number]): string {
  return row.outcome === 'refused' ? row.ref : row.named.entry.ref;
}
