import type { ColumnWords, Migration } from './migration.ts';

/**
 * People and their roles, how they sign in, and the trail. An authority need not be there yet: its administrator
 * may come before its first publication.
 */
export const people: Migration = {
  name: '0003-people',
  statements: (words) => [
    ...[...persons(words), ...ways(words), trail(words)].map((statement) =>
      statement.startsWith('create table') ? `${statement} ${words.tableOptions}` : statement,
    ),
    ...words.refuseChanges('event'),
  ],
};

const TO_PERSON = `foreign key (authority_id, person_id) references person (authority_id, id)
  deferrable initially deferred`;

function persons({ text }: ColumnWords): readonly string[] {
  return [
    `create table person (
      authority_id ${text} not null, id ${text} not null, name ${text} not null, email ${text} not null,
      email_key ${text} not null, language ${text} not null check (language in ('en', 'cy')),
      is_active integer not null check (is_active in (0, 1)),
      primary key (authority_id, id), unique (authority_id, email_key))`,
    'create index person_by_email on person (email_key)',
    `create table role_grant (
      authority_id ${text} not null, person_id ${text} not null, position integer not null,
      role ${text} not null, directorate_id ${text},
      service_id ${text} check (service_id is null or directorate_id is not null),
      primary key (authority_id, person_id, position), ${TO_PERSON})`,
  ];
}

/** A session, link or identity is found by its own text alone, before anyone knows whose it is. */
function ways({ text }: ColumnWords): readonly string[] {
  const person = `authority_id ${text} not null, person_id ${text} not null`;
  return [
    `create table local_key (
      ${person}, password_hash ${text}, code_secret ${text}, code_step integer,
      primary key (authority_id, person_id), ${TO_PERSON})`,
    `create table identity (
      issuer ${text} not null, subject ${text} not null, ${person},
      primary key (issuer, subject), ${TO_PERSON})`,
    'create index identity_by_person on identity (authority_id, person_id)',
    `create table session (
      token_hash ${text} not null, id ${text} not null unique, ${person}, form_token ${text} not null,
      started_at ${text} not null, seen_at ${text} not null, way ${text} not null,
      primary key (token_hash), ${TO_PERSON})`,
    'create index session_by_person on session (authority_id, person_id)',
    `create table one_time_link (
      token_hash ${text} not null, ${person}, purpose ${text} not null, expires_at ${text} not null,
      used_at ${text},
      primary key (token_hash), ${TO_PERSON})`,
    'create index one_time_link_by_person on one_time_link (authority_id, person_id)',
    `create table sign_in_failure (
      subject ${text} not null, at ${text} not null, id ${text} not null,
      primary key (subject, at, id))`,
    'create index sign_in_failure_by_time on sign_in_failure (at)',
  ];
}

/** `stream` names what an event happened to ("person/…"), `sequence` counts its events from 1. */
function trail({ text }: ColumnWords): string {
  return `create table event (
    authority_id ${text} not null, stream ${text} not null, sequence integer not null check (sequence > 0),
    type ${text} not null, person_id ${text}, at ${text} not null, reason ${text}, directorate_id ${text},
    period ${text}, content ${text},
    primary key (authority_id, stream, sequence))`;
}
