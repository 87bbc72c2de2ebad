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
