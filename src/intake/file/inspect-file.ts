import { fail, ok, type Result } from '../../domain/value/index.ts';
import { openArchive } from './archive.ts';
import { FILE_LIMITS, type FileKind, type FileLimits, type FileRefusal } from './file-refusal.ts';
import { inspectOffice } from './office-parts.ts';
import { type DecodedText, decodeText } from './text-encoding.ts';

/** A file that may be given to the reader of its kind. */
export type InspectedFile =
  | { readonly kind: 'xlsx' | 'docx' | 'pdf'; readonly name: string; readonly bytes: Uint8Array }
  | ({
      readonly kind: 'html' | 'text';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** What stands between the cells where the text is a table. */
      readonly separator: Separator | null;
    } & DecodedText);

/** What separates the cells of a table in plain text. */
export type Separator = ',' | ';' | '\t' | '|';

/** A file as somebody gave it. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Finds out what a file is by its content, never by its name, and whether it may be read. Opens archives (some tens of
 * milliseconds a file of 10,000 rows): on a server it runs in a worker, by `inWorker`.
 */
export function inspectFile(
  { bytes, name }: GivenFile,
  limits: FileLimits = FILE_LIMITS,
): Result<InspectedFile, FileRefusal> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  if (bytes.length > limits.size) return fail({ kind: 'too-big', size: bytes.length, limit: limits.size });
  const recognised = recognise({ bytes, name, limits });
  if (!recognised.ok) return recognised;
  const named = kindNamed(name);
  const is = recognised.value.kind;
  return named !== null && named !== is ? fail({ kind: 'mislabelled', named, is }) : recognised;
}

function recognise({
  bytes,
  name,
  limits,
}: GivenFile & { readonly limits: FileLimits }): Result<InspectedFile, FileRefusal> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  if (start.indexOf('%PDF-') !== -1 && start.indexOf('%PDF-') < 8) {
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048);
    return end.includes('%%EOF') ? ok({ kind: 'pdf', name, bytes }) : fail({ kind: 'damaged' });
  }
  const signature = start.toString('hex', 0, 8);
  if (/^504b(0304|0506)/.test(signature)) {
    const archive = openArchive(bytes, limits);
    if (!archive.ok) return archive;
    const office = inspectOffice(archive.value, limits);
    return office.ok ? ok({ kind: office.value, name, bytes }) : office;
  }
  if (signature === 'd0cf11e0a1b11ae1') return fail(compoundRefusal(bytes));
  return textOf({ bytes, name });
}

/** Office before 2007 and Office with a password come in the same container; only the locked one has this stream. */
function compoundRefusal(bytes: Uint8Array): FileRefusal {
  const stream = Buffer.from('EncryptedPackage', 'utf16le');
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream);
  return { kind: isLocked ? 'encrypted' : 'old-office' };
}

function textOf({ bytes, name }: GivenFile): Result<InspectedFile, FileRefusal> {
  const decoded = decodeText(bytes);
  if (decoded === null) return fail({ kind: 'unknown-kind' });
  const start = decoded.text.slice(0, 2000).trimStart();
  const isHtml =
    /^<(!doctype\s+html|html|head|body|table|meta)\b/i.test(start) || /^<[?!].*<html[\s>]/is.test(start);
  if (isHtml) return ok({ kind: 'html', name, bytes, separator: null, ...decoded });
  if (/^<\?xml/i.test(start) || start.startsWith('{\\rtf')) return fail({ kind: 'unknown-kind' });
  return ok({ kind: 'text', name, bytes, separator: separatorOf(decoded.text), ...decoded });
}

const SEPARATORS: readonly Separator[] = ['\t', ';', ',', '|'];

/** The separator that stands in every one of the first lines, most often; null where there is none. */
function separatorOf(text: string): Separator | null {
  const lines = text
    .split(/\r\n?|\n/, 20)
    .map((line) => line.replaceAll(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '');
  const counted = SEPARATORS.map((separator) => ({
    separator,
    times: Math.min(...lines.map((line) => line.split(separator).length - 1)),
  })).filter(({ times }) => Number.isFinite(times) && times > 0);
  return counted.toSorted((one, other) => other.times - one.times)[0]?.separator ?? null;
}

/** The kind that a name's ending promises; null where it promises nothing that is known. */
function kindNamed(name: string): FileKind | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (ending) {
    case 'xlsx':
    case 'xlsm':
    case 'xls':
      return 'xlsx';
    case 'docx':
    case 'docm':
    case 'doc':
      return 'docx';
    case 'pdf':
      return 'pdf';
    case 'htm':
    case 'html':
      return 'html';
    case 'csv':
    case 'tsv':
    case 'txt':
      return 'text';
    default:
      return null;
  }
}
