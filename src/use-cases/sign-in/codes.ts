import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { OneTimeCodes } from './ports.ts';
import { type CodeFailure, proveCode } from './prove-code.ts';
import { type ProofFailure, type ProofPorts, provePassword } from './prove-password.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';

/** What a device is given: the secret to type, or the address to show as a picture. */
interface CodeSetUp {
  readonly secret: string;
  readonly address: string;
}

/** The first code of a device, with the password again. `secret` is the one of `setUpCodes`. */
interface CodeConfirmation {
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

/** Asks for codes from now on, once the device has shown that it makes the right ones. Gives recovery codes, to be shown once. */
export function confirmCodes(
  ports: ProofPorts & { readonly codes: OneTimeCodes },
): (
  order: CodeConfirmation,
) => Promise<Result<readonly string[], ProofFailure | { readonly kind: 'code-wrong' }>> {
  const { accounts, codes, clock } = ports;
  return async ({ person, password, secret, code }) => {
    const proved = await provePassword(ports, { person, password });
    if (!proved.ok) return proved;
    const step = SECRET.test(secret) ? codes.stepOf({ secret, code, now: clock.now() }) : null;
    if (step === null) return fail({ kind: 'code-wrong' });
    const { shown, hashes } = await makeRecoveryCodes(ports);
    await accounts.saveCodes({ person, secret, step, recoveryHashes: hashes });
    const change = { by: person.id, at: clock.now(), reason: null };
    await accounts.notePersonEvent({ person, type: 'codes-set-up', change });
    return ok(shown);
  };
}

/** Asks for codes no more, when a last one, or a recovery code, has shown that it is their owner who wants it. */
export function removeCodes(
  ports: ProofPorts & { readonly codes: OneTimeCodes },
): (order: {
  readonly person: Person;
  readonly password: string;
  readonly code: string;
}) => Promise<Result<null, ProofFailure | { readonly kind: CodeFailure }>> {
  const { accounts, clock } = ports;
  return async ({ person, password, code }) => {
    const proved = await provePassword(ports, { person, password });
    if (!proved.ok) return proved;
    const failure = await proveCode(ports, { key: proved.value, code });
    if (failure !== null) return fail({ kind: failure });
    await accounts.removeCodes(person);
    const change = { by: person.id, at: clock.now(), reason: null };
    await accounts.notePersonEvent({ person, type: 'codes-removed', change });
    return ok(null);
  };
}
