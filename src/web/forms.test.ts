import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from './html.ts';
import { page } from './layout.ts';
import { action, route, type Visitor } from './route.ts';
import { type AppParts, makeApp } from './server.ts';

const SIAN: Visitor = {
  person: { id: 'sian', name: 'Siân Jones' },
  authority: 'bridgend',
  token: 'token-of-sian',
  navigation: [{ path: '/updates', text: { en: 'My updates', cy: 'Fy niweddariadau' } }],
};

const asked: string[] = [];
const done: string[] = [];

function app(parts: Partial<AppParts> = {}) {
  return makeApp({
    canSave: () => Promise.resolve(),
    record: () => {},
    visitorOf: (session) => {
      asked.push(session);
      return Promise.resolve(session === 'sian' ? SIAN : null);
    },
    routes: [
      route('/', (request) => ({ kind: 'page', markup: page({ request, title: 'Home', main: html`` }) })),
      route('/updates', (request) =>
        request.visitor === null
          ? { kind: 'sign-in' }
          : { kind: 'page', markup: page({ request, title: 'Mine', main: html`<h1>Mine</h1>` }) },
      ),
      action('/updates', ({ form, visitor }) => {
        if (visitor === null) return { kind: 'sign-in' };
        done.push(...form.all('text'));
        return { kind: 'redirect', path: '/updates?show=all', notice: 'saved' };
      }),
      action('/sign-in', ({ form }) => ({
        kind: 'redirect',
        path: '/',
        cookies: [{ name: 'session', value: form.text('who') }],
      })),
      action('/sign-out', ({ cookie }) => ({
        kind: 'redirect',
        path: `/?was=${cookie('session')}`,
        cookies: [{ name: 'session', value: null }],
      })),
      route('/provider', () => ({ kind: 'leave', to: 'https://idp.example/authorize?a=1' })),
      action('/provider', () => ({ kind: 'leave', to: 'https://idp.example/logout?a=1' })),
      action('/elsewhere', () => ({ kind: 'redirect', path: '//evil.example' })),
      action('/refused', () => ({ kind: 'refused' })),
      action('/often', () => ({ kind: 'too-many', retryAfterSeconds: 60 })),
      route('/:directorate', () => ({ kind: 'not-found' })),
    ],
    ...parts,
  });
}

interface Sent {
  readonly path: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData | URLSearchParams;
  readonly parts?: Partial<AppParts>;
}

const HERE = { Origin: 'http://localhost' };
const AS_SIAN = { ...HERE, Cookie: 'mesur-session=sian' };

function send({ path, fields = {}, headers = HERE, body = new URLSearchParams(fields), parts }: Sent) {
  return app(parts).request(`http://localhost${path}`, { method: 'POST', headers, body });
}

describe('what is sent is taken only from our own forms', () => {
  const right = { token: 'token-of-sian', text: 'Gwell' };
  const cases: readonly (Sent & { readonly because: string; readonly status: number })[] = [
    { because: 'her form', path: '/updates', fields: right, headers: AS_SIAN, status: 303 },
    {
      because: 'without her token',
      path: '/updates',
      fields: { text: 'x' },
      headers: AS_SIAN,
      status: 403,
    },
    {
      because: 'with the token of another',
      path: '/updates',
      fields: { ...right, token: 'token-of-huw' },
      headers: AS_SIAN,
      status: 403,
    },
    {
      because: 'with her token, from another site',
      path: '/updates',
      fields: right,
      headers: { ...AS_SIAN, Origin: 'http://evil.example' },
      status: 403,
    },
    {
      because: 'from a page that hides where it is',
      path: '/updates',
      fields: right,
      headers: { ...AS_SIAN, Origin: 'null' },
      status: 403,
    },
    {
      because: 'from nowhere',
      path: '/updates',
      fields: right,
      headers: { Cookie: 'mesur-session=sian' },
      status: 403,
    },
    {
      because: 'from a page of ours by its Referer alone',
      path: '/updates',
      fields: right,
      headers: { Cookie: 'mesur-session=sian', Referer: 'http://localhost/cy/updates' },
      status: 303,
    },
    { because: 'nobody needs no token to sign in', path: '/sign-in', fields: { who: 'sian' }, status: 303 },
    {
      because: 'nobody, from another site',
      path: '/sign-in',
      headers: { Origin: 'http://evil.example' },
      status: 403,
    },
    {
      because: 'at the public address, from it, behind a proxy',
      path: '/updates',
      fields: right,
      headers: { Origin: 'https://mesur.example.wales', Cookie: '__Host-mesur=sian' },
      parts: { publicUrl: 'https://mesur.example.wales/' },
      status: 303,
    },
    {
      because: 'at the public address, from its plain neighbour',
      path: '/updates',
      fields: right,
      headers: { Origin: 'http://mesur.example.wales', Cookie: '__Host-mesur=sian' },
      parts: { publicUrl: 'https://mesur.example.wales' },
      status: 403,
    },
  ];
  for (const { because, status, ...sent } of cases)
    test(`${because}: ${status}`, async () => {
      done.length = 0;
      const response = await send(sent);
      assert.equal(response.status, status);
      if (sent.path === '/updates') assert.deepEqual(done, status === 303 ? ['Gwell'] : []);
      if (status === 403) assert.match(await response.text(), /This form was out of date/);
    });

  test('the words are Welsh on a Welsh address', async () => {
    assert.match(
      await (await send({ path: '/cy/updates', headers: AS_SIAN })).text(),
      /Roedd y ffurflen hon wedi dyddio/,
    );
  });
});

