/** What pages answer, without a browser: addresses, searches, and every indicator's page in both languages. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LANGUAGES } from '../../src/domain/value/index.ts';
import { linkTo, pathOf } from '../../src/web/links.ts';
import { council } from '../published/council.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
let empty: Site;
before(async () => {
  [site, empty] = await Promise.all([startSite(), startSite({ isEmpty: true })]);
});
after(() => Promise.all([site.close(), empty.close()]));

async function textOf(path: string, of: Site = site): Promise<string> {
  const response = await of.app.request(path);
  assert.equal(response.status, 200, path);
  return response.text();
}

describe('an indicator is found by any of its codes, in any form', () => {
  for (const [code, title] of [
    ['PM33', 'three or more placements'],
    ['PAM/029', 'three or more placements'],
    ['PAM%2F029', 'three or more placements'],
    ['PAM029', 'three or more placements'],
    ['pam-029', 'three or more placements'],
    ['SSWB 13', 'sickness absence'],
    ['X-DOLS-WAITING', 'DoLS'],
  ] as const)
    test(code, async () =>
      assert.match(await textOf(`/indicators/${code}`), new RegExp(`<h1[^>]*>[^<]*${title}`)),
    );

  for (const path of ['/indicators/PAM/999', '/indicators/%2F', '/cy/indicators/dim'])
    test(`${path} is not`, async () => assert.equal((await site.app.request(path)).status, 404));
});

describe('a search', () => {
  for (const [path, found] of [
    ['/indicators', '82 indicators.'],
    ['/indicators?q=', '82 indicators.'],
    ['/indicators?q=pam029', 'One indicator fits “pam029”.'],
    ['/indicators?q=PAM/0', '8 indicators fit “PAM/0”.'],
    ['/indicators?q=CARERS', '4 indicators fit “CARERS”.'],
    ['/indicators?q=placements+looked', 'One indicator fits “placements looked”.'],
    ['/indicators?q=%3Czz%3E', 'No indicator fits “&lt;zz&gt;”.'],
    ['/cy/indicators?q=pam029', 'Mae un dangosydd yn cyfateb i “pam029”.'],
    ['/indicators?q=arers', 'No indicator fits “arers”.'],
    ['/cy/indicators?q=carers', 'Nid oes dangosydd yn cyfateb i “carers”.'],
    ['/cy/indicators?q=gofalwyr', 'Mae 4 o ddangosyddion yn cyfateb i “gofalwyr”.'],
  ] as const)
    test(path, async () => {
      const text = await textOf(path);
      assert.ok(text.includes(found), /role="status">[^<]*/.exec(text)?.[0]);
    });
});

describe('charts join only what may be compared', () => {
  const titles = (page: string) =>
    [...page.matchAll(/class="figure__title">([^<]*)</g)].map(([, title = '']) => title);
  for (const { code, because, charts } of [
    {
      code: 'PM33',
      because: 'two year ends',
      charts: ['Fell from 13.08% in 2016-17 to 10.94% in 2017-18, meeting the target of 12%'],
    },
    {
      code: 'CHR002iii',
      because: 'a quarter to date and a year end are two charts, the newest first',
      charts: [
        'Fell from 11.02 days in Q2 2022-23 to 6.69 days in Q2 2023-24',
        'Rose from 18.25 days in 2016-17 to 22.23 days in 2022-23',
      ],
    },
    {
      code: 'SSWB39',
      because: 'a stock is one',
      charts: ['Rose from 377 in Q2 2022-23 to 384 in Q2 2023-24, missing the target of 374'],
    },
    {
      code: 'SSWB4',
      because: 'nothing moved',
      charts: ['The same in 2017-18 as in 2016-17: 100%, meeting the target of 100%'],
    },
    { code: 'PAM/025', because: 'the definition changed between the only two', charts: [] },
    { code: 'SSWB69', because: 'nothing is held', charts: [] },
    { code: 'SSWB55', because: 'there is one figure', charts: [] },
  ])
    test(`${code}: ${because}`, async () => {
      const page = await textOf(`/indicators/${code}`);
      assert.deepEqual(titles(page), charts);
      assert.equal(page.includes('so there is no chart'), charts.length === 0);
    });
});

test('every indicator has its page in both languages, and each source is a link that leads somewhere', async () => {
  const indicators = (await council()).records.flatMap((record) => record.indicators);
  for (const { ref } of indicators)
    for (const language of LANGUAGES) {
      const path = linkTo(language, pathOf('indicators', ...ref.split('/')));
      const text = await textOf(path);
      assert.doesNotMatch(text, /undefined|NaN|\[object|null</, path);
      assert.match(text, new RegExp(`<html lang="${language}"`));
    }
});

test('every link within the site leads somewhere', async () => {
  const seen = new Set<string>();
  const toVisit = ['/', '/cy'];
  for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await site.app.request(path);
    assert.ok(response.status === 200 || response.status === 302, `${path}: ${response.status}`);
    if (!response.headers.get('content-type')?.includes('text/html') || path.includes('report.')) continue;
    const text = await response.text();
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, link = ''] of text.matchAll(/href="([^"]+)"/g)) {
      const [target = '', fragment] = link.split('#');
      if (target === '' && fragment !== undefined)
        assert.ok(ids.has(fragment), `${path} has no #${fragment}`);
      // Documents take a while to make and have tests of their own.
      if (target.startsWith('/') && !target.includes('report.'))
        toVisit.push(target.replaceAll('&amp;', '&'));
    }
  }
  assert.ok(seen.size > 150, String(seen.size));
  assert.deepEqual(site.failures, []);
});

describe('while nothing is loaded', () => {
  for (const [path, says] of [
    ['/', 'No reports yet'],
    ['/cy', 'Dim adroddiadau eto'],
    ['/indicators', 'No indicator has been loaded'],
    ['/cy/indicators?q=a', 'Nid oes dangosydd wedi’i lwytho'],
  ] as const)
    test(`${path} says so`, async () => assert.ok((await textOf(path, empty)).includes(says)));
  test('/indicators/PM33 is not found', async () =>
    assert.equal((await empty.app.request('/indicators/PM33')).status, 404));
});

describe('the key says whose rule is whose', () => {
  for (const [path, ours, not] of [
    [
      '/ssw/2023-24-Q2/key',
      'not at its maximum: yellow, since nothing shows an improvement',
      'year end before',
    ],
    ['/ssw/2017-18-Q4/key', 'any miss is red', 'not at its maximum'],
  ] as const)
    test(path, async () => {
      const text = await textOf(path);
      const [council = '', mesur = ''] = text.split('id="ours"');
      assert.ok(mesur.includes(ours));
      assert.ok(!council.includes(ours));
      assert.ok(!text.includes(not));
    });
});

test('checks: errors before warnings, notices folded, indicators linked', async () => {
  const text = await textOf('/ssw/2017-18-Q4/checks');
  const order = ['severity--error', 'severity--warning', '<details', 'severity--notice'].map((part) =>
    text.indexOf(part),
  );
  assert.deepEqual(
    order.toSorted((one, other) => one - other),
    order,
  );
  assert.match(text, /href="\/indicators\/SSWB15"/);
});
