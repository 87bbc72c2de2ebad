import type {
  Category,
  Figure,
  IndicatorType,
  ReductionSplit,
  Reference,
} from '../../../domain/framework/index.ts';
import type { FinancialYear, Frequency } from '../../../domain/period/index.ts';
import type { Status } from '../../../domain/scoring/index.ts';
import type { Polarity, Unit } from '../../../domain/value/index.ts';
import { commentOf } from '../printed/printed-comment.ts';
import { saysNew } from '../printed/printed-figure.ts';
import { type ReadReference, referenceOf } from '../printed/printed-reference.ts';
import type { PrintedDirection } from '../printed/printed-status.ts';
import type { ReadProblem, Tell } from '../printed/read-problem.ts';
import { rolesOf } from '../tables/column-roles.ts';
import { cellOf, cellsOf, type RawRow } from '../tables/raw-row.ts';
import type { FileContext, InHand } from './file-context.ts';
import { figuresIn, roleText, statusBeside } from './indicator-figures.ts';
import { benchmarkIn, directionIn, statusIn } from './indicator-signs.ts';
import { polarityOf, titleOf, unitOf, withoutOwner } from './indicator-title.ts';
import { reductionOf } from './reduction-row.ts';

/**
 * An indicator row as read, close to the row of a data file (`intake/published`), with its lines and page. A figure is
 * null where the table has no column for it. What a file does not print (a stable reference, a basis, the other
 * language) is for the person who accepts it.
 */
export interface ReadIndicator {
  readonly line: number;
  readonly lines: readonly number[];
  readonly page: number | null;
  readonly codes: readonly Reference[];
  readonly codeLost: boolean;
  readonly types: readonly IndicatorType[];
  readonly category: Category | null;
  readonly service: string | null;
  readonly objective: string | null;
  readonly aim: string | null;
  readonly title: string | null;
  readonly owner: string | null;
  readonly polarity: Polarity | null;
  readonly unit: Unit | null;
  readonly frequency: Frequency | null;
  readonly isNew: boolean;
  readonly measure: 'plain' | 'planned-reductions';
  readonly previousYearTarget: Figure | null;
  readonly yearTarget: Figure | null;
  readonly periodTarget: Figure | null;
  readonly targetNote: string | null;
  readonly actual: Figure | null;
  readonly previous: Figure | null;
  readonly yearEndPrevious: Figure | null;
  readonly printedStatus: Status | null;
  readonly printedArrow: PrintedDirection | null;
  readonly walesAverage: Figure | null;
  readonly rank: Figure | null;
  readonly benchmarkYear: FinancialYear | null;
  readonly split: ReductionSplit | null;
  readonly comment: string | null;
}

/** A row as read, with a number beside its arrow that is not yet known to be the earlier figure. */
export interface IndicatorDraft {
  readonly indicator: ReadIndicator;
  readonly trend: string | null;
  readonly problems: readonly ReadProblem[];
}

