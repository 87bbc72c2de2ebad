import type { Establishment, HeldFte } from '../../domain/absences/index.ts';
import { type CalendarDate, dayNumberOf } from '../../domain/period/index.ts';
import { ok, type Result } from '../../domain/value/index.ts';
import type { ColumnQuestion, ColumnsWanted } from '../tables/index.ts';
import {
  cellAmount,
  cellDay,
  type RowSource,
  type RowTally,
  type RowVerdict,
  readTable,
} from '../tables/index.ts';
import { FTE_HEADINGS, type NamedText, nameFinder, UNIT_HEADINGS } from './absence-declaration.ts';

/** Columns of a list of staff: `from` and `to` of a list of posts, `date` of a list by service and date. */
export type EstablishmentColumn = 'unit' | 'fte' | 'date' | 'from' | 'to';

/** Why a row of a list of staff is refused. */
export type EstablishmentRefusal =
  | 'unknown-unit'
  | 'not-a-day'
  | 'end-before-start'
  | 'not-a-number'
  | 'negative';

/** What a person says of a list of staff before it is read. */
export interface EstablishmentDeclaration {
  /** `by-date`: one row for each service and date. `posts`: one row for each post or person, held from a day to a day. */
  readonly shape: Establishment['shape'];
  /** The days that a list of posts holds in full; ignored for `by-date`. */
  readonly completeFrom: CalendarDate;
  readonly takenOn: CalendarDate;
  readonly units: readonly NamedText[];
  readonly decimalMark: 'point' | 'comma';
  readonly columns?: Readonly<Partial<Record<EstablishmentColumn, string>>>;
}

/** A list of staff, read, with what became of its rows. */
interface ReadEstablishment extends Establishment {
  readonly tally: RowTally<EstablishmentRefusal>;
}

const ALWAYS = -1_000_000;

/** Reads a list of staff. Fails with what a person must be asked. */
export async function gatherEstablishment(
  source: RowSource,
  { listed, ...declaration }: EstablishmentDeclaration & { readonly listed?: number | undefined },
): Promise<Result<ReadEstablishment, readonly ColumnQuestion[]>> {
  const { shape, decimalMark } = declaration;
  const unitOf = nameFinder(declaration.units);
  const units: HeldFte[][] = declaration.units.map(() => []);
  const takenOn = dayNumberOf(declaration.takenOn);
  const read = await readTable<EstablishmentColumn, EstablishmentRefusal>({
    source,
    wanted: columnsOf(shape),
    declared: declaration.columns,
    ...(listed !== undefined && { listed }),
    take: ({ cells, columns }): RowVerdict<EstablishmentRefusal> => {
      const text = (column: EstablishmentColumn) => cells[columns[column] ?? -1]?.trim() ?? '';
      const unit = unitOf(text('unit'));
      if (unit === null) return { reason: 'unknown-unit', column: 'unit' };
      const fte = cellAmount(text('fte'), decimalMark);
      if (typeof fte !== 'number') return { reason: fte, column: 'fte' };
      const first = shape === 'by-date' ? 'date' : 'from';
      const from = shape === 'posts' && text(first) === '' ? ALWAYS : cellDay(text(first));
      if (from === null) return { reason: 'not-a-day', column: first };
      const to = shape === 'by-date' ? from : text('to') === '' ? takenOn : cellDay(text('to'));
      if (to === null) return { reason: 'not-a-day', column: 'to' };
      if (to < from && from <= takenOn) return { reason: 'end-before-start', column: 'to' };
      units[unit]?.push({ from, to, fte });
      return null;
    },
  });
  if (!read.ok) return read;
  const completeFrom = dayNumberOf(declaration.completeFrom);
  return ok({ shape, completeFrom, takenOn, units, tally: read.value });
}

function columnsOf(shape: EstablishmentDeclaration['shape']): ColumnsWanted<EstablishmentColumn> {
  const isByDate = shape === 'by-date';
  return {
    unit: { isNeeded: true, headings: UNIT_HEADINGS },
    fte: { isNeeded: true, headings: FTE_HEADINGS },
    date: { isNeeded: isByDate, headings: isByDate ? ['Date', 'As at', 'Dyddiad', 'Ar'] : [] },
    from: {
      isNeeded: false,
      headings: isByDate
        ? []
        : ['From', 'Start', 'Start date', 'Post start', 'O', 'Dechrau', 'Dyddiad dechrau'],
    },
    to: {
      isNeeded: false,
      headings: isByDate
        ? []
        : ['To', 'End', 'End date', 'Leaving date', 'I', 'Diwedd', 'Dyddiad gorffen', 'Dyddiad gadael'],
    },
  };
}
