import type { Commitment, CommitmentUpdate } from '../domain/commitments/index.ts';
import type { FinancialYear } from '../domain/period/index.ts';
import { STATUSES } from '../domain/scoring/index.ts';
import { ABSENCES } from '../domain/value/index.ts';
import { bilingualOrNull, oneOfOrNull, periodOf, sourceOf, yearFrom } from './parse-columns.ts';
import type { Database, Schema } from './schema.ts';

const COMMITMENT_COLUMNS = [
  'directorate_id',
  'year',
  'code',
  'position',
  'printed_code',
  'code_lost',
  'service_id',
  'objective_code',
  'aim_code',
  'title_en',
  'title_cy',
] as const;

const UPDATE_COLUMNS = [
  'code',
  'period',
  'status',
  'no_status_reason',
  'progress_en',
  'progress_cy',
  'next_steps_en',
  'next_steps_cy',
  'source_edition',
  'source_line',
] as const;

/** The commitments of a directorate for a year in the order of its report, each with its updates by period. */
export async function readCommitments(
  db: Database,
  key: { readonly authority: string; readonly directorate: string; readonly year: FinancialYear },
): Promise<readonly Commitment[]> {
  const [commitments, rows] = await Promise.all([
    db
      .selectFrom('commitment')
      .select(COMMITMENT_COLUMNS)
      .where('authority_id', '=', key.authority)
      .where('directorate_id', '=', key.directorate)
      .where('year', '=', key.year)
      .orderBy('position')
      .orderBy('code')
      .execute(),
    db
      .selectFrom('commitment_update')
      .select(UPDATE_COLUMNS)
      .where('authority_id', '=', key.authority)
      .where('directorate_id', '=', key.directorate)
      .where('year', '=', key.year)
      .orderBy('last_day')
      .orderBy('first_day')
      .orderBy('period')
      .execute(),
  ]);
  const updates = new Map<string, CommitmentUpdate[]>(commitments.map(({ code }) => [code, []]));
  for (const row of rows) updates.get(row.code)?.push(updateOf(row));
  return commitments.map((row) => commitmentOf(row, updates.get(row.code) ?? []));
}

function commitmentOf(
  row: Pick<Schema['commitment'], (typeof COMMITMENT_COLUMNS)[number]>,
  updates: readonly CommitmentUpdate[],
): Commitment {
  return {
    code: row.code,
    printedCode: row.printed_code,
    codeLost: row.code_lost === 1,
    year: yearFrom(row.year),
    directorate: row.directorate_id,
    service: row.service_id,
    objective: row.objective_code,
    aim: row.aim_code,
    title: { en: row.title_en, cy: row.title_cy },
    position: row.position,
    updates,
  };
}

function updateOf(row: Pick<Schema['commitment_update'], (typeof UPDATE_COLUMNS)[number]>): CommitmentUpdate {
  return {
    period: periodOf(row.period),
    status: oneOfOrNull(STATUSES, row.status),
    noStatusReason: oneOfOrNull(ABSENCES, row.no_status_reason),
    progress: bilingualOrNull(row.progress_en, row.progress_cy),
    nextSteps: bilingualOrNull(row.next_steps_en, row.next_steps_cy),
    source: sourceOf(row),
  };
}
