import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLines } from '../security-log/index.ts';
import type { Instant } from '../use-cases/sign-in/ports.ts';
import { ERROR_STATUS } from './error-pages.ts';
import { action, type Route, route } from './route.ts';
import { makeApp } from './server.ts';

test('every error page shows the reference of its request, in both languages, and the log has a line with it', async () => {
  const lines: { event: string; request: string | null; kind?: string; path?: string }[] = [];
  const security = jsonLines({
    clock: { now: () => '2024-01-10T09:00:00.000Z' as Instant },
    write: (line) => lines.push(JSON.parse(line)),
  });
  const routes: readonly Route[] = [
    route('/refused', () => ({ kind: 'refused' })),
    route('/link/:token', () => ({ kind: 'not-found' })),
    route('/too-many', () => ({ kind: 'too-many', retryAfterSeconds: 5 })),
    route('/boom', () => Promise.reject(new Error('boom'))),
    route('/busy', () => Promise.reject(new Error('busy'))),
    route('/down', () => Promise.reject(new Error('down'))),
    action('/act', () => ({ kind: 'redirect', path: '/' })),
  ];
  const app = makeApp({
    routes,
    security,
    canSave: () => Promise.resolve(),
    record: ({ reference }) => security.note({ event: 'fault', reference }),
    unavailability: (error) =>
      (['busy', 'down'] as const).find((kind) => String(error).endsWith(kind)) ?? null,
  });
  const sent = (body: string, type = 'application/x-www-form-urlencoded') => ({
    method: 'POST',
    headers: { Origin: 'http://localhost', 'Content-Type': type },
    body,
  });
  const cases: readonly (readonly [status: number, path: string, asked?: RequestInit])[] = [
    [404, '/nowhere/at/all'],
    [404, '/link/a-secret-of-one-person'],
    [403, '/refused'],
    [403, '/act', { method: 'POST', headers: { Origin: 'https://elsewhere.example' } }],
    [405, '/act'],
    [413, '/act', sent('a'.repeat(2_000_001))],
    [413, '/act', sent('a=b&'.repeat(10_001))],
    [414, `/${'a'.repeat(4000)}`],
    [415, '/act', sent('{}', 'application/json')],
    [429, '/too-many'],
    [500, '/boom'],
    [503, '/busy'],
    [503, '/down'],
  ];
  for (const [status, path, asked] of cases)
    for (const [language, says] of [
      ['', 'give this reference: '],
      ['/cy', 'rhowch y cyfeirnod hwn: '],
    ]) {
      lines.length = 0;
      const response = await app.request(`http://localhost${language}${path}`, asked);
      assert.equal(response.status, status, path);
      const [, shown] = new RegExp(`${says}<strong>([^<]+)<`).exec(await response.text()) ?? [];
      assert.equal(shown, response.headers.get('X-Request-Id'), path);
      assert.deepEqual(
        lines.map(({ event, request }) => [event, request]),
        [[status === 500 ? 'fault' : 'error-shown', shown]],
        path,
      );
      assert.doesNotMatch(JSON.stringify(lines), /a-secret-of-one-person/);
    }
  const tried = new Set(cases.map(([status]) => status));
  const missing = Object.values(ERROR_STATUS).filter((status) => !tried.has(status));
  assert.deepEqual(missing, []);
});
