import { csvReader, type Separator, type TableRow } from './rows.ts';

/** What the separator of a text is: found, or one that a person must be asked for: none fits, or several do. */
type FoundSeparator =
  | { readonly kind: 'found'; readonly separator: Separator }
  | { readonly kind: 'ask'; readonly fitting: readonly Separator[] };

/** Separators that are tried, in no order of preference: two that fit are a question. */
const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];

/** How many rows are looked at. */
const SAMPLE_ROWS = 50;

/**
 * Finds what parts the cells of a text from its first rows: a separator fits where the header has two cells or more and
 * every row without flaw has as many. A first line "sep=;", which Excel heeds, is believed.
 *
 * @example findSeparator('Code;Value\nA1;1,5\n') // { kind: 'found', separator: ';' }
 */
export function findSeparator(text: string): FoundSeparator {
  const declared = /^sep=([,;\t|])\r?\n/.exec(text)?.[1];
  const told = SEPARATORS.find((separator) => separator === declared);
  if (told !== undefined) return { kind: 'found', separator: told };
  const samples = SEPARATORS.map((separator) => ({ separator, rows: sampleOf(text, separator) }));
  const all = samples.filter(({ rows }) => fits(rows, text));
  const clean = all.filter(({ rows }) => !cutsQuoted(rows));
  const fitting = (clean.length > 0 ? clean : all).map(({ separator }) => separator);
  const [only, ...others] = fitting;
  return only !== undefined && others.length === 0
    ? { kind: 'found', separator: only }
    : { kind: 'ask', fitting };
}

function sampleOf(text: string, separator: Separator): readonly TableRow[] {
  const reader = csvReader(separator);
  return [...reader.push(text), ...reader.end()].slice(0, SAMPLE_ROWS);
}

function fits(rows: readonly TableRow[], text: string): boolean {
  const [header, ...others] = rows;
  if (header === undefined || header.flaw !== null || header.cells.length < 2) return false;
  const width = header.cells.length;
  return others.every(({ cells, flaw }, at) => {
    const mayBeCut = at === others.length - 1 && !/[\r\n]$/.test(text);
    return flaw !== null || cells.length === width || (mayBeCut && cells.length < width);
  });
}

/** Whether a separator parts what stands between two quotation marks, so that a cell holds one of them only. */
function cutsQuoted(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => (cell.match(/"/g)?.length ?? 0) % 2 === 1));
}
