import { fail, type Result } from '../../domain/value/index.ts';
import { type GivenFile, inspectFile } from '../file/index.ts';
import type { RowSource } from './read-table.ts';
import { csvSource, type SeparatorQuestion } from './row-source.ts';
import type { Separator } from './rows.ts';
import { type SheetRefusal, sheetSource } from './sheet-source.ts';
import { type ByteEncoding, type EncodingQuestion, encodingWatch, inUtf8 } from './text-choice.ts';

/** Why a file gives no rows: its guard refuses it, it is no table, or a person must say what parts its cells. */
export type SourceFault =
  | SeparatorQuestion
  | EncodingQuestion
  | { readonly kind: 'file-refused'; readonly refusal: SheetRefusal };

/**
 * The rows of a file, by what it is and not by its name: CSV, or the first sheet of a workbook. Everything passes the
 * guard of files; a workbook is read in a worker.
 */
export async function givenSource(
  file: GivenFile,
  separator?: Separator,
  encoding?: ByteEncoding,
): Promise<Result<RowSource, SourceFault>> {
  if (isArchive(file.bytes)) {
    const sheet = await sheetSource(file);
    return sheet.ok ? sheet : fail({ kind: 'file-refused', refusal: sheet.failure });
  }
  const refusal = textRefusal(file);
  if (refusal !== null) return fail({ kind: 'file-refused', refusal });
  return textSource(() => [file.bytes], { separator, encoding });
}

/**
 * The rows of CSV that is larger than a file may be which is read whole: it streams. Its `head` shows that it is text;
 * how its letters are written is found from all of it, so that it is gone through twice.
 */
export async function streamedSource({
  name,
  head,
  pieces,
  separator,
  encoding,
}: {
  readonly name: string;
  readonly head: Uint8Array;
  /** The file from its start, each time. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
  readonly separator?: Separator | undefined;
  readonly encoding?: ByteEncoding | undefined;
}): Promise<Result<RowSource, SourceFault>> {
  const refusal = textRefusal({ name, bytes: head });
  if (refusal !== null) return fail({ kind: 'file-refused', refusal });
  return textSource(pieces, { separator, encoding });
}

/** The rows of CSV, its letters as they prove themselves to be written, or as somebody says. */
async function textSource(
  pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  {
    separator,
    encoding,
  }: { readonly separator: Separator | undefined; readonly encoding: ByteEncoding | undefined },
): Promise<Result<RowSource, SourceFault>> {
  const watch = encodingWatch();
  for await (const piece of pieces()) watch.look(piece);
  const found = watch.found();
  if (found.kind !== 'proved' && encoding !== undefined)
    return csvSource(inUtf8(pieces(), encoding), separator);
  return found.kind === 'encoding' ? fail(found) : csvSource(pieces(), separator);
}

/** Workbooks are zip archives: "PK". */
function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function textRefusal(file: GivenFile): SheetRefusal | null {
  const inspected = inspectFile(file);
  if (!inspected.ok) return inspected.failure;
  return inspected.value.kind === 'text' ? null : { kind: 'not-a-table' };
}
