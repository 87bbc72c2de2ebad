import { Secret, TOTP } from 'otpauth';
import type { OneTimeCodes } from '../use-cases/sign-in/ports.ts';

/** As long as the hash, as RFC 4226 recommends: 32 characters of base 32, and none left over. */
const SECRET_BYTES = 20;

/** Codes by RFC 6238 with what every authenticator application can do. */
const EVERYWHERE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A device's clock may be a step behind or before ours. */
const STEPS_OFF = 1;

/** Secrets are in base 32. A code may hold spaces, as devices show it ("123 456"). `makeSecret` makes 160 random bits. */
export function oneTimeCodes(): OneTimeCodes {
  return {
    makeSecret: () => new Secret({ size: SECRET_BYTES }).base32,
    address: ({ secret, account, issuer }) =>
      new TOTP({ ...EVERYWHERE, secret, label: account, issuer }).toString(),
    stepOf({ secret, code, now }) {
      const token = code.replaceAll(/\s/g, '');
      if (!/^\d{6}$/.test(token)) return null;
      const totp = new TOTP({ ...EVERYWHERE, secret });
      const timestamp = Date.parse(now);
      const off = totp.validate({ token, timestamp, window: STEPS_OFF });
      return off === null ? null : totp.counter({ timestamp }) + off;
    },
  };
}
