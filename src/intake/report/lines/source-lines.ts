import { type ReadText, readRuns, type SetApart, type TextRun } from './set-apart.ts';

/** A cell beside whose text something is set apart: how, and the text with it. */
interface CellAside {
  readonly column: number;
  readonly apart: readonly SetApart[];
  readonly whole: string;
}

/**
 * A line of a file as every reader of reports takes it, whatever the file was. `number` counts the lines of the file
 * from 1; `page` from 1 where the file has pages, else null; `cells` are clean text, a single one where the line is no
 * row of a table; `asides` what is set apart from
 * them and is not in them, where anything is; `level` is the rank of a heading (1 to 6) where the file marks headings, else null; `isFurniture` says
 * that the file itself marks the line as belonging to the page (a footer, a page number).
 */
export interface SourceLine {
  readonly number: number;
  readonly page: number | null;
  readonly cells: readonly string[];
  readonly asides?: readonly CellAside[];
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
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a)(?:\s[^<>]*)?>/gi;
/** Tags and marks that set text apart; nothing of them lies in another. */
const APART_TAG = /<(sup|sub|s|del|strike)(?:\s[^<>]*)?>([^<>]*)<\/\1>|~~([^~]+)~~/gi;
const APART: Readonly<Record<string, SetApart>> = {
  sup: 'raised',
  sub: 'lowered',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};

/**
 * A cell as people read it: without tags and marks of emphasis, entities resolved, each run of spaces one space; and what
 * is set apart in it.
 */
function cleanText(raw: string): ReadText {
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of raw.matchAll(APART_TAG)) {
    const [whole, tag, marked, struck] = match;
    runs.push({ text: unmarked(raw.slice(at, match.index)), apart: null });
    runs.push({ text: unmarked(marked ?? struck ?? ''), apart: APART[tag?.toLowerCase() ?? 's'] ?? null });
    at = match.index + whole.length;
  }
  return readRuns([...runs, { text: unmarked(raw.slice(at)), apart: null }]);
}

function unmarked(raw: string): string {
  return raw
    .replaceAll(INLINE_TAG, '')
    .replaceAll(TAG, ' ')
    .replaceAll(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi, resolvedEntity)
    .replaceAll('**', '');
}

function resolvedEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

/**
 * The lines of a text whose cells are parted by tabs, as extraction from PDF and copying from a table give it, or by
 * strokes, where two lines or more in a row have as many. A form feed begins a page. As many lines come out as the text has; the end of the last line begins no other.
 *
 * @example linesOfText('Code\tStatus\nP1\tGREEN')[1] // { number: 2, page: null, cells: ['P1', 'GREEN'], … }
 */
export function linesOfText(text: string): readonly SourceLine[] {
  const raw = text.split(/\r\n|\n|\r/);
  if (raw.at(-1) === '') raw.pop();
  const hasPages = text.includes('\f');
  let page = 1;
  const strokes = raw.map(strokesIn);
  return raw.map((line, at) => {
    const own = strokes[at] ?? 0;
    const isStroked =
      own > 0 && (own > 2 || [raw[at - 1], raw[at + 1]].some((other) => strokesIn(other) === own));
    page += line.split('\f').length - 1;
    const text = line.replaceAll('\f', '');
    const read = (isStroked ? cellsBetweenStrokes(text) : text.split('\t')).map(cleanText);
    return sourceLine({ number: at + 1, page: hasPages ? page : null, read });
  });
}

/** How many strokes part a line's cells; none where it has tabs. The strokes around it part nothing. */
function strokesIn(line: string | undefined): number {
  return line === undefined || line.includes('\t') ? 0 : cellsBetweenStrokes(line).length - 1;
}

function cellsBetweenStrokes(line: string): readonly string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
}

/** Whether nothing stands on a line. */
export function isBlank({ cells }: SourceLine): boolean {
  return cells.every((cell) => cell === '');
}

/** The cells of a line that hold something, as one text. */
export function textOf({ cells }: SourceLine): string {
  return cells.filter((cell) => cell !== '').join(' ');
}

/** A line of cells as they are read. */
export function sourceLine({
  number,
  page = null,
  read,
  level = null,
  isFurniture = false,
}: {
  readonly number: number;
  readonly page?: number | null;
  readonly read: readonly ReadText[];
  readonly level?: number | null;
  readonly isFurniture?: boolean;
}): SourceLine {
  const asides = read.flatMap(({ apart, whole }, column) =>
    apart.length === 0 ? [] : [{ column, apart, whole }],
  );
  return {
    number,
    page,
    cells: read.map(({ text }) => text),
    ...(asides.length > 0 && { asides }),
    level,
    isFurniture,
  };
}
