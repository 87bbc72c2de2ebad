/*
 * The second wall: whatever the application asks for a viewer, PostgreSQL gives and takes no more than they may see.
 * It knows where somebody holds a role and what is theirs; which verb a role allows, and in which state, is for
 * `access` and `domain/returns`, which ask more.
 */

/** The role that the database is read and written under for a viewer. It owns nothing and cannot sign in. */
export const APPLICATION_ROLE = 'mesur_app';

/**
 * The role of the account that Mesur runs under, where another one owns the tables. It reads all and writes whatever is
 * not sealed: people, how they sign in, letters, uploads.
 */
export const RUNNING_ROLE = 'mesur_run';

/** Roles that take part in a quarter, besides the owners of its returns. */
const COLLECTING = "'{data-manager,head-of-service,director,performance-team}'";

/** Roles that read an edition before it is published. */
const READING = "'{data-manager,head-of-service,director,performance-team,scrutiny-member}'";

const OPENING = "'{data-manager,performance-team}'";
const LEADING = "'{data-manager,director,performance-team}'";
const PUBLISHING = "'{performance-team}'";

/** The authority of the viewer, null where nobody said for whom: then there is no row of anything. */
const AUTHORITY = "nullif(current_setting('mesur.authority', true), '')";

/** Within a sub-select the server works these out once for a query, and not for each row. */
const VIEWER = '(select mesur_viewer())';
const scopes = (roles: string) => `(select mesur_scopes(${roles}))`;

/** As `coversPlace` in domain/people: the whole authority, the directorate, or the very service. */
const holdsDirectorate = (roles: string) => `array['', directorate_id] && ${scopes(roles)}`;
const holdsPlace = (roles: string) =>
  `array['', directorate_id, directorate_id || '/' || service_id] && ${scopes(roles)}`;

/** People are the whole authority's. */
const isAdministrator = `array[''] && ${scopes("'{administrator}'")}`;

/**
 * Makes a role where there is none, and lets this account take it on. A role is the whole server's: two databases
 * may be made at once, and an account that may not make roles is told what an administrator has to do.
 */
export function madeRole(name: string): string {
  return `do $role$
begin
  if not exists (select from pg_roles where rolname = '${name}') then
    begin
      create role ${name} nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if current_setting('server_version_num')::int >= 160000 then
    if not pg_has_role(current_user, '${name}', 'set') then
      execute format('grant ${name} to %I with inherit false, set true', current_user);
    end if;
  elsif not pg_has_role(current_user, '${name}', 'member') then
    execute format('grant ${name} to %I', current_user);
  end if;
  execute format('grant usage on schema %I to ${name}', current_schema());
exception when insufficient_privilege then
  raise exception using errcode = 'insufficient_privilege', message = format(
    'an administrator of the server has to run: ${[APPLICATION_ROLE, RUNNING_ROLE]
      .map((role) => `create role ${role} nologin; grant ${role} to %1$I;`)
      .join(' ')}',
    current_user);
end $role$`;
}

/** What the viewer is, read as the owner of the tables: the role itself need not see whom the roles belong to. */
const FUNCTIONS = [
  `create function mesur_viewer() returns text language sql stable security definer begin atomic
    select id from person where authority_id = ${AUTHORITY}
      and id = nullif(current_setting('mesur.person', true), '') and is_active = 1;
  end`,
  `create function mesur_scopes(roles text[]) returns text[] language sql stable security definer begin atomic
    select coalesce(array_agg(
        case when directorate_id is null then '' else concat_ws('/', directorate_id, service_id) end), '{}')
      from role_grant
      where authority_id = ${AUTHORITY} and person_id = mesur_viewer() and role = any (roles);
  end`,
  `create function mesur_directorates(roles text[]) returns text[] language sql stable security definer begin atomic
    select coalesce(array_agg(coalesce(directorate_id, '')), '{}')
      from role_grant
      where authority_id = ${AUTHORITY} and person_id = mesur_viewer() and role = any (roles);
  end`,
  ...['mesur_viewer()', 'mesur_scopes(text[])', 'mesur_directorates(text[])'].flatMap((name) => [
    `revoke execute on function ${name} from public`,
    `grant execute on function ${name} to ${APPLICATION_ROLE}`,
  ]),
];

/** What a table gives and takes of the viewer's authority. What is not here is refused. */
interface Wall {
  readonly table: string;
  readonly select: string;
  readonly insert?: string;
  readonly update?: { readonly columns: string; readonly rows: string };
}

const RETURN_VISIBLE = `owner_id = ${VIEWER} or ${holdsPlace(COLLECTING)}`;

/** A return of the quarter that the viewer sees. */
const SEES_A_RETURN = `exists (select from quarter_return r where r.authority_id = quarter.authority_id
  and r.directorate_id = quarter.directorate_id and r.period = quarter.period)`;

