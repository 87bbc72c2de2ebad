import type { QuarterKey } from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type ReadWorkbook, readWorkbook, type WorkbookRefusal } from '../../intake/workbook/index.ts';
import {
  acceptWorkbook,
  type ImportedWorkbook,
  type ImportFailure,
  isClosed,
  type PreviewedRow,
  previewWorkbook,
  type WorkbookPreview,
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

/** Why a workbook was not taken for looking at. */
export type BringFailure =
  | ImportFailure
  | TooMuch
  | WorkbookRefusal
  /** A workbook of Mesur, of another quarter or directorate than it was brought to. */
  | { readonly kind: 'other-quarter'; readonly found: QuarterKey };

/** More rows than any quarter has returns, many times over. */
const MOST_ROWS = 10_000;

/** A workbook that somebody looks at: the upload, and what would become of each row, were it taken now. */
export type WorkbookLook = Look<WorkbookPreview>;

/** Reads a workbook in a worker and keeps what it says, for its reader to look at; gives the id. Nothing is recorded. */
export async function bringWorkbook(
  bringing: Bringing,
  { key, file }: { readonly key: QuarterKey; readonly file: BroughtFile },
): Promise<Result<string, BringFailure>> {
  const place = await readWorkbookPlace(bringing, key);
  if (place === null) return fail({ kind: 'not-found' });
  if (isClosed(place.quarter)) return fail({ kind: 'quarter-closed' });
  const read = await readWorkbook(file.bytes, { name: file.name });
  if (!read.ok) return read;
  const { quarter, rows } = read.value;
  const here = quarterPlace('workbook', key);
  if (quarterPlace('workbook', quarter).about !== here.about || quarter.authority !== key.authority)
    return fail({ kind: 'other-quarter', found: quarter });
  if (rows.length > MOST_ROWS) return fail({ kind: 'too-much' });
  return keepReading(bringing, { ...here, name: file.name, value: read.value });
}

/** What would become of a workbook that was brought; a failure where there is none for this person here. */
export function lookAtWorkbook(
  bringing: Bringing,
  { key, id }: { readonly key: QuarterKey; readonly id: string },
): Promise<Result<WorkbookLook, ImportFailure>> {
  return lookAt(bringing, { ...quarterPlace('workbook', key), id }, (read: ReadWorkbook) =>
    previewWorkbook(bringing, read),
  );
}

/**
 * Records as drafts the rows of a workbook that were shown as to be taken (`shown`, by `rowName`), and no others. A row
 * whose return somebody changed since is left. The upload stays, so that what became of its rows can be looked at.
 */
export async function takeWorkbook(
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
    /** What was meant by texts that were asked about, as `acceptWorkbook` takes it. */
    readonly answers: ReadonlyMap<string, string>;
  },
): Promise<Result<ImportedWorkbook, ImportFailure>> {
  const look = await lookAtWorkbook(bringing, { key, id });
  if (!look.ok) return look;
  const names = new Set(shown);
  const { preview } = look.value;
  const rows = preview.rows.filter((row) => names.has(rowName(row)));
  const taken = await acceptWorkbook(bringing, { ...preview, rows }, answers);
  if (!taken.ok) return taken;
  // What was to be taken when it was shown, and is not any more.
  const left = rows.filter(({ outcome }) => outcome === 'refused');
  return ok({ ...taken.value, left: [...taken.value.left, ...left] });
}

/** The name of a row's return, for the form that takes it: "indicator/PM28"; empty where it has none. */
export function rowName(row: PreviewedRow): string {
  if (row.outcome === 'ignored') return '';
  const { kind, ref } = row.outcome === 'refused' ? row : row.named.entry;
  return `${kind}/${ref}`;
}
