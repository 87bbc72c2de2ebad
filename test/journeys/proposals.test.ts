/**
 * Proposals between two administrators, recovery codes, several sessions and an error page, in a real browser: in both
 * languages, wide and narrow, light and dark.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Person } from '../../src/domain/people/index.ts';
import { LANGUAGES } from '../../src/domain/value/index.ts';
import { linkTo } from '../../src/web/links.ts';
import { openBrowser } from '../browser.ts';
import { beginCollecting, giveKey, keepPerson, secretOn, visitAs } from '../sign-in/visit.ts';
import { codeShown, grantOf, PASSWORD } from '../sign-in-place.ts';
import { violations } from './accessibility.ts';
import { inPage } from './in-page.ts';
import { type Site, startSite } from './site.ts';
import { englishIn } from './welsh.ts';

const SCREENS = [
  { name: 'wide, light', width: 1400, colorScheme: 'light' },
  { name: '320 pixels, dark', width: 320, colorScheme: 'dark' },
] as const;

let site: Site;
let browser: Browser;
let anwen: Person;
let bryn: Person;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  const grants = [grantOf('administrator')];
  anwen = await keepPerson(site, { id: 'anwen', name: 'Anwen', grants });
  bryn = await keepPerson(site, { id: 'bryn', name: 'Bryn', grants });
  const mair = await keepPerson(site, { id: 'mair', name: 'Mair', grants: [grantOf('director', 'ssw')] });
  const olwen = await keepPerson(site, { id: 'olwen', name: 'Olwen' });
  for (const person of [anwen, bryn, mair, olwen]) await giveKey(site, person);
  await beginCollecting(site);
  const { accounts, clock } = site.services;
  const change = { by: anwen.id, at: clock.now(), reason: 'acting up' };
  const proposed = { ...olwen, grants: [grantOf('head-of-service', 'ssw', 'adult-social-care')] };
  await accounts.savePerson({ person: olwen, proposed, change });
  await accounts.propose({ person: mair, kind: 'link', change });
  await accounts.propose({ person: mair, kind: 'codes', change: { ...change, reason: null } });
});
after(async () => {
  await browser.close();
  await site.close();
});

type Screen = (typeof SCREENS)[number];

/** A page of a browser in which somebody is signed in. */
async function openAs(person: Person, { width, colorScheme }: Screen): Promise<[BrowserContext, Page]> {
  const { cookies } = await visitAs(site, person);
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width, height: 800 },
    colorScheme,
  });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })));
  return [context, await context.newPage()];
}

async function checkHere(page: Page, name: string, language: string): Promise<void> {
  await inPage(page, 'openAll');
  assert.deepEqual(await violations(page), [], name);
  assert.equal(await inPage(page, 'overflow'), 0, `${name} scrolls sideways`);
  if (language === 'cy') assert.deepEqual(englishIn(await inPage(page, 'texts')), [], name);
}

async function checked(page: Page, path: string): Promise<void> {
  for (const language of LANGUAGES) {
    await page.goto(linkTo(language, path));
    await checkHere(page, linkTo(language, path), language);
  }
}

for (const screen of SCREENS)
  describe(screen.name, () => {
    test('proposals that wait, each kind, for who may confirm and for who proposed; and one that is refused', async () => {
      for (const person of [bryn, anwen]) {
        const [context, page] = await openAs(person, screen);
        await page.goto('/people');
        assert.equal((await page.getByRole('link', { name: /Olwen/ }).count()) > 0, true, 'it is listed');
        await checked(page, '/people');
        for (const number of [1, 2, 3]) await checked(page, `/people/proposals/${number}`);
        await context.close();
      }
      const [context, page] = await openAs(bryn, screen);
      for (const language of LANGUAGES) {
        await page.goto(linkTo(language, '/people/proposals/1'));
        await Promise.all([
          page.waitForEvent('load'),
          page.locator('button[name=decision][value=declined]').click(),
        ]);
        assert.equal(await page.locator('.govuk-error-summary').count(), 1);
        await checkHere(page, 'a proposal declined without a reason', language);
      }
      await context.close();
    });

    test('recovery codes, as they are shown once', async () => {
      for (const language of LANGUAGES) {
        const person = await keepPerson(site, { id: `codes-${language}-${screen.width}` });
        await giveKey(site, person);
        const [context, page] = await openAs(person, screen);
        await checked(page, '/account/codes');
        await page.goto(linkTo(language, '/account/codes'));
        const secret = secretOn(await page.content());
        await page.locator('input[name=password]').fill(PASSWORD);
        await page.locator('input[name=code]').fill(codeShown({ secret, at: site.services.clock.now() }));
        await Promise.all([page.waitForEvent('load'), page.locator('main button').click()]);
        assert.equal(await page.locator('main code').count(), 10);
        await checkHere(page, 'recovery codes', language);
        await context.close();
      }
    });

    test('an account with several sessions, of which one is signed out, and a page that is refused', async () => {
      const person = await keepPerson(site, { id: `several-${screen.width}` });
      await giveKey(site, person);
      await visitAs(site, person);
      const [context, page] = await openAs(person, screen);
      await checked(page, '/account');
      await page.goto('/account');
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: /Sign out of the session/ }).click(),
      ]);
      assert.equal(await page.getByRole('button', { name: /Sign out of the session/ }).count(), 0);
      await checked(page, '/account?done=others-ended');
      await checked(page, '/people');
      assert.match((await page.locator('main').textContent()) ?? '', /rhowch y cyfeirnod hwn/);
      await context.close();
    });
  });

test('a proposal that is decided says by whom', async () => {
  const [screen] = SCREENS;
  const [context, page] = await openAs(bryn, screen);
  await page.goto('/people/proposals/1');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Confirm', exact: true }).click(),
  ]);
  assert.match((await page.getByRole('alert').textContent()) ?? '', /You confirmed the proposal/);
  await checked(page, '/people/proposals/1');
  await page.goto('/people/proposals/1');
  assert.match((await page.locator('main').textContent()) ?? '', /Confirmed \(Bryn, /);
  await context.close();
});

test('nothing went wrong inside', () => assert.deepEqual(site.failures, []));
