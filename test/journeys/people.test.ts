/**
 * Getting in and letting in, in a real browser: the first administrator comes by their link and adds somebody, without
 * script and by keyboard; and every page of signing in, of one's account and of people is checked, in both languages,
 * wide and narrow, light and dark.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/value/index.ts';
import { linkTo } from '../../src/web/links.ts';
import { openBrowser } from '../browser.ts';
import { secretOn } from '../sign-in/visit.ts';
import { codeShown, PASSWORD } from '../sign-in-place.ts';
import { violations } from './accessibility.ts';
import { inPage } from './in-page.ts';
import { type Site, startSite } from './site.ts';
import { englishIn } from './welsh.ts';

const SCREENS = [
  { name: 'wide, light', width: 1400, colorScheme: 'light' },
  { name: '320 pixels, dark', width: 320, colorScheme: 'dark' },
] as const;

let site: Site;
let demo: Site;
let browser: Browser;
before(async () => {
  const name = { en: 'your Aberwy account', cy: 'eich cyfrif Aberwy' };
  const identityProvider = { issuer: 'https://login.invalid', clientId: 'a', clientSecret: 'b', name };
  [site, demo, browser] = await Promise.all([
    startSite({ settings: { identityProvider } }),
    startSite({ isDemo: true }),
    openBrowser(),
  ]);
});
after(async () => {
  await browser.close();
  await Promise.all([site.close(), demo.close()]);
});

async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join(' ').trim();
}

/** Presses keys until what is wanted has the focus. */
async function tabTo(page: Page, role: 'textbox' | 'button' | 'link', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
  }
  assert.fail(`${name} is out of reach`);
}

test('by keyboard: the first administrator gets in, names themselves, and signs in again', async () => {
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  await page.goto(site.firstLink ?? '');
  for (const field of ['new-password', 'again']) {
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.id')) === field) break;
    }
    await page.keyboard.type(PASSWORD);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/account\/codes/);
  const secret = secretOn(await page.content());
  await tabTo(page, 'textbox', 'Your current password');
  await page.keyboard.type(PASSWORD);
  await tabTo(page, 'textbox', /Code from your device/);
  await page.keyboard.type(codeShown({ secret, at: site.services.clock.now() }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
  const recovery = await textOf(page.locator('code').first());
  await tabTo(page, 'button', /I have saved them/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/people\/first-administrator\?done=first/);
  assert.match(await textOf(page.getByRole('alert')), /Change the name and the email/);
  for (const [field, text] of [
    ['Name', 'Siân Morgan'],
    ['Email', 'sian@council.example'],
  ] as const) {
    await tabTo(page, 'textbox', field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=saved/);
  await tabTo(page, 'button', 'Sign out');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sign-in\?done=signed-out/);
  await tabTo(page, 'textbox', 'Email');
  await page.keyboard.type('sian@council.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Password');
  await page.keyboard.type(PASSWORD);
  await tabTo(page, 'textbox', /Code from your device/);
  await page.keyboard.type(recovery);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/people$/);
  await context.close();
});

test('without script: an administrator adds a person, who comes by the link in Welsh', async () => {
  const context = await browser.newContext({ baseURL: demo.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in as Dafydd Morris, administrator' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Owain Glyn');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Enter an email address, like' }).click();
  await page.getByLabel('Email', { exact: true }).fill('owain@council.example');
  await page.getByLabel('Welsh').check();
  const row = page.getByRole('group', { name: 'Role 1' });
  await row.getByLabel('Role').selectOption('head-of-service');
  await row.getByLabel('For').selectOption({ label: 'Adult Social Care (Social Services and Wellbeing)' });
  await page.getByRole('button', { name: 'Save' }).click();
  assert.match(await textOf(page.getByRole('alert')), /The person is added/);
  await page.getByRole('button', { name: 'Show a link' }).click();
  const link = await textOf(page.locator('#link'));
  await context.close();

  const theirs = await browser.newContext({ javaScriptEnabled: false });
  const own = await theirs.newPage();
  await own.goto(link);
  await own.getByLabel('Cyfrinair newydd', { exact: true }).fill(PASSWORD);
  await own.getByLabel('Y cyfrinair newydd unwaith eto').fill(PASSWORD);
  await own.getByRole('button', { name: 'Gosod y cyfrinair' }).click();
  await own.waitForURL(/\/cy\/quarters$/);
  await own.getByRole('link', { name: 'Owain Glyn' }).click();
  assert.match(await textOf(own.locator('main')), /Pennaeth gwasanaeth: Gofal Cymdeithasol i Oedolion/);
  await theirs.close();
});

/** Checks the page that is open, in both languages where it has an address in both. */
async function checked(page: Page, path: string): Promise<void> {
  for (const language of LANGUAGES) {
    await page.goto(linkTo(language, path));
    await checkHere(page, linkTo(language, path));
    if (language === 'cy') assert.deepEqual(englishIn(await inPage(page, 'texts')), [], path);
  }
}

/** Presses a button and waits for the page that comes of it: a checker on a page that is leaving finds no document. */
async function pressed(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), button.click()]);
}

async function checkHere(page: Page, name: string): Promise<void> {
  await inPage(page, 'openAll');
  assert.deepEqual(await violations(page), [], name);
  assert.equal(await inPage(page, 'overflow'), 0, `${name} scrolls sideways`);
}

describe('every page, in both languages', () => {
  const open = async (at: Site, screen: (typeof SCREENS)[number]): Promise<[BrowserContext, Page]> => {
    const { width, colorScheme } = screen;
    const context = await browser.newContext({
      baseURL: at.url,
      viewport: { width, height: 800 },
      colorScheme,
    });
    return [context, await context.newPage()];
  };
  for (const screen of SCREENS) {
    test(`${screen.name}: on the way in`, async () => {
      const [context, page] = await open(site, screen);
      for (const path of ['/sign-in', '/sign-in?council=unknown', '/sign-in?done=signed-out', '/link/none'])
        await checked(page, path);
      await page.goto('/sign-in');
      await pressed(page, page.getByRole('button', { name: 'Sign in', exact: true }));
      await checkHere(page, 'a form with errors');
      await context.close();
    });

    test(`${screen.name}: an administrator’s, and their own`, async () => {
      const [context, page] = await open(demo, screen);
      await checked(page, '/sign-in');
      await page.goto('/sign-in');
      await pressed(page, page.getByRole('button', { name: /Dafydd Morris/ }));
      for (const path of [
        '/account',
        '/account/password',
        '/people',
        '/people?q=zzz',
        '/people/new',
        '/people/demo-director',
        '/people/demo-director?done=saved',
        '/people/demo-director/stop',
        '/people/demo-administrator/stop',
      ])
        await checked(page, path);
      await page.goto('/people/new');
      await pressed(page, page.getByRole('button', { name: 'Save' }));
      await checkHere(page, 'a person with errors');
      await page.goto('/cy/people/demo-director');
      await pressed(page, page.getByRole('button', { name: 'Dangos dolen' }));
      await checkHere(page, 'a link that is shown');
      const link = new URL(await textOf(page.locator('#link')));
      await checked(page, link.pathname.replace(/^\/cy/, ''));
      await context.close();
    });
  }
});

test('nothing went wrong inside', () => assert.deepEqual([...site.failures, ...demo.failures], []));
