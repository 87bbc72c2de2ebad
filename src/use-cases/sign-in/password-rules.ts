import type { Person } from '../../domain/people/index.ts';

/** How short a password may be, in characters. */
export const PASSWORD_LENGTH_MIN = 12;

/** Why a new password is not taken. */
export interface PasswordFault {
  readonly kind: 'password-too-short' | 'password-is-email' | 'password-is-name';
}

/**
 * What is wrong with a new password, or null. Long is enough: which characters it is made of is nobody's business
 * (NCSC and NIST SP 800-63B advise against such rules).
 */
export function passwordFault({
  password,
  person,
}: {
  readonly password: string;
  readonly person: Pick<Person, 'name' | 'email'>;
}): PasswordFault | null {
  if (plain(password) === plain(person.email)) return { kind: 'password-is-email' };
  if (plain(password) === plain(person.name)) return { kind: 'password-is-name' };
  if ([...password.normalize('NFC')].length < PASSWORD_LENGTH_MIN) return { kind: 'password-too-short' };
  return null;
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
