import type { Migration } from './migration.ts';

/**
 * What one administrator proposed and another has to confirm, and how far people were told what changed on their
 * accounts: who was there before is told of nothing earlier. No viewer's role is given anything of either. A session
 * keeps when its person last proved with the council's own accounts that it is still them.
 */
export const proposals: Migration = {
  name: '0008-proposals',
  statements: ({ text, tableOptions }) => [
    `create table proposal (
      authority_id ${text} not null, number integer not null check (number > 0), version integer not null,
      person_id ${text} not null, kind ${text} not null check (kind in ('person', 'link', 'codes')), content ${text},
      standing integer not null,
      state ${text} not null check (state in ('waiting', 'confirmed', 'declined', 'withdrawn')),
      proposed_by ${text} not null, proposed_at ${text} not null, reason ${text},
      decided_by ${text}, decided_at ${text}, decision_reason ${text},
      primary key (authority_id, number),
      foreign key (authority_id, person_id) references person (authority_id, id)
        deferrable initially deferred) ${tableOptions}`,
    'create index proposal_of_person on proposal (authority_id, person_id)',
    `create table person_told (
      authority_id ${text} not null, person_id ${text} not null, sequence integer not null,
      primary key (authority_id, person_id)) ${tableOptions}`,
    `insert into person_told (authority_id, person_id, sequence)
      select authority_id, substr(stream, 8), max(sequence) from event where stream like 'person/%'
      group by authority_id, stream`,
    `alter table session add column proved_at ${text}`,
  ],
};
