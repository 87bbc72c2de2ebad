import type { Person } from '../../domain/people/index.ts';
import type { Accounts, Clock, OneTimeCodes, Passwords } from './ports.ts';

/** How many somebody is given. */
const RECOVERY_CODES = 10;

/** Sixteen characters of base 32, in which there is no 0 and no 1: 80 bits. */
const CODE = /^[a-z2-7]{16}$/;
const GROUP = /.{4}/g;

/** What recovery codes need. */
export interface RecoveryPorts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly codes: OneTimeCodes;
  readonly clock: Clock;
}

/** Makes recovery codes, to be shown once, and the hashes that are kept of them. */
export async function makeRecoveryCodes({
  passwords,
  codes,
}: Pick<RecoveryPorts, 'passwords' | 'codes'>): Promise<{
  readonly shown: readonly string[];
  readonly hashes: readonly string[];
}> {
  const made = Array.from({ length: RECOVERY_CODES }, () => codes.makeSecret().slice(0, 16).toLowerCase());
  const hashes = await Promise.all(made.map((code) => passwords.hash(code)));
  return { shown: made.map((code) => (code.match(GROUP) ?? []).join('-')), hashes };
}

/** Whether what was typed looks like a recovery code, however it is grouped. */
export function isRecoveryCode(typed: string): boolean {
  return CODE.test(plainCode(typed));
}

/** Uses up a recovery code of a person; false where it is none of theirs, or was used. */
export async function useRecoveryCode(
  { accounts, passwords, clock }: RecoveryPorts,
  { person, code }: { readonly person: Pick<Person, 'authority' | 'id'>; readonly code: string },
): Promise<boolean> {
  const kept = await accounts.recoveryCodes(person);
  const same = await Promise.all(
    kept.map((hash) => passwords.verify({ password: plainCode(code), kept: hash })),
  );
  const codeHash = kept[same.indexOf(true)];
  if (codeHash === undefined || !(await accounts.useRecoveryCode({ person, codeHash }))) return false;
  const change = { by: person.id, at: clock.now(), reason: null };
  await accounts.notePersonEvent({ person, type: 'recovery-code-used', change });
  return true;
}

function plainCode(typed: string): string {
  return typed.toLowerCase().replaceAll(/[\s-]/g, '');
}
