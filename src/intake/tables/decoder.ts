import { isAscii, isUtf8 } from 'node:buffer';

/** How a streamed text was written; `ascii` where no byte said more. */
type StreamEncoding = 'ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Decodes a text that comes in pieces. `encoding` holds once `end` was called; characters that could not be read come
 * out as U+FFFD, so that the rows they stand in can be refused.
 */
interface StreamDecoder {
  push(bytes: Uint8Array): string;
  end(): string;
  encoding(): StreamEncoding;
}

/** Enough to see a mark at the start, and the empty bytes of UTF-16 without one. */
const HEAD_BYTES = 1024;

/**
 * A decoder that finds the encoding itself: by the mark at the start, by the empty bytes of UTF-16, else by the first
 * bytes that are no ASCII: UTF-8 where they are well formed, Windows-1252 where none of them is.
 */
export function streamDecoder(): StreamDecoder {
  let encoding: StreamEncoding | null = null;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let held: Uint8Array = new Uint8Array(0);

  const settle = (found: StreamEncoding) => {
    encoding = found;
    decoder = found === 'ascii' ? null : new TextDecoder(found);
  };

  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    if (encoding === null) settle(encodingOfHead(bytes));
    if (decoder !== null) return decoder.decode(bytes, { stream: !isLast });
    if (isAscii(bytes)) return asciiText(bytes);
    const whole = isLast ? bytes.length : completeLength(bytes);
    const judged = bytes.subarray(0, whole);
    if (!isAscii(judged)) {
      settle(isUtf8(judged) || hasUtf8Letter(judged) ? 'utf-8' : 'windows-1252');
      return decode(bytes, isLast);
    }
    held = bytes.slice(whole);
    return asciiText(judged);
  };

  const withHeld = (bytes: Uint8Array): Uint8Array => {
    const joined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    held = new Uint8Array(0);
    return joined;
  };

  return {
    push: (bytes) => {
      const joined = withHeld(bytes);
      if (encoding === null && joined.length < HEAD_BYTES) {
        held = joined.slice();
        return '';
      }
      return decode(joined, false);
    },
    end: () => decode(withHeld(new Uint8Array(0)), true),
    encoding: () => encoding ?? 'ascii',
  };
}

function asciiText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function encodingOfHead(bytes: Uint8Array): StreamEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD_BYTES);
  const empty = (side: number) => head.filter((byte, at) => byte === 0 && at % 2 === side).length;
  if (empty(1) > head.length / 4 && empty(0) === 0) return 'utf-16le';
  if (empty(0) > head.length / 4 && empty(1) === 0) return 'utf-16be';
  return 'ascii';
}

/** How many bytes stand before a letter of UTF-8 that a piece may have cut in two. */
function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc2)
      return byte >= (back === 1 ? 0xc2 : back === 2 ? 0xe0 : 0xf0) ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

/** Whether a letter of two or three bytes stands among bytes that are not all UTF-8: the file was put together from two. */
function hasUtf8Letter(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
    if (length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) return true;
  }
  return false;
}
