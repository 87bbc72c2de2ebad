import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { plausibleContent } from '../../../../test/collecting/plausible-content.ts';
import {
  hidden,
  opened,
  PROOF,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';
import { comeBackFrom, startIdentityProvider } from '../../../../test/identity-provider.ts';
import { startSite } from '../../../../test/journeys/site.ts';
import { beginCollecting, keepPerson, visit, wordsOf } from '../../../../test/sign-in/visit.ts';
import { grantOf } from '../../../../test/sign-in-place.ts';
import type { PersonId } from '../../../domain/people/index.ts';
import type { Store } from '../../../use-cases/index.ts';
import { type Acting, changeReturn } from '../../../use-cases/returns/index.ts';

/** Every return sent and approved; accepted too, where a performance team is given. */
async function approved(
  store: Store,
  { owner, director, team }: { readonly owner: Acting; readonly director: Acting; readonly team?: Acting },
): Promise<void> {
  const quarter = await store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  for (const entry of await store.quarters.returns(QUARTER_KEY)) {
    const content = plausibleContent(quarter.frame, entry);
    let now = entry;
    for (const [acting, action] of [
      [owner, { type: 'submitted', content }],
      [director, { type: 'approved' }],
      ...(team === undefined ? [] : [[team, { type: 'accepted' }] as const]),
    ] as const) {
      const changed = await changeReturn(acting, { key: now, version: now.version, action });
      assert.ok(changed.ok, entry.ref);
      now = changed.value;
    }
  }
}

describe('signing off asks the director for their password again', () => {
  const path = `${QUARTER_PATH}/sign-off`;
  let site: Site;
  let version: readonly [string, string];
  before(async () => {
    site = await quarterSite();
    await opened(site);
    await approved(site.store, {
      owner: await site.acting('owner'),
      director: await site.acting('director'),
      team: await site.acting('team'),
    });
    version = ['version', hidden(await site.get('director', path), 'version')];
  });
  after(() => site.close());
  const state = async () => (await site.store.quarters.quarter(QUARTER_KEY))?.state;

  test('a session that somebody left open signs nothing', async () => {
    assert.match((await site.get('director', path)).text, /type="password"/);
    const silent = await site.post('director', path, [version]);
    assert.equal(silent.status, 422);
    assert.match(told(silent), /Enter your password/);
    const wrong = await site.post('director', path, [version, ['password', 'not the right one']]);
    assert.equal(wrong.status, 422);
    assert.match(told(wrong), /The password is not right/);
    assert.equal(await state(), 'open');
    assert.match(told(await site.get('director', path, 'cy')), /Eich cyfrinair/);
  });

  test('whose it is not proves nothing, in the use case too', async () => {
    const { signOffQuarter } = await import('../../../use-cases/returns/index.ts');
    const acting = await site.acting('director');
    const { version: now } = (await site.store.quarters.quarter(QUARTER_KEY)) ?? { version: 0 };
    const looked = { key: QUARTER_KEY, version: now };
    const others = await site.proof('team');
    const refused = { ok: false, failure: { kind: 'not-proven' } } as const;
    assert.deepEqual(await signOffQuarter(acting, { ...looked, proof: others }), refused);
    const proof = await site.proof('director');
    const later = new Date(Date.parse(proof.at) + 5 * 60_000).toISOString() as typeof proof.at;
    const late = { ...acting, clock: { now: () => later } };
    assert.deepEqual(await signOffQuarter(late, { ...looked, proof }), refused);
  });

  test('the right one signs, and wrong ones are counted', async () => {
    const signed = await site.post('director', path, [version, PROOF]);
    assert.equal(signed.status, 303, told(signed));
    assert.equal(await state(), 'signed-off');
    const seal = `${QUARTER_PATH}/seal`;
    const looked = ['version', hidden(await site.get('team', seal), 'version')] as const;
    let page = await site.post('team', seal, [looked]);
    for (let tries = 0; tries < 12 && !/Too many failed attempts/.test(told(page)); tries++)
      page = await site.post('team', seal, [looked, ['password', `wrong ${tries}`]]);
    assert.match(told(page), /Too many failed attempts/);
    assert.match(told(await site.post('team', seal, [looked, PROOF])), /Too many failed attempts/);
    assert.equal(await state(), 'signed-off');
  });

  test('nothing is sealed before two administrators have signed in', async () => {
    const one = await site.store.accounts.person({ authority: 'bridgend', id: 'admin-one' as PersonId });
    assert.ok(one);
    const change = { by: null, at: site.services.clock.now(), reason: null };
    await site.store.accounts.savePerson({ person: { ...one, grants: [] }, change });
    const page = await site.get('team', `${QUARTER_PATH}/seal`);
    assert.match(told(page), /Two administrators must have signed in before an edition is sealed/);
    assert.equal(hidden(page, 'version'), '', 'there is no button');
    assert.match(told(await site.get('team', `${QUARTER_PATH}/seal`, 'cy')), /Rhaid bod dau weinyddwr/);
    site.time.now = new Date(Date.parse(site.time.now) + 60 * 60_000).toISOString() as typeof site.time.now;
    const tried = await site.post('team', `${QUARTER_PATH}/seal`, [['version', '2/1'], PROOF]);
    assert.equal(tried.status, 409);
    await site.store.accounts.savePerson({ person: one, change });
    assert.doesNotMatch(told(await site.get('team', `${QUARTER_PATH}/seal`)), /Two administrators/);
  });
});

test('whoever signs in with the council’s account goes there again, and as themselves', async () => {
  const base = 'https://mesur.example';
  const provider = await startIdentityProvider({
    redirectUris: [`${base}/sign-in/council/callback`],
    people: ['mair', 'ifan'].map((subject) => ({
      subject,
      name: subject,
      email: `${subject}@council.example`,
    })),
  });
  const { issuer, clientId, clientSecret } = provider;
  const name = { en: 'your Aberwy account', cy: 'eich cyfrif Aberwy' };
  const identityProvider = { issuer, clientId, clientSecret, name };
  const site = await startSite({ settings: { publicUrl: base, identityProvider } });
  try {
    const { store, clock, accounts } = site.services;
    const mair = await keepPerson(site, { id: 'mair', grants: [grantOf('director', 'ssw')] });
    const ifan = await keepPerson(site, { id: 'ifan', grants: [grantOf('director', 'ssw')] });
    for (const person of [mair, ifan])
      await accounts.saveIdentity({ identity: { issuer, subject: person.id }, person });
    await beginCollecting(site);
    const owner = await accounts.person({ authority: 'bridgend', id: 'collects' as PersonId });
    assert.ok(owner);
    await approved(store, {
      owner: { store, clock, person: owner },
      director: { store, clock, person: ifan },
    });
    const there = visit(site, base);
    const through = async (path: string, subject: string) => {
      const left = await there.get(path);
      const back = await comeBackFrom({ url: left.to ?? '', subject });
      return { left: left.to ?? '', seen: await there.get(`${back.pathname}${back.search}`) };
    };
    await through('/sign-in/council', 'mair');
    const path = `${QUARTER_PATH}/sign-off`;
    const page = await there.get(path);
    const way = (/href="(\/account\/prove[^"]+)"/.exec(page.text)?.[1] ?? '').replaceAll('&amp;', '&');
    assert.match(wordsOf(page), /Confirm with your Aberwy account/);
    assert.doesNotMatch(page.text, /Sign off Q/);

    const early = await there.send(path, {});
    assert.equal(early.status, 422);
    assert.match(wordsOf(early), /Confirm who you are first/);
    const others = await through(way, 'ifan');
    assert.match(others.left, /prompt=login/);
    assert.match(others.left, /max_age=0/);
    assert.equal(others.seen.to, `${path}?council=another`);
    assert.match(wordsOf(await there.follow(others.seen)), /You signed in with a different council account/);

    const own = await through(way, 'mair');
    assert.equal(own.seen.to, path);
    assert.match(wordsOf(await there.follow(own.seen)), /You have just confirmed who you are/);
    const signed = await there.send(path);
    assert.equal(signed.to, `${QUARTER_PATH}?done=signed-off`);
    assert.equal((await store.quarters.quarter(QUARTER_KEY))?.state, 'signed-off');
    assert.deepEqual(site.failures, []);
  } finally {
    await site.close();
    await provider.stop();
  }
});
