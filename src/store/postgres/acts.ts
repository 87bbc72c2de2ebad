import { RETURN_STEPS, STEPS_OF_QUARTER } from './act-functions.ts';

/*
 * The acts of viewers: what is written to returns, quarters, editions and the trail, by one function that takes the
 * event and makes the row of it. The order of locks is the store's: returns, quarter, and the head of the chain last.
 */

/** The row that a return becomes by an event, as `applied` in domain/returns has it. */
const CHANGE_RETURN = `create or replace function mesur_change_return(held quarter_return, given event, is_closed boolean)
  returns void language plpgsql security definer as $$
declare
  viewer text := mesur_viewer();
  step record;
  said text := nullif((given.content::json -> 'content')::text, 'null');
  assigned json := given.content::json -> 'assignment';
  place text := held.service_id;
begin
  perform mesur_must(given.person_id = viewer and given.authority_id = held.authority_id
    and given.directorate_id = held.directorate_id and given.period = held.period
    and given.stream = concat_ws('/', 'return', held.directorate_id, held.period, held.kind, held.ref),
    'an event is of whoever acts, in the trail of its return');
  select * into step from ${RETURN_STEPS} where steps.type = given.type and steps.from_state = held.state;
  perform mesur_must(found and (not is_closed or given.type = 'reopened'), 'no such event may follow in this state');
  perform mesur_must(mesur_may(step.verb, held.directorate_id, held.service_id, held.owner_id), 'the role is missing');
  perform mesur_must(not step.by_another or held.submitted_by is distinct from viewer, 'nobody approves their own');
  perform mesur_must(not step.needs_reason or btrim(coalesce(given.reason, '')) <> '', 'a reason is missing');
  perform mesur_must(said is null or given.type in ('saved', 'submitted', 'translated'), 'the event says no figures');
  perform mesur_must(json_typeof(assigned) is distinct from 'object' or given.type = 'assigned', 'the event assigns nothing');
  held.state := step.to_state;
  held.version := given.sequence;
  held.content := coalesce(said, held.content);
  held.changed_at := given.at;
  held.changed_by := viewer;
  if json_typeof(assigned) = 'object' then
    held.owner_id := assigned ->> 'owner';
    held.service_id := assigned ->> 'service';
    held.due_on := assigned ->> 'dueOn';
    perform mesur_must(mesur_may(step.verb, held.directorate_id, held.service_id, held.owner_id), 'it would go where no role is held');
  end if;
  if given.type = 'submitted' then
    held.submitted_by := viewer;
    held.submitted_at := given.at;
  elsif given.type = 'approved' then
    held.approved_by := viewer;
    held.approved_content := held.content;
  end if;
  if given.type in ('sent-back', 'reopened') then held.reason := given.reason;
  elsif given.type in ('submitted', 'approved', 'accepted') then held.reason := null;
  end if;
  update quarter_return set state = held.state, version = held.version, content = held.content,
      owner_id = held.owner_id, service_id = held.service_id, due_on = held.due_on,
      submitted_by = held.submitted_by, submitted_at = held.submitted_at, approved_by = held.approved_by,
      approved_content = held.approved_content, reason = held.reason, changed_at = held.changed_at,
      changed_by = held.changed_by
    where authority_id = held.authority_id and directorate_id = held.directorate_id and period = held.period
      and kind = held.kind and ref = held.ref;
end $$`;

