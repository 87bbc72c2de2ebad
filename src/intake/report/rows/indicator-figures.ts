import type { Figure } from '../../../domain/framework/index.ts';
import { type Quarter, quarterNumber } from '../../../domain/period/index.ts';
import type { ReadComment } from '../printed/printed-comment.ts';
import { readingOf, saysNew, saysNotWhich, targetOf } from '../printed/printed-figure.ts';
import { namesColour } from '../printed/printed-status.ts';
import type { ColumnRoles, FigureRole } from '../tables/column-roles.ts';
import type { RawRow } from '../tables/raw-row.ts';
import type { InHand } from './file-context.ts';

/** The text under a role; null where the table has no such column. */
export function roleText({
  row,
  roles,
  role,
}: {
  readonly row: RawRow;
  readonly roles: ColumnRoles;
  readonly role: FigureRole;
}): string | null {
  const at = roles.at.get(role);
  return at === undefined ? null : (row.cells[at] ?? '');
}

interface Reading extends InHand {
  readonly roles: ColumnRoles;
  readonly says: ReadComment;
}

/** The figures of a row by their role; null where the table has no column for one. */
export function figuresIn(reading: Reading): Readonly<Record<FigureRole, Figure | null>> {
  const figure = (role: FigureRole): Figure | null => figureIn(reading, role);
  const yearTarget = figure('yearTarget');
  const periodTarget = figure('periodTarget');
  const isUntargeted = yearTarget?.kind === 'absent' && yearTarget.reason === 'no-target';
  return {
    previousYearTarget: figure('previousYearTarget'),
    yearTarget,
    periodTarget:
      isUntargeted &&
      periodTarget !== null &&
      periodTarget.kind === 'absent' &&
      saysNotWhich(periodTarget.printed)
        ? { ...periodTarget, reason: 'no-target' }
        : periodTarget,
    actual: figure('actual'),
    previous: figure('previous'),
    yearEndPrevious: figure('yearEndPrevious'),
  };
}

/** A figure with the word of a colour after it, and a sign between them or none: "59.67% ■ Red". */
const FIGURE_AND_COLOUR = /^(\S+(?: (?:days?|diwrnod))?) [^\p{L}\p{N}]{0,3}(\p{L}+)\)?$/u;

/** The word of a colour that stands beside a figure; null where none does. */
export function statusBeside(printed: string | null): string | null {
  const word = FIGURE_AND_COLOUR.exec(printed ?? '')?.[2];
  return word !== undefined && namesColour(word) ? word : null;
}

const TARGETS: readonly FigureRole[] = ['previousYearTarget', 'yearTarget', 'periodTarget'];

function figureIn({ row, roles, says, context, tell }: Reading, role: FigureRole): Figure | null {
  const whole = roleText({ row, roles, role });
  if (whole === null) return null;
  const hasStatus = role === 'actual' && statusBeside(whole) !== null;
  const printed = hasStatus ? (FIGURE_AND_COLOUR.exec(whole)?.[1] ?? '') : whole;
  const isEarlier = role === 'previous' || role === 'yearEndPrevious';
  const { figure, why } = TARGETS.includes(role) ? targetOf(printed) : readingOf(printed);
  if (isEarlier && saysNew(printed)) return { kind: 'absent', reason: 'not-applicable', printed };
  if (why !== null) tell(role, why, printed);
  if (figure.kind === 'value' || !saysNotWhich(printed)) return figure;
  return settled({ figure, role, says, quarter: context.quarter });
}

/** "N/A" means what the rest of the row says: not due for an annual indicator, no last year for a new one. */
function settled({
  figure,
  role,
  says,
  quarter,
}: {
  readonly figure: Figure & { kind: 'absent' };
  readonly role: FigureRole;
  readonly says: ReadComment;
  readonly quarter: Quarter | null;
}): Figure {
  const isOfPeriod = role === 'periodTarget' || role === 'actual' || role === 'previous';
  const isNotDue = says.frequency === 'annual' && quarter !== null && quarterNumber(quarter) !== 4;
  if (isOfPeriod && isNotDue && figure.printed !== '') return { ...figure, reason: 'not-due' };
  const isEarlier = role === 'previous' || role === 'yearEndPrevious';
  return isEarlier && says.isNew ? { ...figure, reason: 'not-applicable' } : figure;
}
