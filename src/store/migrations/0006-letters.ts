import type { Migration } from './migration.ts';

/** Letters to be sent once. The key is the second letter's refusal. */
export const letters: Migration = {
  name: '0006-letters',
  statements: ({ text, tableOptions }) => [
    `create table letter (
      authority_id ${text} not null, letter_key ${text} not null, recipient ${text} not null,
      subject ${text} not null, body ${text} not null, written_at ${text} not null,
      state ${text} not null check (state in ('waiting', 'taken', 'sent', 'failed')),
      attempts integer not null, try_at ${text}, changed_at ${text} not null, failure ${text},
      primary key (authority_id, letter_key)) ${tableOptions}`,
    'create index letter_waiting on letter (state, try_at)',
  ],
};
