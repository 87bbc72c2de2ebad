/** A fault of ours is told in JSON with a reference that finds its record, and says nothing of what it was. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiApp } from '../../src/api/index.ts';
import type { ApiFault, ApiParts } from '../../src/api/operation.ts';
import { makeApp } from '../../src/web/server.ts';

test('a store that does not answer', async () => {
  const faults: ApiFault[] = [];
  const parts = {
    store: { authorities: () => Promise.reject(new Error('password of the database')) },
    record: (fault: ApiFault) => faults.push(fault),
  };
  const api = apiApp(parts as unknown as ApiParts);
  const mounts = [{ path: '/api', app: api }];
  const app = makeApp({
    routes: [],
    canSave: async () => {},
    record: () => assert.fail('not the site’s'),
    mounts,
  });
  const response = await app.request('/api/v1/reports?lang=cy');
  assert.equal(response.status, 500);
  assert.ok(response.headers.get('Content-Security-Policy'));
  const text = await response.text();
  assert.doesNotMatch(text, /password/);
  const { code, message } = JSON.parse(text).error;
  const [fault] = faults;
  assert.ok(fault);
  assert.deepEqual([code, fault.path, fault.method], ['failed', '/api/v1/reports', 'GET']);
  assert.ok(message.startsWith('Aeth rhywbeth o’i le') && message.includes(fault.reference));
});

test('a store that is busy is told with when to ask again, and is no fault', async () => {
  const parts = {
    store: { authorities: () => Promise.reject(new Error('too many connections')) },
    record: () => assert.fail('it is recorded as a fault'),
    unavailability: () => 'busy',
  };
  for (const [language, says] of [
    ['en', /^Mesur is busy/],
    ['cy', /^Mae Mesur yn brysur/],
  ] as const) {
    const response = await apiApp(parts as unknown as ApiParts).request(`/v1/reports?lang=${language}`);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '5');
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    assert.equal(error.code, 'unavailable');
    assert.match(error.message, says);
  }
});
