import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type PasswordFault, passwordFault } from './password-rules.ts';
import { type ProofFailure, type ProofPorts, provePassword } from './prove-password.ts';
import type { Visitor } from './visitor-session.ts';

/** A new password for somebody who is signed in and knows the old one. */
interface PasswordChange {
  readonly visitor: Visitor;
  readonly password: string;
  readonly newPassword: string;
}

/** Changes a password and ends all other sessions of the person. */
export function changePassword(
  ports: ProofPorts,
): (order: PasswordChange) => Promise<Result<null, ProofFailure | PasswordFault>> {
  const { accounts, passwords, clock } = ports;
  return async ({ visitor: { person, session }, password, newPassword }) => {
    const fault = await passwordFault(ports, { password: newPassword, person });
    if (fault !== null) return fail(fault);
    const proved = await provePassword(ports, { person, password });
    if (!proved.ok) return proved;
    await accounts.savePassword({ person, passwordHash: await passwords.hash(newPassword) });
    await accounts.forgetDevicesOf(person);
    for (const { id } of await accounts.sessionsOf(person))
      if (id !== session.id) await accounts.endSession(id);
    const change = { by: person.id, at: clock.now(), reason: null };
    await accounts.notePersonEvent({ person, type: 'password-set', change });
    return ok(null);
  };
}
