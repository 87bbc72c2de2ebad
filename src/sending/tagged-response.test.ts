import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { taggedResponse } from './tagged-response.ts';

const send = ({ status = 200, ifNoneMatch }: { status?: number; ifNoneMatch?: string | undefined }) =>
  taggedResponse({
    status,
    type: 'text/html; charset=utf-8',
    body: '<p>Nid oes tudalen.</p>',
    request: { headers: new Headers(ifNoneMatch === undefined ? {} : { 'If-None-Match': ifNoneMatch }) },
  });

describe('a reader that has this very content', async () => {
  const tag = (await send({})).headers.get('ETag') ?? '';

  test('is told of a page that it has not changed, without a body', async () => {
    const response = await send({ ifNoneMatch: tag });
    assert.equal(response.status, 304);
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('ETag'), tag);
  });

  for (const status of [403, 404, 405, 500, 503])
    for (const ifNoneMatch of [tag, '*'])
      test(`is told ${status} again, with its body, when it asks with ${ifNoneMatch}`, async () => {
        const response = await send({ status, ifNoneMatch });
        assert.equal(response.status, status);
        assert.equal(await response.text(), '<p>Nid oes tudalen.</p>');
      });

  test('is sent the page when it has another', async () => {
    for (const ifNoneMatch of ['W/"another"', undefined]) {
      const response = await send({ ifNoneMatch });
      assert.equal(response.status, 200);
      assert.equal(await response.text(), '<p>Nid oes tudalen.</p>');
    }
  });
});

describe('the tags that a reader says it has', async () => {
  const tag = (await send({})).headers.get('ETag') ?? '';
  const strong = tag.replace('W/', '');
  for (const { header, holds } of [
    { header: tag, holds: true },
    { header: strong, holds: true },
    { header: `"b", ${tag}`, holds: true },
    { header: '*', holds: true },
    { header: '"b"', holds: false },
    { header: strong.replaceAll('"', ''), holds: false },
    { header: '', holds: false },
  ])
    test(`${header}: ${holds ? 'this very content is among them' : 'it is sent'}`, async () =>
      assert.equal((await send({ ifNoneMatch: header })).status, holds ? 304 : 200));
});

test('what a body goes by is said, its encoding always', async () => {
  const request = { headers: new Headers({ 'Accept-Encoding': 'br' }) };
  const body = 'a'.repeat(2000);
  const sent = (headers: Readonly<Record<string, string>>) =>
    taggedResponse({ status: 200, type: 'application/json', body, headers, request });
  const plain = await sent({});
  assert.equal(plain.headers.get('Vary'), 'Accept-Encoding');
  assert.equal(plain.headers.get('Content-Encoding'), 'br');
  assert.equal((await sent({ Vary: 'Cookie' })).headers.get('Vary'), 'Cookie, Accept-Encoding');
});
