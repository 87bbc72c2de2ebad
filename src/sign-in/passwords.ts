import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type { Passwords } from '../use-cases/sign-in/ports.ts';
import { atMost } from './at-most.ts';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. New passwords are kept so. */
const COST: Cost = { memoryKib: 19_456, passes: 2, lanes: 1 };

const SALT_BYTES = 16;
const TAG_BYTES = 32;

/**
 * How many are worked out at once; others wait. Each takes 19 MiB and one of the four threads on which Node also reads
 * files and looks up names, so a flood of tries can take neither all memory nor all threads.
 */
const AT_ONCE = 2;

/** What a password is compared with when there is none: it costs the same, and its tag is none that argon2 gave. */
const NOBODYS: Kept = { cost: COST, salt: Buffer.alloc(SALT_BYTES), tag: Buffer.alloc(TAG_BYTES) };

interface Cost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

interface Kept {
  readonly cost: Cost;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/**
 * Passwords by argon2id (RFC 9106) as PHC text, "$argon2id$v=19$m=19456,t=2,p=1$salt$tag". A kept password is checked
 * with the costs it was kept with, so costs can rise later. Text that is not of this form is nobody's password. A
 * letter means the same however the keyboard composes it: "ŵ" is one character or two (NFKC).
 */
export function argon2Passwords(): Passwords {
  const queue = atMost(AT_ONCE);
  let common: Promise<ReadonlySet<string>> | null = null;
  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const tag = await queue(() => tagOf({ password, salt, cost: COST, tagBytes: TAG_BYTES }));
      return phcText({ cost: COST, salt, tag });
    },
    async verify({ password, kept }) {
      const known = kept === null ? null : parsePhc(kept);
      const { cost, salt, tag } = known ?? NOBODYS;
      const given = await queue(() => tagOf({ password, salt, cost, tagBytes: tag.length }));
      const same = timingSafeEqual(given, tag);
      return same && known !== null;
    },
    commonOnes: () => {
      common ??= readCommonOnes();
      return common;
    },
  };
}

/** The list of zxcvbn-ts: 49,000 leaked passwords, the most frequent first. Its estimator is not used. */
async function readCommonOnes(): Promise<ReadonlySet<string>> {
  const file = createRequire(import.meta.url).resolve('@zxcvbn-ts/language-common/src/passwords.json');
  return new Set(JSON.parse(await readFile(file, 'utf8')) as readonly string[]);
}

const argon2Async = promisify(argon2);

async function tagOf(order: {
  readonly password: string;
  readonly salt: Buffer;
  readonly cost: Cost;
  readonly tagBytes: number;
}): Promise<Buffer> {
  return argon2Async('argon2id', {
    message: order.password.normalize('NFKC'),
    nonce: order.salt,
    parallelism: order.cost.lanes,
    memory: order.cost.memoryKib,
    passes: order.cost.passes,
    tagLength: order.tagBytes,
  });
}

function phcText({ cost, salt, tag }: Kept): string {
  const parameters = `m=${cost.memoryKib},t=${cost.passes},p=${cost.lanes}`;
  return `$argon2id$v=19$${parameters}$${unpadded(salt)}$${unpadded(tag)}`;
}

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{16,86})$/;

function parsePhc(text: string): Kept | null {
  const parts = PHC.exec(text);
  if (parts === null) return null;
  const [, memoryKib, passes, lanes, salt = '', tag = ''] = parts;
  const cost = { memoryKib: Number(memoryKib), passes: Number(passes), lanes: Number(lanes) };
  return { cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
