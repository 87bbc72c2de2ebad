import { streamXlsxRows } from 'hucre/xlsx';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { streamDecoder } from './decoder.ts';
import type { RowSource } from './read-table.ts';
import { csvReader, type Separator, type TableRow } from './rows.ts';
import { findSeparator } from './separator.ts';

/** What a CSV file must be asked before its rows are read: what parts its cells. */
export interface SeparatorQuestion {
  readonly kind: 'separator';
  readonly fitting: readonly Separator[];
}

/** How much text is looked at for the separator. */
const SAMPLE_CHARACTERS = 65_536;

/**
 * The rows of a CSV file that comes in pieces; no more of it is held than a piece and the row it breaks off in.
 * Fails where a person must say what parts the cells.
 */
export async function csvSource(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  declared?: Separator,
): Promise<Result<RowSource, SeparatorQuestion>> {
  const texts = decodedPieces(pieces);
  let head = '';
  while (head.length < SAMPLE_CHARACTERS) {
    const next = await texts.next();
    if (next.done === true) break;
    head += next.value;
  }
  const found = findSeparator(head);
  const separator = declared ?? (found.kind === 'found' ? found.separator : null);
  if (separator === null)
    return fail({ kind: 'separator', fitting: found.kind === 'ask' ? found.fitting : [] });
  return ok(rowsOf({ head, texts, separator }));
}

async function* decodedPieces(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string, undefined> {
  const decoder = streamDecoder();
  for await (const piece of pieces) yield decoder.push(piece);
  yield decoder.end();
  return undefined;
}

async function* rowsOf({
  head,
  texts,
  separator,
}: {
  readonly head: string;
  readonly texts: AsyncIterable<string>;
  readonly separator: Separator;
}): AsyncGenerator<readonly TableRow[]> {
  const reader = csvReader(separator);
  yield reader.push(head);
  for await (const text of texts) yield reader.push(text);
  yield reader.end();
}

/** How many rows of a sheet are handed on at once. */
const BATCH_ROWS = 1000;

/**
 * The rows of a sheet of a workbook, the first unless another is named. Days come as "2024-03-31", numbers with a full
 * stop. The bytes must have passed `inspectFile`.
 */
export async function* sheetSource(bytes: Uint8Array, sheet: string | number = 0): RowSource {
  let batch: TableRow[] = [];
  let width = 0;
  let line = 0;
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    line = row.index + 1;
    const cells = row.values.map(cellText);
    if (cells.every((cell) => cell === '')) continue;
    // Empty cells at the end of a row are not in the file.
    width = Math.max(width, cells.length);
    while (cells.length < width) cells.push('');
    batch.push({ line, lines: 1, cells, flaw: null });
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  // Excel keeps fifteen digits; what a binary fraction adds behind them was never in the cell.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
