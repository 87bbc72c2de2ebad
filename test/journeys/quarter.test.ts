/**
 * A whole quarter in a real browser: seven people take 2023-24 Q3 of the example directorate from opening to the
 * published edition, in both languages. Every page they stand on is checked for accessibility, and the Welsh ones for
 * English. `TEST_JOURNEY_DATABASE_URL` names an empty PostgreSQL database to do it all on instead of SQLite.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Quarter } from '../../src/domain/period/index.ts';
import type { QuarterReturn, ReturnContent } from '../../src/domain/returns/index.ts';
import type { Language } from '../../src/domain/value/index.ts';
import { linkTo, pathOf } from '../../src/web/links.ts';
import { openBrowser } from '../browser.ts';
import { plausibleContent } from '../collecting/plausible-content.ts';
import { violations } from './accessibility.ts';
import { inPage } from './in-page.ts';
import { type Site, startSite } from './site.ts';
import { englishIn } from './welsh.ts';

const QUARTER = '/quarters/ssw/2023-24-Q3';
const KEY = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };

/** The people of the demo by what they are, with the language each works in. */
const PEOPLE = {
  owner: ['Elin Rees', 'cy'],
  manager: ['Thomas Fletcher', 'en'],
  head: ['Bethan Llewellyn', 'cy'],
  director: ['Margaret Ashworth', 'en'],
  team: ['Gareth Pugh', 'cy'],
  member: ['Susan Whitcombe', 'en'],
  administrator: ['Dafydd Morris', 'en'],
} as const;

type Role = keyof typeof PEOPLE;

/** Somebody at their own browser. */
class Visit {
  readonly page: Page;
  readonly language: Language;
  readonly #url: string;

  constructor(page: Page, { url, language }: { readonly url: string; readonly language: Language }) {
    this.page = page;
    this.#url = url;
    this.language = language;
  }

  /** Goes to a page, which has to be there. */
  async goTo(path: string, { isChecked = true }: { readonly isChecked?: boolean } = {}): Promise<void> {
    const response = await this.page.goto(this.#url + linkTo(this.language, path));
    assert.equal(response?.status(), 200, path);
    if (isChecked) await this.check();
  }

  /** The status that a path answers with. */
  async status(path: string): Promise<number | undefined> {
    return (await this.page.goto(this.#url + linkTo(this.language, path)))?.status();
  }

  /** Nothing is wrong with the page that this person stands on. */
  async check(): Promise<void> {
    await inPage(this.page, 'openAll');
    assert.deepEqual(await violations(this.page), [], this.page.url());
    assert.equal(await inPage(this.page, 'overflow'), 0, `${this.page.url()} scrolls sideways`);
    if (this.language === 'cy')
      assert.deepEqual(englishIn(await inPage(this.page, 'texts', 'cy')), [], this.page.url());
  }

  /** Presses a button of a form by what it sends, and waits for what comes of it. */
  async press(selector: string): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.page.locator(selector).first().click()]);
  }

  /** Ticks every return that is offered, and does this to them. */
  async doToAll(deed: 'approved' | 'accepted', filter = ''): Promise<void> {
    await this.goTo(`${QUARTER}${filter}`, { isChecked: false });
    for (const box of await this.page.locator('.choosing input[type=checkbox]').all()) await box.check();
    await this.press(`button[name=do][value=${deed}]`);
  }
}

