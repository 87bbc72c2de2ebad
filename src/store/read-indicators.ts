import { type Indicator, type IndicatorRef, normaliseCode } from '../domain/framework/index.ts';
import type { FinancialYear } from '../domain/period/index.ts';
import {
  type Chosen,
  readBenchmarks,
  readDefinitions,
  readReadings,
  readTargets,
} from './read-indicator-parts.ts';
import type { Database, Schema } from './schema.ts';

/** The indicators of a directorate that are defined in a year, in the order of that year's report. */
export async function readIndicatorsDefinedIn(
  db: Database,
  key: { readonly authority: string; readonly directorate: string; readonly year: FinancialYear },
): Promise<readonly Indicator[]> {
  const { authority, directorate, year } = key;
  const rows = await db
    .selectFrom('indicator')
    .innerJoin('indicator_definition as defined', (join) =>
      join
        .onRef('defined.authority_id', '=', 'indicator.authority_id')
        .onRef('defined.indicator_ref', '=', 'indicator.ref'),
    )
    .where('indicator.authority_id', '=', authority)
    .where('indicator.directorate_id', '=', directorate)
    .where('defined.year', '=', year)
    .select(['indicator.ref', 'indicator.directorate_id'])
    .orderBy('defined.position')
    .orderBy('indicator.ref')
    .execute();
  return withAllParts({ db, authority, rows });
}

/**
 * The indicator known by a code in any form, or null. Where a code has been used twice, the indicator that has it
 * as its reference comes first, then the one that had it latest, then one that it was misprinted for.
 */
export async function readIndicator(
  db: Database,
  { authority, code }: { readonly authority: string; readonly code: string },
): Promise<Indicator | null> {
  const key = normaliseCode(code);
  if (key === '') return null;
  const byCode = (column: 'code_key' | 'printed_key', rank: number) =>
    db
      .selectFrom('indicator_code')
      .where('authority_id', '=', authority)
      .where(column, '=', key)
      .select(({ lit }) => ['indicator_ref as ref', 'year', lit<number>(rank).as('rank')]);
  const found = await db
    .selectFrom('indicator')
    .where('authority_id', '=', authority)
    .where('ref_key', '=', key)
    .select(({ lit }) => ['ref', 'ref as year', lit<number>(0).as('rank')])
    .unionAll(byCode('code_key', 1))
    .unionAll(byCode('printed_key', 2))
    .orderBy('rank')
    .orderBy('year', 'desc')
    .orderBy('ref')
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) return null;
  const row = await db
    .selectFrom('indicator')
    .select(['ref', 'directorate_id'])
    .where('authority_id', '=', authority)
    .where('ref', '=', found.ref)
    .executeTakeFirstOrThrow();
  const [indicator] = await withAllParts({ db, authority, rows: [row] });
  return indicator ?? null;
}

/** Indicators with all that is held of them, in the order of `rows`, in as many queries as there are tables. */
async function withAllParts({
  db,
  authority,
  rows,
}: {
  db: Database;
  authority: string;
  rows: readonly Pick<Schema['indicator'], 'ref' | 'directorate_id'>[];
}): Promise<readonly Indicator[]> {
  if (rows.length === 0) return [];
  const chosen: Chosen = { db, authority, refs: rows.map(({ ref }) => ref) };
  const [definitions, targets, readings, benchmarks] = await Promise.all([
    readDefinitions(chosen),
    readTargets(chosen),
    readReadings(chosen),
    readBenchmarks(chosen),
  ]);
  return rows.map(({ ref, directorate_id }) => ({
    ref: ref as IndicatorRef,
    directorate: directorate_id,
    definitions: definitions.get(ref) ?? [],
    targets: targets.get(ref) ?? [],
    readings: readings.get(ref) ?? [],
    benchmarks: benchmarks.get(ref) ?? [],
  }));
}
