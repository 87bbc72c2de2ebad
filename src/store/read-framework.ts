import type { Authority, Directorate, Plan, Service } from '../domain/framework/index.ts';
import type { FinancialYear, Quarter } from '../domain/period/index.ts';
import type { Edition, ReportSections } from '../domain/scorecard/index.ts';
import type { Scheme } from '../domain/scoring/index.ts';
import { dayFrom, quarterFrom, yearsOf } from './parse-columns.ts';
import { parseLayout, parsePrintedSummary, parseSchemeContent } from './parse-content.ts';
import { sectionsOfRows } from './parse-sections.ts';
import type { Database, Schema } from './schema.ts';

const PLAN_COLUMNS = ['id', 'from_year', 'to_year', 'title_en', 'title_cy'] as const;

const EDITION_COLUMNS = [
  'id',
  'directorate_id',
  'period',
  'number',
  'published_on',
  'title_en',
  'title_cy',
  'source_title',
  'layout',
  'printed',
] as const;

/** The authorities held, by their English name. */
export async function readAuthorities(db: Database): Promise<readonly Authority[]> {
  const rows = await db.selectFrom('authority').select(['authority_id', 'name_en', 'name_cy']).execute();
  const byName = new Intl.Collator('en');
  return rows.map(authorityOf).toSorted((one, other) => byName.compare(one.name.en, other.name.en));
}

/** One authority, or null. */
export async function readAuthority(db: Database, authority: string): Promise<Authority | null> {
  const row = await db
    .selectFrom('authority')
    .select(['authority_id', 'name_en', 'name_cy'])
    .where('authority_id', '=', authority)
    .executeTakeFirst();
  return row === undefined ? null : authorityOf(row);
}

function authorityOf(row: Pick<Schema['authority'], 'authority_id' | 'name_en' | 'name_cy'>): Authority {
  return { id: row.authority_id, name: nameOf(row) };
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

/** The editions of an authority, newest first. */
export async function readEditions(db: Database, authority: string): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('edition')
    .select(EDITION_COLUMNS)
    .where('authority_id', '=', authority)
    .orderBy('period', 'desc')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(editionOf);
}

/** A directorate and quarter of an authority. */
interface EditionKey {
  readonly authority: string;
  readonly directorate: string;
  readonly period: Quarter;
}

/** The newest edition of a directorate and quarter, or null. */
export async function readNewestEdition(db: Database, key: EditionKey): Promise<Edition | null> {
  const row = await db
    .selectFrom('edition')
    .select(EDITION_COLUMNS)
    .where('authority_id', '=', key.authority)
    .where('directorate_id', '=', key.directorate)
    .where('period', '=', key.period)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : editionOf(row);
}

function editionOf(row: Pick<Schema['edition'], (typeof EDITION_COLUMNS)[number]>): Edition {
  return {
    id: row.id,
    directorate: row.directorate_id,
    period: quarterFrom(row.period),
    number: row.number,
    publishedOn: row.published_on === null ? null : dayFrom(row.published_on),
    title: titleOf(row),
    sourceTitle: row.source_title,
    layout: parseLayout(row.layout),
    printed: parsePrintedSummary(row.printed),
  };
}

/** The sections, besides indicators and commitments, of each edition of a directorate and quarter, by edition id. */
export async function readSections(
  db: Database,
  key: EditionKey,
): Promise<(edition: string) => ReportSections> {
  const rows = await db
    .selectFrom('edition_section as section')
    .innerJoin('edition', (join) =>
      join
        .onRef('edition.authority_id', '=', 'section.authority_id')
        .onRef('edition.id', '=', 'section.edition_id'),
    )
    .select(['section.edition_id', 'section.kind', 'section.content'])
    .where('edition.authority_id', '=', key.authority)
    .where('edition.directorate_id', '=', key.directorate)
    .where('edition.period', '=', key.period)
    .execute();
  return (edition) => sectionsOfRows(rows.filter((row) => row.edition_id === edition));
}

/** The scheme that holds in a year (the latest begun, where spans overlap), or null. */
export async function readScheme(
  db: Database,
  { authority, year }: { readonly authority: string; readonly year: FinancialYear },
): Promise<Scheme | null> {
  const row = await db
    .selectFrom('scheme')
    .select(['id', 'from_year', 'to_year', 'content'])
    .where('authority_id', '=', authority)
    .where('from_year', '<=', year)
    .where((eb) => eb.or([eb('to_year', 'is', null), eb('to_year', '>=', year)]))
    .orderBy('from_year', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, years: yearsOf(row), ...parseSchemeContent(row.content) };
}

/** The plan that holds in a year (the latest begun, where spans overlap) with its objectives and aims in order, or null. */
export async function readPlan(
  db: Database,
  { authority, year }: { readonly authority: string; readonly year: FinancialYear },
): Promise<Plan | null> {
  const plan = await db
    .selectFrom('plan')
    .select(PLAN_COLUMNS)
    .where('authority_id', '=', authority)
    .where('from_year', '<=', year)
    .where((eb) => eb.or([eb('to_year', 'is', null), eb('to_year', '>=', year)]))
    .orderBy('from_year', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (plan === undefined) return null;
  const [objectives, aims] = await Promise.all([
    db
      .selectFrom('objective')
      .select(['code', 'title_en', 'title_cy'])
      .where('authority_id', '=', authority)
      .where('plan_id', '=', plan.id)
      .orderBy('position')
      .orderBy('code')
      .execute(),
    db
      .selectFrom('aim')
      .select(['objective_code', 'code', 'title_en', 'title_cy'])
      .where('authority_id', '=', authority)
      .where('plan_id', '=', plan.id)
      .orderBy('position')
      .orderBy('code')
      .execute(),
  ]);
  return planOf({ plan, objectives, aims });
}

function planOf({
  plan,
  objectives,
  aims,
}: {
  plan: Pick<Schema['plan'], (typeof PLAN_COLUMNS)[number]>;
  objectives: readonly Pick<Schema['objective'], 'code' | 'title_en' | 'title_cy'>[];
  aims: readonly Pick<Schema['aim'], 'objective_code' | 'code' | 'title_en' | 'title_cy'>[];
}): Plan {
  return {
    id: plan.id,
    years: yearsOf(plan),
    title: titleOf(plan),
    objectives: objectives.map((objective) => ({
      code: objective.code,
      title: titleOf(objective),
      aims: aims
        .filter((aim) => aim.objective_code === objective.code)
        .map((aim) => ({ code: aim.code, title: titleOf(aim) })),
    })),
  };
}

function nameOf(row: { readonly name_en: string; readonly name_cy: string }) {
  return { en: row.name_en, cy: row.name_cy };
}

function titleOf(row: { readonly title_en: string; readonly title_cy: string }) {
  return { en: row.title_en, cy: row.title_cy };
}
