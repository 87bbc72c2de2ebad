/** What every store does for letters that are sent once, whatever it stands on. */

import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { smtpMail } from '../../src/mail/index.ts';
import { openStore } from '../../src/store/index.ts';
import { deliverLetters } from '../../src/use-cases/letters/index.ts';
import type { Letters, QueuedLetter } from '../../src/use-cases/letters/ports.ts';
import type { Clock, Instant, Letter, Mail } from '../../src/use-cases/sign-in/ports.ts';
import { startMailServer } from '../mail-server.ts';
import { placesOf } from './places.ts';
import type { PlaceFor, StorePlace } from './store-place.ts';

const NINE = '2024-01-12T09:00:00.000Z' as Instant;

function letter(key: string, change: Partial<QueuedLetter> = {}): QueuedLetter {
  return {
    authority: 'aberwy',
    key,
    to: 'gwyn@aberwy.example',
    subject: `Llythyr ${key}`,
    text: 'Annwyl Ŵyn,\n',
    ...change,
  };
}

/** Holds the letters on one database to the contract. */
export function holdLettersToContract(database: string, newPlace: () => Promise<StorePlace>): void {
  const placeFor = placesOf(newPlace);
  describe(`letters on ${database}`, () => {
    holdQueue(placeFor);
    holdDelivery(placeFor);
  });
}

async function lettersFor(placeFor: PlaceFor, context: TestContext): Promise<Letters> {
  const place = await placeFor(context);
  const opened = await openStore(place.settings);
  assert.ok(opened.ok);
  place.closers.push(() => opened.value.close());
  return opened.value.letters;
}

function holdQueue(placeFor: PlaceFor): void {
  test('a letter of one key is written once, however often it is asked for', async (context) => {
    const letters = await lettersFor(placeFor, context);
    const asked = await Promise.all(
      Array.from({ length: 10 }, () => letters.queue({ letter: letter('a'), at: NINE })),
    );
    assert.equal(asked.filter(Boolean).length, 1);
    assert.equal(await letters.queue({ letter: letter('a', { authority: 'caernant' }), at: NINE }), true);
    assert.deepEqual(await letters.counts('aberwy'), { waiting: 1, sent: 0, failed: 0, unsure: 0 });
  });

  test('of many who take letters at once, each letter goes to one', async (context) => {
    const letters = await lettersFor(placeFor, context);
    for (let number = 0; number < 10; number++)
      await letters.queue({ letter: letter(`k${number}`), at: NINE });
    const taken = await Promise.all(Array.from({ length: 20 }, () => letters.take(NINE)));
    const keys = taken.flatMap((each) => (each === null ? [] : [each.key]));
    assert.equal(keys.length, 10);
    assert.equal(new Set(keys).size, 10);
    // Taken and not reported on: perhaps sent, so never sent again by themselves.
    assert.equal((await letters.counts('aberwy')).unsure, 10);
    assert.equal(await letters.take('2030-01-01T00:00:00.000Z' as Instant), null);
  });
}

function holdDelivery(placeFor: PlaceFor): void {
  const clockAt = (start: Instant) => {
    let now = start;
    const clock: Clock = { now: () => now };
    return { clock, move: (to: Instant) => (now = to) };
  };

  test('letters arrive at a mail server once', async (context) => {
    const letters = await lettersFor(placeFor, context);
    const server = await startMailServer();
    context.after(() => server.stop());
    const mail = smtpMail({ url: server.url, from: 'Mesur <mesur@aberwy.example>' });
    assert.ok(mail.ok);
    const { clock } = clockAt(NINE);
    await letters.queue({ letter: letter('a'), at: NINE });
    await letters.queue({ letter: letter('b'), at: NINE });
    assert.equal(await deliverLetters({ letters, mail: mail.value, clock }), 2);
    assert.equal(await deliverLetters({ letters, mail: mail.value, clock }), 0);
    assert.equal(await letters.queue({ letter: letter('a'), at: NINE }), false);
    assert.deepEqual(
      server.letters().map(({ subject }) => subject),
      ['Llythyr a', 'Llythyr b'],
    );
    assert.equal((await letters.counts('aberwy')).sent, 2);
  });

  test('a server that is away is tried again later, and in the end given up; one that refuses is not asked again', async (context) => {
    const letters = await lettersFor(placeFor, context);
    const tried: string[] = [];
    const mail: Mail = {
      send: async ({ subject }: Letter) => {
        tried.push(subject);
        const kind = subject.endsWith('refused') ? 'refused' : 'unreachable';
        return { ok: false, failure: { kind, detail: 'no' } };
      },
    };
    const { clock, move } = clockAt(NINE);
    await letters.queue({ letter: letter('away'), at: NINE });
    await letters.queue({ letter: letter('refused'), at: NINE });
    await deliverLetters({ letters, mail, clock });
    assert.deepEqual(tried, ['Llythyr away', 'Llythyr refused']);
    assert.deepEqual(await letters.counts('aberwy'), { waiting: 1, sent: 0, failed: 1, unsure: 0 });
    await deliverLetters({ letters, mail, clock });
    assert.equal(tried.length, 2, 'not before its time');
    for (let days = 13; days < 20; days++) {
      move(`2024-01-${days}T09:00:00.000Z` as Instant);
      await deliverLetters({ letters, mail, clock });
    }
    assert.equal(tried.filter((subject) => subject === 'Llythyr away').length, 6);
    assert.deepEqual(await letters.counts('aberwy'), { waiting: 0, sent: 0, failed: 2, unsure: 0 });
  });
}
