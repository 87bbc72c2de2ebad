import type { ContentChange } from '../../domain/returns/index.ts';
import type { Html } from '../html.ts';
import { dataTable } from '../parts/index.ts';
import { type FieldPlace, fieldName, fieldValue } from './field-names.ts';

/** What differs between two contents of a return, a row for each field, under the names given to the two. */
export function changesTable({
  id,
  caption,
  columns: [field, earlier, later],
  changes,
  place,
}: {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly [field: string, earlier: string, later: string];
  readonly changes: readonly ContentChange[];
  readonly place: FieldPlace;
}): Html {
  return dataTable({
    id,
    caption,
    columns: [{ title: field }, { title: earlier }, { title: later }],
    rows: changes.map((change) => ({
      cells: [
        fieldName(change.field, place),
        fieldValue({ field: change.field, text: change.earlier }, place),
        fieldValue({ field: change.field, text: change.later }, place),
      ],
    })),
  });
}
