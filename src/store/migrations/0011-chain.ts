import { chainExisting } from '../chain/chain-existing.ts';
import type { ColumnWords, Migration } from './migration.ts';

/**
 * The chain of events and editions, and the public texts of editions (decision 16). What is held already is chained in
 * this step: its contents and their hashes stay as they were.
 */
export const chain: Migration = {
  name: '0011-chain',
  statements: (words) => [
    ...words.allowChanges('event'),
    `alter table event add column salt ${words.text}`,
    `alter table event add column content_hash ${words.text}`,
    ...tables(words).map((statement) => `${statement} ${words.tableOptions}`),
    ...['chain_link', 'public_text'].flatMap((table) => words.refuseChanges(table)),
    ...words.chainSecurity,
  ],
  fill: chainExisting,
  afterwards: (words) => words.refuseChangesBut({ table: 'event', allowed: ERASING }),
};

/** What an event says is emptied, all of it together; all else stays. */
const ERASING = [
  ...['reason', 'content', 'salt'].map((column) => `new.${column} is null`),
  ...[
    'authority_id',
    'stream',
    'sequence',
    'type',
    'person_id',
    'at',
    'directorate_id',
    'period',
    'content_hash',
  ].map((column) => `new.${column} is not distinct from old.${column}`),
].join(' and ');

function tables({ text }: ColumnWords): readonly string[] {
  const ofEdition = `foreign key (authority_id, edition_id) references edition (authority_id, id)
    deferrable initially deferred`;
  return [
    `create table chain_link (
      authority_id ${text} not null, position integer not null check (position > 0), subject ${text} not null,
      before_hash ${text} not null, hash ${text} not null,
      primary key (authority_id, position), unique (authority_id, subject))`,
    `create table chain_head (
      authority_id ${text} not null, position integer not null, hash ${text} not null,
      primary key (authority_id))`,
    // The content comes last: what stands before it is read without it.
    `create table public_text (
      authority_id ${text} not null, edition_id ${text} not null, issue integer not null check (issue > 0),
      gate integer not null, shows_whole_hash integer not null check (shows_whole_hash in (0, 1)),
      issued_at ${text} not null, content_hash ${text} not null, content ${text} not null,
      primary key (authority_id, edition_id, issue), ${ofEdition})`,
  ];
}