describe('what is sent', () => {
  test('larger than 2 MB is refused, whether it says its length or not', async () => {
    const large = `text=${'a'.repeat(2_000_001)}`;
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const stream = new Blob([large]).stream();
    for (const [body, headers] of [
      [large, { ...HERE, ...type, 'Content-Length': String(large.length) }],
      [stream, { ...HERE, ...type }],
    ] as const) {
      const response = await app().request('http://localhost/sign-in', {
        method: 'POST',
        headers,
        body,
        duplex: 'half',
      } as RequestInit);
      assert.equal(response.status, 413);
      assert.match(await response.text(), /larger than 2 megabytes/);
    }
  });

  test('may be in parts, and a file in it is left out', async () => {
    const body = new FormData();
    body.append('token', 'token-of-sian');
    body.append('text', 'one');
    body.append('text', new File(['x'], 'x.txt'));
    body.append('text', 'two\r\nlines');
    done.length = 0;
    assert.equal((await send({ path: '/updates', headers: AS_SIAN, body })).status, 303);
    assert.deepEqual(done, ['one', 'two\nlines']);
  });

  const type = 'application/x-www-form-urlencoded';
  const part = (head: string) => `--B\r\nContent-Disposition: form-data; name="${head}"\r\n\r\nx\r\n`;
  for (const [because, contentType, body] of [
    ['one box a hundred thousand times', type, 'text=a&'.repeat(100_000)],
    ['a hundred thousand boxes', type, Array.from({ length: 100_000 }, (_, at) => `b${at}=1`).join('&')],
    ['a name as long as a report', type, `${'n'.repeat(100_000)}=1`],
    [
      'a hundred thousand parts',
      'multipart/form-data; boundary=B',
      `${part('a').repeat(100_000 / 5)}--B--\r\n`,
    ],
    [
      'a part with a name as long as a report',
      'multipart/form-data; boundary="B"',
      `${part('n'.repeat(100_000))}--B--\r\n`,
    ],
  ] as const)
    test(`with ${because} is refused before it is taken apart, in both languages`, async () => {
      for (const [path, says] of [
        ['/sign-in', /has more answers than any page asks for/],
        ['/cy/sign-in', /fwy o atebion nag y mae unrhyw dudalen/],
      ] as const) {
        const response = await send({ path, headers: { ...HERE, 'Content-Type': contentType }, body });
        assert.equal(response.status, 413);
        assert.match(await response.text(), says);
      }
    });

  test('with as many boxes as the fullest page has is taken', async () => {
    done.length = 0;
    const body = `token=token-of-sian&${'text=a&'.repeat(9_000)}`;
    assert.equal(
      (await send({ path: '/updates', headers: { ...AS_SIAN, 'Content-Type': type }, body })).status,
      303,
    );
    assert.equal(done.length, 9_000);
  });

  test('that is no form is not taken', async () => {
    const headers = { ...AS_SIAN, 'Content-Type': 'application/json' };
    assert.equal((await send({ path: '/updates', headers, body: '{}' })).status, 415);
  });
});

test('an address longer than any link is told so', async () => {
  for (const [path, says] of [
    ['/', /The address is too long/],
    ['/cy', /Mae’r cyfeiriad yn rhy hir/],
  ] as const) {
    const response = await app().request(`http://localhost${path}?${'a=&'.repeat(2000)}`);
    assert.equal(response.status, 414);
    assert.match(await response.text(), says);
  }
});

describe('answers of actions', () => {
  test('a redirect is by 303, in the language, with its notice', async () => {
    const response = await send({
      path: '/cy/updates',
      fields: { token: 'token-of-sian' },
      headers: AS_SIAN,
    });
    assert.equal(response.headers.get('Location'), '/cy/updates?show=all&done=saved');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  });
  test('whoever is not signed in is sent to sign in, and back to the page with the form', async () => {
    const headers = { ...HERE, Referer: 'http://localhost/cy/updates?show=all' };
    const response = await send({ path: '/cy/updates', headers });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('Location'), '/cy/sign-in?next=%2Fupdates%3Fshow%3Dall');
  });
  test('a page sends them there by 302, and back to itself', async () => {
    const response = await app().request('/cy/updates?show=all');
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('Location'), '/cy/sign-in?next=%2Fupdates%3Fshow%3Dall');
  });
  test('a redirect to another site is a fault of ours and goes nowhere', async () => {
    const response = await send({ path: '/elsewhere' });
    assert.equal(response.status, 500);
    assert.equal(response.headers.get('Location'), null);
  });
  test('another site is left to by a redirect from a page, and by a page from an action', async () => {
    const got = await app().request('/provider');
    assert.equal(got.status, 302);
    assert.equal(got.headers.get('Location'), 'https://idp.example/authorize?a=1');
    const sent = await send({ path: '/provider' });
    assert.equal(sent.status, 200);
    assert.equal(sent.headers.get('Refresh'), '0; url=https://idp.example/logout?a=1');
    assert.match(await sent.text(), /href="https:\/\/idp.example\/logout\?a=1"/);
  });
  test('refused, and too often', async () => {
    const refused = await send({ path: '/refused' });
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /You do not have permission/);
    const often = await send({ path: '/cy/often' });
    assert.equal(often.status, 429);
    assert.equal(often.headers.get('Retry-After'), '60');
    assert.match(await often.text(), /Gormod o ymdrechion/);
  });
});

