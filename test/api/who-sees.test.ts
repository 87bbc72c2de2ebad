/** Who may see what by the API: what may not be seen is as if it were not there, by whatever verb it is asked for. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type ApiSite, apiSite, OLWENS, OWAINS, PERIOD, QUARTER } from './api-site.ts';

let site: ApiSite;
before(async () => {
  site = await apiSite();
});
after(async () => {
  assert.deepEqual(site.faults, []);
  await site.close();
});

const CONTENT = {
  kind: 'indicator',
  value: '1',
  numerator: '',
  denominator: '',
  split: null,
  absence: null,
  comment: { en: '', cy: '' },
  nextSteps: { en: '', cy: '' },
  confirmations: {},
};

/** Everything that can be asked of a return. */
function askedOf(path: string): readonly (readonly [string, string, unknown])[] {
  return [
    ['GET', path, undefined],
    ['HEAD', path, undefined],
    ['PUT', path, { version: 2, do: 'save', content: CONTENT }],
    ['PUT', path, { version: 1, do: 'send', content: CONTENT }],
    ['PUT', path, { nothing: 'of use' }],
    ['PUT', path, 'not JSON'],
    ['GET', `${path}/events`, undefined],
    ['GET', `${path}/events?day=2024-01-10`, undefined],
    ...['approve', 'accept', 'send-back', 'reopen'].map(
      (decision) => ['POST', `${path}/decisions`, { version: 2, decision }] as const,
    ),
    ['POST', `${path}/decisions`, { decision: 'nonsense' }],
  ];
}

/** The headers of an answer, but for the number that each request has. */
function headersOf({ headers }: { readonly headers: Headers }): readonly (readonly [string, string])[] {
  return [...headers].filter(([name]) => name !== 'x-request-id');
}

/** Verbs that no address takes, and what each address says of them whether something is there or not. */
const NEVER = ['DELETE', 'PATCH', 'OPTIONS'] as const;

const NOWHERE = `${QUARTER}/returns/indicator/NO-SUCH`;

describe('what is another’s is as if it were not there', () => {
  const cases = [
    ['olwen', 'an owner, of another’s', OWAINS],
    ['olwen', 'an owner, of a return without owner', `${QUARTER}/returns/finance/finance`],
    ['member', 'a scrutiny member, of any', OLWENS],
    ['stranger', 'somebody of another authority, of any', OLWENS],
  ] as const;
  for (const [as, who, path] of cases)
    for (const [method, address, body] of askedOf(path))
      test(`${who}: ${method} ${address.replace(QUARTER, '')} ${JSON.stringify(body) ?? ''}`, async () => {
        const hidden = await site.ask(address, { as, method, body });
        const absent = await site.ask(address.replace(path, NOWHERE), { as, method, body });
        assert.equal(hidden.status, 404, JSON.stringify(hidden.json));
        assert.deepEqual(hidden.json, absent.json);
        assert.deepEqual(headersOf(hidden), headersOf(absent));
        if (method !== 'HEAD') assert.equal(hidden.json.error.code, 'not-found');
      });

  test('nothing of it was changed by all that', async () => {
    const { json } = await site.ask(`${OWAINS}/events`, { as: 'manager' });
    assert.deepEqual(
      json.events.map(({ type }: { type: string }) => type),
      ['opened', 'assigned'],
    );
  });

  for (const method of NEVER)
    test(`${method} says the same of what is there and what is not`, async () => {
      const hidden = await site.ask(OWAINS, { as: 'olwen', method });
      const absent = await site.ask(NOWHERE, { as: 'olwen', method });
      assert.equal(hidden.status, 405);
      assert.equal(hidden.headers.get('Allow'), 'GET, HEAD, PUT');
      assert.deepEqual(hidden.json, absent.json);
    });
});

describe('nobody signed in is told so, and nothing else', () => {
  const reads = ['/api/v1/me', '/api/v1/quarters', QUARTER, `${QUARTER}/returns`];
  const all = [
    ...reads.map((path) => ['GET', path, undefined] as const),
    ...askedOf(OLWENS),
    ...askedOf(NOWHERE),
  ];
  for (const as of [undefined, 'gone'])
    for (const [method, path, body] of all)
      test(`${as ?? 'nobody'}: ${method} ${path.replace(QUARTER, '')}`, async () => {
        const got = await site.ask(path, { ...(as && { as }), method, body });
        assert.equal(got.status, 401);
        if (method !== 'HEAD') assert.deepEqual(Object.keys(got.json), ['error']);
        if (method !== 'HEAD') assert.equal(got.json.error.code, 'not-signed-in');
      });
});

describe('quarters and their returns', () => {
  for (const [as, quarters, returns] of [
    ['manager', [PERIOD], 'all'],
    ['director', [PERIOD], 'all'],
    ['team', [PERIOD], 'all'],
    ['olwen', [PERIOD], ['SSWB39']],
    ['owain', [PERIOD], ['CH/026']],
    ['member', [], null],
    ['stranger', [], null],
  ] as const)
    test(as, async () => {
      const listed = await site.ask('/api/v1/quarters', { as });
      assert.deepEqual(
        listed.json.quarters.map(({ period }: { period: string }) => period),
        quarters,
      );
      const quarter = await site.ask(QUARTER, { as });
      const seen = await site.ask(`${QUARTER}/returns`, { as });
      if (returns === null) {
        for (const { status, json } of [quarter, seen]) {
          assert.equal(status, 404);
          assert.equal(json.error.code, 'not-found');
        }
        return;
      }
      const refs: readonly string[] = seen.json.returns.map(({ ref }: { ref: string }) => ref);
      assert.equal(quarter.json.completeness.total, refs.length);
      assert.equal(quarter.json.isWhole, returns === 'all');
      if (returns === 'all') assert.ok(refs.length > 70);
      else {
        assert.deepEqual(refs, returns);
        assert.equal(quarter.json.signOffObstacles, null);
        assert.doesNotMatch(JSON.stringify(quarter.json), as === 'olwen' ? /owain/ : /olwen/);
      }
    });

  for (const [what, path] of [
    ['a quarter that is not open', '/api/v1/quarters/ssw/2024-25-Q1'],
    ['no quarter', '/api/v1/quarters/ssw/spring'],
    ['another directorate', `/api/v1/quarters/education/${PERIOD}`],
    ['no kind', `${QUARTER}/returns/poem/1`],
    ['a name that no store holds', `${QUARTER}/returns/indicator/%00`],
  ] as const)
    test(what, async () => {
      const { status, json } = await site.ask(path, { as: 'manager' });
      assert.deepEqual([status, json.error.code], [404, 'not-found']);
    });
});
