/** A real store in a folder of its own, with the real ways of proving oneself, a clock that is set by hand, and people. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Grant, Person, PersonId } from '../src/domain/people/index.ts';
import { argon2Passwords, oneTimeCodes, randomTokens } from '../src/sign-in/index.ts';
import { accountsOn } from '../src/store/people/accounts.ts';
import { secretKeysIn } from '../src/store/people/secret-keys.ts';
import { openSqlite } from '../src/store/sqlite/open-sqlite.ts';
import { type Proof, type ProveSelfPorts, proveSelf } from '../src/use-cases/index.ts';
import type { Instant } from '../src/use-cases/sign-in/ports.ts';

/** The one password of these tests. */
export const PASSWORD = 'ceffyl cywir batri stwffwl';

/** When the clock of a place begins. */
export const START = '2026-10-01T09:00:00.000Z' as Instant;

const MINUTE_MS = 60_000;

/** A role for the whole authority, a directorate or a service. */
export function grantOf(
  role: Grant['role'],
  directorate: string | null = null,
  service: string | null = null,
): Grant {
  return { role, directorate, service };
}

/** A person of the authority of these tests, who is not kept yet. */
export function somebody(id: string, changes: Partial<Person> = {}): Person {
  return {
    id: id as PersonId,
    authority: 'aberwy',
    name: `${id} Prydderch`,
    email: `${id}@aberwy.example`,
    language: 'cy',
    isActive: true,
    grants: [],
    ...changes,
  };
}

/** Opens a place, taken away when the test ends. `pass` lets minutes pass. */
export async function signInPlace(context: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-sign-in-'));
  const opened = await openSqlite(folder);
  assert.ok(opened.ok);
  const secrets = secretKeysIn(join(folder, 'secret.key'), { make: true });
  assert.ok(secrets.ok);
  const accounts = accountsOn(opened.value, secrets.value);
  context.after(async () => {
    await opened.value.db.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  let nowMs = Date.parse(START);
  const clock = { now: () => new Date(nowMs).toISOString() as Instant };
  const ports = {
    accounts,
    clock,
    passwords: argon2Passwords(),
    codes: oneTimeCodes(),
    tokens: randomTokens(),
    demoPlace: null,
  };
  return {
    ...ports,
    ports,
    pass: (minutes: number) => {
      nowMs += minutes * MINUTE_MS;
    },
    /** Opens a first quarter, so that the authority is set up. */
    beginCollecting: async () => {
      const { db } = opened.value;
      const ours = { authority_id: 'aberwy' };
      const named = { ...ours, publication: null, name_en: 'Aberwy', name_cy: 'Aberwy' };
      await db.transaction().execute(async (transaction) => {
        await transaction.insertInto('authority').values(named).execute();
        await transaction
          .insertInto('directorate')
          .values({ ...named, id: 'ssw', position: 0 })
          .execute();
        await transaction
          .insertInto('quarter')
          .values({
            ...ours,
            directorate_id: 'ssw',
            period: '2026-27-Q2',
            state: 'open',
            version: 1,
            due_on: '2026-10-20',
            opened_at: START,
            edition: null,
            frame_hash: '',
            frame: '{}',
          })
          .execute();
      });
    },
    /** Loses the key that secrets are encrypted under. */
    loseKey: () => rmSync(join(folder, 'secret.key')),
    /** The accounts as a server that starts now finds them. */
    accountsAnew: () => {
      const anew = secretKeysIn(join(folder, 'secret.key'), { make: true });
      assert.ok(anew.ok);
      return accountsOn(opened.value, anew.value);
    },
    /** Keeps a person as they are. */
    keep: async (person: Person) => {
      const saved = await accounts.savePerson({
        person,
        change: { by: null, at: clock.now(), reason: null },
      });
      assert.ok(saved.ok, JSON.stringify(saved));
      return person;
    },
    /** Gives a person the password of these tests, and codes by a secret. */
    giveKey: async (person: Person, codeSecret: string | null = null) => {
      await accounts.savePassword({ person, passwordHash: await ports.passwords.hash(PASSWORD) });
      if (codeSecret !== null)
        await accounts.saveCodes({ person, secret: codeSecret, step: null, recoveryHashes: [] });
    },
  };
}

/** What somebody shows who types the password of these tests again. */
export async function proofOf(ports: ProveSelfPorts, email: string): Promise<Proof> {
  const [person] = await ports.accounts.personsByEmail(email);
  assert.ok(person, email);
  return successOf(await proveSelf(ports)({ person, session: null, password: PASSWORD }));
}

/** A place for one test. */
export type SignInPlace = Awaited<ReturnType<typeof signInPlace>>;

/** The value of a success; a failure fails the test. */
export function successOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** The kind of a failure; a success fails the test. */
export function failureOf<Failure extends { readonly kind: string }>(
  result: { readonly ok: true } | { readonly ok: false; readonly failure: Failure },
): Failure['kind'] {
  assert.ok(!result.ok, 'it should have failed');
  return result.failure.kind;
}

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The six digits that a device with this secret shows (RFC 6238), worked out apart from the adapter. */
export function codeShown({ secret, at }: { readonly secret: string; readonly at: Instant }): string {
  const bits = [...secret].map((letter) => BASE_32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.parse(at) / 30_000)));
  const hmac = createHmac('sha1', key).update(counter).digest();
  const number = hmac.readUInt32BE((hmac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
