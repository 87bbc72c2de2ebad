import { ACT_ALLOWANCES, QUARTER_ACTS, RETURN_ACTS } from '../../use-cases/returns/acts.ts';

/*
 * What the functions of acts stand on. Each is made anew when its text has changed; all run as the owner of the tables,
 * with a search path of their own.
 */

/** Rows as a list of values. The words are ours and hold no quotation mark. */
function valuesOf(rows: readonly (readonly (string | boolean | null)[])[]): string {
  const literal = (value: string | boolean | null) =>
    typeof value === 'string' ? `'${value}'` : String(value);
  return rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
}

/** Which event may follow in which state of a return, as a list of rows. */
export const RETURN_STEPS = `(values ${valuesOf(
  RETURN_ACTS.map(({ type, from, to, verb, byAnother, needsReason }) => [
    ...[type, from, to, verb],
    ...[byAnother, needsReason],
  ]),
)}) as steps (type, from_state, to_state, verb, by_another, needs_reason)`;

/** Which event may follow in which state of a quarter, as a list of rows. */
export const STEPS_OF_QUARTER = `(values ${valuesOf(
  QUARTER_ACTS.map(({ type, from, to, verb }) => [type, from, to, verb]),
)}) as steps (type, from_state, to_state, verb)`;

/** The functions that the act stands on. */
export const ACT_FUNCTIONS: readonly string[] = [
  `create or replace function mesur_hash(given text) returns text language sql immutable as
    $$ select encode(sha256(convert_to(given, 'UTF8')), 'hex') $$`,
  `create or replace function mesur_fields(variadic given text[]) returns text language sql immutable as
    $$ select string_agg(coalesce(octet_length(convert_to(field, 'UTF8')) || ':' || field, '-'), '' order by at)
       from unnest(given) with ordinality as fields (field, at) $$`,
  // Refused as a right that is missing: it is one.
  `create or replace function mesur_must(holds boolean, what text) returns void language plpgsql as $$ begin
    if holds is distinct from true then
      raise exception using errcode = 'insufficient_privilege', message = what;
    end if;
  end $$`,
  `create or replace function mesur_may(wanted text, directorate text, service text, owner text) returns boolean
    language sql stable security definer as $$
    select exists (select from (values ${valuesOf(ACT_ALLOWANCES.map(({ verb, role }) => [verb, role]))})
        as allowed (verb, role)
      where allowed.verb = wanted and case when allowed.role = 'owner' then owner = mesur_viewer()
        else array['', directorate, directorate || '/' || service] && mesur_scopes(array[allowed.role]) end) $$`,
  `create or replace function mesur_link(authority text, subjects text[], digests text[]) returns void
    language plpgsql security definer as $$
  declare
    head chain_head;
    link_before text;
  begin
    insert into chain_head values (authority, 0, repeat('0', 64)) on conflict do nothing;
    select * into head from chain_head where authority_id = authority for update;
    for at in 1 .. coalesce(cardinality(subjects), 0) loop
      link_before := head.hash;
      head.position := head.position + 1;
      head.hash := mesur_hash(link_before || digests[at]);
      insert into chain_link (authority_id, position, subject, before_hash, hash)
        values (authority, head.position, subjects[at], link_before, head.hash);
    end loop;
    update chain_head set position = head.position, hash = head.hash where authority_id = authority;
  end $$`,
  // Gives what the event is linked by.
  `create or replace function mesur_add_event(given event) returns text language plpgsql security definer as $$ begin
    perform mesur_must(given.salt is not null
      and given.content_hash = mesur_hash(mesur_fields(given.salt, given.reason, given.content)),
      'an event has the hash of what it says');
    insert into event select given.*;
    return mesur_hash(mesur_fields('event', given.authority_id, given.stream, given.sequence::text, given.type,
      given.person_id, given.at, given.directorate_id, given.period, given.content_hash));
  end $$`,
  // An event of people, proposals and the like, which no viewer writes: numbered here.
  `create or replace function mesur_note(given jsonb) returns integer language plpgsql security definer as $$
  declare
    noted event := jsonb_populate_record(null::event, given);
  begin
    perform mesur_must(noted.stream !~ '^(return|quarter)/', 'what happens to returns and quarters is not only noted');
    select coalesce(max(sequence), 0) + 1 into noted.sequence from event
      where authority_id = noted.authority_id and stream = noted.stream;
    perform mesur_link(noted.authority_id, array['event/' || noted.stream || '/' || noted.sequence],
      array[mesur_add_event(noted)]);
    return noted.sequence;
  end $$`,
];
