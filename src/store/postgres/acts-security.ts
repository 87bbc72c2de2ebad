import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { ACT_FUNCTIONS } from './act-functions.ts';
import { ACTS } from './acts.ts';
import { APPLICATION_ROLE, madeRole, RUNNING_ROLE } from './row-security.ts';

/** What is written by functions, or by the owner of the tables, alone. */
const SEALED = [
  'quarter',
  'quarter_return',
  'event',
  'edition',
  'edition_code',
  'edition_publication',
  'public_text',
  'chain_link',
  'chain_head',
  'schema_migration',
  'loaded_publication',
];

/** Those of them that viewers wrote to by themselves before there were functions. */
const ONCE_WRITTEN = ['quarter', 'quarter_return', 'event', 'edition', 'edition_code', 'edition_publication'];

/** Every table of the schema, whatever step made it, is closed to viewers but for what their policies give. */
const TABLES = `do $tables$ declare
  held text;
begin
  for held in select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' loop
    execute format('alter table %I enable row level security', held);
    execute format('drop policy if exists of_mesur on %I', held);
    execute format('create policy of_mesur on %I to ${RUNNING_ROLE} using (true) with check (true)', held);
    execute format('grant select on %I to ${RUNNING_ROLE}', held);
    if not held = any ('{${SEALED.join(',')}}') then
      execute format('grant insert, update, delete on %I to ${RUNNING_ROLE}', held);
    end if;
  end loop;
end $tables$`;

/** Nobody else's functions or tables are taken for ours, and nobody may run what they are not given. */
const FUNCTIONS = `do $functions$ declare
  made text;
begin
  for made in select oid::regprocedure::text from pg_proc where pronamespace = current_schema()::regnamespace
      and proname like 'mesur\\_%' and proname not in ('mesur_viewer', 'mesur_scopes', 'mesur_directorates') loop
    execute format('alter function %s set search_path = %I, pg_temp', made, current_schema());
    execute format('revoke execute on function %s from public', made);
  end loop;
end $functions$`;

/** The statements after which viewers act by functions alone. They may be run again. */
const ACTS_SECURITY: readonly string[] = [
  madeRole(RUNNING_ROLE),
  ...ACT_FUNCTIONS,
  ...ACTS,
  FUNCTIONS,
  ...ONCE_WRITTEN.flatMap((table) => [
    `revoke insert, update, delete on ${table} from ${APPLICATION_ROLE}`,
    `drop policy if exists ${table}_insert on ${table}`,
    `drop policy if exists ${table}_update on ${table}`,
  ]),
  `grant execute on function mesur_act(jsonb), mesur_open(jsonb) to ${APPLICATION_ROLE}`,
  `grant execute on function mesur_note(jsonb) to ${RUNNING_ROLE}`,
  TABLES,
];

/**
 * Makes the functions of acts anew where they are of another Mesur, whose tables of transitions, access or steps were
 * other ones. One query where they are ours. Only the owner of the tables can.
 */
export async function renewActs({ db, takeWriteLock }: Engine): Promise<void> {
  const ours = hash('sha256', [...ACTS_SECURITY, ...MIGRATIONS.map(({ name }) => name)].join('\n'));
  const held = async (on: Engine['db']) => {
    const { rows } = await sql<{ held: string | null }>`select obj_description(
      to_regprocedure('mesur_act(jsonb)'), 'pg_proc') as held`.execute(on);
    return rows[0]?.held;
  };
  if ((await held(db)) === ours) return;
  await db.transaction().execute(async (transaction) => {
    await takeWriteLock(transaction);
    if ((await held(transaction)) === ours) return;
    for (const statement of ACTS_SECURITY) await sql.raw(statement).execute(transaction);
    await sql.raw(`comment on function mesur_act(jsonb) is '${ours}'`).execute(transaction);
  });
}

/** Lets an account run Mesur: it owns nothing, and takes on the two roles. */
export async function letRun({ db }: Engine, account: string): Promise<void> {
  for (const role of [APPLICATION_ROLE, RUNNING_ROLE]) {
    const { rows } = await sql<{
      is: boolean;
    }>`select pg_has_role(${account}, ${role}, 'member') as is`.execute(db);
    if (rows[0]?.is !== true) await sql`grant ${sql.id(role)} to ${sql.id(account)}`.execute(db);
  }
}