const CHANGE_QUARTER = `create or replace function mesur_change_quarter(held quarter, given event, new_frame text, act jsonb)
  returns void language plpgsql security definer as $$
declare
  step record;
  told json := given.content::json;
  returned text[] := array(select value #>> '{event,type}' from jsonb_array_elements(act -> 'returns'));
begin
  perform mesur_must(given.person_id = mesur_viewer() and given.authority_id = held.authority_id
    and given.directorate_id = held.directorate_id and given.period = held.period
    and given.stream = concat_ws('/', 'quarter', held.directorate_id, held.period),
    'an event is of whoever acts, in the trail of its quarter');
  select * into step from ${STEPS_OF_QUARTER} where steps.type = given.type and steps.from_state = held.state;
  perform mesur_must(found, 'no such event may follow in this state');
  if step.verb is null then
    perform mesur_must(case given.type when 'reopened' then 'reopened' = any (returned)
      else returned && array['saved', 'submitted', 'sent-back', 'approved', 'reopened'] end,
      'it follows on a change of a return alone');
  else
    perform mesur_must(mesur_may(step.verb, held.directorate_id, null, null), 'the role is missing');
  end if;
  perform mesur_must((given.type = 'sealed') = (act -> 'edition' ->> 'row' is not null)
    and (given.type = 'published') = (act ->> 'publication' is not null), 'an edition comes with its event');
  if given.type = 'signed-off' or given.type = 'sealed' then
    perform mesur_must(not exists (select from quarter_return r where r.authority_id = held.authority_id
        and r.directorate_id = held.directorate_id and r.period = held.period
        and r.state <> 'accepted' and (given.type = 'sealed' or r.state <> 'approved')),
      'a return is not ready for it');
  end if;
  if given.type = 'sealed' then
    held.edition := coalesce(held.edition, 0) + 1;
    perform mesur_must((told ->> 'edition')::integer = held.edition
      and (act #>> '{edition,row,number}')::integer = held.edition
      and told ->> 'contentHash' = act #>> '{edition,row,content_hash}'
      and told ->> 'publicHash' = act #>> '{edition,text,content_hash}', 'the event names another edition');
  end if;
  perform mesur_must(new_frame is null or given.type in ('targets-set', 'benchmarks-set')
    and told ->> 'frameHash' = mesur_hash(new_frame), 'the frame is not changed by this event');
  update quarter set state = step.to_state, version = given.sequence, edition = held.edition,
      frame = coalesce(new_frame, frame), frame_hash = coalesce(mesur_hash(new_frame), frame_hash)
    where authority_id = held.authority_id and directorate_id = held.directorate_id and period = held.period;
end $$`;

/** Seals an edition, and gives the digests that it and its public text are linked by. */
const SEAL = `create or replace function mesur_seal(given jsonb, quarter_event text) returns text[]
  language plpgsql security definer as $$
declare
  sealed edition := jsonb_populate_record(null::edition, given -> 'row');
  told public_text := jsonb_populate_record(null::public_text, given -> 'text');
  record json := sealed.content::json;
  codes_hash text;
  newest integer;
  is_collected boolean;
begin
  perform mesur_must(sealed.authority_id = nullif(current_setting('mesur.authority', true), '')
    and sealed.sealed_by = mesur_viewer() and sealed.publication is null
    and mesur_may('seal-edition', sealed.directorate_id, null, null), 'the role is missing');
  perform mesur_must(sealed.content_hash = mesur_hash(sealed.content) and told.content_hash = mesur_hash(told.content),
    'an edition has the hashes of its texts');
  perform mesur_must(record ->> 'salt' ~ '^[0-9a-f]{64}$' and record #>> '{edition,id}' = sealed.id
    and record #>> '{edition,directorate}' = sealed.directorate_id and record #>> '{edition,period}' = sealed.period
    and (record #>> '{edition,number}')::integer = sealed.number
    and record #>> '{authority,id}' = sealed.authority_id, 'the text is of another edition');
  perform mesur_must(told.authority_id = sealed.authority_id and told.edition_id = sealed.id and told.issue = 1
    and told.content::json #>> '{edition,id}' = sealed.id, 'the public text is of another edition');
  select exists (select from quarter q where q.authority_id = sealed.authority_id
    and q.directorate_id = sealed.directorate_id and q.period = sealed.period) into is_collected;
  select coalesce(max(number), 0) into newest from edition e where e.authority_id = sealed.authority_id
    and e.directorate_id = sealed.directorate_id and e.period = sealed.period;
  perform mesur_must(sealed.number = newest + 1 and is_collected = (quarter_event is not distinct from 'sealed'),
    'an edition is the next of its quarter');
  insert into edition select sealed.*;
  insert into edition_code select * from jsonb_populate_recordset(null::edition_code, given -> 'codes') as codes
    where codes.authority_id = sealed.authority_id and codes.edition_id = sealed.id;
  insert into public_text select told.*;
  select mesur_hash(coalesce(string_agg(mesur_fields(authority_id, edition_id, position::text, directorate_id,
      indicator_ref, code_key, rank::text, year), '' order by position), '')) into codes_hash
    from edition_code where authority_id = sealed.authority_id and edition_id = sealed.id;
  return array[
    mesur_hash(mesur_fields('edition', sealed.authority_id, sealed.id, sealed.directorate_id, sealed.period,
      sealed.first_day, sealed.last_day, sealed.number::text, sealed.title_en, sealed.title_cy, sealed.source_title,
      sealed.sealed_at, sealed.sealed_by, sealed.publication, sealed.content_hash, codes_hash)),
    mesur_hash(mesur_fields('public-text', told.authority_id, told.edition_id, told.issue::text, told.gate::text,
      told.shows_whole_hash::text, told.issued_at, told.content_hash))];
end $$`;

