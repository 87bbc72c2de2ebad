import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import {
  type Got,
  hidden,
  opened,
  type PersonName,
  PROOF,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  tick,
  told,
} from '../../../test/collecting/quarter-site.ts';
import type { QuarterReturn } from '../../domain/returns/index.ts';
import { changeReturn } from '../../use-cases/returns/index.ts';

const HERE = QUARTER_PATH;
const KEY = QUARTER_KEY;

/** The owner sends every return, or the first of them. */
async function sent(site: Site, count = Number.POSITIVE_INFINITY): Promise<readonly QuarterReturn[]> {
  const owner = await site.acting('owner');
  const quarter = await site.store.quarters.quarter(KEY);
  assert.ok(quarter);
  for (const entry of (await site.store.quarters.returns(KEY)).slice(0, count)) {
    const content = plausibleContent(quarter.frame, entry);
    const { version } = entry;
    const result = await changeReturn(owner, { key: entry, version, action: { type: 'submitted', content } });
    assert.ok(result.ok, entry.ref);
  }
  return site.store.quarters.returns(KEY);
}

async function doneToAll(site: Site, person: PersonName, action: 'approved' | 'accepted'): Promise<Got> {
  const returns = await site.store.quarters.returns(KEY);
  return site.post(person, `${HERE}/returns`, [...returns.map(tick), ['do', action], ['shown', '']]);
}

/** Looks at the page of a step and does it. */
async function step(
  site: Site,
  person: PersonName,
  name: 'sign-off' | 'seal' | 'publish',
  fields: readonly (readonly [string, string])[] = [],
): Promise<Got> {
  const page = await site.get(person, `${HERE}/${name}`);
  assert.equal(page.status, 200, name);
  return site.post(person, `${HERE}/${name}`, [['version', hidden(page, 'version')], PROOF, ...fields]);
}

describe('who may see what', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
    await opened(site);
  });
  after(() => site.close());

  const STATUSES = {
    '/quarters': { manager: 200, adultHead: 200, director: 200, team: 200, owner: 403, member: 403 },
    '/quarters/open': { manager: 200, adultHead: 403, director: 403, team: 200, owner: 403, member: 403 },
    '': { manager: 200, adultHead: 200, director: 200, team: 200, owner: 404, member: 404 },
    '/assign': { manager: 200, adultHead: 403, director: 403, team: 200, owner: 404, member: 404 },
    '/grid': { manager: 200, adultHead: 403, director: 403, team: 403, owner: 404, member: 404 },
    '/challenge': { manager: 200, adultHead: 403, director: 200, team: 200, owner: 404, member: 404 },
    '/preview': { manager: 200, adultHead: 403, director: 200, team: 200, owner: 404, member: 404 },
    '/sign-off': { manager: 403, adultHead: 403, director: 200, team: 403, owner: 404, member: 404 },
    '/seal': { manager: 403, adultHead: 403, director: 403, team: 200, owner: 404, member: 404 },
    '/publish': { manager: 403, adultHead: 403, director: 403, team: 200, owner: 404, member: 404 },
    '/edition': { manager: 404, adultHead: 404, director: 404, team: 404, owner: 404, member: 404 },
  } as const;
  for (const [page, people] of Object.entries(STATUSES))
    test(page === '' ? 'the quarter' : page, async () => {
      const path = page.startsWith('/quarters') ? page : `${HERE}${page}`;
      for (const [person, status] of Object.entries(people)) {
        const got = await site.get(person as PersonName, path);
        assert.equal(got.status, status, `${person} at ${path}`);
      }
      const stranger = await site.get(null, path);
      assert.equal(stranger.status, 302, 'whoever is not signed in is asked to');
      assert.match(stranger.to ?? '', /^\/sign-in\?next=/);
    });

  for (const [what, name, person] of [
    ['a data manager signs nothing off', 'sign-off', 'manager'],
    ['a director seals nothing', 'seal', 'director'],
    ['a data manager publishes nothing', 'publish', 'manager'],
  ] as const)
    test(what, async () => {
      const { status } = await site.post(person, `${HERE}/${name}`, [['version', '1']]);
      assert.equal(status, 403);
      assert.equal((await site.store.quarters.quarter(KEY))?.version, 1);
    });

  test('a quarter that is none, and one that is not opened, are not found', async () => {
    for (const path of ['/quarters/ssw/2023-24', '/quarters/ssw/2023-24-Q4', '/quarters/edu/2023-24-Q3'])
      assert.equal((await site.get('team', path)).status, 404, path);
  });

  test('the head of one service sees its returns only, and is told so', async () => {
    assert.match(
      told(await site.get('adultHead', HERE)),
      /No return of this quarter is given to Adult Social Care yet/,
    );
    const [first] = await site.store.quarters.returns(KEY);
    assert.ok(first);
    await site.post('manager', `${HERE}/assign`, [
      tick(first),
      ['which', 'ticked'],
      ['service', 'adult-social-care'],
    ]);
    const page = told(await site.get('adultHead', HERE));
    assert.match(page, /0 of 1 returns are sent/);
    assert.match(page, /You see the returns of Adult Social Care/);
    assert.doesNotMatch(page, /What stands in the way/);
  });
});

