import type { Migration } from './migration.ts';

/** What people typed and did not save, for a week. No viewer's role is given anything of it. */
export const unsavedForms: Migration = {
  name: '0010-unsaved-forms',
  statements: ({ text, tableOptions }) => [
    `create table unsaved_form (
      authority_id ${text} not null, person_id ${text} not null, path ${text} not null, at ${text} not null,
      fields ${text} not null,
      primary key (authority_id, person_id, path)) ${tableOptions}`,
    'create index unsaved_form_by_time on unsaved_form (at)',
  ],
};