/** Makes an edition public, and gives the digest that it is linked by. */
const PUBLISH = `create or replace function mesur_publish(given edition_publication, quarter_event text) returns text
  language plpgsql security definer as $$
declare
  sealed edition;
  collected quarter;
begin
  select * into sealed from edition where authority_id = given.authority_id and id = given.edition_id;
  perform mesur_must(found and given.authority_id = nullif(current_setting('mesur.authority', true), '')
    and given.published_by = mesur_viewer() and mesur_may('publish-edition', sealed.directorate_id, null, null),
    'the role is missing');
  select * into collected from quarter where authority_id = sealed.authority_id
    and directorate_id = sealed.directorate_id and period = sealed.period;
  perform mesur_must(found = (quarter_event is not distinct from 'published')
    and (not found or collected.edition = sealed.number), 'an edition is made public by an event of its quarter');
  insert into edition_publication select given.*;
  return mesur_hash(mesur_fields('publication', given.authority_id, given.edition_id, given.published_at,
    given.published_by));
end $$`;

/**
 * Everything that a viewer does in one transaction. Gives what was not as it was seen, a return by kind and ref or else
 * the quarter; null when it is done.
 */
const ACT = `create or replace function mesur_act(act jsonb) returns jsonb language plpgsql security definer as $$
declare
  viewed text := nullif(current_setting('mesur.authority', true), '');
  of_directorate text := act #>> '{key,directorate}';
  of_period text := act #>> '{key,period}';
  quarter_event event;
  held quarter_return;
  held_quarter quarter;
  given record;
  astray record;
  published edition_publication;
  subjects text[] := '{}';
  digests text[] := '{}';
  added event;
begin
  perform mesur_must(mesur_viewer() is not null, 'nobody acts');
  if jsonb_typeof(act -> 'versions') = 'array' then
    perform from quarter_return r where r.authority_id = viewed and r.directorate_id = of_directorate
      and r.period = of_period order by r.kind, r.ref for update;
    select coalesce(r.kind, v.kind) as kind, coalesce(r.ref, v.ref) as ref into astray
      from (select kind, ref, version from quarter_return where authority_id = viewed
        and directorate_id = of_directorate and period = of_period) r
      full join jsonb_to_recordset(act -> 'versions') as v (kind text, ref text, version integer)
        on r.kind = v.kind and r.ref = v.ref
      where r.version is distinct from v.version limit 1;
    if found then return jsonb_build_object('kind', astray.kind, 'ref', astray.ref); end if;
  end if;
  for given in select value ->> 'kind' as kind, value ->> 'ref' as ref, (value #>> '{event,sequence}')::integer as sequence
      from jsonb_array_elements(act -> 'returns') loop
    perform from quarter_return r where r.authority_id = viewed and r.directorate_id = of_directorate
      and r.period = of_period and r.kind = given.kind and r.ref = given.ref and r.version = given.sequence - 1
      for update;
    if not found then return jsonb_build_object('kind', given.kind, 'ref', given.ref); end if;
  end loop;
  if jsonb_typeof(act -> 'quarter') = 'object' then
    quarter_event := jsonb_populate_record(null::event, act #> '{quarter,event}');
    select * into held_quarter from quarter q where q.authority_id = viewed and q.directorate_id = of_directorate
      and q.period = of_period for update;
    if not found or held_quarter.version <> quarter_event.sequence - 1 then return '{}'; end if;
  elsif jsonb_array_length(act -> 'returns') > 0 then
    select * into held_quarter from quarter q where q.authority_id = viewed and q.directorate_id = of_directorate
      and q.period = of_period for share;
    if held_quarter.version <> coalesce((act ->> 'seen')::integer, held_quarter.version) then return '{}'; end if;
  end if;
  for given in select value ->> 'kind' as kind, value ->> 'ref' as ref, value -> 'event' as event
      from jsonb_array_elements(act -> 'returns') loop
    added := jsonb_populate_record(null::event, given.event);
    select * into held from quarter_return r where r.authority_id = viewed and r.directorate_id = of_directorate
      and r.period = of_period and r.kind = given.kind and r.ref = given.ref;
    perform mesur_must(added.sequence = held.version + 1, 'an event is the next of its trail');
    perform mesur_change_return(held, added, held_quarter.state in ('sealed', 'published'));
    perform mesur_must(held_quarter.state <> 'signed-off' or quarter_event.type is not null
      or added.type in ('accepted', 'translated', 'assigned'), 'the signature lapses with it');
    subjects := subjects || ('event/' || added.stream || '/' || added.sequence);
    digests := digests || mesur_add_event(added);
  end loop;
  if quarter_event.type is not null then
    perform mesur_change_quarter(held_quarter, quarter_event, act #>> '{quarter,frame}', act);
    subjects := subjects || ('event/' || quarter_event.stream || '/' || quarter_event.sequence);
    digests := digests || mesur_add_event(quarter_event);
  end if;
  if jsonb_typeof(act -> 'edition') = 'object' then
    digests := digests || mesur_seal(act -> 'edition', quarter_event.type);
    subjects := subjects || array['edition/' || (act #>> '{edition,row,id}'),
      'public-text/' || (act #>> '{edition,row,id}') || '/1'];
  end if;
  if jsonb_typeof(act -> 'publication') = 'object' then
    published := jsonb_populate_record(null::edition_publication, act -> 'publication');
    digests := digests || mesur_publish(published, quarter_event.type);
    subjects := subjects || ('publication/' || published.edition_id);
  end if;
  perform mesur_link(viewed, subjects, digests);
  return null;
end $$`;