describe('from open to published', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
    await opened(site);
  });
  after(() => site.close());

  test('what stands in the way is told, and nothing is done before it is cleared', async () => {
    const page = await site.get('director', `${HERE}/sign-off`);
    assert.match(told(page), /84 returns are not approved/);
    assert.equal(hidden(page, 'version'), '', 'there is no button');
    const tried = await site.post('director', `${HERE}/sign-off`, [['version', '1/84'], PROOF]);
    assert.equal(tried.status, 409);
    assert.match(told(tried), /Something stands in the way/);
  });

  test('several are approved at once, those that changed meanwhile are left and told', async () => {
    await sent(site, 3);
    const [one, other, third] = await site.store.quarters.returns(KEY);
    assert.ok(one && other && third);
    const team = await site.acting('team');
    const action = { type: 'sent-back', reason: 'Check the figure.' } as const;
    assert.ok((await changeReturn(team, { key: other, version: other.version, action })).ok);
    const got = await site.post('director', `${HERE}/returns`, [
      tick(one),
      tick(other),
      ['do', 'approved'],
      ['shown', '?state=submitted'],
    ]);
    assert.equal(got.status, 409);
    assert.match(told(got), /SSWB38c .*: Tomos Tîm changed it on 10 January 2024, 09:00/);
    assert.match(told(got), /One return is approved\./);
    const states = (await site.store.quarters.returns(KEY)).slice(0, 3).map(({ state }) => state);
    assert.deepEqual(states, ['approved', 'sent-back', 'submitted']);
  });

  test('nothing ticked is told', async () => {
    const got = await site.post('director', `${HERE}/returns`, [['do', 'approved']]);
    assert.equal(got.status, 422);
    assert.match(told(got), /Tick at least one return/);
  });

  test('each number leads to the returns that it counts', async () => {
    site.time.now = '2024-01-22T09:00:00.000Z' as typeof site.time.now;
    const page = await site.get('director', HERE);
    const links = [...page.text.matchAll(/href="([^"]*#returns)" aria-label="([^"]*): (\d+)">/g)];
    assert.ok(links.length > 8);
    for (const [, href = '', label = '', count = ''] of links) {
      const { text } = await site.get('director', href.replaceAll('&amp;', '&').replace('#returns', ''));
      const rows = text.match(/<tr role="row" id="return-/g) ?? [];
      assert.equal(rows.length, Number(count), label);
    }
    assert.ok(links.some(([, , label = '']) => label.endsWith('Overdue')));
  });

  test('all approved by the director, who signs; accepted and sealed by the team; published', async () => {
    for (const entry of await site.store.quarters.returns(KEY)) {
      const quarter = await site.store.quarters.quarter(KEY);
      if (quarter === null || !['not-started', 'sent-back'].includes(entry.state)) continue;
      const content = plausibleContent(quarter.frame, entry);
      const { version } = entry;
      await changeReturn(await site.acting('owner'), {
        key: entry,
        version,
        action: { type: 'submitted', content },
      });
    }
    await doneToAll(site, 'director', 'approved');
    const signed = await step(site, 'director', 'sign-off');
    assert.deepEqual([signed.status, signed.to], [303, `${HERE}?done=signed-off`]);
    assert.match(told(await site.get('team', `${HERE}/seal`)), /84 returns are not accepted/);
    const accepted = await doneToAll(site, 'team', 'accepted');
    assert.equal(accepted.to, `${HERE}?count=84&done=accepted`);

    const sealed = await step(site, 'team', 'seal');
    assert.deepEqual([sealed.status, sealed.to], [303, `${HERE}?done=sealed`]);
    assert.equal((await site.get(null, '/ssw/2023-24-Q3')).status, 404, 'sealed is not public');
    assert.match(
      told(await site.get('member', `${HERE}/edition`)),
      /sealed and not yet published.*[0-9a-f]{64}/,
    );
    assert.equal((await site.get('owner', `${HERE}/edition`)).status, 404);

    const published = await step(site, 'team', 'publish');
    assert.deepEqual([published.status, published.to], [303, `${HERE}?done=published`]);
    assert.equal((await site.get(null, '/ssw/2023-24-Q3')).status, 200);
    assert.equal((await site.get('member', `${HERE}/edition`)).to, '/ssw/2023-24-Q3');
    const history = told(await site.get('director', HERE));
    assert.match(history, /Published: edition 1 Tomos Tîm.*Signed off Carys Cyfarwyddwr.*Opened Dafydd Data/);
    assert.equal((await site.get('manager', `${HERE}/grid`)).status, 403, 'nothing is filled in any more');
  });

  test('a correction needs its reason in both languages, and tells what it changes', async () => {
    const reason = 'A late case was found.';
    const entry = (await site.store.quarters.returns(KEY)).find(({ ref }) => ref === 'CH/026');
    assert.ok(entry?.content?.kind === 'indicator');
    const team = await site.acting('team');
    await changeReturn(team, { key: entry, version: entry.version, action: { type: 'reopened', reason } });
    const content = { ...entry.content, value: '269' };
    const version = entry.version + 1;
    const again = { key: entry, version, action: { type: 'submitted', content } } as const;
    assert.ok((await changeReturn(await site.acting('owner'), again)).ok);
    assert.match(told(await site.get('director', HERE)), /Changed since it was approved .*Figure 270 269/);
    await doneToAll(site, 'director', 'approved');
    await step(site, 'director', 'sign-off');
    await doneToAll(site, 'team', 'accepted');

    const page = await site.get('team', `${HERE}/seal`);
    assert.match(told(page), /This will be edition 2\. It corrects edition 1/);
    assert.match(told(page), /What it will say otherwise .*Actual 270 269/);
    const half = await step(site, 'team', 'seal', [['reason-en', reason]]);
    assert.equal(half.status, 422);
    assert.match(told(half), /Write in Welsh why the edition is corrected/);
    assert.match(half.text, /A late case was found\./, 'what was written is kept');
    const whole = await step(site, 'team', 'seal', [
      ['reason-en', reason],
      ['reason-cy', 'Canfuwyd achos hwyr.'],
    ]);
    assert.equal(whole.status, 303);
    assert.match(told(await site.get('director', `${HERE}/edition`)), /Edition 2, not yet published/);
    assert.equal((await step(site, 'team', 'publish')).status, 303);
    assert.match(told(await site.get(null, '/ssw/2023-24-Q3')), /Edition 2/);
  });

  test('what was looked at has changed: nothing is done, and it is shown as it is now', async () => {
    const got = await site.post('team', `${HERE}/publish`, [['version', '1'], PROOF]);
    assert.equal(got.status, 409);
    assert.match(told(got), /The quarter changed while you looked at it, and nothing was done/);
  });
});

