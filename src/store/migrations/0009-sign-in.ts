import type { Migration } from './migration.ts';

const TO_PERSON = `foreign key (authority_id, person_id) references person (authority_id, id)
  deferrable initially deferred`;

/** How tries to sign in are spaced, the devices that people signed in on, and what lets them in when theirs is lost. */
export const signIn: Migration = {
  name: '0009-sign-in',
  statements: ({ text, tableOptions }) => {
    const person = `authority_id ${text} not null, person_id ${text} not null`;
    return [
      'drop table sign_in_failure',
      `create table sign_in_try (
        subject ${text} not null, free_at ${text} not null, primary key (subject)) ${tableOptions}`,
      'create index sign_in_try_by_time on sign_in_try (free_at)',
      `create table known_device (
        token_hash ${text} not null, ${person}, seen_at ${text} not null,
        primary key (token_hash, authority_id, person_id), ${TO_PERSON}) ${tableOptions}`,
      'create index known_device_of_person on known_device (authority_id, person_id, seen_at)',
      `create table recovery_code (
        ${person}, code_hash ${text} not null,
        primary key (authority_id, person_id, code_hash), ${TO_PERSON}) ${tableOptions}`,
    ];
  },
};
