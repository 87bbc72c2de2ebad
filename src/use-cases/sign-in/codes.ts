import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { OneTimeCodes } from './ports.ts';
import { type ProofFailure, type ProofPorts, provePassword } from './prove-password.ts';

/** What a device is given: the secret to type, or the address to show as a picture. */
export interface CodeSetUp {
  readonly secret: string;
  readonly address: string;
}

/** The first code of a device, with the password again. `secret` is the one of `setUpCodes`. */
export interface CodeConfirmation {
  readonly person: Person;
  readonly password: string;
  readonly secret: string;
  readonly code: string;
}

/** Base 32, of 80 bits or more: what comes back in a form is not trusted. */
const SECRET = /^[A-Z2-7]{16,64}$/;

/** Makes a secret for a device. Nothing is kept, and nothing asked for, before `confirmCodes`. `issuer` is shown by the device. */
export function setUpCodes({
  codes,
}: {
  readonly codes: OneTimeCodes;
}): (order: { readonly person: Person; readonly issuer: string }) => CodeSetUp {
  return ({ person, issuer }) => {
    const secret = codes.makeSecret();
    return { secret, address: codes.address({ secret, account: person.email, issuer }) };
  };
}

/** Asks for codes from now on, once the device has shown that it makes the right ones. */
export function confirmCodes(
  ports: ProofPorts & { readonly codes: OneTimeCodes },
): (order: CodeConfirmation) => Promise<Result<null, ProofFailure | { readonly kind: 'code-wrong' }>> {
  const { accounts, codes, clock } = ports;
  return async ({ person, password, secret, code }) => {
    const proved = await provePassword(ports, { person, password });
    if (!proved.ok) return proved;
    const step = SECRET.test(secret) ? codes.stepOf({ secret, code, now: clock.now() }) : null;
    if (step === null) return fail({ kind: 'code-wrong' });
    await accounts.saveKey({ ...proved.value, codeSecret: secret, codeStep: step });
    const change = { by: person.id, at: clock.now(), reason: null };
    await accounts.notePersonEvent({ person, type: 'codes-set-up', change });
    return ok(null);
  };
}

/** Asks for codes no more. */
export function removeCodes(
  ports: ProofPorts,
): (order: { readonly person: Person; readonly password: string }) => Promise<Result<null, ProofFailure>> {
  const { accounts, clock } = ports;
  return async ({ person, password }) => {
    const proved = await provePassword(ports, { person, password });
    if (!proved.ok) return proved;
    await accounts.saveKey({ ...proved.value, codeSecret: null, codeStep: null });
    const change = { by: person.id, at: clock.now(), reason: null };
    await accounts.notePersonEvent({ person, type: 'codes-removed', change });
    return ok(null);
  };
}
