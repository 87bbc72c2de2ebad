import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Site, type SiteStart, startSite } from '../../test/journeys/site.ts';
import { startMailServer } from '../../test/mail-server.ts';
import { keepPerson } from '../../test/sign-in/visit.ts';
import { grantOf } from '../../test/sign-in-place.ts';
import type { CalendarDate } from '../domain/period/index.ts';
import { openQuarter } from '../use-cases/returns/index.ts';
import { letterRounds } from './letter-rounds.ts';

/** A site with a quarter that is due in a week, and a mail server. */
async function placeWithPost(
  context: TestContext,
  { slowMs = 0, ...start }: SiteStart & { slowMs?: number } = {},
) {
  const post = await startMailServer({ slowMs });
  const mail = { url: post.url, from: 'mesur@council.example' };
  const site = await startSite({ at: '2027-01-24T09:00:00.000Z', settings: { mail }, ...start });
  context.after(async () => {
    await site.close();
    await post.stop();
  });
  const person = await keepPerson(site, { id: 'owner', language: 'cy', grants: [grantOf('data-manager')] });
  const opened = await openQuarter(
    { ...site.services, person },
    {
      directorate: 'ssw',
      period: '2023-24-Q3',
      dueOn: '2027-01-31' as CalendarDate,
      owners: { '': person.id },
    },
  );
  assert.ok(opened.ok);
  return { site, post };
}

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isDone(); tries++) await sleep(10);
  assert.ok(isDone());
}

const waiting = (site: Site) => site.services.store.letters.counts('bridgend');

test('reminders go out by themselves, once, in their owner’s language', async (context) => {
  const { site, post } = await placeWithPost(context);
  const rounds = letterRounds(site.services, { roundMs: 20 });
  await until(() => post.letters().length > 0);
  await sleep(100);
  await rounds.stop();
  assert.deepEqual(
    post.letters().map(({ to, subject }) => [to[0], subject]),
    [['owner@council.example', 'Mae eich ffurflenni ar gyfer Chwarter 3, 2023-24 i’w hanfon ymhen wythnos']],
  );
  assert.match(post.letters()[0]?.text ?? '', /http:\/\/localhost:\d+\/cy\/my-updates/);
  assert.deepEqual(site.log, []);
});

test('stopping waits for the letter that is under way, and takes no other', async (context) => {
  const { site, post } = await placeWithPost(context, { slowMs: 150 });
  for (const key of ['a', 'b', 'c'])
    await site.services.store.letters.queue({
      letter: { authority: 'bridgend', key, to: `${key}@council.example`, subject: key, text: key },
      at: site.services.clock.now(),
    });
  const rounds = letterRounds(site.services);
  for (let tries = 0; tries < 200 && (await waiting(site)).unsure === 0; tries++) await sleep(5);
  await rounds.stop();
  assert.equal(post.letters().length, 1);
  const { sent, unsure, waiting: left } = await waiting(site);
  assert.deepEqual({ sent, unsure, left }, { sent: 1, unsure: 0, left: 3 });
});

test('a round that fails is told, and the next one tries again', async (context) => {
  const { site, post } = await placeWithPost(context);
  let isBroken = true;
  const store = {
    ...site.services.store,
    authorities: async () => {
      if (isBroken) throw new Error('the disk is full');
      return site.services.store.authorities();
    },
  };
  const rounds = letterRounds({ ...site.services, store }, { roundMs: 20 });
  await until(() => site.log.length > 0);
  assert.match(site.log[0] ?? '', /letters: the disk is full/);
  isBroken = false;
  await until(() => post.letters().length === 1);
  await rounds.stop();
});

for (const [because, start] of [
  ['without a mail server', { settings: {} }],
  ['in the demo', { isDemo: true }],
] as const)
  test(`${because} nothing is written: it would be out of date when it went`, async (context) => {
    const { site } = await placeWithPost(context, start);
    await letterRounds(site.services).stop();
    assert.deepEqual(await waiting(site), { waiting: 0, sent: 0, failed: 0, unsure: 0 });
  });
