import type { Figure, ReductionSplit } from '../../../domain/framework/index.ts';
import type { Decimal, Unit } from '../../../domain/value/index.ts';
import { numberIn, readingOf } from '../printed/printed-figure.ts';
import type { Tell } from '../printed/read-problem.ts';
import { cellsOf, type RawRow } from '../tables/raw-row.ts';

/** The value of planned reductions as read: its split by colour, of which the green part is the figure (RULES section 5). */
interface ReadReduction {
  readonly unit: Unit | null;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  readonly split: ReductionSplit | null;
}

/** Reads a row of the table of planned reductions, in the unit that its headings name. */
export function reductionOf(row: RawRow, tell: Tell): ReadReduction {
  const unit = unitIn(row);
  const amounts = byColour(row, 'colour-amount');
  const pcts = byColour(row, 'colour-pct');
  const money = (printed: string, what: string): Figure => moneyOf({ printed, unit, what, tell });
  const targetText = (cellsOf(row, 'annual-target')[0] ?? cellsOf(row, 'target')[0])?.text ?? null;
  const target = targetText === null ? null : money(targetText, 'yearTarget');
  const red = money(amounts.get('red') ?? '', 'split.red');
  const amber = money(amounts.get('amber') ?? '', 'split.amber');
  const actual = money(amounts.get('green') ?? '', 'actual');
  const isWhole = red.kind === 'value' && amber.kind === 'value' && actual.kind === 'value';
  const pct = (colour: string): string => pcts.get(colour) ?? '';
  return {
    unit,
    target,
    actual,
    split: isWhole
      ? {
          red: red.value,
          amber: amber.value,
          green: actual.value,
          printedPct: pcts.size === 3 ? { red: pct('red'), amber: pct('amber'), green: pct('green') } : null,
        }
      : null,
  };
}

function byColour(row: RawRow, name: 'colour-amount' | 'colour-pct'): ReadonlyMap<string, string> {
  return new Map(
    cellsOf(row, name).flatMap(({ column, text }) =>
      column.band?.kind === 'colour' ? [[column.band.colour, text] as const] : [],
    ),
  );
}

function unitIn(row: RawRow): Unit | null {
  const measures = row.header.columns
    .filter(({ name }) => name === 'colour-amount')
    .map(({ text }) => (/000|k/i.test(text) ? 'gbp-thousand' : text.includes('£') ? 'gbp' : null));
  const [unit, ...others] = new Set(measures);
  return others.length === 0 ? (unit ?? null) : null;
}

/** A pound sign in a table of thousands leaves open which of the two holds, unless the amount is nothing. */
function moneyOf({
  printed,
  unit,
  what,
  tell,
}: {
  readonly printed: string;
  readonly unit: Unit | null;
  readonly what: string;
  readonly tell: Tell;
}): Figure {
  const { figure, why } = readingOf(printed);
  if (why !== null) tell(what, why, printed);
  const value: Decimal | null = numberIn(printed);
  if (value === null || value.eq('0') || unit !== 'gbp-thousand' || !printed.includes('£')) return figure;
  tell(what, 'ambiguous', printed);
  return { kind: 'absent', reason: 'not-stated', printed };
}
