import { createCipheriv, createDecipheriv, hash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { makePrivateFile, makePrivateFolder } from '../private-files.ts';

/** Encrypts what has to be read again: the secrets of one-time codes. */
export interface SecretKeys {
  /** Encrypts a text under the newest key, bound to what it is about: elsewhere it cannot be read. */
  readonly seal: (order: { readonly text: string; readonly about: string }) => string;
  /** The text again; null where no key that is held can read it, or it was sealed about something else. */
  readonly open: (order: { readonly sealed: string; readonly about: string }) => string | null;
  /** Whether a text is sealed under the newest key. */
  readonly isNewest: (sealed: string) => boolean;
}

/** Keys that cannot be used: where they come from. */
interface BadSecretKey {
  readonly kind: 'bad-secret-key';
  readonly at: string;
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** "1.", the name of the key, a point, and iv, tag and text. */
const SEALED = /^1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;

/** The keys that a setting lists, the newest first: 32 random bytes each in base64, with commas or line ends between. */
export function secretKeysOf(given: string, at: string): Result<SecretKeys, BadSecretKey> {
  const keys = given
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map((text) => Buffer.from(text, 'base64'));
  if (keys.length === 0 || keys.some((key) => key.length !== KEY_BYTES))
    return fail({ kind: 'bad-secret-key', at });
  return ok(keysFrom(keys));
}

/** The keys in a file. It is made, for this account alone, when something is first sealed, or at once with `make`. */
export function secretKeysIn(
  file: string,
  { make }: { readonly make: boolean },
): Result<SecretKeys, BadSecretKey> {
  if (make && !existsSync(file)) makeKeyFile(file);
  if (!existsSync(file)) return ok(keysMadeLater(file));
  makePrivateFile(file);
  return secretKeysOf(readFileSync(file, 'utf8'), file);
}

function keysFrom(keys: readonly Buffer[]): SecretKeys {
  const named = new Map(keys.map((key) => [nameOf(key), key]));
  const [newest = ''] = named.keys();
  return {
    seal: ({ text, about }) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', named.get(newest) ?? '', iv).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `1.${newest}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    open: ({ sealed, about }) => {
      const [, name = '', body = ''] = SEALED.exec(sealed) ?? [];
      const key = named.get(name);
      const bytes = Buffer.from(body, 'base64url');
      if (key === undefined || bytes.length < IV_BYTES + TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      try {
        return (
          decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch {
        return null;
      }
    },
    isNewest: (sealed) => SEALED.exec(sealed)?.[1] === newest,
  };
}

/** Nothing can have been sealed here while there is no key, so nothing is read. */
function keysMadeLater(file: string): SecretKeys {
  const made = () => {
    const keys = secretKeysIn(file, { make: true });
    if (!keys.ok) throw new Error(`${file} holds no key`);
    return keys.value;
  };
  return {
    seal: (order) => made().seal(order),
    open: (order) => (existsSync(file) ? made().open(order) : null),
    isNewest: (sealed) => existsSync(file) && made().isNewest(sealed),
  };
}

/** Whole or not at all, and never over another's: of two processes that make it at once, one key stands. */
function makeKeyFile(file: string): void {
  const draft = `${file}.${randomUUID()}`;
  makePrivateFolder(dirname(file));
  try {
    writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What a key is called beside what it sealed. It tells nothing of the key, which is random. */
function nameOf(key: Buffer): string {
  return hash('sha256', key, 'hex').slice(0, 8);
}
