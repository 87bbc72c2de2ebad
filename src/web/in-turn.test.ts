import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';
import { page } from './layout.ts';
import { route, type Visitor } from './route.ts';
import { makeApp } from './server.ts';

const SIAN: Visitor = {
  person: { id: 'sian', name: 'Siân Jones' },
  authority: 'bridgend',
  token: 'token-of-sian',
  navigation: [],
};

/** A site whose page says what is published when it is begun, and takes a moment to be made. */
function newsSite() {
  const news = { published: 0, made: 0 };
  const app = makeApp({
    canSave: () => Promise.resolve(),
    record: ({ error }) => assert.fail(String(error)),
    visitorOf: async (session) => (session === 'sian' ? SIAN : null),
    routes: [
      route('/', async (request) => {
        news.made++;
        const main = html`<h1>News ${String(news.published)} for ${request.visitor?.person.name ?? 'all'}</h1>`;
        await new Promise((resolve) => setImmediate(resolve));
        return { kind: 'page', markup: page({ request, title: 'News', main }) };
      }),
    ],
  });
  const ask = async (headers: Readonly<Record<string, string>> = {}) => {
    const response = await app.request('http://localhost/', { headers });
    assert.equal(response.status, 200);
    assert.ok(response.headers.get('Content-Security-Policy'));
    return /News \d+ for [^<]+/.exec(await response.text())?.[0];
  };
  return { news, ask };
}

test('a thousand of nobody in particular who ask for one page at the same time are given few, all alike', async () => {
  const { news, ask } = newsSite();
  const got = await Promise.all(Array.from({ length: 1000 }, () => ask()));
  assert.deepEqual(new Set(got), new Set(['News 0 for all']));
  assert.ok(news.made < 100, `${news.made} were made`);
});

test('nobody is given a page that was begun before they came', async () => {
  const { news, ask } = newsSite();
  const asked = Array.from({ length: 100 }, () => ask());
  await asked[0];
  news.published = 1;
  assert.deepEqual(
    new Set(await Promise.all(Array.from({ length: 100 }, () => ask()))),
    new Set(['News 1 for all']),
  );
  await Promise.all(asked);
});

test('whoever is signed in is given their own', async () => {
  const { ask } = newsSite();
  const all = Array.from({ length: 100 }, (_, at) =>
    ask(at % 2 === 0 ? {} : { Cookie: 'mesur-session=sian' }),
  );
  for (const [at, got] of (await Promise.all(all)).entries())
    assert.equal(got, at % 2 === 0 ? 'News 0 for all' : 'News 0 for Siân Jones');
});
