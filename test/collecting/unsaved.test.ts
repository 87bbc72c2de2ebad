/** What people type is not lost when their session ends, or their return is given to another. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDate } from '../../src/domain/period/index.ts';
import { openQuarter } from '../../src/use-cases/returns/index.ts';
import { startSite } from '../journeys/site.ts';
import { giveKey, keepPerson, visit } from '../sign-in/visit.ts';
import { grantOf, PASSWORD } from '../sign-in-place.ts';

const RETURN = '/returns/ssw/2023-24-Q3/indicator/SSWB39';
const TYPED = {
  value: '370',
  'comment.en': 'Demand rose in November <b>',
  'nextSteps.en': 'Recruit two workers',
};

/** A site with an open quarter, whose owner is signed in. */
async function place() {
  const site = await startSite({ at: '2024-01-10T09:00:00.000Z' });
  const manager = await keepPerson(site, { id: 'manager', grants: [grantOf('data-manager')] });
  const owner = await keepPerson(site, { id: 'owner' });
  const other = await keepPerson(site, { id: 'other' });
  for (const person of [owner, other, manager]) await giveKey(site, person);
  const opened = await openQuarter(
    { ...site.services, person: manager },
    {
      directorate: 'ssw',
      period: '2023-24-Q3',
      dueOn: '2024-01-31' as CalendarDate,
      owners: { '': owner.id },
    },
  );
  assert.ok(opened.ok);
  const signIn = async (who: string) => {
    const browser = visit(site);
    await browser.get('/sign-in');
    const seen = await browser.send('/sign-in', { email: `${who}@council.example`, password: PASSWORD });
    assert.equal(seen.status, 303, seen.text);
    return browser;
  };
  const again = (browser: Awaited<ReturnType<typeof signIn>>, { who, at }: { who: string; at: string }) =>
    browser.send(at, { email: `${who}@council.example`, password: PASSWORD });
  return { site, signIn, again, manager, other };
}

describe('a session that ends while somebody types', () => {
  test('what was typed is there after signing in, beside what is saved, and can be saved', async (context) => {
    const { site, signIn, again } = await place();
    context.after(() => site.close());
    const browser = await signIn('owner');
    await browser.get(RETURN);
    site.setTime('2024-01-10T11:00:00.000Z');
    const late = await browser.send(RETURN, { ...TYPED, do: 'save' });
    assert.match(late.to ?? '', /^\/sign-in\?next=%2Funsaved/);
    await browser.follow(late);
    const page = await browser.follow(await again(browser, { who: 'owner', at: late.to ?? '' }));
    assert.match(page.text, /You were signed out before your changes were saved/);
    assert.match(page.text, /Demand rose in November &lt;b&gt;/);

    const form = await browser.get(RETURN);
    assert.match(form.text, /You have changes that were not saved/);
    assert.match(form.text, /What you typed[\s\S]*What is saved[\s\S]*370/);
    const saved = await browser.send(RETURN, { ...TYPED, do: 'save' });
    assert.match(saved.to ?? '', /done=saved/);
    const after = await browser.get(RETURN);
    assert.doesNotMatch(after.text, /changes that were not saved/);
    assert.match(after.text, /value="370"/);
    assert.deepEqual(site.failures, []);
  });

  test('another person who signs in there sees nothing of it', async (context) => {
    const { site, signIn, again } = await place();
    context.after(() => site.close());
    const browser = await signIn('owner');
    await browser.get(RETURN);
    site.setTime('2024-01-10T11:00:00.000Z');
    const late = await browser.send(RETURN, { ...TYPED, do: 'save' });
    await browser.follow(late);
    const page = await browser.follow(await again(browser, { who: 'other', at: late.to ?? '' }));
    assert.doesNotMatch(page.text, /Demand rose/);
    assert.match(page.text, /There is nothing here to save/);
  });

  test('a form that nobody was given is not kept, nor one with a password', async (context) => {
    const { site, signIn } = await place();
    context.after(() => site.close());
    const browser = await signIn('owner');
    await browser.get(RETURN);
    site.setTime('2024-01-10T11:00:00.000Z');
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const forged = await site.app.request(`http://localhost${RETURN}`, {
      method: 'POST',
      headers: { Origin: 'http://localhost', Cookie: cookie },
      body: new URLSearchParams({ ...TYPED, token: 'another', do: 'save' }),
    });
    assert.match(forged.headers.get('Location') ?? '', /^\/sign-in\?next=%2F(?!unsaved)/);
    const secret = await browser.send(RETURN, { ...TYPED, newPassword: 'x', do: 'save' });
    assert.match(secret.to ?? '', /^\/sign-in\?next=%2F(?!unsaved)/);
  });
});

test('a return that was given to another person while it was typed: what was typed can be copied', async (context) => {
  const { site, signIn, manager, other } = await place();
  context.after(() => site.close());
  const browser = await signIn('owner');
  await browser.get(RETURN);
  const boss = await signIn('manager');
  await boss.get('/quarters/ssw/2023-24-Q3/assign');
  const given = await boss.send('/quarters/ssw/2023-24-Q3/assign', {
    ...{ which: 'ticked', ticked: '1/indicator/SSWB39', owner: other.id },
  });
  assert.ok([200, 303].includes(given.status), `${manager.id}: ${given.status}`);
  const held = await site.services.store.quarters.returnAt({
    ...{ authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as never },
    ...{ kind: 'indicator', ref: 'SSWB39' },
  });
  assert.equal(held?.owner, other.id);
  const refused = await browser.send(RETURN, { ...TYPED, do: 'save' });
  assert.equal(refused.status, 404);
  assert.match(refused.text, /You can no longer change this[\s\S]*Demand rose in November &lt;b&gt;/);
});

test('what is typed is kept as it is typed, by a script, and let go of when it is discarded', async (context) => {
  const { site, signIn } = await place();
  context.after(() => site.close());
  const browser = await signIn('owner');
  const form = await browser.get(RETURN);
  assert.match(form.text, new RegExp(`data-keep="/unsaved/keep" data-page="${RETURN}"`));
  const kept = await browser.send('/unsaved/keep', { ...TYPED, 'unsaved-page': RETURN });
  assert.equal(kept.status, 200);
  const offered = await browser.get(RETURN);
  assert.match(offered.text, /You have changes that were not saved/);
  assert.match((await browser.get(`/cy${RETURN}`)).text, /Mae gennych newidiadau nas cadwyd/);
  const discarded = await browser.send('/unsaved', { page: RETURN });
  assert.match(discarded.to ?? '', new RegExp(`^${RETURN}`));
  assert.doesNotMatch((await browser.get(RETURN)).text, /changes that were not saved|Demand rose/);
});