describe('a whole quarter', () => {
  let site: Site;
  let browser: Browser;
  const contexts = new Map<string, BrowserContext>();

  before(async () => {
    [site, browser] = await Promise.all([
      startSite({
        isDemo: true,
        at: '2024-01-08T09:00:00Z',
        databaseUrl: process.env.TEST_JOURNEY_DATABASE_URL || undefined,
      }),
      openBrowser(),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function visitOf(role: Role): Promise<Visit> {
    const [name, language] = PEOPLE[role];
    const known = contexts.get(role);
    const context = known ?? (await browser.newContext({ viewport: { width: 1280, height: 900 } }));
    const visit = new Visit(await context.newPage(), { url: site.url, language });
    if (known === undefined) {
      contexts.set(role, context);
      await visit.goTo('/sign-in');
      await visit.press(`button:has-text("${name}")`);
      assert.equal(new URL(visit.page.url()).pathname.endsWith('/sign-in'), false, `${name} is signed in`);
    }
    return visit;
  }

  async function entries(): Promise<readonly QuarterReturn[]> {
    return site.services.store.quarters.returns(KEY);
  }

  async function contentFor(entry: QuarterReturn): Promise<ReturnContent> {
    const quarter = await site.services.store.quarters.quarter(KEY);
    assert.ok(quarter);
    return plausibleContent(quarter.frame, entry);
  }

  test('a stranger is told that it is a demonstration, and how to begin', async () => {
    for (const language of ['en', 'cy'] as const) {
      const stranger = new Visit(await browser.newPage(), { url: site.url, language });
      await stranger.goTo('/');
      assert.equal(await stranger.page.locator('.demo ol li').count(), 4);
      await stranger.press('.demo a.govuk-button');
      assert.match(stranger.page.url(), /\/sign-in$/);
      await stranger.page.close();
    }
  });

  test('the administrator sees who may do what', async () => {
    const administrator = await visitOf('administrator');
    await administrator.goTo('/people');
    const text = (await administrator.page.locator('main').textContent()) ?? '';
    for (const [name] of Object.values(PEOPLE)) assert.match(text, new RegExp(name));
    await administrator.goTo('/account');
  });

  test('the data manager opens the quarter and assigns the indicators to a service', async () => {
    const manager = await visitOf('manager');
    await manager.goTo('/quarters');
    await manager.goTo('/quarters/open');
    await manager.page.locator('input[name=quarter]').first().check();
    await manager.press('main button.govuk-button');
    await manager.check();
    await manager.page.locator('input[name=due]').fill('2024-01-31');
    await manager.page.locator('select').first().selectOption({ label: 'Elin Rees' });
    await manager.press('button[name=do][value=check]');
    await manager.check();
    await manager.press('button[name=do][value=open]');
    await manager.check();
    assert.equal((await entries()).length, 84);

    await manager.goTo(`${QUARTER}/assign?kind=indicator`);
    await manager.page.locator('input[name=which][value=shown]').check();
    await manager.page.locator('select[name=service]').last().selectOption('adult-social-care');
    await manager.press('main form[method=post] button.govuk-button');
    const indicators = (await entries()).filter(({ kind }) => kind === 'indicator');
    assert.deepEqual([...new Set(indicators.map(({ service }) => service))], ['adult-social-care']);
    await manager.goTo(`${QUARTER}/grid`);
  });

  test('the performance team sets the targets that are awaited', async () => {
    const team = await visitOf('team');
    await team.goTo(`${QUARTER}/targets`);
    for (const [ref, target] of [
      ['SSWB61a', '139'],
      ['SSWB61b', '135'],
      ['X-REABLEMENT-PACKAGES', '278'],
    ] as const)
      await team.page.locator(`[name="quarter:${ref}"]`).fill(target);
    await team.page.locator('[name=reason]').fill('Tri chwarter o darged y flwyddyn.');
    await team.press('main form[method=post] button.govuk-button');
    await team.check();
  });

  test('the owner sends every return, by form, in Welsh and in English', async () => {
    const owner = await visitOf('owner');
    await owner.goTo('/');
    await owner.press('.own-work a');
    assert.match(owner.page.url(), /\/my-updates$/);
    await owner.check();
    const checked = new Set<string>();
    for (const [at, entry] of (await entries()).entries()) {
      const visit = new Visit(owner.page, { url: site.url, language: at % 2 === 0 ? 'cy' : 'en' });
      const isFirst = !checked.has(`${entry.kind} ${visit.language}`);
      checked.add(`${entry.kind} ${visit.language}`);
      const path = pathOf('returns', 'ssw', '2023-24-Q3', entry.kind, entry.ref);
      await visit.goTo(path, { isChecked: isFirst });
      await inPage(visit.page, 'openAll');
      await typeContent(visit.page, await contentFor(entry));
      await visit.press('button[name=do][value=send]');
      if (new URL(visit.page.url()).pathname.endsWith('/my-updates')) continue;
      // A question that the form asks once it is sent: answered, and sent again.
      await inPage(visit.page, 'openAll');
      for (const box of await visit.page.locator('textarea[name^="confirm."]').all())
        await box.fill('Gwiriwyd yn erbyn y gofrestr.');
      await visit.press('button[name=do][value=send]');
      assert.match(visit.page.url(), /\/my-updates/, `${entry.kind} ${entry.ref} is sent`);
    }
    assert.deepEqual([...new Set((await entries()).map(({ state }) => state))], ['submitted']);
    await owner.goTo('/my-updates');
    assert.equal(await owner.status(QUARTER), 404, 'an owner does not run the quarter');
  });

  test('the head of service sends one back, it is sent again, and approves those of the service', async () => {
    const path = pathOf('returns', 'ssw', '2023-24-Q3', 'indicator', 'SSWB38c');
    const head = await visitOf('head');
    await head.goTo(QUARTER);
    await head.goTo(path);
    await head.page.locator('textarea[name=reason]').first().fill('Pa dimau sydd wedi’u cynnwys?');
    await head.press('button[name=do][value=send-back]');
    const owner = await visitOf('owner');
    await owner.goTo('/my-updates');
    assert.match((await owner.page.locator('main').textContent()) ?? '', /Pa dimau/);
    await owner.goTo(path);
    await owner.page.locator('[name="comment.cy"]').fill('Pob tîm; cododd y galw yn yr hydref.');
    await owner.press('button[name=do][value=send]');
    await head.doToAll('approved');
    await head.check();
    const indicators = (await entries()).filter(({ kind }) => kind === 'indicator');
    assert.deepEqual([...new Set(indicators.map(({ state }) => state))], ['approved']);
    assert.equal(await head.status(pathOf('returns', 'ssw', '2023-24-Q3', 'finance', 'finance')), 404);
  });

  test('the director approves the rest, and signs off when all of it is approved', async () => {
    const director = await visitOf('director');
    await director.goTo(`${QUARTER}/sign-off`);
    await director.doToAll('approved');
    await director.goTo(`${QUARTER}/challenge`);
    await director.goTo(`${QUARTER}/preview`);
    await director.goTo(`${QUARTER}/sign-off`);
    await director.press('main form[method=post] button.govuk-button');
    await director.check();
    const [quarter] = await site.services.store.quarters.list('bridgend');
    assert.equal(quarter?.state, 'signed-off');
  });

  test('the performance team accepts, seals and, once the committee has read it, publishes', async () => {
    const team = await visitOf('team');
    await team.doToAll('accepted');
    await team.goTo(`${QUARTER}/seal`);
    await team.press('main form[method=post] button.govuk-button');
    await team.check();
    const stranger = new Visit(await browser.newPage(), { url: site.url, language: 'en' });
    assert.equal(await stranger.status('/ssw/2023-24-Q3'), 404, 'nobody reads it before it is published');
    const member = await visitOf('member');
    await member.goTo(`${QUARTER}/edition`);
    assert.equal(await member.status(`${QUARTER}/grid`), 404);
    await team.goTo(`${QUARTER}/publish`);
    await team.press('main form[method=post] button.govuk-button');
    await team.check();
    for (const language of ['en', 'cy'] as const) {
      const reader = new Visit(stranger.page, { url: site.url, language });
      await reader.goTo('/ssw/2023-24-Q3');
      await reader.goTo('/ssw/2023-24-Q3/editions');
    }
    await stranger.page.close();
  });

  test('the figure that was typed is in the edition, and leads back to who gave it', async () => {
    const response = await site.app.request('/api/v1/reports/ssw/2023-24-Q3');
    const report = (await response.json()) as {
      readonly indicators: readonly { readonly ref: string; readonly comment: string }[];
    };
    const found = report.indicators.find(({ ref }) => ref === 'SSWB38c');
    assert.equal(found?.comment, 'Demand rose in the autumn.');
    const team = await visitOf('team');
    await team.goTo(pathOf('trail', 'ssw', '2023-24-Q3', 'indicator', 'SSWB38c'));
    const text = (await team.page.locator('main').textContent()) ?? '';
    for (const name of ['Elin Rees', 'Bethan Llewellyn', 'Thomas Fletcher', 'Gareth Pugh'])
      assert.match(text, new RegExp(name));
    assert.deepEqual(site.failures, []);
  });
});

/** Types a content into the form of its return, field by field. */
async function typeContent(page: Page, content: ReturnContent): Promise<void> {
  const fill = async (name: string, text: string) => {
    const box = page.locator(`[name="${name}"]`);
    if ((await box.count()) > 0 && (await box.inputValue()) !== text) await box.fill(text);
  };
  const both = async (name: string, text: { readonly en: string; readonly cy: string }) => {
    await fill(`${name}.en`, text.en);
    await fill(`${name}.cy`, text.cy);
  };
  const choose = (name: string, value: string | number | null) =>
    page.locator(`input[name="${name}"][value="${value}"]`).check();
  switch (content.kind) {
    case 'indicator':
      await fill('value', content.value);
      for (const [colour, text] of Object.entries(content.split ?? {})) await fill(`split.${colour}`, text);
      await both('comment', content.comment);
      return both('nextSteps', content.nextSteps);
    case 'commitment':
      await choose('status', content.status);
      await both('progress', content.progress);
      return both('nextSteps', content.nextSteps);
    case 'recommendation':
      await choose('status', content.status);
      return both('update', content.update);
    case 'risk':
      await choose('likelihood', content.likelihood);
      return choose('impact', content.impact).then(() => undefined);
    case 'narrative':
      return both('markdown', content.markdown);
    default:
      for (const [path, text] of Object.entries(content.figures)) await fill(`figures.${path}`, text);
      for (const [path, text] of Object.entries(content.texts)) await both(`texts.${path}`, text);
  }
}
