import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import {
  opened,
  type PersonName,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  told,
} from '../../../test/collecting/quarter-site.ts';
import { changeReturn } from '../../use-cases/returns/index.ts';

describe('the first page', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
  });
  after(() => site.close());

  const work = async (person: PersonName | null, language?: 'cy') =>
    /Your work|Eich gwaith/.test((await site.get(person, '/', language)).text)
      ? (/(Your work|Eich gwaith) (.*?) (Find an indicator|Dod o hyd)/.exec(
          told(await site.get(person, '/', language)),
        )?.[2] ?? '')
      : null;

  test('before anything is open, somebody who may opens a quarter, and nothing waits for the others', async () => {
    assert.equal(await work(null), null);
    assert.equal(await work('manager'), 'Open a quarter none is open now');
    assert.equal(await work('owner'), 'Nothing waits for you now.');
  });

  test('each is led to what waits for them', async () => {
    await opened(site);
    assert.equal(await work('owner'), '84 updates to send Quarter 3, 2023-24');
    assert.equal(await work('manager'), 'Quarter 3, 2023-24 0 of 84 returns are sent');
    const quarter = await site.store.quarters.quarter(QUARTER_KEY);
    const [entry] = await site.store.quarters.returns(QUARTER_KEY);
    assert.ok(quarter && entry);
    const content = plausibleContent(quarter.frame, entry);
    const { version } = entry;
    const action = { type: 'submitted', content } as const;
    assert.ok((await changeReturn(await site.acting('owner'), { key: entry, version, action })).ok);
    assert.equal(
      await work('director'),
      'One return waits for you Quarter 3, 2023-24: 1 of 84 returns are sent',
    );
    assert.match((await site.get('director', '/')).text, new RegExp(`href="${QUARTER_PATH}#waiting"`));
    assert.equal(
      await work('director', 'cy'),
      'Mae un ffurflen yn aros amdanoch Chwarter 3, 2023-24: anfonwyd 1 o’r 84 o ffurflenni',
    );
    assert.equal(await work('member'), 'Nothing waits for you now.');
  });

  test('with everything approved the director is led to signing off, and the team then to sealing', async () => {
    const quarter = await site.store.quarters.quarter(QUARTER_KEY);
    assert.ok(quarter);
    for (const entry of await site.store.quarters.returns(QUARTER_KEY)) {
      const content = plausibleContent(quarter.frame, entry);
      if (entry.state === 'not-started')
        await changeReturn(await site.acting('owner'), {
          key: entry,
          version: entry.version,
          action: { type: 'submitted', content },
        });
      const version = entry.version + (entry.state === 'not-started' ? 1 : 0);
      const action = { type: 'approved' } as const;
      assert.ok((await changeReturn(await site.acting('director'), { key: entry, version, action })).ok);
    }
    assert.equal(await work('director'), 'Sign off the quarter Quarter 3, 2023-24');
    assert.match(
      (await site.get('director', QUARTER_PATH)).text,
      /class="next-step[^>]*>\s*<a href="[^"]*sign-off"/,
    );
    assert.equal(await work('team'), '84 returns wait for you Quarter 3, 2023-24: 84 of 84 returns are sent');
    assert.doesNotMatch((await site.get('team', QUARTER_PATH)).text, /class="next-step/);
  });

  test('the page of an indicator leads those who may read its trail there, and nobody else', async () => {
    const leads = async (person: PersonName | null) =>
      (await site.get(person, '/indicators/SSWB38c')).text.includes(
        'href="/trail/ssw/2023-24-Q3/indicator/SSWB38c"',
      );
    for (const [person, may] of [
      ['owner', true],
      ['director', true],
      ['adultHead', false],
      ['member', false],
      [null, false],
    ] as const)
      assert.equal(await leads(person), may, person ?? 'a stranger');
  });
});
