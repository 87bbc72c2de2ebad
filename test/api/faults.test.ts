/** A fault of ours is told in JSON with a reference that finds its record, and says nothing of what it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ApiFault, apiApp } from '../../src/api/index.ts';
import type { ApiParts } from '../../src/api/operation.ts';
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
    ping: async () => {},
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
