import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  hidden,
  opened,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';
import { changeReturn } from '../../../use-cases/returns/index.ts';

const HERE = QUARTER_PATH;
const KEY = QUARTER_KEY;

describe('the grid', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
    await opened(site);
  });
  after(() => site.close());

  const row = (version: number, ref: string, value: string, was = '["","",""]') =>
    [
      [`version:${ref}`, String(version)],
      [`was:${ref}`, was],
      [`value:${ref}`, value],
    ] as const;
  const stateOf = async (ref: string) =>
    (await site.store.quarters.returns(KEY)).find((entry) => entry.kind === 'indicator' && entry.ref === ref);

  test('a row has the figures to compare with, and boxes; the fraction only where there is one', async () => {
    const { text } = await site.get('manager', `${HERE}/grid`);
    assert.match(text, /name="value:CH\/026"[^>]*aria-label="Figure: CH\/026 /);
    assert.doesNotMatch(text, /name="numerator:CH\/026"/);
    assert.match(text, /name="numerator:SSWB38c"/);
    assert.doesNotMatch(text, /name="value:DWB6\.1\.1iii"/, 'three parts have their own form');
  });

  test('rows that were typed in are saved as drafts, the others left alone', async () => {
    const got = await site.post('manager', `${HERE}/grid`, [
      ...row(1, 'CH/026', '300'),
      ...row(1, 'SSWB39', ''),
    ]);
    assert.deepEqual([got.status, got.to], [303, `${HERE}/grid?count=1&done=saved`]);
    const [saved, left] = [await stateOf('CH/026'), await stateOf('SSWB39')];
    assert.deepEqual([saved?.state, left?.state], ['draft', 'not-started']);
    const page = told(await site.get('manager', `${HERE}/grid?count=1&done=saved`));
    assert.match(page, /One figure is saved as a draft/);
    assert.match(page, /Red To put right: The figure is red\. Say why/);
  });

  test('a row that somebody else changed is shown with both figures, and the others are saved', async () => {
    const owner = await site.acting('owner');
    const held = await stateOf('CH/026');
    assert.ok(held?.content?.kind === 'indicator');
    const content = { ...held.content, value: '301' };
    await changeReturn(owner, { key: held, version: held.version, action: { type: 'saved', content } });
    const got = await site.post('manager', `${HERE}/grid`, [
      ...row(2, 'CH/026', '302', '["300","",""]'),
      ...row(1, 'SSWB39', '380'),
    ]);
    assert.equal(got.status, 409);
    assert.match(told(got), /You typed: 302 It is now: 301 , changed by Olwen Owner on 10 January 2024/);
    assert.match(told(got), /One figure is saved as a draft/);
    assert.match(got.text, /name="value:CH\/026" value="302"/, 'what was typed stands in its box');
    const again = await site.post('manager', `${HERE}/grid`, [
      ...row(Number(hidden(got, 'version:CH/026')), 'CH/026', '302', '["301","",""]'),
    ]);
    assert.equal(again.status, 303);
    const now = await stateOf('CH/026');
    assert.equal(now?.content?.kind === 'indicator' && now.content.value, '302');
  });

  test('a row that was not touched is no conflict, whoever changed it', async () => {
    const got = await site.post('manager', `${HERE}/grid`, row(1, 'CH/026', '300', '["300","",""]'));
    assert.deepEqual([got.status, got.to], [303, `${HERE}/grid?count=0&done=saved`]);
  });
});
