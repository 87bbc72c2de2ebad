import { slugOf } from './slug.ts';

/** A row of a table of a report. Its `id` lasts: moved or called otherwise, it is the same row. */
export interface TableRow {
  readonly id: string;
}

/**
 * Rows of one table with an id each. One that has none (`''`: it was written before rows had any) is given the slug of its
 * English name, numbered from the second of that name on: the same rows are always given the same ids.
 *
 * @example identified([{ id: '', name: 'Care' }, { id: '', name: 'Care' }], ({ name }) => name) // ids 'care', 'care-2'
 */
export function identified<Row extends TableRow>(
  rows: readonly Row[],
  englishName: (row: Row) => string,
): readonly Row[] {
  const taken = new Set(rows.map(({ id }) => id));
  return rows.map((row) => {
    if (row.id !== '') return row;
    const { id: slug } = identifiedRow(row, englishName);
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return { ...row, id };
  });
}

/** A row that stands alone, such as a total, with its id. */
export function identifiedRow<Row extends TableRow>(row: Row, englishName: (row: Row) => string): Row {
  return row.id === '' ? { ...row, id: slugOf(englishName(row)) || 'row' } : row;
}