/** Reads one row of indicators or of planned reductions. */
export function indicatorOf(row: RawRow, context: FileContext): IndicatorDraft {
  const problems: ReadProblem[] = [];
  const tell: Tell = (what, why, printed) => problems.push({ line: row.line, what, why, printed });
  const roles = rolesOf(row.header, context.quarter);
  const reference = referenceIn({ row, context, tell });
  const { title, polarity, owner } = titleIn({ row, context, tell });
  const says = commentOf(cellOf(row, 'comment') ?? '');
  const frequency = says.frequency ?? commentOf(cellOf(row, 'frequency') ?? '').frequency;
  const isNew = says.isNew || saysNew(roleText({ row, roles, role: 'yearEndPrevious' }) ?? '');
  const figures = figuresIn({ row, roles, says: { ...says, frequency, isNew }, context, tell });
  const { direction, trend } = directionIn({ row, context, tell });
  const reduction = row.header.kind === 'planned-reductions' ? reductionOf(row, tell) : null;
  const printed = Object.values(figures).flatMap((figure) =>
    figure?.kind === 'value' ? [figure.printed] : [],
  );
  const benchmark = benchmarkIn({ row, context, tell });
  const placed = placedIn({ row, reference, tell });
  return {
    trend: figures.previous === null ? trend : null,
    problems,
    indicator: {
      line: row.line,
      lines: row.lines,
      page: row.page,
      codes: reference.codes,
      codeLost: reference.codes.length === 0,
      types: reference.types,
      category: row.place.category,
      service: row.place.service,
      ...placed,
      title,
      owner,
      polarity,
      unit: reduction === null ? unitOf({ title: title ?? '', printed }) : reduction.unit,
      frequency,
      isNew,
      measure: reduction === null ? 'plain' : 'planned-reductions',
      ...figures,
      ...(reduction === null ? {} : { actual: reduction.actual, yearTarget: reduction.target }),
      targetNote: says.targetNote,
      printedStatus: statusIn({ row, context, tell }, statusBeside(roleText({ row, roles, role: 'actual' }))),
      printedArrow: direction,
      ...benchmark,
      split: reduction?.split ?? null,
      comment: says.comment,
    },
  };
}

function referenceIn({ row, context, tell }: InHand): ReadReference {
  const cell = cellsOf(row, 'reference')[0];
  const label = cell?.column.text ?? '';
  const read = referenceOf(cell?.text ?? '', /\b(aim|nod)\b/i.test(label));
  for (const problem of read.problems) tell(problem.what, problem.why, problem.printed);
  if (read.codes.length === 0) tell('codes', 'lost', cell?.text ?? '');
  if (read.types.length === 0 && /\btype|math/i.test(label)) tell('types', 'lost', cell?.text ?? '');
  for (const aim of read.aims) if (!context.planCodes.has(aim)) tell('aim', 'unreadable', aim);
  return { ...read, aims: read.aims.filter((aim) => context.planCodes.has(aim)) };
}

function titleIn({ row, context, tell }: InHand): Pick<ReadIndicator, 'title' | 'polarity' | 'owner'> {
  const printed = cellOf(row, 'title') ?? '';
  const own = titleOf(printed);
  const column = cellOf(row, 'polarity');
  const polarity = own.polarity ?? (column === null ? null : polarityOf(column));
  if (polarity === null && row.header.kind === 'indicators') tell('polarity', 'lost', column ?? '');
  const { title, owner } = withoutOwner(own.title, context.owners);
  if (/\p{L}{3}/u.test(title)) return { title, owner, polarity };
  tell('title', printed === '' ? 'lost' : 'unreadable', printed);
  return { title: null, owner: null, polarity };
}

/** The objective and aim: those of the cell, else those of the headings, unless the cell is headed as naming them. */
function placedIn({
  row,
  reference,
  tell,
}: {
  row: RawRow;
  reference: ReadReference;
  tell: Tell;
}): Pick<ReadIndicator, 'objective' | 'aim'> {
  const { objective, aim } = row.place;
  const label = cellsOf(row, 'reference')[0]?.column.text ?? '';
  const namesPriority = /\b(priority|blaenoriaeth)\b/i.test(label);
  const [printedAim, ...more] = reference.aims;
  if (printedAim !== undefined && more.length === 0) {
    if (aim !== null && aim.code !== printedAim) tell('aim', 'contradicts', printedAim);
    const ofHeading = aim?.code === printedAim ? objective?.code : printedAim.split('.')[0];
    return { objective: ofHeading ?? null, aim: printedAim };
  }
  if (reference.objective !== null) return { objective: reference.objective, aim: null };
  if (reference.saysOther && !reference.types.includes('ways-of-working'))
    return { objective: null, aim: null };
  return namesPriority
    ? { objective: null, aim: null }
    : { objective: objective?.code ?? null, aim: aim?.code ?? null };
}
