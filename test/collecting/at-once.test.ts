/** Two people at one quarter in the same moment: what one decides on is what stands when it is written, or is refused. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { QuarterReturn, ReturnContent } from '../../src/domain/returns/index.ts';
import type { Bilingual } from '../../src/domain/value/index.ts';
import type { ViewedStore } from '../../src/use-cases/ports.ts';
import {
  type Acting,
  changeReturn,
  type ReturnAction,
  signOffQuarter,
} from '../../src/use-cases/returns/index.ts';
import { plausibleContent } from './plausible-content.ts';
import {
  hidden,
  opened,
  type PersonName,
  PROOF,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
} from './quarter-site.ts';

/** The same person, and something that somebody else does between their reading and their first writing. */
function interrupted(acting: Acting, meanwhile: () => Promise<unknown>): Acting {
  let isDone = false;
  const once = async () => {
    if (isDone) return;
    isDone = true;
    await meanwhile();
  };
  const through = (store: ViewedStore): ViewedStore => ({
    ...store,
    quarters: {
      ...store.quarters,
      record: async (order) => {
        await once();
        return store.quarters.record(order);
      },
    },
  });
  return { ...acting, store: { ...acting.store, as: (viewer) => through(acting.store.as(viewer)) } };
}

async function entry(site: Site, ref = 'CH/026'): Promise<QuarterReturn> {
  const found = (await site.store.quarters.returns(QUARTER_KEY)).find((each) => each.ref === ref);
  assert.ok(found);
  return found;
}

async function quarterNow(site: Site) {
  const quarter = await site.store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  return quarter;
}

async function did(
  site: Site,
  person: PersonName,
  action: ReturnAction,
  ref?: string,
): Promise<QuarterReturn> {
  const { version, ...key } = await entry(site, ref);
  const changed = await changeReturn(await site.acting(person), { key, version, action });
  assert.ok(changed.ok, JSON.stringify(changed));
  return changed.value;
}

/** Opens the quarter and takes every return to where the director may sign; CH/026 is written in English alone. */
async function approvedSite(): Promise<Site> {
  const site = await quarterSite();
  await opened(site);
  const { frame } = await quarterNow(site);
  for (const { kind, ref } of await site.store.quarters.returns(QUARTER_KEY)) {
    const whole = plausibleContent(frame, { kind, ref });
    const content =
      ref === 'CH/026' ? ({ ...whole, comment: { en: 'Demand rose.', cy: '' } } as ReturnContent) : whole;
    await did(site, 'owner', { type: 'submitted', content }, ref);
    await did(site, 'director', { type: 'approved' }, ref);
  }
  return site;
}

describe('a quarter whose returns are approved', () => {
  let site: Site;
  before(async () => {
    site = await approvedSite();
  });
  after(() => site.close());

  test('a return that is sent back while the director signs is not signed for', async () => {
    const director = interrupted(await site.acting('director'), () =>
      did(site, 'team', { type: 'sent-back', reason: 'Which teams?' }),
    );
    const { version } = await quarterNow(site);
    const signed = await signOffQuarter(director, {
      key: QUARTER_KEY,
      version,
      proof: await site.proof('director'),
    });
    assert.deepEqual(signed, { ok: false, failure: { kind: 'changed' } });
    assert.equal((await quarterNow(site)).state, 'open');
  });

  test('figures that changed after the director looked are not signed for, though all is approved again', async () => {
    const { content } = await entry(site);
    assert.ok(content?.kind === 'indicator');
    await did(site, 'owner', { type: 'submitted', content });
    await did(site, 'director', { type: 'approved' });
    const looked = await site.get('director', `${QUARTER_PATH}/sign-off`);
    await did(site, 'team', { type: 'sent-back', reason: 'Count again.' });
    await did(site, 'owner', { type: 'submitted', content: { ...content, value: '271' } });
    await did(site, 'director', { type: 'approved' });
    const fields = [['version', hidden(looked, 'version')], PROOF] as const;
    const late = await site.post('director', `${QUARTER_PATH}/sign-off`, fields);
    assert.equal(late.status, 409);
    assert.equal((await quarterNow(site)).state, 'open');
    const again = await site.get('director', `${QUARTER_PATH}/sign-off`);
    const seen = [['version', hidden(again, 'version')], PROOF] as const;
    assert.equal((await site.post('director', `${QUARTER_PATH}/sign-off`, seen)).status, 303);
  });

  test('a return sent back in the moment that the director signs takes the signature away', async () => {
    await did(site, 'team', { type: 'sent-back', reason: 'Once more.' });
    const { content } = await entry(site);
    assert.ok(content);
    await did(site, 'owner', { type: 'submitted', content });
    const approved = await did(site, 'director', { type: 'approved' });
    const team = interrupted(await site.acting('team'), async () => {
      const { version } = await quarterNow(site);
      const signed = await signOffQuarter(await site.acting('director'), {
        key: QUARTER_KEY,
        version,
        proof: await site.proof('director'),
      });
      assert.ok(signed.ok, JSON.stringify(signed));
    });
    const sentBack = await changeReturn(team, {
      key: approved,
      version: approved.version,
      action: { type: 'sent-back', reason: 'Which teams?' },
    });
    assert.ok(sentBack.ok, JSON.stringify(sentBack));
    assert.equal((await quarterNow(site)).state, 'open');
    const events = await site.store.quarters.quarterEvents(QUARTER_KEY);
    assert.deepEqual(
      events.slice(-2).map(({ type }) => type),
      ['signed-off', 'sign-off-lapsed'],
    );
  });

  test('what stands in a language is not said in other words by translating', async () => {
    const { content } = await entry(site);
    assert.ok(content?.kind === 'indicator' && content.comment.cy === '');
    await did(site, 'owner', { type: 'submitted', content });
    const { version, ...key } = await did(site, 'director', { type: 'approved' });
    const translated = async (texts: Readonly<Record<string, Bilingual>>) =>
      changeReturn(await site.acting('owner'), { key, version, action: { type: 'translated', texts } });
    const added = { ...content.comment, cy: 'Cynyddodd y galw.' };
    const wrong: readonly Readonly<Record<string, Bilingual>>[] = [
      { comment: { en: 'Nothing to see here.', cy: 'Dim i’w weld yma.' } },
      { nextSteps: { en: 'None.', cy: content.nextSteps.cy } },
      { comment: added, value: { en: '1', cy: '1' } },
      { comment: added, toString: added },
    ];
    for (const texts of wrong) {
      const { failure } = { failure: null, ...(await translated(texts)) };
      assert.deepEqual(failure, { kind: 'not-possible', type: 'translated', state: 'approved' });
    }
    assert.ok((await translated({ comment: added })).ok);
  });
});
