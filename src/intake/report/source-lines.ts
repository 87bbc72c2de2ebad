import { validText } from '../../domain/value/index.ts';

/**
 * A line of a file as every reader of reports takes it, whatever the file was. `number` counts the lines of the file
 * from 1; `page` from 1 where the file has pages, else null; `cells` are clean text, a single one where the line is no
 * row of a table; `level` is the rank of a heading (1 to 6) where the file marks headings, else null; `isFurniture` says
 * that the file itself marks the line as belonging to the page (a footer, a page number).
 */
export interface SourceLine {
  readonly number: number;
  readonly page: number | null;
  readonly cells: readonly string[];
  readonly level: number | null;
  readonly isFurniture: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  hellip: '…',
  uarr: '↑',
  darr: '↓',
  harr: '↔',
  wcirc: 'ŵ',
  ycirc: 'ŷ',
};

/** A tag needs a letter after its bracket, so that "<2.5" stays a target. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
/** Tags that stand within a word; every other tag parts words. */
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|sup|sub|font|a)(?:\s[^<>]*)?>/gi;

/** A cell as people read it: without tags and marks of emphasis, entities resolved, each run of spaces one space. */
export function cleanCell(raw: string): string {
  const text = raw
    .replaceAll(INLINE_TAG, '')
    .replaceAll(TAG, ' ')
    .replaceAll(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, resolvedEntity)
    .replaceAll('**', '');
  return plainCell(text);
}

const SPACES = /[\s\u00a0\u200b\ufeff]+/g;

/** A text with each run of spaces as one space, for files whose marks are already read. */
export function plainCell(raw: string): string {
  return validText(raw).replaceAll(SPACES, ' ').trim();
}

function resolvedEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

/**
 * The lines of a text whose cells are parted by tabs, as extraction from PDF and copying from a table give it. A form
 * feed begins a page. As many lines come out as the text has; the end of the last line begins no other.
 *
 * @example linesOfText('Code\tStatus\nP1\tGREEN')[1] // { number: 2, page: null, cells: ['P1', 'GREEN'], … }
 */
export function linesOfText(text: string): readonly SourceLine[] {
  const raw = text.split(/\r\n|\n|\r/);
  if (raw.at(-1) === '') raw.pop();
  const hasPages = text.includes('\f');
  let page = 1;
  return raw.map((line, at) => {
    page += line.split('\f').length - 1;
    return {
      number: at + 1,
      page: hasPages ? page : null,
      cells: line.replaceAll('\f', '').split('\t').map(cleanCell),
      level: null,
      isFurniture: false,
    };
  });
}

/** Whether nothing stands on a line. */
export function isBlank({ cells }: SourceLine): boolean {
  return cells.every((cell) => cell === '');
}

/** The cells of a line that hold something, as one text. */
export function textOf({ cells }: SourceLine): string {
  return cells.filter((cell) => cell !== '').join(' ');
}
