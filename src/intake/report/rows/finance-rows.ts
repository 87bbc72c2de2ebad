import { type FinancialYear, yearOf } from '../../../domain/period/index.ts';
import { typedPounds } from '../../../domain/returns/index.ts';
import { type Decimal, whole } from '../../../domain/value/index.ts';
import { numberIn } from '../printed/printed-figure.ts';
import { yearsIn } from '../printed/printed-period.ts';
import type { ReadProblem, Tell } from '../printed/read-problem.ts';
import type { HeaderColumn } from '../tables/header-columns.ts';
import { cellOf, cellsOf, type RawCell, type RawRow } from '../tables/raw-row.ts';
import type { FileContext, InHand } from './file-context.ts';

/** An amount as printed and in pounds; null where its measure or its figure is not certain. */
interface ReadAmount {
  readonly printed: string;
  readonly pounds: Decimal | null;
}

/** A per cent as printed and as a number; null where it is none. */
interface ReadPct {
  readonly printed: string;
  readonly pct: Decimal | null;
}

/** The savings of a year as read. */
export interface ReadSavings {
  readonly line: number;
  readonly lines: readonly number[];
  readonly year: FinancialYear;
  readonly kind: 'outstanding' | 'current' | null;
  readonly target: ReadAmount | null;
  readonly achieved: ReadAmount | null;
  readonly isLikely: boolean;
  readonly statedVariance: ReadAmount | null;
  readonly statedAchievedPct: ReadPct | null;
  readonly statedVariancePct: ReadPct | null;
}

/** A line of the budget as read. */
export interface ReadBudgetLine {
  readonly line: number;
  readonly title: string;
  readonly netBudget: ReadAmount | null;
  readonly outturn: ReadAmount | null;
  readonly statedVariance: ReadAmount | null;
  readonly statedPct: ReadPct | null;
}

/** A budget reduction proposal as read. */
export interface ReadProposal {
  readonly line: number;
  readonly year: FinancialYear | null;
  readonly title: string;
  readonly original: ReadAmount | null;
  readonly achieved: ReadAmount | null;
  readonly isLikely: boolean;
  readonly mitigation: string | null;
}

const AMOUNT = /^\(?[-−–]?£?[-−–]?\d[\d,]*(\.\d+)?\)?( ?(m|k|million|thousand|miliwn|mil))?$/i;

