import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SentFile } from './form-values.ts';
import { action, type Visitor } from './route.ts';
import { type AppParts, makeApp } from './server.ts';

const SIAN: Visitor = {
  person: { id: 'sian', name: 'Siân Jones' },
  authority: 'bridgend',
  token: 'token-of-sian',
  navigation: [],
};

const HERE = { Origin: 'http://localhost' };
const AS_SIAN = { ...HERE, Cookie: 'mesur-session=sian' };

const got: (SentFile | null)[] = [];
const parts: AppParts = {
  canSave: () => Promise.resolve(),
  record: ({ error }) => assert.fail(String(error)),
  visitorOf: async (session) => (session === 'sian' ? SIAN : null),
  routes: ['/files', '/texts'].map((path) =>
    action(
      path,
      ({ form }) => {
        got.push(form.file('file'));
        return { kind: 'redirect', path: '/' };
      },
      { takesFiles: path === '/files' },
    ),
  ),
};
const app = makeApp(parts);

function send(path: string, files: readonly File[], headers: Record<string, string> = AS_SIAN) {
  got.length = 0;
  const body = new FormData();
  body.append('token', 'token-of-sian');
  for (const file of files) body.append('file', file);
  return app.request(`http://localhost${path}`, { method: 'POST', headers, body });
}

describe('a file that comes with a form', () => {
  test('is there to the byte, under its name without what no name holds', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256);
    assert.equal((await send('/files', [new File([bytes], 'dŵr\t"1".xlsx')])).status, 303);
    assert.deepEqual(got, [{ name: 'dŵr"1".xlsx', bytes }]);
  });

  test('is one a field: of two the first, and none where none was chosen', async () => {
    await send('/files', [new File(['one'], 'a.txt'), new File(['two'], 'b.txt')]);
    assert.equal(got[0]?.name, 'a.txt');
    await send('/files', [new File([], '')]);
    assert.deepEqual(got, [null]);
    await send('/files', [new File([], 'empty.csv')]);
    assert.deepEqual(got, [{ name: 'empty.csv', bytes: new Uint8Array() }]);
  });

  test('may be larger than other forms, up to 25 MB', async () => {
    const large = new File([new Uint8Array(20_000_000)], 'large.pdf');
    assert.equal((await send('/files', [large])).status, 303);
    assert.equal(got[0]?.bytes.length, 20_000_000);
    const larger = new File([new Uint8Array(25_000_001)], 'larger.pdf');
    const refused = await send('/files', [larger]);
    assert.equal(refused.status, 413);
    assert.match(await refused.text(), /larger than 25 megabytes/);
    assert.equal((await send('/texts', [large])).status, 413);
    assert.deepEqual(got, []);
  });

  test('of one person is read one at a time: of thirty, two wait and the others are told when to come back', async () => {
    let read = (): void => {};
    const held = new Promise<void>((resolve) => {
      read = resolve;
    });
    const slow = makeApp({
      ...parts,
      routes: [
        action(
          '/files',
          async () => {
            await held;
            return { kind: 'redirect', path: '/' };
          },
          { takesFiles: true },
        ),
      ],
    });
    const asked = Array.from({ length: 30 }, (_, at) => {
      const body = new FormData();
      body.append('token', 'token-of-sian');
      body.append('file', new File(['x'], 'x.csv'));
      const path = at % 2 === 0 ? '/files' : '/cy/files';
      return slow.request(`http://localhost${path}`, { method: 'POST', headers: AS_SIAN, body });
    });
    const refused = await Promise.all(asked.slice(3));
    for (const response of refused) {
      assert.equal(response.status, 429);
      assert.equal(response.headers.get('Retry-After'), '30');
      assert.match(
        await response.text(),
        /Mesur is reading other files|Mae Mesur yn darllen ffeiliau eraill/,
      );
    }
    read();
    for (const response of await Promise.all(asked.slice(0, 3))) assert.equal(response.status, 303);
  });

  test('is left out where none is taken', async () => {
    await send('/texts', [new File(['x'], 'x.txt')]);
    assert.deepEqual(got, [null]);
  });

  test('is listened to from nobody who is not signed in, nor from elsewhere, nor without the token', async () => {
    const file = new File([new Uint8Array(26_000_000)], 'x.pdf');
    const nobody = await send('/files', [file], HERE);
    assert.deepEqual([nobody.status, nobody.headers.get('Location')], [303, '/sign-in?next=%2Ffiles']);
    assert.equal((await send('/files', [file], { ...AS_SIAN, Origin: 'http://evil.example' })).status, 403);
    const body = new FormData();
    body.append('file', new File(['x'], 'x.txt'));
    const order = { method: 'POST', headers: AS_SIAN, body };
    assert.equal((await app.request('http://localhost/files', order)).status, 403);
    assert.deepEqual(got, []);
  });
});
