import type { ColumnWords, Migration } from './migration.ts';

/** Parents before children, as 0001 made them. */
const ROWS_OF_PUBLICATIONS = [
  'plan',
  'objective',
  'aim',
  'scheme',
  'indicator',
  'indicator_definition',
  'indicator_type',
  'indicator_code',
  'target',
  'reading',
  'benchmark',
  'commitment',
  'commitment_update',
  'edition',
  'edition_section',
];

/**
 * An edition becomes a sealed value: its whole record in one column, with the hash of it. The tables of rows go, and
 * so does the note of what was loaded: publications load themselves again at the next start, from their files.
 */
export const editions: Migration = {
  name: '0002-editions',
  statements: (words) => [
    ...ROWS_OF_PUBLICATIONS.toReversed().map((table) => `drop table ${table}`),
    'delete from loaded_publication',
    ...[...frame(words), ...sealed(words)].map((statement) =>
      statement.startsWith('create table') ? `${statement} ${words.tableOptions}` : statement,
    ),
    ...['edition', 'edition_code', 'edition_publication'].flatMap((table) =>
      words.refuseChanges(table, 'an edition is sealed: seal the next number in its place'),
    ),
  ],
};

function references(parent: string, columns: string): string {
  return `references ${parent} (${columns}) deferrable initially deferred`;
}

function frame({ text }: ColumnWords): readonly string[] {
  return ['plan', 'scheme'].map(
    (table) => `create table ${table} (
      authority_id ${text} not null ${references('authority', 'authority_id')}, id ${text} not null,
      publication ${text}, from_year ${text} not null, to_year ${text} check (to_year >= from_year),
      content ${text} not null,
      primary key (authority_id, id))`,
  );
}

function sealed({ text }: ColumnWords): readonly string[] {
  const ofEdition = `foreign key (authority_id, edition_id) ${references('edition', 'authority_id, id')}`;
  return [
    // The content comes last: what stands before it is read without it.
    `create table edition (
      authority_id ${text} not null, id ${text} not null, directorate_id ${text} not null,
      period ${text} not null, first_day ${text} not null, last_day ${text} not null,
      number integer not null check (number >= 1), title_en ${text} not null, title_cy ${text} not null,
      source_title ${text} not null, sealed_at ${text} not null, sealed_by ${text}, publication ${text},
      content_hash ${text} not null, content ${text} not null,
      primary key (authority_id, id), unique (authority_id, directorate_id, period, number),
      foreign key (authority_id, directorate_id) ${references('directorate', 'authority_id, id')})`,
    `create table edition_code (
      authority_id ${text} not null, edition_id ${text} not null, position integer not null,
      directorate_id ${text} not null, indicator_ref ${text} not null, code_key ${text} not null,
      rank integer not null check (rank in (0, 1, 2)), year ${text} not null,
      primary key (authority_id, edition_id, position), ${ofEdition})`,
    'create index edition_code_by_key on edition_code (authority_id, code_key)',
    `create table edition_publication (
      authority_id ${text} not null, edition_id ${text} not null, published_at ${text} not null,
      published_by ${text},
      primary key (authority_id, edition_id), ${ofEdition})`,
  ];
}
