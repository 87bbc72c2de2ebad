import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantOf, signInPlace, somebody } from '../../../test/sign-in-place.ts';
import { peopleTrail, trailText } from './index.ts';

test('the trail of people is whole, in order, and no cell of it is a formula', async (context) => {
  const { accounts, keep, pass, clock } = await signInPlace(context);
  await keep(somebody('a', { name: '=HYPERLINK("http://x")', grants: [grantOf('administrator')] }));
  pass(1);
  const mair = await keep(somebody('mair'));
  pass(1);
  const change = { by: 'a' as typeof mair.id, at: clock.now(), reason: '+1, "and"\r\nmore' };
  await accounts.notePersonEvent({ person: mair, type: 'codes-removed', change });
  const rows = await peopleTrail(accounts)('aberwy');
  assert.deepEqual(
    rows.map(({ thing, event, by }) => [thing, event, by]),
    [
      ['person/a', 'person-added', null],
      ['person/mair', 'person-added', null],
      ['person/mair', 'codes-removed', 'a'],
    ],
  );
  assert.deepEqual(JSON.parse(trailText(rows, 'json')), JSON.parse(JSON.stringify(rows)));
  const csv = trailText(rows, 'csv');
  assert.match(csv, /^\ufeffat,thing,event,by,name,reason,details\r\n/);
  assert.ok(csv.includes(`"a","'=HYPERLINK(""http://x"")","'+1, ""and""\r\nmore"`));
  assert.doesNotMatch(csv, /(^|,)"[=+\-@]/m);
});