/** Opens a quarter with its returns. False where it is there. */
const OPEN = `create or replace function mesur_open(act jsonb) returns boolean language plpgsql security definer as $$
declare
  opened quarter := jsonb_populate_record(null::quarter, act -> 'quarter');
  given event := jsonb_populate_record(null::event, act -> 'event');
  due record;
  assigned json;
  subjects text[];
  digests text[];
begin
  perform mesur_must(mesur_viewer() is not null and opened.authority_id = nullif(current_setting('mesur.authority', true), '')
    and mesur_may('open-quarter', opened.directorate_id, null, null), 'the role is missing');
  perform mesur_must(opened.state = 'open' and opened.version = 1 and opened.edition is null
    and opened.frame_hash = mesur_hash(opened.frame)
    and given.content::json ->> 'frameHash' = opened.frame_hash
    and given.stream = concat_ws('/', 'quarter', opened.directorate_id, opened.period), 'a quarter begins open');
  insert into quarter select opened.* on conflict do nothing;
  if not found then return false; end if;
  for due in select 0 as position, null as kind, null as ref, given as event
      union all select at::integer, value ->> 'kind', value ->> 'ref', jsonb_populate_record(null::event, value -> 'event')
      from jsonb_array_elements(act -> 'returns') with ordinality as returns (value, at) order by 1 loop
    given := due.event;
    perform mesur_must(given.type = 'opened' and given.sequence = 1 and given.person_id = mesur_viewer()
      and given.authority_id = opened.authority_id and given.directorate_id = opened.directorate_id
      and given.period = opened.period, 'an event is of whoever acts, in the trail of its quarter');
    if due.kind is not null then
      perform mesur_must(given.stream = concat_ws('/', 'return', opened.directorate_id, opened.period, due.kind, due.ref),
        'an event is in the trail of its return');
      assigned := given.content::json -> 'assignment';
      insert into quarter_return (authority_id, directorate_id, period, kind, ref, position, service_id, owner_id,
          due_on, state, version, changed_at, changed_by)
        values (opened.authority_id, opened.directorate_id, opened.period, due.kind, due.ref, due.position - 1,
          assigned ->> 'service', assigned ->> 'owner', assigned ->> 'dueOn', 'not-started', 1, given.at, given.person_id);
    end if;
    subjects := subjects || ('event/' || given.stream || '/' || given.sequence);
    digests := digests || mesur_add_event(given);
  end loop;
  perform mesur_link(opened.authority_id, subjects, digests);
  return true;
end $$`;

/** The functions of acts, in the order in which they are made. */
export const ACTS: readonly string[] = [CHANGE_RETURN, CHANGE_QUARTER, SEAL, PUBLISH, ACT, OPEN];
