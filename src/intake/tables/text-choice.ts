import { isUtf8 } from 'node:buffer';

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
/** What parts words and cells. Words are parted first: looking for one with a letter beyond ASCII would begin anew at each of its letters. */
const BETWEEN_WORDS = /[\s,;|"]+/;
const BEYOND_ASCII = /[\x80-\xff]/;

/** Letters and signs that words in Welsh and English have; í, ì and ñ are what a Mac makes of Windows’ quotes and dashes. */
const USUAL = /^[\p{ASCII}âêîôûŵŷáéóúẁẃẅàèòùäëïöüÿçÂÊÎÔÛŴŶÁÉÓÚÄËÏÖÜ£€‘’“”–—…·•°½¼¾×\u00a0]*$/u;
/** A capital or a sign within a word, and a word that closes what it does not open. */
const UNUSUAL = /\p{Ll}\p{Lu}|\p{L}[£€“‘°½¼¾×•]\p{L}/u;

/**
 * How a text is written: it proves itself (UTF-8, UTF-16, plain letters), only Windows-1252 makes words of it, which Excel
 * saves, or a person must be asked.
 */
type FoundEncoding = { readonly kind: 'proved' | 'likely' } | EncodingQuestion;

/** Looks at a text as it comes in pieces, and says at its end how it is written. */
interface EncodingWatch {
  look(bytes: Uint8Array): void;
  found(): FoundEncoding;
}

/** A word that pieces cut in two is put together up to this length. */
const LONGEST_WORD = 200;

/** Finds how a text is written from all of it; no more is held than a piece and some thousand words. */
export function encodingWatch(): EncodingWatch {
  const words = new Set<string>();
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isWide = false;
  let isFirst = true;
  let cut = '';
  const look = (bytes: Uint8Array, isLast: boolean) => {
    if (isFirst && bytes.length > 1) {
      isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
      isFirst = false;
    }
    isWide ||= bytes.includes(0);
    isUtf8 &&= isValid(utf8, { bytes, isLast });
    if (isWide || words.size >= WORDS_LOOKED_AT) return;
    const text = `${cut}${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')}`;
    const whole = isLast ? text.length : wordsEnd(text);
    cut = text.slice(whole);
    for (const word of text.slice(0, whole).split(BETWEEN_WORDS)) {
      if (BEYOND_ASCII.test(word)) words.add(word);
      if (words.size >= WORDS_LOOKED_AT) break;
    }
  };
  return {
    look: (bytes) => look(bytes, false),
    found: () => {
      look(new Uint8Array(0), true);
      return isWide || isUtf8 ? { kind: 'proved' } : encodingOf([...words]);
    },
  };
}

/** Where the last word of a piece begins: the piece after it may go on with it. */
function wordsEnd(text: string): number {
  for (let at = text.length; at > 0 && at > text.length - LONGEST_WORD; at--)
    if (/[\s,;|"]/.test(text.charAt(at - 1))) return at;
  return text.length > LONGEST_WORD ? text.length : 0;
}

function isValid(
  decoder: InstanceType<typeof TextDecoder>,
  { bytes, isLast }: { readonly bytes: Uint8Array; readonly isLast: boolean },
): boolean {
  try {
    decoder.decode(bytes, { stream: !isLast });
    return true;
  } catch {
    return false;
  }
}

function encodingOf(found: readonly string[]): FoundEncoding {
  // A file that was put together from two is told of by the rows that cannot be read.
  if (found.some((word) => isUtf8(Buffer.from(word, 'latin1')))) return { kind: 'likely' };
  const read = BYTE_ENCODINGS.map((encoding) => {
    const decoder = new TextDecoder(encoding);
    const words = found.map((word) => decoder.decode(Buffer.from(word, 'latin1')));
    return { encoding, words, odd: words.filter((word) => !USUAL.test(word) || UNUSUAL.test(word)).length };
  });
  const distinct = read.filter(
    ({ words }, at) => read.findIndex((other) => other.words.join('\n') === words.join('\n')) === at,
  );
  const [usual] = distinct;
  const isCertain = usual?.odd === 0 && distinct.slice(1).every(({ odd }) => odd > 0);
  if (isCertain || distinct.length < 2) return { kind: 'likely' };
  const differing = found.flatMap((_, at) =>
    new Set(distinct.map(({ words }) => words[at])).size > 1 ? [at] : [],
  );
  const told = differing.slice(0, WORDS_TOLD);
  const choices = distinct
    .toSorted((one, other) => one.odd - other.odd)
    .map(({ encoding, words }) => ({ encoding, words: told.map((at) => words[at] ?? '') }));
  return { kind: 'encoding', choices };
}

/** The pieces of a text as UTF-8, as somebody says that it is written. */
export async function* inUtf8(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: ByteEncoding,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
}
