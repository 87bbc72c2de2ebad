import { fail, type Result } from '../../domain/value/index.ts';
import { type GivenFile, inspectFile } from '../file/index.ts';
import type { RowSource } from './read-table.ts';
import { csvSource, type SeparatorQuestion } from './row-source.ts';
import type { Separator } from './rows.ts';
import { type SheetRefusal, sheetSource } from './sheet-source.ts';
import { type ByteEncoding, type EncodingQuestion, encodingQuestion, inUtf8 } from './text-choice.ts';

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
  if (encoding !== undefined) return csvSource([inUtf8(file.bytes, encoding)], separator);
  const question = encodingQuestion(file.bytes);
  return question === null ? csvSource([file.bytes], separator) : fail(question);
}

/**
 * The rows of CSV that is larger than a file may be which is read whole: it streams, and only its `head` is looked at to
 * see that it is text.
 */
export async function streamedSource({
  name,
  head,
  pieces,
  separator,
}: {
  readonly name: string;
  readonly head: Uint8Array;
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly separator?: Separator | undefined;
}): Promise<Result<RowSource, SourceFault>> {
  const refusal = textRefusal({ name, bytes: head });
  if (refusal !== null) return fail({ kind: 'file-refused', refusal });
  const question = encodingQuestion(head);
  return question === null ? csvSource(pieces, separator) : fail(question);
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
