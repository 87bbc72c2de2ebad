import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  ORDER,
  opened,
  QUARTER_KEY,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';

const KEY = QUARTER_KEY;

describe('opening a quarter', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
  });
  after(() => site.close());

  test('nothing is open: the page says what to do', async () => {
    assert.match(told(await site.get('manager', '/quarters')), /No quarter has been opened yet\. Open one/);
    assert.match(told(await site.get('director', '/quarters')), /Once one is opened/);
  });

  test('the two quarters after the newest report may be opened, and no other', async () => {
    assert.match(told(await site.get('manager', '/quarters/open')), /Quarter 3, 2023-24.*Quarter 4, 2023-24/);
    const earlier = await site.get('manager', '/quarters/open?quarter=ssw/2023-24-Q1');
    assert.equal(earlier.status, 409);
    assert.match(told(earlier), /not later than the newest published report/);
    assert.equal((await site.get('manager', '/quarters/open?quarter=ssw/nonsense')).status, 422);
    assert.equal((await site.get('manager', '/quarters/open?quarter=edu/2023-24-Q3')).status, 403);
  });

  test('a due date is a day after the quarter, suggested to be the fifteenth working day', async () => {
    const form = await site.get('manager', '/quarters/open?quarter=ssw/2023-24-Q3');
    assert.match(form.text, /name="due" type="text" value="31 January 2024"/);
    for (const [due, says] of [
      ['2023-12-31', /after the quarter’s last day, 31 December 2023/],
      ['31/31/2024', /Write a day/],
      ['31/12/2023', /after the quarter’s last day/],
    ] as const) {
      const got = await site.post('manager', '/quarters/open', [
        ['quarter', 'ssw/2023-24-Q3'],
        ['due', due],
        ['do', 'open'],
      ]);
      assert.equal(got.status, 422);
      assert.match(told(got), says);
    }
  });

  test('an opened quarter tells how many returns have no owner', async (context) => {
    const other = await quarterSite();
    context.after(() => other.close());
    const { to } = await other.post('manager', '/quarters/open', [
      ['quarter', 'ssw/2023-24-Q3'],
      ['due', '31 January 2024'],
      ['do', 'open'],
    ]);
    const overview = told(await other.get('manager', to ?? ''));
    assert.match(overview, /The quarter is open\. 84 returns have no owner yet\./);
  });

  test('what will be opened is told before it is, and nothing is until it is confirmed', async () => {
    const checked = await site.post('manager', '/quarters/open', [...ORDER, ['do', 'check']]);
    assert.match(told(checked), /84 returns will be opened.*Indicator 26 26 Commitment 28 28/);
    assert.equal(await site.store.quarters.quarter(KEY), null);
    await opened(site);
    assert.equal((await site.store.quarters.returns(KEY)).length, 84);
    const preview = told(await site.get('manager', '/quarters/ssw/2023-24-Q3/preview'));
    assert.match(preview, /What needs attention No indicator has a status yet\./, 'nothing is known yet');
    assert.doesNotMatch(preview, /is off target|behind plan/);
    const again = await site.post('manager', '/quarters/open', [...ORDER, ['do', 'open']]);
    assert.equal(again.status, 409);
    assert.match(told(again), /Somebody has opened this quarter meanwhile/);
  });
});