test('every page is there in Welsh', async () => {
  const site = await quarterSite();
  try {
    await opened(site);
    for (const [person, path, says] of [
      ['manager', '/quarters', /Chwarteri .*0 o 84/],
      ['manager', '/quarters/open', /Agor chwarter/],
      ['manager', HERE, /Anfonwyd 0 o’r 84 o ffurflenni/],
      ['manager', `${HERE}/grid`, /Llenwi fel grid/],
      ['manager', `${HERE}/assign`, /Neilltuo perchnogion/],
      ['director', `${HERE}/challenge`, /Rhestr herio/],
      ['director', `${HERE}/preview`, /Drafft yw hwn/],
      ['director', `${HERE}/sign-off`, /Llofnodi’r chwarter/],
      ['team', `${HERE}/seal`, /Selio argraffiad/],
    ] as const)
      assert.match(told(await site.get(person, path, 'cy')), says, path);
  } finally {
    await site.close();
  }
});

describe('what waits for whom', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
    await opened(site);
    await sent(site, 4);
  });
  after(() => site.close());

  test('who decides sees what waits for them, and ticks all of it without script', async () => {
    const page = await site.get('director', HERE);
    assert.match(told(page), /Waiting for you \(4\) .*Tick all 4 .*Indicators \(4\)/);
    assert.equal(page.text.match(/name="ticked"/g)?.length, 4);
    assert.equal(page.text.match(/name="ticked"[^>]* checked/g), null);
    const all = await site.get('director', `${HERE}?tick=all`);
    assert.equal(all.text.match(/name="ticked"[^>]* checked/g)?.length, 4);
    assert.match(told(all), /Tick none/);
  });

  test('who decides nothing is not told of it; every return is folded away', async () => {
    const page = await site.get('manager', HERE);
    assert.doesNotMatch(told(page), /Waiting for you/);
    assert.match(page.text, /<details class="more more--section"><summary>Show all 84 returns/);
    assert.match(told(await site.get('team', HERE)), /Nothing waits for your decision now/);
  });

  test('a red figure, what is overdue and what nobody answers for stand above', async () => {
    const entry = (await site.store.quarters.returns(KEY)).find(({ ref }) => ref === 'SSWB55');
    assert.ok(entry?.content?.kind === 'indicator');
    const team = await site.acting('team');
    const { version } = entry;
    await changeReturn(team, { key: entry, version, action: { type: 'sent-back', reason: 'Check it.' } });
    const action = { type: 'saved', content: { ...entry.content, value: '12' } } as const;
    await changeReturn(await site.acting('owner'), { key: entry, version: version + 1, action });
    await site.post('manager', `${HERE}/assign`, [
      tick({ ...entry, version: version + 2 }),
      ['which', 'ticked'],
      ['owner', 'nobody'],
    ]);
    site.time.now = '2024-01-22T09:00:00.000Z' as typeof site.time.now;
    const text = told(await site.get('manager', HERE));
    assert.match(text, /One return has nobody who answers for it\. Assign an owner/);
    assert.match(text, /Red so far \(1\) .*12% ■ Red .*Overdue \(81\)/);
  });
});
