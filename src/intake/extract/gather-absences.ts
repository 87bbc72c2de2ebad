import { type DayNumber, dayNumberOf } from '../../domain/period/index.ts';
import { ok, type Result } from '../../domain/value/index.ts';
import type { ColumnMap, ColumnQuestion } from '../tables/index.ts';
import { cellDay, type RowSource, type RowTally, type RowVerdict, readTable } from '../tables/index.ts';
import { type AmountRefusal, amountReader } from './absence-amount.ts';
import {
  type AbsenceColumn,
  type AbsenceDeclaration,
  absenceColumns,
  nameFinder,
} from './absence-declaration.ts';
import { type KeptAbsences, keptAbsences } from './kept-absences.ts';
import { keyNumbers } from './key-numbers.ts';

/** Why a record of absence is refused. */
export type AbsenceRefusal =
  | 'no-person'
  | 'unknown-unit'
  | 'elsewhere'
  | 'not-a-day'
  | 'no-start'
  | 'end-before-start'
  | 'after-the-extract'
  | AmountRefusal['reason'];

/** A text of a unit or a reason that is not declared, with the number of rows that have it. */
export interface UnknownText {
  readonly column: 'unit' | 'reason';
  readonly text: string;
  readonly rows: number;
}

/** An extract, read: the records kept and what became of the rows. */
interface GatheredAbsences {
  readonly absences: KeptAbsences;
  readonly tally: RowTally<AbsenceRefusal>;
  readonly unknown: readonly UnknownText[];
  /** Whether rows name services, or reasons, that are not declared. */
  readonly isUnknown: Readonly<Record<UnknownText['column'], boolean>>;
}

/** In the place of a reason where reasons are not counted. */
const NO_REASON = -1;

/** In the place of a reason that is not declared. */
const UNKNOWN_REASON = -2;

/** How many unknown texts are told. */
const UNKNOWN_TOLD = 50;

/**
 * Reads an extract of absences row by row. Keys of persons are not kept even here: records that belong together get the
 * same number by a fingerprint of the key, and that goes when this returns.
 */
export async function gatherAbsences(
  source: RowSource,
  { listed, ...declaration }: AbsenceDeclaration & { readonly listed?: number | undefined },
): Promise<Result<GatheredAbsences, readonly ColumnQuestion[]>> {
  const absences = keptAbsences();
  const persons = keyNumbers();
  const posts = keyNumbers();
  const unknown = new Map<string, UnknownText>();
  const understand = rowUnderstanding(declaration);
  const read = await readTable<AbsenceColumn, AbsenceRefusal>({
    source,
    wanted: absenceColumns(declaration),
    declared: declaration.columns,
    ...(listed !== undefined && { listed }),
    take: ({ cells, columns, line }): RowVerdict<AbsenceRefusal> => {
      const key = at(cells, columns.person).trim();
      const person = persons.numberOf(key);
      const row = understand(cells, columns);
      if ('reason' in row) {
        if (row.reason === 'unknown-unit') note(unknown, 'unit', at(cells, columns.unit));
        return row;
      }
      // Its service is known, so it counts there; by reason nothing is stated until the reason is known.
      if (row.record.reason === UNKNOWN_REASON) note(unknown, 'reason', at(cells, columns.reason));
      const post = at(cells, columns.post).trim();
      const holder = columns.post === null ? person : posts.numberOf(`${person} ${post}`);
      absences.add({ ...row.record, person: holder, line });
      return null;
    },
  });
  if (!read.ok) return read;
  const told = [...unknown.values()].filter(({ text }) => persons.known(text.trim()) === null);
  const isUnknown = (column: UnknownText['column']) =>
    [...unknown.values()].some((text) => text.column === column);
  return ok({
    absences,
    tally: read.value,
    unknown: told.slice(0, UNKNOWN_TOLD),
    isUnknown: { unit: isUnknown('unit'), reason: isUnknown('reason') },
  });
}

function at(cells: readonly string[], place: number | null): string {
  return place === null ? '' : (cells[place] ?? '');
}

function note(unknown: Map<string, UnknownText>, column: UnknownText['column'], text: string): void {
  const key = `${column} ${text}`;
  const known = unknown.get(key);
  if (known !== undefined) unknown.set(key, { ...known, rows: known.rows + 1 });
  else if (unknown.size < UNKNOWN_TOLD * 4) unknown.set(key, { column, text: copied(text), rows: 1 });
}

/** A text of its own: one cut from a file would hold the piece that it was cut from. */
function copied(text: string): string {
  return Buffer.from(text).toString();
}

interface UnderstoodRecord {
  readonly unit: number;
  readonly reason: number;
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly amount: number;
}

type Understood =
  | { readonly record: UnderstoodRecord }
  | { readonly reason: AbsenceRefusal; readonly column: AbsenceColumn };

/** What understands the cells of a row by a declaration. */
function rowUnderstanding(
  declaration: AbsenceDeclaration,
): (cells: readonly string[], columns: ColumnMap<AbsenceColumn>) => Understood {
  const unitOf = nameFinder(declaration.units);
  const elsewhereOf = nameFinder([{ name: { en: '', cy: '' }, writtenAs: declaration.elsewhere ?? [] }]);
  const reasonOf = nameFinder(declaration.reasons);
  const dayOf = rememberedDays();
  const amountOf = amountReader(declaration);
  const takenOn = dayNumberOf(declaration.takenOn);

  return (cells, columns) => {
    if (at(cells, columns.person).trim() === '') return { reason: 'no-person', column: 'person' };
    const service = at(cells, columns.unit);
    const unit = unitOf(service);
    if (unit === null)
      return {
        reason: service.trim() !== '' && elsewhereOf(service) !== null ? 'elsewhere' : 'unknown-unit',
        column: 'unit',
      };
    const isReasoned = declaration.reasons.length > 0;
    const reason = isReasoned ? (reasonOf(at(cells, columns.reason)) ?? UNKNOWN_REASON) : NO_REASON;
    const startText = at(cells, columns.start);
    const start = dayOf(startText);
    if (start === null)
      return { reason: startText.trim() === '' ? 'no-start' : 'not-a-day', column: 'start' };
    const endText = at(cells, columns.end);
    const end = endText.trim() === '' ? takenOn : dayOf(endText);
    if (end === null) return { reason: 'not-a-day', column: 'end' };
    if (start > takenOn) return { reason: 'after-the-extract', column: 'start' };
    if (end > takenOn) return { reason: 'after-the-extract', column: 'end' };
    if (end < start) return { reason: 'end-before-start', column: 'end' };
    const amount = amountOf({ given: at(cells, columns.amount), fte: at(cells, columns.fte), start, end });
    return typeof amount === 'number' ? { record: { unit, reason, start, end, amount } } : amount;
  };
}

/** Days by their texts: an extract has a million dates and a thousand days. */
function rememberedDays(): (text: string) => DayNumber | null {
  const days = new Map<string, DayNumber | null>();
  return (text) => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const day = cellDay(text);
    if (day !== null && days.size < 100_000) days.set(copied(text), day);
    return day;
  };
}