/** What a bare number under a heading counts in; null where the heading names no measure. */
function measureOf(label: string): Decimal | null {
  if (/£ ?['’]?0?00|£ ?k\b|000s/i.test(label)) return whole(1000);
  if (/£ ?m\b|million|miliwn/i.test(label)) return whole(1_000_000);
  return label.includes('£') ? whole(1) : null;
}

/** Reads an amount in the measure of its column; a pound sign or a word that says otherwise makes it uncertain. */
function amountOf({
  printed,
  measure,
  what,
  tell,
}: {
  readonly printed: string;
  readonly measure: Decimal | null;
  readonly what: string;
  readonly tell: Tell;
}): ReadAmount {
  const pounds = AMOUNT.test(printed) ? typedPounds(printed, measure ?? whole(1)) : null;
  const namesOwn = /£|[a-z]$/i.test(printed);
  const isClear =
    pounds !== null &&
    (pounds.eq('0') || (namesOwn ? measure === null || measure.eq('1') : measure !== null));
  if (isClear) return { printed, pounds };
  if (!/^[-–—]?$/.test(printed)) tell(what, pounds === null ? 'unreadable' : 'ambiguous', printed);
  return { printed, pounds: null };
}

function pctOf(printed: string): ReadPct {
  return { printed, pct: printed.includes('%') ? numberIn(printed) : null };
}

function tellerOf(row: RawRow, problems: ReadProblem[]): Tell {
  return (what, why, printed) => problems.push({ line: row.line, what, why, printed });
}

const SAVINGS_ROWS: readonly (readonly [RegExp, 'target' | 'achieved' | 'variance'])[] = [
  [/\b(target|targed)\b/i, 'target'],
  [/\b(variance|shortfall|amrywiant|diffyg)\b/i, 'variance'],
  [/\b(achieved|g?yflawnwyd|cyflawnwyd|cyflawni)\b/i, 'achieved'],
];

/** Reads the tables of savings, a year for each column of amounts. Rows of other tables between them are left to others. */
export function savingsOf(
  rows: readonly RawRow[],
  context: FileContext,
): { readonly savings: readonly ReadSavings[]; readonly problems: readonly ReadProblem[] } {
  const problems: ReadProblem[] = [];
  const tables = Map.groupBy(rows, ({ header }) => header);
  const savings = [...tables].flatMap(([header, ofTable]) => {
    const byRole = new Map<string, RawRow>();
    for (const row of ofTable) {
      const label = cellOf(row, 'savings') ?? '';
      const role = SAVINGS_ROWS.find(([pattern]) => pattern.test(label))?.[1];
      if (role === undefined || byRole.has(role))
        problems.push({
          line: row.line,
          what: 'savings',
          why: role === undefined ? 'unreadable' : 'ambiguous',
          printed: label,
        });
      else byRole.set(role, row);
    }
    return header.columns.flatMap((column, at) =>
      column.name === 'amount' && column.years[0] !== undefined
        ? [savingsIn({ at, year: column.years[0], byRole, header: header.columns, context, problems })]
        : [],
    );
  });
  return { savings, problems };
}

function savingsIn({
  at,
  year,
  byRole,
  header,
  context,
  problems,
}: {
  readonly at: number;
  readonly year: FinancialYear;
  readonly byRole: ReadonlyMap<string, RawRow>;
  readonly header: readonly HeaderColumn[];
  readonly context: FileContext;
  readonly problems: ReadProblem[];
}): ReadSavings {
  const label = header[at]?.text ?? '';
  const measure = measureOf(label) ?? measureOf(header[0]?.text ?? '');
  const pctAt = header.findIndex(
    (column, other) =>
      column.name === 'pct' && (column.years[0] === year || (column.years.length === 0 && other === at + 1)),
  );
  const amount = (role: string): ReadAmount | null => {
    const row = byRole.get(role);
    if (row === undefined) return null;
    return amountOf({
      printed: row.cells[at] ?? '',
      measure,
      what: `savings.${role}`,
      tell: tellerOf(row, problems),
    });
  };
  const pct = (role: string): ReadPct | null => {
    const row = byRole.get(role);
    return row === undefined || pctAt === -1 ? null : pctOf(row.cells[pctAt] ?? '');
  };
  const lines = [...byRole.values()].map(({ line }) => line).toSorted((one, other) => one - other);
  const achieved = byRole.get('achieved');
  const achievedLabel = achieved === undefined ? '' : (cellOf(achieved, 'savings') ?? '');
  return {
    line: lines[0] ?? 0,
    lines,
    year,
    kind: /outstanding|heb ei gyflawni|yn weddill/i.test(label)
      ? 'outstanding'
      : context.quarter !== null && yearOf(context.quarter) === year
        ? 'current'
        : null,
    target: amount('target'),
    achieved: amount('achieved'),
    isLikely: /likely|[dt]ebygol/i.test(achievedLabel),
    statedVariance: amount('variance'),
    statedAchievedPct: pct('achieved'),
    statedVariancePct: pct('variance'),
  };
}

/** Reads a line of the budget. */
export function budgetLineOf({ row, tell }: Omit<InHand, 'context'>): ReadBudgetLine {
  const pct = cellOf(row, 'pct');
  return {
    line: row.line,
    title: cellOf(row, 'title') ?? '',
    netBudget: amountIn({ row, tell }, 'net-budget'),
    outturn: amountIn({ row, tell }, 'outturn'),
    statedVariance: amountIn({ row, tell }, 'variance'),
    statedPct: pct === null ? null : pctOf(pct),
  };
}

/** Reads a budget reduction proposal; its year is that of its columns, else that of its heading. */
export function proposalOf({ row, tell }: Omit<InHand, 'context'>): ReadProposal {
  const original = cellsOf(row, 'original')[0];
  const achieved = cellsOf(row, 'achieved')[0];
  const years = new Set([...(original?.column.years ?? []), ...(achieved?.column.years ?? [])]);
  const [year = yearsIn(row.place.section ?? '')[0] ?? null] = years.size === 1 ? [...years] : [];
  if (year === null) tell('year', 'lost', original?.column.text ?? '');
  const mitigation = cellOf(row, 'mitigation');
  return {
    line: row.line,
    year,
    title: cellOf(row, 'title') ?? '',
    original: amountIn({ row, tell }, 'original'),
    achieved: amountIn({ row, tell }, 'achieved'),
    isLikely: /likely|[dt]ebygol/i.test(achieved?.column.text ?? ''),
    mitigation: mitigation === '' ? null : mitigation,
  };
}

function amountIn(
  { row, tell }: Omit<InHand, 'context'>,
  name: 'net-budget' | 'outturn' | 'variance' | 'original' | 'achieved',
): ReadAmount | null {
  const cells: readonly RawCell[] = cellsOf(row, name);
  const [cell, ...more] = cells;
  if (cell === undefined) return null;
  if (more.length > 0) {
    tell(name, 'ambiguous', cells.map(({ text }) => text).join(' '));
    return { printed: cell.text, pounds: null };
  }
  return amountOf({ printed: cell.text, measure: measureOf(cell.column.text), what: name, tell });
}
