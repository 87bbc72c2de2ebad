import type { ColumnWords, Migration } from './migration.ts';

/**
 * Quarters being collected, and the present state of their returns; what happened to them is in the trail. Texts that
 * may be long come last: what stands before them is read without them.
 */
export const quarters: Migration = {
  name: '0004-quarters',
  statements: (words) =>
    tables(words).map((statement) =>
      statement.startsWith('create table') ? `${statement} ${words.tableOptions}` : statement,
    ),
};

function references(parent: string, columns: string): string {
  return `references ${parent} (${columns}) deferrable initially deferred`;
}

function tables({ text }: ColumnWords): readonly string[] {
  // Streams of the trail and scopes of roles are written with a slash between their parts.
  const key = `authority_id ${text} not null,
    directorate_id ${text} not null check (directorate_id not like '%/%'), period ${text} not null`;
  const quarter = 'authority_id, directorate_id, period';
  return [
    `create table quarter (
      ${key}, state ${text} not null check (state in ('open', 'signed-off', 'sealed', 'published')),
      version integer not null check (version >= 1), due_on ${text} not null, opened_at ${text} not null,
      edition integer, frame_hash ${text} not null, frame ${text} not null,
      primary key (${quarter}),
      foreign key (authority_id, directorate_id) ${references('directorate', 'authority_id, id')})`,
    `create table quarter_return (
      ${key}, kind ${text} not null, ref ${text} not null, position integer not null,
      service_id ${text}, owner_id ${text}, due_on ${text} not null, state ${text} not null,
      version integer not null check (version >= 1), submitted_by ${text}, submitted_at ${text},
      approved_by ${text}, changed_at ${text} not null, changed_by ${text}, reason ${text},
      content ${text}, approved_content ${text},
      primary key (${quarter}, kind, ref), unique (${quarter}, position),
      foreign key (${quarter}) ${references('quarter', quarter)})`,
    'create index quarter_return_by_owner on quarter_return (authority_id, owner_id)',
  ];
}
