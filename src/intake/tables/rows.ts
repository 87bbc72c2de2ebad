/**
 * A row of a table as a file gives it, whatever the kind of file. `line` is the first line that it stands on, counted
 * from 1; `lines` how many it covers. A flawed row has no cells.
 */
export interface TableRow {
  readonly line: number;
  readonly lines: number;
  readonly cells: readonly string[];
  readonly flaw: RowFlaw | null;
}

/** Why a line is no row: a quotation mark that nothing closes, text after one that does, or more text than a row holds. */
export type RowFlaw = 'quote-not-closed' | 'text-after-quote' | 'row-too-long';

/** What parts the cells of a CSV file. */
export type Separator = ',' | ';' | '\t' | '|';

/** A row longer than this is refused: it is a quotation mark left open, or no table. */
const LONGEST_ROW = 262_144;

/** Reads CSV piece by piece: `push` gives the rows that a piece completes, `end` what is left. Blank lines are no rows. */
interface CsvReader {
  push(text: string): readonly TableRow[];
  end(): readonly TableRow[];
}

/**
 * A reader of CSV (RFC 4180, and what people's programs write besides: lone line feeds, lone carriage returns, blanks
 * beside quotation marks). It never throws. A flawed row costs its first line only and reading goes on at the next, so
 * that each line of the file belongs to one row, or is blank.
 *
 * @example csvReader(',').push('a,"b ""c"""\n') // [{ line: 1, lines: 1, cells: ['a', 'b "c"'], flaw: null }]
 */
export function csvReader(separator: Separator): CsvReader {
  let rest = '';
  let line = 1;
  let isSkipping = false;

  function read(text: string, isLast: boolean): readonly TableRow[] {
    const rows: TableRow[] = [];
    const view = viewOf(text, isLast);
    let at = 0;
    while (at < text.length) {
      if (isSkipping) {
        const skipped = view.nextLine(at);
        at = skipped ?? endOfSkipped(text);
        if (skipped === null) break;
        isSkipping = false;
        line++;
        continue;
      }
      const found = recordAt({ view, at, separator });
      if (found === 'more') break;
      const { end, lines, cells, flaw } = found;
      const isBlank = flaw === null && cells.length === 1 && cells[0] === '';
      if (!isBlank) rows.push({ line, lines, cells, flaw });
      isSkipping = end === null;
      if (end !== null) line += lines;
      at = end ?? endOfSkipped(text);
    }
    rest = text.slice(at);
    return rows;
  }

  return {
    push: (text) => read(rest === '' ? text : rest + text, false),
    end: () => read(rest, true),
  };
}

/** A carriage return at the end stays: a line feed may come after it. */
function endOfSkipped(text: string): number {
  return text.endsWith('\r') ? text.length - 1 : text.length;
}

interface Found {
  /** Where the next record begins; null where the rest of this line has not come yet and is to be passed over. */
  readonly end: number | null;
  readonly lines: number;
  readonly cells: readonly string[];
  readonly flaw: RowFlaw | null;
}

/** A text to be read, with the next places of line ends and quotation marks remembered: each is looked for once. */
interface View {
  readonly text: string;
  readonly isLast: boolean;
  /** Where the line ends, at its line end or at the end of the text. */
  lineEnd(from: number): number;
  /** Where the line after begins; null where the text ends before that is known. */
  nextLine(from: number): number | null;
  quote(from: number): number;
  linesBetween(from: number, to: number): number;
}

