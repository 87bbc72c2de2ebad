/** Extracts written as officers would, for the tests of what comes of them. */
import assert from 'node:assert/strict';
import type { FteBasis } from '../../src/domain/absences/absence-tables.ts';
import type { CalendarDate, Quarter } from '../../src/domain/period/index.ts';
import type { StatedNumber } from '../../src/domain/workforce/index.ts';
import type { AbsenceDeclaration, AbsenceMeasure } from '../../src/intake/extract/absence-declaration.ts';
import type { EstablishmentDeclaration } from '../../src/intake/extract/establishment.ts';
import {
  type ExtractQuestions,
  extractWorkforce,
  type WorkforceResult,
} from '../../src/intake/extract/extract-workforce.ts';
import { csvSource } from '../../src/intake/tables/index.ts';

/** A service with a short name in the files. */
export const ADULTS = {
  name: { en: 'Adult Social Care', cy: 'Gofal Cymdeithasol i Oedolion' },
  writtenAs: ['ASC'],
};
/** A service known by its own name. */
export const CHILDREN = {
  name: { en: 'Children’s Social Care', cy: 'Gofal Cymdeithasol i Blant' },
  writtenAs: [],
};
/** A reason. */
export const STRESS = { name: { en: 'Stress', cy: 'Straen' }, writtenAs: [] };
/** Another reason. */
export const INJURY = { name: { en: 'Injury', cy: 'Anaf' }, writtenAs: [] };

/** Two extracts in officers’ lines: headings, rows, staff; everything else as most cases have it. */
export interface Case {
  readonly measure?: AbsenceMeasure;
  readonly headings?: string;
  readonly rows: readonly string[];
  readonly staff?: readonly string[];
  readonly declared?: Partial<AbsenceDeclaration>;
  readonly establishment?: Partial<EstablishmentDeclaration>;
  readonly basis?: FteBasis;
}

/** Staff at both ends that most cases need: 10 in each service, this year and last. */
export const STAFF = ['2022-09-30', '2023-09-30'].flatMap((date) => [
  `ASC,${date},10`,
  `Children's Social Care,${date},10`,
]);

/** Reads both files and gives whatever comes of it. */
export async function run(given: Case) {
  const declaration: AbsenceDeclaration = {
    quarter: '2023-24-Q2' as Quarter,
    measure: given.measure ?? { kind: 'fte-days' },
    completeFrom: '2022-04-01' as CalendarDate,
    takenOn: '2023-09-30' as CalendarDate,
    units: [ADULTS, CHILDREN],
    total: { en: 'Total', cy: 'Cyfanswm' },
    reasons: [STRESS, INJURY],
    decimalMark: 'point',
    ...given.declared,
  };
  const headings = given.headings ?? 'Payroll number,Service,First day,Last day,FTE days,FTE,Reason';
  const source = async (lines: readonly string[]) => {
    const found = await csvSource([Buffer.from(`${lines.join('\n')}\n`)], ',');
    assert.ok(found.ok);
    return found.value;
  };
  return extractWorkforce({
    absences: await source([headings, ...given.rows]),
    declaration,
    staff: await source(['Service,Date,FTE', ...(given.staff ?? STAFF)]),
    establishment: {
      shape: 'by-date',
      completeFrom: declaration.completeFrom,
      takenOn: declaration.takenOn,
      units: declaration.units,
      decimalMark: 'point',
      ...given.establishment,
    },
    basis: given.basis ?? 'end',
  });
}

/** The tables; a case that raises questions fails. */
export async function computed(given: Case): Promise<WorkforceResult> {
  const result = await run(given);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** The questions; a case that raises none fails. */
export async function asked(given: Case): Promise<ExtractQuestions> {
  const result = await run(given);
  assert.ok(!result.ok);
  return result.failure;
}

/** A number as printed. */
export const said = (number: StatedNumber | undefined) => number?.printed ?? 'none';

/** Adults' quarter as a line: days, absences, days per FTE, and the year to date per FTE. */
export function adults({ workforce }: WorkforceResult): string {
  const unit = workforce.units[0];
  return [
    unit?.thisYear.daysLost,
    unit?.thisYear.absences,
    unit?.thisYear.statedDaysPerFte,
    unit?.cumulativeThisYear,
  ]
    .map(said)
    .join(' / ');
}
