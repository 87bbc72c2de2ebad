import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { assetAddress } from './assets/index.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { route } from './route.ts';
import { type AppParts, type Failure, makeApp } from './server.ts';

const failures: Failure[] = [];
let canSave = true;

const api = new Hono();
api.get('/v1/areas', (context) => context.json(['ssw']));
api.all('*', (context) => context.json({ error: 'not found' }, 404));

const parts: AppParts = {
  canSave: () => (canSave ? Promise.resolve() : Promise.reject(new Error('the database is gone'))),
  record: (failure) => failures.push(failure),
  mounts: [{ path: '/api', app: api }],
  routes: [
    route('/', () => ({ kind: 'redirect', path: '/ssw/2023-24-Q2' })),
    route('/indicators/:code', (request) =>
      request.parameters.code === 'none'
        ? { kind: 'not-found' }
        : {
            kind: 'page',
            markup: page({
              request,
              title: request.parameters.code,
              main: html`${request.parameters.code}`,
            }),
          },
    ),
    route('/boom', () => {
      throw new Error('a secret of the inside');
    }),
    route('/:directorate/:period', (request) => ({
      kind: 'page',
      markup: page({
        request,
        title: `${request.parameters.directorate} ${request.parameters.period}`,
        main: html`<h1>${request.language} ${request.path} ${request.query.get('status')}</h1>${'<p>'.repeat(500)}`,
      }),
    })),
    route('/:directorate/:period/report.csv', () => ({
      kind: 'file',
      body: 'ref,actual\n',
      type: 'text/csv; charset=utf-8',
      name: 'report.csv',
    })),
  ],
};

const app = makeApp(parts);

describe('addresses', () => {
  const cases: readonly {
    readonly address: string;
    readonly status: number;
    readonly says?: string;
    readonly to?: string;
  }[] = [
    { address: '/ssw/2023-24-Q2', status: 200, says: '<h1>en /ssw/2023-24-Q2 </h1>' },
    { address: '/cy/ssw/2023-24-Q2', status: 200, says: '<h1>cy /ssw/2023-24-Q2 </h1>' },
    {
      address: '/cy/ssw/2023-24-Q2?status=red',
      status: 200,
      says: '<h1>cy /ssw/2023-24-Q2?status=red red</h1>',
    },
    { address: '/indicators/PAM%2F029', status: 200, says: 'PAM/029' },
    // No database keeps the character 0, so nothing has it in its name, and PostgreSQL would fail on being asked.
    { address: '/indicators/%00', status: 404 },
    { address: '/cy/%00/2023-24-Q2', status: 404 },
    { address: '/ssw/2023-24-Q2?status=%00', status: 404 },
    { address: '/indicators/%2500', status: 200, says: '%00' },
    { address: '/cy/indicators/none', status: 404, says: 'Heb ddod o hyd' },
    { address: '/', status: 302, to: '/ssw/2023-24-Q2' },
    { address: '/cy', status: 302, to: '/cy/ssw/2023-24-Q2' },
    { address: '/nowhere', status: 404, says: 'Page not found' },
    { address: '/cy/nowhere', status: 404, says: 'Heb ddod o hyd' },
    { address: '/assets/none.css', status: 404, says: 'Page not found' },
    { address: '/boom', status: 500, says: 'Something went wrong' },
    { address: '/cy/boom', status: 500, says: 'Aeth rhywbeth' },
    { address: '/api/v1/areas', status: 200, says: '["ssw"]' },
    { address: '/api/none', status: 404, says: '{"error":"not found"}' },
    { address: '/ssw/2023-24-Q2/', status: 301, to: '/ssw/2023-24-Q2' },
    { address: '/cy/', status: 301, to: '/cy' },
    { address: '/ssw/2023-24-Q2//?status=red', status: 301, to: '/ssw/2023-24-Q2?status=red' },
    { address: '//elsewhere.example/', status: 301, to: '/elsewhere.example' },
  ];
  for (const { address, status, says, to } of cases)
    test(address, async () => {
      const response = await app.request(`http://localhost${address}`);
      assert.equal(response.status, status);
      if (to !== undefined) assert.equal(response.headers.get('Location'), to);
      if (says !== undefined) assert.ok((await response.text()).includes(says));
    });

  test('an address with two slashes makes no link to another site', async () => {
    for (const address of ['//elsewhere.example', '/cy//elsewhere.example'])
      assert.doesNotMatch(
        await (await app.request(`http://localhost${address}`)).text(),
        /href="\/\/|href="\/cy\/\//,
      );
  });
});

