import type { Migration } from './migration.ts';

/** What was read of files that people bring, for a day. No viewer's role is given anything of it. */
export const uploads: Migration = {
  name: '0007-uploads',
  statements: ({ text, tableOptions }) => [
    `create table upload (
      authority_id ${text} not null, id ${text} not null, person_id ${text} not null, kind ${text} not null,
      name ${text} not null, about ${text} not null, content ${text} not null, at ${text} not null,
      primary key (authority_id, id)) ${tableOptions}`,
    'create index upload_of_person on upload (authority_id, person_id, at)',
  ],
};
