import {
  isQuarter,
  previousYear,
  type Quarter,
  quarterNumber,
  yearOf,
} from '../../../domain/period/index.ts';
import type { ProblemReason, ReadProblem } from '../printed/read-problem.ts';
import type { HeaderColumn, TableHeader } from './header-columns.ts';

/** Which figure of an indicator a column holds, seen from the period that the report is of. */
export type FigureRole =
  | 'previousYearTarget'
  | 'yearTarget'
  | 'periodTarget'
  | 'actual'
  | 'previous'
  | 'yearEndPrevious';

/** The columns of figures by their role, counted from 0, and the headings that have no certain role. */
export interface ColumnRoles {
  readonly at: ReadonlyMap<FigureRole, number>;
  readonly problems: readonly ReadProblem[];
}

/**
 * What the columns of figures hold in a report of a quarter. A heading that fits two roles, a role that two headings
 * claim, and a period that a report of this quarter has no place for are told and left out.
 */
export function rolesOf(header: TableHeader, quarter: Quarter | null): ColumnRoles {
  const problems: ReadProblem[] = [];
  const claims = new Map<FigureRole, number[]>();
  const tell = (column: HeaderColumn, why: ProblemReason): void => {
    problems.push({ line: header.line, what: 'column', why, printed: column.text });
  };
  for (const [at, column] of header.columns.entries()) {
    const role = roleOf({ column, header, quarter });
    if (role === null) continue;
    if (role === 'ambiguous' || role === 'other-period') tell(column, role);
    else claims.set(role, [...(claims.get(role) ?? []), at]);
  }
  const at = new Map<FigureRole, number>();
  for (const [role, [first, ...more]] of claims) {
    if (first !== undefined && more.length === 0) at.set(role, first);
    else
      for (const column of [first, ...more].flatMap((nth) => header.columns[nth ?? -1] ?? []))
        tell(column, 'ambiguous');
  }
  return { at, problems };
}

type Told = 'ambiguous' | 'other-period';

interface Asked {
  readonly column: HeaderColumn;
  readonly header: TableHeader;
  readonly quarter: Quarter | null;
}

function roleOf(asked: Asked): FigureRole | Told | null {
  switch (asked.column.name) {
    case 'annual-target':
      return annualTarget(asked);
    case 'target':
      return target(asked);
    case 'actual':
      return actual(asked);
    case 'year-end':
      return yearEnd(asked);
    case 'same-period':
      return samePeriod(asked);
    default:
      return null;
  }
}

/** The year of a heading against the year of the report: that one, the one before, none named, or another. */
function yearNamed({ column, quarter }: Asked): 'this' | 'previous' | 'none' | Told {
  const [year, ...more] = column.years;
  if (year === undefined) return 'none';
  if (more.length > 0) return 'ambiguous';
  if (quarter === null) return 'other-period';
  if (year === yearOf(quarter)) return 'this';
  return year === previousYear(yearOf(quarter)) ? 'previous' : 'other-period';
}

/** Whether a heading names no quarter, the report's own, or another. */
function quarterNamed({ column, quarter }: Asked): 'none' | 'own' | Told {
  const [number, ...more] = column.quarters;
  if (number === undefined) return 'none';
  if (more.length > 0) return 'ambiguous';
  return quarter !== null && isQuarter(quarter) && number === quarterNumber(quarter) ? 'own' : 'other-period';
}

function annualTarget(asked: Asked): FigureRole | Told {
  const year = yearNamed(asked);
  if (year === 'ambiguous' || year === 'other-period') return year;
  return year === 'previous' ? 'previousYearTarget' : 'yearTarget';
}

function target(asked: Asked): FigureRole | Told {
  const [year, quarter] = [yearNamed(asked), quarterNamed(asked)];
  if (quarter === 'ambiguous' || quarter === 'other-period') return quarter;
  if (quarter === 'own') return year === 'this' || year === 'none' ? 'periodTarget' : 'other-period';
  if (year !== 'none') return annualTarget(asked);
  if (asked.quarter !== null && quarterNumber(asked.quarter) === 4) return 'yearTarget';
  // "Target" beside "Annual target" is the period's; alone in the middle of a year it may be either.
  const hasAnnual = asked.header.columns.some(
    ({ name, years, quarters }) =>
      name === 'annual-target' || (name === 'target' && years.length > 0 && quarters.length === 0),
  );
  return hasAnnual ? 'periodTarget' : 'ambiguous';
}

function actual(asked: Asked): FigureRole | Told {
  const [year, quarter] = [yearNamed(asked), quarterNamed(asked)];
  if (quarter === 'ambiguous' || quarter === 'other-period') return quarter;
  if (year === 'ambiguous' || year === 'other-period') return year;
  if (year !== 'previous') return 'actual';
  return quarter === 'own' ? 'previous' : 'yearEndPrevious';
}

function yearEnd(asked: Asked): FigureRole | Told {
  const year = yearNamed(asked);
  if (year === 'ambiguous' || year === 'other-period') return year;
  if (/forecast|project|estimat|rhagolwg|rhagamcan/i.test(asked.column.text)) return 'other-period';
  if (year === 'previous') return 'yearEndPrevious';
  if (year === 'this' && asked.quarter !== null && quarterNumber(asked.quarter) === 4) return 'actual';
  return 'ambiguous';
}

function samePeriod(asked: Asked): FigureRole | Told {
  const [year, quarter] = [yearNamed(asked), quarterNamed(asked)];
  if (quarter === 'ambiguous' || quarter === 'other-period') return quarter;
  return year === 'none' || year === 'previous' ? 'previous' : 'other-period';
}