describe('methods', () => {
  const cases = [
    { method: 'POST', path: '/', status: 405, allow: 'GET, HEAD' },
    { method: 'PUT', path: '/updates', status: 405, allow: 'GET, HEAD, POST' },
    { method: 'GET', path: '/sign-out', status: 405, allow: 'POST' },
    { method: 'GET', path: '/cy/sign-out', status: 405, allow: 'POST' },
    { method: 'HEAD', path: '/sign-out', status: 405, allow: 'POST' },
    { method: 'DELETE', path: '/sign-out', status: 405, allow: 'POST' },
  ];
  for (const { method, path, status, allow } of cases)
    test(`${method} ${path} is ${status}`, async () => {
      const response = await app().request(path, { method });
      assert.equal(response.status, status);
      assert.equal(response.headers.get('Allow'), allow);
    });
});

describe('cookies', () => {
  const cases = [
    {
      at: 'https',
      publicUrl: 'https://mesur.example.wales',
      set: '__Host-mesur=sian; Path=/; HttpOnly; Secure; SameSite=Lax',
    },
    {
      at: 'plain http',
      publicUrl: 'http://localhost',
      set: 'mesur-session=sian; Path=/; HttpOnly; SameSite=Lax',
    },
    {
      at: 'an address not told',
      publicUrl: undefined,
      set: 'mesur-session=sian; Path=/; HttpOnly; SameSite=Lax',
    },
  ];
  for (const { at, publicUrl, set } of cases)
    test(`of a session at ${at}`, async () => {
      const response = await send({
        path: '/sign-in',
        fields: { who: 'sian' },
        headers: { Origin: publicUrl ?? 'http://localhost' },
        parts: publicUrl === undefined ? {} : { publicUrl },
      });
      assert.deepEqual(response.headers.getSetCookie(), [set]);
    });

  test('is taken away when she signs out', async () => {
    const response = await send({
      path: '/sign-out',
      fields: { token: 'token-of-sian' },
      headers: AS_SIAN,
    });
    assert.equal(response.headers.get('Location'), '/?was=sian');
    assert.deepEqual(response.headers.getSetCookie(), [
      'mesur-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ]);
  });

  test('a plain cookie opens nothing at an https address', async () => {
    const response = await app({ publicUrl: 'https://mesur.example.wales' }).request('/updates', {
      headers: { Cookie: 'mesur-session=sian; mesur=sian' },
    });
    assert.equal(response.status, 302);
  });
});

describe('the visitor', () => {
  test('is asked for once a request, and only with a session', async () => {
    asked.length = 0;
    await app().request('/');
    await app().request('/', { headers: { Cookie: 'other=1; mesur-session=' } });
    assert.deepEqual(asked, []);
    await app().request('/nowhere', { headers: { Cookie: 'mesur-session=sian' } });
    assert.deepEqual(asked, ['sian']);
  });

  test('what she is shown is for her alone', async () => {
    for (const path of ['/', '/updates']) {
      const { headers } = await app().request(path, { headers: { Cookie: 'mesur-session=sian' } });
      assert.equal(headers.get('Cache-Control'), 'private, no-store');
      assert.equal(headers.get('Vary'), 'Cookie, Accept-Encoding');
    }
  });

  test('what nobody in particular is shown may be kept, and told apart by cookies', async () => {
    const { headers } = await app().request('/', { headers: { Cookie: 'mesur-session=ended' } });
    assert.equal(headers.get('Cache-Control'), 'no-cache');
    assert.equal(headers.get('Vary'), 'Cookie, Accept-Encoding');
  });

  test('is known on error pages too', async () => {
    const response = await app().request('/a/b', { headers: { Cookie: 'mesur-session=sian' } });
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.match(await response.text(), /Siân Jones/);
  });

  test('when she cannot be found out, there is an error page all the same', async () => {
    const visitorOf = () => Promise.reject(new Error('the database is gone'));
    const response = await app({ visitorOf }).request('/', { headers: { Cookie: 'mesur-session=sian' } });
    assert.equal(response.status, 500);
    assert.match(await response.text(), /Something went wrong/);
  });
});
