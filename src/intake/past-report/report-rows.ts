import type { FinancialYear } from '../../domain/period/index.ts';
import type { Status } from '../../domain/scoring/index.ts';

/** The kinds of row that a published report is read into. */
export type PastRowKind =
  | 'indicator'
  | 'commitment'
  | 'risk'
  | 'recommendation'
  | 'sickness-year'
  | 'sickness-unit'
  | 'sickness-reason'
  | 'savings'
  | 'budget-line'
  | 'proposal'
  | 'narrative';

/** Every kind of row, in the order that they are listed in. */
export const PAST_ROW_KINDS: readonly PastRowKind[] = [
  'indicator',
  'commitment',
  'risk',
  'recommendation',
  'sickness-year',
  'sickness-unit',
  'sickness-reason',
  'savings',
  'budget-line',
  'proposal',
  'narrative',
];

/** Something that a row cannot do without. */
export type Needed =
  | 'code'
  | 'title'
  | 'unit'
  | 'polarity'
  | 'frequency'
  | 'basis'
  | 'actual'
  | 'objective'
  | 'likelihood'
  | 'impact'
  | 'report'
  | 'is-open'
  | 'total';

/**
 * Why a row that was read is left out of the record:
 * - `missing`: neither the report nor a definition that is held says what it needs;
 * - `repeated`: the row of another line has the same code;
 * - `no-position`: money whose position (budget and outturn as a whole) the report gives in prose, which is not read;
 * - `no-edition`: no edition can be made of the report as a whole, so none of its rows is taken;
 * - `prose`: running text, which a person copies to where it belongs.
 */
export type LeftReason =
  | { readonly kind: 'missing'; readonly what: readonly Needed[] }
  | { readonly kind: 'repeated'; readonly line: number }
  | { readonly kind: 'no-position' }
  | { readonly kind: 'no-edition' }
  | { readonly kind: 'prose' };

/** What a definition that is held can say of a row whose report does not. */
export type Completed =
  | 'code'
  | 'unit'
  | 'polarity'
  | 'frequency'
  | 'basis'
  | 'types'
  | 'service'
  | 'category';

/**
 * Something to know of a row that was taken:
 * - `completed`: the report does not say it; the definition of that year does;
 * - `said`: the report does not say it; the person who brings it did;
 * - `not-in-plan`: what is printed is no objective, aim or service that is held, so the row stands without;
 * - `status-differs`: the figures give another status than the one that is printed.
 */
export type RowNote =
  | { readonly kind: 'completed'; readonly what: Completed; readonly year: FinancialYear }
  | { readonly kind: 'said'; readonly what: 'basis' }
  | { readonly kind: 'not-in-plan'; readonly what: 'objective' | 'aim' | 'service'; readonly printed: string }
  | { readonly kind: 'status-differs'; readonly printed: Status; readonly computed: Status | null };

/** Where a row stands in the file: its first line, all its lines, and its page where the file has pages. */
export interface RowLines {
  readonly line: number;
  readonly lines: readonly number[];
  readonly page: number | null;
}

/** A row that is in the record, by its reference or code there. */
export interface TakenRow extends RowLines {
  readonly kind: PastRowKind;
  readonly ref: string;
  readonly name: string;
  readonly notes: readonly RowNote[];
}

/** A row that was read and is not in the record. */
export interface LeftRow extends RowLines {
  readonly kind: PastRowKind;
  readonly name: string;
  readonly reason: LeftReason;
}

/** A row of a table as it came out: what goes into the record, or why it does not. */
export type Settled<Row> =
  | { readonly row: Row; readonly taken: TakenRow }
  | { readonly row: null; readonly left: LeftRow };

/** The rows that are in the record. */
export function keptRows<Row>(settled: readonly Settled<Row>[]): readonly Row[] {
  return settled.flatMap(({ row }) => (row === null ? [] : [row]));
}

/** What became of rows of one kind, or of several put together. */
export interface Outcome {
  readonly taken: readonly TakenRow[];
  readonly left: readonly LeftRow[];
}

/** What became of rows, without the rows themselves. */
export function outcomeOf(settled: readonly Settled<unknown>[]): Outcome {
  return {
    taken: settled.flatMap((each) => ('taken' in each ? [each.taken] : [])),
    left: settled.flatMap((each) => ('left' in each ? [each.left] : [])),
  };
}

/**
 * Rows of which no two have one key: the later of two is left out, since the record has one place for both.
 */
export function withoutRepeats<Row>(
  settled: readonly Settled<Row>[],
  keyOf: (row: Row) => string,
): readonly Settled<Row>[] {
  const first = new Map<string, number>();
  return settled.map((each) => {
    if (!('taken' in each)) return each;
    const { row, taken } = each;
    const key = keyOf(row);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, taken.line);
      return each;
    }
    const { kind, name, lines, page } = taken;
    return {
      row: null,
      left: { kind, name, line: taken.line, lines, page, reason: { kind: 'repeated', line } },
    };
  });
}

/** Letters and digits of a text alone, for texts that are one but for spacing and the shape of marks. */
export function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
