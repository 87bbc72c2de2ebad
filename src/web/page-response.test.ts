import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { holdsTag, taggedResponse } from './page-response.ts';

const send = ({ status = 200, ifNoneMatch }: { status?: number; ifNoneMatch?: string | undefined }) =>
  taggedResponse({
    status,
    type: 'text/html; charset=utf-8',
    body: '<p>Nid oes tudalen.</p>',
    acceptEncoding: undefined,
    ifNoneMatch,
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

describe('holdsTag', () => {
  for (const [header, holds] of [
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [undefined, false],
  ] as const)
    test(`${header}: ${holds}`, () => assert.equal(holdsTag(header, 'W/"a"'), holds));
});
