import type { Authority, Directorate, Plan, Service } from '../../domain/framework/index.ts';
import type { Scheme } from '../../domain/scoring/index.ts';
import { plan, scheme } from '../../record/index.ts';
import type { Database } from '../schema.ts';

// Made once: making one is slower than the reading.
const BY_NAME = new Intl.Collator('en');

/** The authorities held, by their English name. */
export async function readAuthorities(db: Database): Promise<readonly Authority[]> {
  const rows = await db.selectFrom('authority').select(['authority_id', 'name_en', 'name_cy']).execute();
  return rows
    .map((row): Authority => ({ id: row.authority_id, name: nameOf(row) }))
    .toSorted((one, other) => BY_NAME.compare(one.name.en, other.name.en));
}

/** The directorates of an authority with their services, in the order they were published in. */
export async function readDirectorates(db: Database, authority: string): Promise<readonly Directorate[]> {
  const [directorates, services] = await Promise.all([
    db
      .selectFrom('directorate')
      .select(['id', 'name_en', 'name_cy'])
      .where('authority_id', '=', authority)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('service')
      .select(['directorate_id', 'id', 'name_en', 'name_cy'])
      .where('authority_id', '=', authority)
      .orderBy('position')
      .orderBy('id')
      .execute(),
  ]);
  return directorates.map((row) => ({
    id: row.id,
    name: nameOf(row),
    services: services
      .filter((service) => service.directorate_id === row.id)
      .map((service): Service => ({ id: service.id, name: nameOf(service) })),
  }));
}

/** Every plan and scheme that an authority holds, the earliest first. */
export async function readFramework(
  db: Database,
  authority: string,
): Promise<{ readonly plans: readonly Plan[]; readonly schemes: readonly Scheme[] }> {
  const rowsOf = (table: 'plan' | 'scheme') =>
    db
      .selectFrom(table)
      .select('content')
      .where('authority_id', '=', authority)
      .orderBy('from_year')
      .orderBy('id')
      .execute();
  const [plans, schemes] = await Promise.all([rowsOf('plan'), rowsOf('scheme')]);
  return {
    plans: plans.map(({ content }) => plan.parse(JSON.parse(content))),
    schemes: schemes.map(({ content }) => scheme.parse(JSON.parse(content))),
  };
}

function nameOf(row: { readonly name_en: string; readonly name_cy: string }) {
  return { en: row.name_en, cy: row.name_cy };
}
