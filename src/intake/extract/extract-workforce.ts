import { setImmediate } from 'node:timers/promises';
import {
  absenceTables,
  type CountedQuarter,
  type CountedWorkforce,
  countAbsences,
  type FteBasis,
} from '../../domain/absences/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { ColumnQuestion, RowSource, RowTally } from '../tables/index.ts';
import type { AbsenceDeclaration } from './absence-declaration.ts';
import {
  type EstablishmentDeclaration,
  type EstablishmentRefusal,
  gatherEstablishment,
} from './establishment.ts';
import { type AbsenceRefusal, gatherAbsences, type UnknownText } from './gather-absences.ts';

/** Two files of a personnel system: absences and staff, with what a person says of each. */
interface WorkforceExtract {
  readonly absences: RowSource;
  readonly declaration: AbsenceDeclaration;
  readonly staff: RowSource;
  readonly establishment: EstablishmentDeclaration;
  readonly basis: FteBasis;
  /** How many refused rows of each file are listed one by one; `LISTED_ROWS` unless told. */
  readonly listed?: number | undefined;
}

/** The tables of a quarter, and everything that happened on the way to them. */
export interface WorkforceResult extends CountedWorkforce {
  readonly quarters: readonly CountedQuarter[];
  readonly absenceRows: RowTally<AbsenceRefusal>;
  readonly staffRows: RowTally<EstablishmentRefusal>;
  /** Units and reasons that are not declared: each is a question, and its rows are refused. */
  readonly unknown: readonly UnknownText[];
  readonly overlaps: { readonly count: number };
  /** Records taken that have no day in the quarters counted. */
  readonly outside: number;
}

/** Why an extract is not read: what must be asked, of which of the two files. */
export interface ExtractQuestions {
  readonly file: 'absences' | 'staff';
  readonly questions: readonly ColumnQuestion[];
}

/**
 * Computes the tables of a quarter from two extracts. Nothing of a person comes out: no key, and of a row that is
 * refused only its line, its column and the reason.
 */
export async function extractWorkforce({
  absences,
  declaration,
  staff,
  establishment,
  basis,
  listed,
}: WorkforceExtract): Promise<Result<WorkforceResult, ExtractQuestions>> {
  const held = await gatherEstablishment(staff, { ...establishment, listed });
  if (!held.ok) return fail({ file: 'staff', questions: held.failure });
  const gathered = await gatherAbsences(absences, { ...declaration, listed });
  if (!gathered.ok) return fail({ file: 'absences', questions: gathered.failure });
  const { units, reasons } = declaration;
  const plan = {
    ...declaration,
    units: units.length,
    reasons: reasons.length,
    giveWay: () => setImmediate(),
  };
  const counts = await countAbsences(gathered.value.absences.byPerson(), plan);
  return ok({
    ...absenceTables({
      counts,
      unknown: gathered.value.isUnknown,
      staff: held.value,
      named: declaration,
      quarter: declaration.quarter,
      basis,
    }),
    quarters: counts.quarters,
    absenceRows: gathered.value.tally,
    staffRows: held.value.tally,
    unknown: gathered.value.unknown,
    overlaps: counts.overlaps,
    outside: counts.outside,
  });
}
