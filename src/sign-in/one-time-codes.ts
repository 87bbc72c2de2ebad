import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { OneTimeCodes } from '../use-cases/sign-in/ports.ts';

const STEP_SECONDS = 30;
const DIGITS = 6;

/** As long as the hash, as RFC 4226 recommends: 32 characters of base 32, and none left over. */
const SECRET_BYTES = 20;

/** A device's clock may be a step behind or before ours. */
const STEPS_OFF = [0, -1, 1];

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Codes by RFC 6238 with what every authenticator application can do: SHA-1, six digits, thirty seconds. Secrets are
 * in base 32. A code may hold spaces, as devices show it ("123 456"). `makeSecret` makes 160 random bits.
 */
export function oneTimeCodes(): OneTimeCodes {
  return {
    makeSecret: () => base32(randomBytes(SECRET_BYTES)),
    address({ secret, account, issuer }) {
      const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
      const parameters = `secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1`;
      return `otpauth://totp/${label}?${parameters}&digits=${DIGITS}&period=${STEP_SECONDS}`;
    },
    stepOf({ secret, code, now }) {
      const digits = code.replaceAll(/\s/g, '');
      if (!/^\d{6}$/.test(digits)) return null;
      const key = bytesOf(secret);
      const present = Math.floor(Date.parse(now) / 1000 / STEP_SECONDS);
      const steps = STEPS_OFF.map((off) => present + off).filter((step) => step >= 0);
      return steps.find((step) => isSame(codeAt(key, step), digits)) ?? null;
    },
  };
}

/** RFC 4226, 5.3: four bytes of the HMAC, from the place that its last half-byte names. */
function codeAt(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hmac = createHmac('sha1', key).update(counter).digest();
  const place = hmac.readUInt8(hmac.length - 1) & 0x0f;
  const number = hmac.readUInt32BE(place) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => BASE_32.charAt(Number.parseInt(group, 2))).join('');
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => BASE_32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
