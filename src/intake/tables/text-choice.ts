import { isAscii, isUtf8 } from 'node:buffer';

/** Encodings of one byte a letter that lists come in, the commonest first. */
export const BYTE_ENCODINGS = ['windows-1252', 'macintosh', 'iso-8859-14', 'iso-8859-15'] as const;

/** One of them. */
export type ByteEncoding = (typeof BYTE_ENCODINGS)[number];

/** A text that could be written in several ways: its first differing words in each, the likeliest first. */
export interface EncodingQuestion {
  readonly kind: 'encoding';
  readonly choices: readonly { readonly encoding: ByteEncoding; readonly words: readonly string[] }[];
}

const WORDS_TOLD = 3;
const WORDS_LOOKED_AT = 5000;
/** A word with a letter beyond ASCII, between what parts words and cells. */
const WORD = /[^\s,;|"]*[\x80-\xff][^\s,;|"]*/g;

/** Letters and signs that words in Welsh and English have; í, ì and ñ are what a Mac makes of Windows’ quotes and dashes. */
const USUAL = /^[\p{ASCII}âêîôûŵŷáéóúẁẃẅàèòùäëïöüÿçÂÊÎÔÛŴŶÁÉÓÚÄËÏÖÜ£€‘’“”–—…·•°½¼¾×\u00a0]*$/u;
/** A capital or a sign within a word, and a word that closes what it does not open. */
const UNUSUAL = /\p{Ll}\p{Lu}|\p{L}[£€“‘°½¼¾×•]\p{L}/u;

/**
 * The question how a text is written; null where it is certain: UTF-8, UTF-16, plain letters, or bytes of which only
 * Windows-1252, what Excel saves, makes words.
 */
export function encodingQuestion(bytes: Uint8Array): EncodingQuestion | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || isAscii(bytes) || isUtf8(bytes) || bytes.includes(0)) return null;
  const found = new Set<string>();
  for (const [word] of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .matchAll(WORD)) {
    found.add(word);
    if (found.size >= WORDS_LOOKED_AT) break;
  }
  // A file that was put together from two is told of by the rows that cannot be read.
  if ([...found].some((word) => isUtf8(Buffer.from(word, 'latin1')))) return null;
  const read = BYTE_ENCODINGS.map((encoding) => {
    const decoder = new TextDecoder(encoding);
    const words = [...found].map((word) => decoder.decode(Buffer.from(word, 'latin1')));
    return { encoding, words, odd: words.filter((word) => !USUAL.test(word) || UNUSUAL.test(word)).length };
  });
  const distinct = read.filter(
    ({ words }, at) => read.findIndex((other) => other.words.join('\n') === words.join('\n')) === at,
  );
  const [usual] = distinct;
  const isCertain = usual?.odd === 0 && distinct.slice(1).every(({ odd }) => odd > 0);
  if (isCertain || distinct.length < 2) return null;
  const differing = [...found.keys()].flatMap((_, at) =>
    new Set(distinct.map(({ words }) => words[at])).size > 1 ? [at] : [],
  );
  const told = differing.slice(0, WORDS_TOLD);
  const choices = distinct
    .toSorted((one, other) => one.odd - other.odd)
    .map(({ encoding, words }) => ({ encoding, words: told.map((at) => words[at] ?? '') }));
  return { kind: 'encoding', choices };
}

/** The bytes of a text as UTF-8, as somebody says that it is written. */
export function inUtf8(bytes: Uint8Array, encoding: ByteEncoding): Uint8Array {
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
