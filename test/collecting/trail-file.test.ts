/** The trail of a quarter as a file, by its page and by the command line: the same rows, for whoever may read all of it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { quarterTrail } from '../../src/use-cases/trail/index.ts';
import { opened, QUARTER_KEY, QUARTER_PATH, quarterSite, type Site } from './quarter-site.ts';

let site: Site;
before(async () => {
  site = await quarterSite();
  await opened(site);
});
after(() => site.close());

test('those who may read the trail of all of a quarter carry it away, whole; others may not and are not offered it', async () => {
  const { store, services } = site;
  await site.post('owner', '/returns/ssw/2023-24-Q3/indicator/SSWB39', [
    ...[['version', '1'] as const, ['do', 'save'] as const, ['value', '380'] as const],
    ['comment.en', '=HYPERLINK("x")'],
  ]);
  const rows = await quarterTrail({ store, accounts: services.accounts })(QUARTER_KEY);
  assert.ok(rows !== null && rows.length > 80);
  for (const person of ['team', 'director', 'manager'] as const) {
    assert.match((await site.get(person, QUARTER_PATH)).text, /trail\.csv" download>spreadsheet \(CSV\)/);
    const { status, text } = await site.get(person, `${QUARTER_PATH}/trail.json`);
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(rows)), person);
  }
  assert.match((await site.get('team', QUARTER_PATH, 'cy')).text, /Lawrlwytho’r hanes llawn/);
  const csv = (await site.get('team', `${QUARTER_PATH}/trail.csv`)).text;
  assert.match(csv, /^.?at,thing,event,by,name,reason,details\r\n/u);
  assert.match(csv, /"return\/indicator\/SSWB39","saved","owner","Olwen Owner","",/);
  for (const [person, status] of [
    ['adultHead', [403, 404]],
    ['owner', [403, 404]],
    ['member', [404]],
    [null, [302]],
  ] as const) {
    const got = await site.get(person, `${QUARTER_PATH}/trail.csv`);
    assert.ok((status as readonly number[]).includes(got.status), `${person}: ${got.status}`);
    assert.doesNotMatch((await site.get(person, QUARTER_PATH)).text, /trail\.csv/);
  }
});
