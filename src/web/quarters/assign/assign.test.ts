import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  opened,
  QUARTER_KEY,
  QUARTER_PATH,
  quarterSite,
  type Site,
  told,
} from '../../../../test/collecting/quarter-site.ts';

const HERE = QUARTER_PATH;
const KEY = QUARTER_KEY;

describe('assigning', () => {
  let site: Site;
  before(async () => {
    site = await quarterSite();
    await opened(site);
  });
  after(() => site.close());

  test('all that are shown get an owner and a date, and keep what was left as it is', async () => {
    const got = await site.post('manager', `${HERE}/assign`, [
      ['shown', '?kind=narrative'],
      ['which', 'shown'],
      ['owner', 'adultHead'],
      ['due', '2024-01-12'],
    ]);
    assert.deepEqual([got.status, got.to], [303, `${HERE}?kind=narrative&count=4&done=assigned`]);
    const returns = await site.store.quarters.returns(KEY);
    const assigned = returns.filter(({ owner }) => owner === 'adultHead');
    assert.deepEqual(
      assigned.map(({ kind, dueOn, service }) => [kind, dueOn, service]),
      Array.from({ length: 4 }, () => ['narrative', '2024-01-12', null]),
    );
  });

  for (const [what, fields, says] of [
    ['nothing ticked', [['owner', 'owner']], /Tick at least one return/],
    ['nothing chosen', [['which', 'shown']], /Choose an owner, a service or a date/],
    [
      'too early',
      [
        ['which', 'shown'],
        ['due', '2023-12-01'],
      ],
      /must be after the quarter’s last day/,
    ],
  ] as const)
    test(`${what} is told, and changes nothing`, async () => {
      const got = await site.post('manager', `${HERE}/assign`, fields);
      assert.equal(got.status, 422);
      assert.match(told(got), says);
    });
});
