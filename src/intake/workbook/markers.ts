import { RETURN_KINDS, type ReturnKind } from '../../domain/returns/index.ts';

/** What stands hidden in a workbook, so that it can be read however it was moved about. */
export const MARKERS = {
  /** Heads the column of keys; the other cells of its row name the columns. */
  key: 'mesur:key',
  /** In the column of keys beside rows that people read only. */
  heading: 'mesur:heading',
  /** Opens the hidden sheet that says whose return this is. */
  workbook: 'mesur:workbook',
  /** In a sheet that holds nothing to be read: notes, lists. */
  nothing: 'mesur:nothing',
  /** In front of the name of a column. */
  column: 'mesur:',
  /** A column of what is known, to be compared with the keys. */
  known: 'known',
} as const;

/** The form of the markers; another one is another number. */
export const FORMAT = '1';

/** What a row speaks of. `place`: a figure or text of a section ("budgetLines.3.outturn"). */
export interface RowKey {
  readonly kind: ReturnKind;
  readonly ref: string;
  /** The version of the return that the row was made from. */
  readonly version: number;
  readonly place: string | null;
  /** What stands beside it for people to know it by, its code or name; empty where nothing does. */
  readonly said: string;
  /** Marks of the texts of its locked cells; null in workbooks that were written without them. */
  readonly known: readonly string[] | null;
}

/** The text of a key, as it stands hidden in its row. */
export function keyText({ kind, ref, version, place, said, known }: RowKey): string {
  return JSON.stringify([kind, ref, version, place, said, known]);
}

/** A short mark of a text by which it is seen whether somebody changed it. It guards nothing. */
export function textMark(text: string): string {
  let mark = 0x811c9dc5;
  for (const letter of text.replaceAll(/\s+/g, ' ').trim())
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(36);
}

/** The key of a text; null where it is none. */
export function keyOf(text: string): RowKey | null {
  try {
    const [kind, ref, version, place, said, marks]: readonly unknown[] = JSON.parse(text);
    const known = RETURN_KINDS.find((candidate) => candidate === kind);
    if (known === undefined || typeof ref !== 'string' || !Number.isSafeInteger(version)) return null;
    if (typeof place !== 'string' && place !== null) return null;
    // A place lies within a section; any other return is its row. What is otherwise was not written by us.
    if ((place !== null) !== (known === 'finance' || known === 'workforce')) return null;
    return {
      kind: known,
      ref,
      version: Number(version),
      place,
      said: typeof said === 'string' ? said : '',
      known: Array.isArray(marks) ? marks.map(String) : null,
    };
  } catch {
    return null;
  }
}
