import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answersTo } from '../../../test/collecting/answers-to.ts';
import { plausibleContent } from '../../../test/collecting/plausible-content.ts';
import {
  opened,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  tick,
  told,
} from '../../../test/collecting/quarter-site.ts';
import { guardReturn, type ReturnKey } from '../../domain/returns/index.ts';
import { changeReturn } from '../../use-cases/returns/index.ts';

const UNUSUAL = { ...QUARTER_KEY, kind: 'indicator', ref: 'SSWB39' } as const;
const REASON = 'A merger doubled the area.';

let site: Site;

before(async () => {
  site = await quarterSite();
  await opened(site);
  const quarter = await site.store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  for (const ref of ['SSWB38c', 'SSWB39', 'SSWB57']) {
    const key: ReturnKey = { ...UNUSUAL, ref };
    const { frame } = quarter;
    const plain = plausibleContent(frame, key);
    assert.ok(plain.kind === 'indicator');
    const typed = ref === 'SSWB39' ? { ...plain, value: '3840' } : plain;
    const confirmations = answersTo(guardReturn({ frame, ...key, content: typed }), REASON);
    const content = { ...typed, confirmations };
    const entry = await site.store.quarters.returnAt(key);
    const action = { type: 'submitted', content } as const;
    const sent = await changeReturn(await site.acting('owner'), {
      key,
      version: entry?.version ?? 0,
      action,
    });
    assert.ok(sent.ok, JSON.stringify(sent));
  }
});
after(() => site.close());

test('what was sent with a reason stands first where it is approved, and cannot be ticked', async () => {
  const page = await site.get('director', QUARTER_PATH);
  const text = told(page);
  assert.match(
    text,
    /Unusual figures and their reasons \(1\)[\s\S]*3,840 is far from[\s\S]*A merger doubled the area\.[\s\S]*Tick all 2/,
  );
  assert.match(text, /Open each one to approve or accept it\. They cannot be ticked\./);
  assert.doesNotMatch(page.text, /value="\d+\/indicator\/SSWB39"/);
  const all = await site.get('director', `${QUARTER_PATH}?tick=all`);
  assert.equal([...all.text.matchAll(/class="choose"[^>]* checked/g)].length, 2);
  const chosen = await site.get('director', `${QUARTER_PATH}?state=submitted`);
  assert.match(chosen.text, /value="\d+\/indicator\/SSWB57"/);
  assert.doesNotMatch(chosen.text, /value="\d+\/indicator\/SSWB39"/);
});

test('ticked all the same it is left, and the page says why; the others are approved', async () => {
  const returns = await site.store.quarters.returns(QUARTER_KEY);
  const sent = returns.filter(({ state }) => state === 'submitted');
  const fields = [...sent.map(tick), ['do', 'approved'], ['shown', '']] as const;
  const { status, text } = await site.post('director', `${QUARTER_PATH}/returns`, fields);
  assert.equal(status, 409);
  assert.match(text, /this was sent with a reason for an unusual figure/);
  assert.match(text, /2 returns are approved/);
  assert.equal((await site.store.quarters.returnAt(UNUSUAL))?.state, 'submitted');
});

test('it stands first on the challenge list and where the director signs, in both languages', async () => {
  for (const path of [`${QUARTER_PATH}/challenge`, `${QUARTER_PATH}/sign-off`]) {
    assert.match(
      told(await site.get('director', path)),
      /Unusual figures and their reasons \(1\)[\s\S]*A merger doubled/,
    );
    const welsh = told(await site.get('director', path, 'cy'));
    assert.match(welsh, /Ffigurau anarferol a’r rhesymau drostynt \(1\)[\s\S]*Mae 3,840 ymhell/);
  }
});