describe('methods', () => {
  test('sending to a page that only shows is refused in its language, and says what is allowed', async () => {
    const response = await app.request('/cy/ssw/2023-24-Q2', { method: 'POST' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), 'GET, HEAD');
    assert.match(await response.text(), /Ni ellir gwneud hyn yma/);
  });
  test('sending to nowhere is not found', async () => {
    assert.equal((await app.request('/nowhere', { method: 'POST' })).status, 404);
  });
  test('HEAD has the headers and no body', async () => {
    const response = await app.request('/ssw/2023-24-Q2', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.ok(response.headers.get('ETag'));
    assert.equal(await response.text(), '');
  });
});

describe('failures', () => {
  test('are recorded under the reference that the reader is told, and tell the reader no more', async () => {
    failures.length = 0;
    const text = await (await app.request('/boom')).text();
    const [failure] = failures;
    assert.ok(failure);
    assert.equal(failure.path, '/boom');
    assert.match(String(failure.error), /a secret of the inside/);
    assert.ok(text.includes(`<strong>${failure.reference}</strong>`));
    assert.ok(!text.includes('a secret of the inside'));
  });
});

describe('headers', () => {
  for (const address of [
    '/ssw/2023-24-Q2',
    '/nowhere',
    '/boom',
    '/health',
    '/api/v1/areas',
    assetAddress('mesur.css'),
  ])
    test(`${address} is secured`, async () => {
      const { headers } = await app.request(address);
      const policy = headers.get('Content-Security-Policy') ?? '';
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ])
        assert.ok(policy.split('; ').includes(rule), rule);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('X-Powered-By'), null);
    });

  test('a page is tagged, compressed, and asked for again', async () => {
    const plain = await app.request('/ssw/2023-24-Q2');
    const packed = await app.request('/ssw/2023-24-Q2', { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(packed.headers.get('Content-Encoding'), 'br');
    assert.equal(packed.headers.get('Vary'), 'Cookie, Accept-Encoding');
    assert.equal(packed.headers.get('Cache-Control'), 'no-cache');
    assert.equal(packed.headers.get('ETag'), plain.headers.get('ETag'));
    assert.equal(brotliDecompressSync(await packed.arrayBuffer()).toString(), await plain.text());
  });

  test('a reader who has the page is told so; after a change it is sent', async () => {
    const etag = (await app.request('/ssw/2023-24-Q2')).headers.get('ETag') ?? '';
    const again = await app.request('/ssw/2023-24-Q2', { headers: { 'If-None-Match': `"x", ${etag}` } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    assert.equal((await app.request('/ssw/2023-24-Q1', { headers: { 'If-None-Match': etag } })).status, 200);
  });

  test('errors are not kept', async () => {
    assert.equal((await app.request('/nowhere')).headers.get('Cache-Control'), 'no-store');
  });

  test('a file is saved under its name', async () => {
    const response = await app.request('/ssw/2023-24-Q2/report.csv');
    assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="report.csv"');
    assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.equal(await response.text(), 'ref,actual\n');
  });
});

test('health says that the server runs, whatever the store does; ready says whether it can save', async () => {
  for (const can of [true, false]) {
    canSave = can;
    const made = makeApp({ ...parts, canSave: parts.canSave });
    const [health, ready] = await Promise.all([made.request('/health'), made.request('/ready')]);
    assert.equal(health.status, 200);
    assert.deepEqual(await health.json(), { status: 'ok' });
    assert.equal(ready.status, can ? 200 : 503);
    assert.deepEqual(await ready.json(), { status: can ? 'ok' : 'unavailable' });
    assert.equal(ready.headers.get('Retry-After'), can ? null : '30');
    for (const { headers } of [health, ready]) assert.equal(headers.get('Cache-Control'), 'no-store');
  }
});

describe('a store that is busy or down is no fault of ours, and is told with when to come back', () => {
  for (const [why, seconds, en, cy] of [
    ['busy', '5', /Mesur is busy/, /Mae Mesur yn brysur/],
    ['down', '30', /Mesur is not available/, /Nid yw Mesur ar gael/],
  ] as const)
    test(why, async () => {
      const made = makeApp({
        ...parts,
        record: () => assert.fail('it is recorded as a fault'),
        unavailability: (error) =>
          error instanceof Error && error.message === 'a secret of the inside' ? why : null,
        // Who is signed in cannot be found out either.
        visitorOf: () => Promise.reject(new Error('a secret of the inside')),
      });
      for (const [path, words] of [
        ['/boom', en],
        ['/cy/boom', cy],
      ] as const)
        for (const headers of [{}, { Cookie: 'mesur-session=x' }]) {
          const response = await made.request(path, { headers });
          assert.equal(response.status, 503);
          assert.equal(response.headers.get('Retry-After'), seconds);
          assert.equal(response.headers.get('Cache-Control'), 'no-store');
          const text = await response.text();
          assert.match(text, words);
          assert.doesNotMatch(text, /secret|fault|bai/);
        }
    });
});
