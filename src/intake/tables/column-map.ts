import { fail, ok, type Result } from '../../domain/value/index.ts';

/** A column that a table is read by: what people head it with, in both languages, and whether it must be there. */
interface ColumnWanted {
  readonly headings: readonly string[];
  readonly isNeeded: boolean;
}

/** Columns by the name that the reader of a table gives them. */
export type ColumnsWanted<Column extends string> = Readonly<Record<Column, ColumnWanted>>;

/** Where each column stands, from 0; null for one that may be wanting and is. */
export type ColumnMap<Column extends string> = Readonly<Record<Column, number | null>>;

/** What a person must be asked before a table can be read: nothing is guessed. */
export type ColumnQuestion =
  /** No row looks like the heading of such a table. Nothing of the file is repeated: it may be about people. */
  | { readonly kind: 'no-heading' }
  | { readonly kind: 'column-missing'; readonly column: string; readonly headings: readonly string[] }
  | { readonly kind: 'column-ambiguous'; readonly column: string; readonly headings: readonly string[] };

/** A heading as it is compared: letters and digits only, without accents, in small letters. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();
}

/**
 * Finds the columns in a row of headings. `declared` names a heading for a column, as a person answered; else it is found
 * by what people call it. Two that fit, or none for a column that is needed, are questions.
 */
export function mapColumns<Column extends string>({
  headings,
  wanted,
  declared,
}: {
  readonly headings: readonly string[];
  readonly wanted: ColumnsWanted<Column>;
  readonly declared?: Readonly<Partial<Record<Column, string>>> | undefined;
}): Result<ColumnMap<Column>, readonly ColumnQuestion[]> {
  const plain = headings.map(plainHeading);
  const columns = Object.keys(wanted) as Column[];
  const found = columns.map((column) => {
    const told = declared?.[column];
    const names = told === undefined ? wanted[column].headings : [told];
    const places = plain.flatMap((heading, at) =>
      heading !== '' && names.some((name) => plainHeading(name) === heading) ? [at] : [],
    );
    return { column, places, isNeeded: wanted[column].isNeeded || told !== undefined };
  });
  const isHeading = found.filter(({ places }) => places.length > 0).length >= Math.min(2, columns.length);
  if (!isHeading) return fail([{ kind: 'no-heading' }]);
  const questions = found.flatMap(({ column, places, isNeeded }): ColumnQuestion[] => {
    if (places.length > 1)
      return [{ kind: 'column-ambiguous', column, headings: places.map((at) => headings[at] ?? '') }];
    return places.length === 0 && isNeeded ? [{ kind: 'column-missing', column, headings }] : [];
  });
  if (questions.length > 0) return fail(questions);
  const map = found.map(({ column, places }) => [column, places[0] ?? null]);
  return ok(Object.fromEntries(map) as ColumnMap<Column>);
}
