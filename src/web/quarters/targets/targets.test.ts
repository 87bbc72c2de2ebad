import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, quarterSite } from '../../../../test/collecting/quarter-site.ts';
import type { Quarter } from '../../../domain/period/index.ts';
import { openQuarter } from '../../../use-cases/returns/index.ts';

const PATH = '/quarters/ssw/2023-24-Q3/targets';

test('the performance team sets the targets of a quarter, and each is in its trail', async (context) => {
  const site = await quarterSite();
  context.after(() => site.close());
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn: day('2024-01-19'), owners: {} };
  assert.ok((await openQuarter(await site.acting('manager'), order)).ok);
  const key = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };

  const page = await site.get('team', PATH);
  assert.match(page.text, /3 indicators had targets of their own last quarter/);
  assert.match((await site.get('team', PATH, 'cy')).text, /Nifer y dangosyddion a oedd â’u targed eu hunain/);
  const box = (value: string) =>
    [
      ['version', '1'],
      ['quarter:SSWB61a', value],
      ['was:quarter:SSWB61a', ''],
      ['year:SSWB61a', '185'],
      ['was:year:SSWB61a', '185'],
    ] as const;

  const unclear = await site.post('team', PATH, [...box('many'), ['reason', 'Profile']]);
  assert.equal(unclear.status, 422);
  assert.match(unclear.text, /href="#quarter:SSWB61a"/);
  assert.match(unclear.text, /value="many"/);
  assert.equal((await site.post('team', PATH, box('139'))).status, 422, 'a reason is needed');

  const set = await site.post('team', PATH, [...box('139'), ['reason', 'Profile agreed in April']]);
  assert.deepEqual([set.status, set.to], [303, `${PATH}?count=1&done=set`]);
  const events = await site.store.quarters.quarterEvents(key);
  assert.deepEqual(events.at(-1)?.changes, [{ field: 'SSWB61a 2023-24-Q3', earlier: '', later: '139' }]);
  assert.match((await site.get('team', PATH)).text, /2 indicators had targets of their own/);

  const late = await site.post('team', PATH, [...box('140'), ['reason', 'Again']]);
  assert.equal(late.status, 409, 'the quarter has moved on');
  assert.equal((await site.post('manager', PATH, [...box('1'), ['reason', 'x']])).status, 403);
  assert.doesNotMatch((await site.get('manager', PATH)).text, /name="quarter:SSWB61a"/);
  assert.equal((await site.get('adultHead', PATH)).status, 404);
});

test('a target far from every one before is asked about, and set with the answer in its event', async (context) => {
  const site = await quarterSite();
  context.after(() => site.close());
  const order = { directorate: 'ssw', period: '2023-24-Q3', dueOn: day('2024-01-19'), owners: {} };
  assert.ok((await openQuarter(await site.acting('manager'), order)).ok);
  const key = { authority: 'bridgend', directorate: 'ssw', period: '2023-24-Q3' as Quarter };
  const box = (value: string) =>
    [
      ['version', '1'],
      ['year:CH/026', value],
      ['was:year:CH/026', '270'],
      ['reason', 'Agreed by Cabinet'],
    ] as const;

  const asked = await site.post('team', PATH, box('27,000'));
  assert.equal(asked.status, 422, '27,000 for 270 was set unasked');
  assert.match(
    asked.text,
    /A target of 27,000 is far from the last target of 270 and the last figure of 214/,
  );
  const [, figures = ''] = /name="asked\.target-far:year:CH\/026" value="([^"]+)"/.exec(asked.text) ?? [];
  const answer = [
    ['confirm.target-far:year:CH/026', 'It counts visits from now on.'],
    ['asked.target-far:year:CH/026', figures.replaceAll('&quot;', '"')],
  ] as const;
  assert.equal((await site.post('team', PATH, [...box('270,000'), ...answer])).status, 422, 'another figure');
  assert.equal((await site.post('team', PATH, [...box('27,000'), ...answer])).status, 303);
  const events = await site.store.quarters.quarterEvents(key);
  assert.deepEqual(events.at(-1)?.changes, [
    { field: 'CH/026 2023-24', earlier: '270', later: '27,000' },
    {
      field: 'confirmations.target-far:year:CH/026',
      earlier: null,
      later: 'It counts visits from now on.',
    },
  ]);
  assert.match(
    (await site.get('team', '/quarters/ssw/2023-24-Q3')).text,
    /Agreed by Cabinet It counts visits/,
  );
});