function viewOf(text: string, isLast: boolean): View {
  const sought = { '\n': { from: 0, found: -1 }, '\r': { from: 0, found: -1 }, '"': { from: 0, found: -1 } };
  const seek = (mark: keyof typeof sought, from: number) => {
    const last = sought[mark];
    if (from >= last.from && from <= last.found) return last.found;
    const at = text.indexOf(mark, from);
    const found = at === -1 ? text.length : at;
    sought[mark] = { from, found };
    return found;
  };
  const lineEnd = (from: number) => Math.min(seek('\n', from), seek('\r', from));
  const nextLine = (from: number) => {
    const end = lineEnd(from);
    if (end === text.length) return isLast ? end : null;
    if (text[end] === '\n') return end + 1;
    if (end + 1 === text.length) return isLast ? end + 1 : null;
    return text[end + 1] === '\n' ? end + 2 : end + 1;
  };
  return {
    text,
    isLast,
    lineEnd,
    nextLine,
    quote: (from) => seek('"', from),
    linesBetween: (from, to) => {
      const ends = text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;
      return ends + (/[\r\n]$/.test(text.slice(to - 1, to)) ? 0 : 1);
    },
  };
}

/** The record that begins at a place; "more" where the text ends before it does. */
function recordAt({
  view,
  at,
  separator,
}: {
  readonly view: View;
  readonly at: number;
  readonly separator: Separator;
}): Found | 'more' {
  const { text } = view;
  const end = view.lineEnd(at);
  const next = view.nextLine(at);
  if (end - at > LONGEST_ROW) return flawed(next, 'row-too-long');
  if (view.quote(at) >= end)
    return next === null
      ? 'more'
      : { end: next, lines: 1, cells: text.slice(at, end).split(separator), flaw: null };
  const record = quotedRecordAt({ view, at, separator, nextLine: next });
  if (typeof record === 'object') return record;
  if (record !== 'more') return next === null ? 'more' : flawed(next, record);
  return text.length - at > LONGEST_ROW ? flawed(next, 'quote-not-closed') : 'more';
}

function flawed(end: number | null, flaw: RowFlaw): Found {
  return { end, lines: 1, cells: [], flaw };
}

/** A record with a quotation mark in it: read cell by cell. */
function quotedRecordAt({
  view,
  at,
  separator,
  nextLine,
}: {
  readonly view: View;
  readonly at: number;
  readonly separator: Separator;
  /** Where the line after its first begins. */
  readonly nextLine: number | null;
}): Found | 'more' | RowFlaw {
  const { text, isLast } = view;
  const cells: string[] = [];
  let from = at;
  for (;;) {
    const cell = text[from] === '"' ? quotedCell(text, from, isLast) : plainCell(view, from, separator);
    if (typeof cell === 'string') return cell;
    cells.push(cell.value);
    if (text[cell.end] === separator) {
      from = cell.end + 1;
      if (from < text.length || isLast) continue;
      return 'more';
    }
    if (cell.end < text.length && view.lineEnd(cell.end) !== cell.end) return 'text-after-quote';
    const next = view.nextLine(cell.end);
    if (next === null) return 'more';
    if (next - at > LONGEST_ROW) return 'quote-not-closed';
    const lines = next === nextLine ? 1 : view.linesBetween(at, next);
    return { end: next, lines, cells, flaw: null };
  }
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(view: View, from: number, separator: Separator): Cell {
  const lineEnd = view.lineEnd(from);
  const parted = view.text.slice(from, lineEnd).indexOf(separator);
  const end = parted === -1 ? lineEnd : from + parted;
  return { value: view.text.slice(from, end), end };
}

/** A cell in quotation marks, two of which within it stand for one; blanks after the closing one are passed over. */
function quotedCell(text: string, from: number, isLast: boolean): Cell | 'more' | 'quote-not-closed' {
  let close = text.indexOf('"', from + 1);
  let hasPairs = false;
  while (close !== -1 && text[close + 1] === '"') {
    hasPairs = true;
    close = text.indexOf('"', close + 2);
  }
  if (close === -1) return isLast ? 'quote-not-closed' : 'more';
  let end = close + 1;
  while (text[end] === ' ') end++;
  if (end === text.length && !isLast) return 'more';
  const value = text.slice(from + 1, close);
  return { value: hasPairs ? value.replaceAll('""', '"') : value, end };
}