const EVENT_OF_RETURN = `exists (select from quarter_return r where r.authority_id = event.authority_id
  and r.directorate_id = event.directorate_id and r.period = event.period
  and r.kind = split_part(event.stream, '/', 4)
  and r.ref = substr(event.stream, length(concat_ws('/', 'return', event.directorate_id, event.period,
    split_part(event.stream, '/', 4))) + 2)
  and event.stream = concat_ws('/', 'return', r.directorate_id, r.period, r.kind, r.ref))`;

const EVENT_OF_QUARTER = `exists (select from quarter q where q.authority_id = event.authority_id
  and q.directorate_id = event.directorate_id and q.period = event.period
  and event.stream = concat_ws('/', 'quarter', q.directorate_id, q.period))`;

/** The edition of a row of another table, where the viewer sees it and may publish it. */
const editionOf = (table: string, roles: string | null) =>
  `exists (select from edition e where e.authority_id = ${table}.authority_id and e.id = ${table}.edition_id
    ${roles === null ? '' : `and array['', e.directorate_id] && ${scopes(roles)}`})`;

const WALLS: readonly Wall[] = [
  ...['authority', 'directorate', 'service', 'plan', 'scheme'].map((table) => ({ table, select: 'true' })),
  {
    table: 'edition',
    select: `exists (select from edition_publication p where p.authority_id = edition.authority_id
      and p.edition_id = edition.id) or ${holdsDirectorate(READING)}`,
    insert: `sealed_by = ${VIEWER} and ${holdsDirectorate(PUBLISHING)}`,
  },
  {
    table: 'edition_code',
    select: editionOf('edition_code', null),
    insert: editionOf('edition_code', PUBLISHING),
  },
  {
    table: 'edition_publication',
    select: 'true',
    insert: `published_by = ${VIEWER} and ${editionOf('edition_publication', PUBLISHING)}`,
  },
  { table: 'person', select: `${VIEWER} is not null` },
  { table: 'role_grant', select: `person_id = ${VIEWER} or ${isAdministrator}` },
  {
    table: 'quarter',
    select: `array['', directorate_id] && (select mesur_directorates(${COLLECTING})) or ${SEES_A_RETURN}`,
    insert: holdsDirectorate(LEADING),
    update: {
      columns: 'state, version, due_on, edition, frame, frame_hash',
      rows: `${holdsDirectorate(LEADING)} or ${SEES_A_RETURN}`,
    },
  },
  {
    table: 'quarter_return',
    select: RETURN_VISIBLE,
    insert: holdsPlace(OPENING),
    update: {
      columns: `owner_id, service_id, due_on, state, version, submitted_by, submitted_at, approved_by, changed_at, changed_by,
        reason, content, approved_content`,
      rows: RETURN_VISIBLE,
    },
  },
  {
    table: 'event',
    select: `${EVENT_OF_RETURN} or ${EVENT_OF_QUARTER} or stream like 'person/%' and ${isAdministrator}`,
    insert: `person_id = ${VIEWER} and (${EVENT_OF_RETURN} or ${EVENT_OF_QUARTER})`,
  },
];

/** Ways of signing in: nothing of them is ever given to the role. */
const CLOSED = ['session', 'local_key', 'identity', 'one_time_link', 'sign_in_failure'];

/** The statements that raise the wall on PostgreSQL. Whoever owns the tables stands behind it. */
export const ROW_SECURITY: readonly string[] = [
  madeRole(APPLICATION_ROLE),
  ...FUNCTIONS,
  ...[...WALLS.map(({ table }) => table), ...CLOSED].map(
    (table) => `alter table ${table} enable row level security`,
  ),
  ...WALLS.flatMap(raised),
];

const PUBLIC_TEXTS: Wall = { table: 'public_text', select: editionOf('public_text', null) };

/** The statements that raise the wall around the chain, which is closed to viewers, and the public texts. */
export const CHAIN_SECURITY: readonly string[] = [
  ...['chain_link', 'chain_head', 'public_text'].map(
    (table) => `alter table ${table} enable row level security`,
  ),
  ...raised(PUBLIC_TEXTS),
];

function raised({ table, select, insert, update }: Wall): readonly string[] {
  const ours = (rows: string) => `(authority_id = ${AUTHORITY} and (${rows}))`;
  const policy = (verb: string) =>
    `create policy ${table}_${verb} on ${table} for ${verb} to ${APPLICATION_ROLE}`;
  return [
    `grant select on ${table} to ${APPLICATION_ROLE}`,
    `${policy('select')} using ${ours(select)}`,
    ...(insert === undefined
      ? []
      : [
          `grant insert on ${table} to ${APPLICATION_ROLE}`,
          `${policy('insert')} with check ${ours(insert)}`,
        ]),
    ...(update === undefined
      ? []
      : [
          `grant update (${update.columns}) on ${table} to ${APPLICATION_ROLE}`,
          `${policy('update')} using ${ours(update.rows)} with check ${ours(update.rows)}`,
        ]),
  ];
}
