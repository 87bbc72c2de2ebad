/** How a text was written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** A text with the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /**
   * How that is known: the file says so (a mark at its start), it could be nothing else (`proved`: valid UTF-8, or
   * plain ASCII), or it was taken to be so, and a person should look at the letters with accents.
   */
  readonly certainty: 'declared' | 'proved' | 'assumed';
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** How much of a file is looked at for the bytes that tell UTF-16 without a mark. */
const LOOKED_AT = 4096;

/** Reads bytes as text; null where they are none (bytes that stand in no text, or a sequence that is broken). */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return decoded(bytes, { encoding: mark.encoding, certainty: 'declared' });
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(bytes, { encoding: wide, certainty: 'assumed' });
  return (
    decoded(bytes, { encoding: 'utf-8', certainty: 'proved' }) ??
    decoded(bytes, {
      encoding: hasUndefinedBytes(bytes) ? 'macintosh' : 'windows-1252',
      certainty: 'assumed',
    })
  );
}

function decoded(
  bytes: Uint8Array,
  { encoding, certainty }: Pick<DecodedText, 'encoding' | 'certainty'>,
): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? { text, encoding, certainty } : null;
  } catch {
    return null;
  }
}

/** Text has no control characters but for tabs, ends of lines and of pages. */
function isText(text: string): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

/** Latin letters in UTF-16 have an empty byte each, always on the same side. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const sides = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  if (length < 4 || bytes.length % 2 !== 0) return null;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) sides[at % 2] = (sides[at % 2] ?? 0) + 1;
  const [high = 0, low = 0] = sides;
  if (low > length / 4 && high === 0) return 'utf-16le';
  return high > length / 4 && low === 0 ? 'utf-16be' : null;
}

/** Five bytes mean nothing in Windows-1252; on a Mac they are letters, ê and ç among them. */
function hasUndefinedBytes(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d,
  );
}
