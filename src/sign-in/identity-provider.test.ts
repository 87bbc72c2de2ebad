import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import {
  comeBackFrom,
  type RunningIdentityProvider,
  startIdentityProvider,
} from '../../test/identity-provider.ts';
import type { Language } from '../domain/value/index.ts';
import type { IdentityProvider, SignInAttempt } from '../use-cases/sign-in/ports.ts';
import { type IdentityProviderSettings, openIdProvider } from './identity-provider.ts';

const CALLBACK = 'https://mesur.cyngor.example/sign-in/back';
const NAME = { en: 'Council account', cy: 'Cyfrif y cyngor' };
const PEOPLE = [
  { subject: 's-1', name: 'Siân Ŵyn', email: 'sian@cyngor.example' },
  { subject: 's-2', name: 'Tomos', email: 'tomos@cyngor.example', emailVerified: false },
];

describe('signing in with the council’s own account', () => {
  let there: RunningIdentityProvider;
  before(async () => {
    there = await startIdentityProvider({ redirectUris: [CALLBACK], people: PEOPLE });
  });
  after(() => there.stop());

  test('who signed in there is known by issuer and subject, with name and e-mail', async () => {
    const provider = providerAt(there);
    const { url, attempt } = await begun(provider);
    const proven = await provider.finish({ callback: await comeBackFrom({ url, subject: 's-1' }), attempt });
    assert.deepEqual(proven, {
      ok: true,
      value: {
        issuer: there.issuer,
        subject: 's-1',
        name: 'Siân Ŵyn',
        email: 'sian@cyngor.example',
        authenticatedAt: null,
      },
    });
  });

  test('who is to sign in there again is asked for it, and it is told when they did', async () => {
    const provider = providerAt(there);
    const begun = await provider.begin('en', { isAgain: true });
    assert.ok(begun.ok);
    const { url, attempt } = begun.value;
    const { searchParams } = new URL(url);
    assert.deepEqual([searchParams.get('prompt'), searchParams.get('max_age')], ['login', '0']);
    const proven = await provider.finish({ callback: await comeBackFrom({ url, subject: 's-1' }), attempt });
    assert.ok(proven.ok && proven.value.authenticatedAt !== null);
    assert.ok(Math.abs(Date.parse(proven.value.authenticatedAt) - Date.now()) < 120_000);
  });

  test('an e-mail that the provider does not vouch for is not given', async () => {
    const provider = providerAt(there);
    const { url, attempt } = await begun(provider);
    const proven = await provider.finish({ callback: await comeBackFrom({ url, subject: 's-2' }), attempt });
    assert.ok(proven.ok);
    assert.equal(proven.value.email, null);
  });

  test('behind a proxy, where Mesur sees plain http and another host, it works the same', async () => {
    const provider = providerAt(there);
    const { url, attempt } = await begun(provider);
    const { search } = await comeBackFrom({ url, subject: 's-1' });
    const callback = new URL(`http://10.0.0.7:8080/sign-in/back${search}`);
    assert.equal((await provider.finish({ callback, attempt })).ok, true);
  });

  test('the provider is asked for its Welsh pages by who reads Welsh', async () => {
    assert.equal(new URL((await begun(providerAt(there), 'cy')).url).searchParams.get('ui_locales'), 'cy en');
    assert.equal(new URL((await begun(providerAt(there), 'en')).url).searchParams.get('ui_locales'), 'en');
  });

  test('no two attempts share a state, nonce or verifier, and the verifier stays here', async () => {
    const provider = providerAt(there);
    const [one, other] = [await begun(provider), await begun(provider)];
    const all = [...Object.values(one.attempt), ...Object.values(other.attempt)];
    assert.equal(new Set(all).size, 6);
    const { searchParams } = new URL(one.url);
    assert.equal(searchParams.get('code_challenge_method'), 'S256');
    assert.ok(!one.url.includes(one.attempt.verifier));
  });

  const FORGED: readonly [what: string, forge: (was: Returned) => Returned][] = [
    ['another state in the address', (was) => ({ ...was, callback: withQuery(was.callback, 'state', 'x') })],
    ['no state in the address', (was) => ({ ...was, callback: withQuery(was.callback, 'state', null) })],
    ['another code', (was) => ({ ...was, callback: withQuery(was.callback, 'code', 'made-up') })],
    ['no code', (was) => ({ ...was, callback: withQuery(was.callback, 'code', null) })],
    [
      'the answer of another issuer',
      (was) => ({ ...was, callback: withQuery(was.callback, 'iss', 'https://a.example') }),
    ],
    ['a nonce that was not asked', (was) => ({ ...was, attempt: { ...was.attempt, nonce: 'another' } })],
    ['another’s verifier', (was) => ({ ...was, attempt: { ...was.attempt, verifier: 'v'.repeat(43) } })],
  ];
  for (const [what, forge] of FORGED)
    test(`refused: ${what}`, async () => {
      const provider = providerAt(there);
      const { url, attempt } = await begun(provider);
      const callback = await comeBackFrom({ url, subject: 's-1' });
      assert.equal(await outcome(provider, forge({ callback, attempt })), 'refused');
    });

  test('refused: the same answer a second time', async () => {
    const provider = providerAt(there);
    const { url, attempt } = await begun(provider);
    const callback = await comeBackFrom({ url, subject: 's-1' });
    assert.equal(await outcome(provider, { callback, attempt }), 'proven');
    assert.equal(await outcome(provider, { callback, attempt }), 'refused');
  });

  test('refused: who turned back at the provider, in the provider’s words', async () => {
    const provider = providerAt(there);
    const { url, attempt } = await begun(provider);
    const callback = await comeBackFrom({ url, subject: '' });
    const proven = await provider.finish({ callback, attempt });
    assert.equal(proven.ok ? 'proven' : proven.failure.kind, 'refused');
    assert.match(proven.ok ? '' : proven.failure.detail, /access_denied/);
  });

  test('refused: an address somebody wrote, whose words cannot fill or forge the log', async () => {
    const provider = providerAt(there);
    const { attempt } = await begun(provider);
    const callback = new URL(CALLBACK);
    const error = `no\n2026-01-01 signed in: admin${'!'.repeat(1000)}`;
    for (const [name, value] of Object.entries({ state: attempt.state, iss: there.issuer, error }))
      callback.searchParams.set(name, value);
    const proven = await provider.finish({ callback, attempt });
    assert.match(proven.ok ? '' : proven.failure.detail, /no 2026-01-01/);
    assert.match(proven.ok ? '' : proven.failure.detail, /^[^\n]{1,300}$/);
  });

  test('refused: a wrong client secret, which no message repeats', async () => {
    const provider = opened({ ...settingsFor(there), clientSecret: 'not-the-secret' });
    const { url, attempt } = await begun(provider);
    const proven = await provider.finish({ callback: await comeBackFrom({ url, subject: 's-1' }), attempt });
    assert.equal(proven.ok ? 'proven' : proven.failure.kind, 'refused');
    assert.doesNotMatch(JSON.stringify(proven), /not-the-secret/);
  });

  test('refused: a provider that calls itself by another address', async () => {
    const document = await (await fetch(`${there.issuer}/.well-known/openid-configuration`)).text();
    const other = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(document),
    );
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const issuer = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const begun = await opened({ ...settingsFor(there), issuer }).begin('en');
    assert.equal(begun.ok ? 'begun' : begun.failure.kind, 'refused');
    other.close();
    other.closeAllConnections();
  });
});

test('a provider that is down is unreachable, and found at the next try when it is up', async () => {
  const first = await startIdentityProvider({ redirectUris: [CALLBACK], people: PEOPLE });
  await first.stop();
  const provider = providerAt(first);
  const down = await provider.begin('en');
  assert.equal(down.ok ? 'begun' : down.failure.kind, 'unreachable');
  const port = Number(new URL(first.issuer).port);
  const again = await startIdentityProvider({ redirectUris: [CALLBACK], people: PEOPLE, port });
  const up = await provider.begin('en');
  await again.stop();
  assert.ok(up.ok);
});

test('a provider that goes down on the way back is unreachable', async () => {
  const there = await startIdentityProvider({ redirectUris: [CALLBACK], people: PEOPLE });
  const provider = providerAt(there);
  const { url, attempt } = await begun(provider);
  const callback = await comeBackFrom({ url, subject: 's-1' });
  await there.stop();
  assert.equal(await outcome(provider, { callback, attempt }), 'unreachable');
});

test('a provider in trouble (503) is unreachable', async () => {
  const troubled = createServer((_request, response) => response.writeHead(503).end('later'));
  await new Promise<void>((ready) => troubled.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(troubled.address() as AddressInfo).port}`;
  const begun = await opened({ ...settingsFor({ issuer, clientId: 'm', clientSecret: 's' }) }).begin('en');
  assert.equal(begun.ok ? 'begun' : begun.failure.kind, 'unreachable');
  troubled.close();
  troubled.closeAllConnections();
});

const WRONG: readonly [issuer: string, callbackUrl: string, says: RegExp][] = [
  ['http://login.cyngor.example', CALLBACK, /must be reached by https/],
  ['login.cyngor.example', CALLBACK, /not an address/],
  ['https://login.cyngor.example', '/back', /not an address/],
];
for (const [issuer, callbackUrl, says] of WRONG)
  test(`settings that cannot be right are told at once: ${issuer}, ${callbackUrl}`, () => {
    const made = openIdProvider({ issuer, callbackUrl, clientId: 'm', clientSecret: 's', name: NAME });
    assert.match(made.ok ? '' : made.failure, says);
  });

interface Returned {
  readonly callback: URL;
  readonly attempt: SignInAttempt;
}

async function outcome(provider: IdentityProvider, returned: Returned): Promise<string> {
  const proven = await provider.finish(returned);
  return proven.ok ? 'proven' : proven.failure.kind;
}

async function begun(provider: IdentityProvider, language: Language = 'en') {
  const result = await provider.begin(language);
  assert.ok(result.ok, result.ok ? '' : result.failure.detail);
  return result.value;
}

function withQuery(url: URL, name: string, value: string | null): URL {
  const changed = new URL(url);
  if (value === null) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed;
}

function settingsFor(there: Pick<RunningIdentityProvider, 'issuer' | 'clientId' | 'clientSecret'>) {
  const { issuer, clientId, clientSecret } = there;
  return { issuer, clientId, clientSecret, callbackUrl: CALLBACK, name: NAME };
}

function providerAt(there: RunningIdentityProvider): IdentityProvider {
  return opened(settingsFor(there));
}

function opened(settings: IdentityProviderSettings): IdentityProvider {
  const made = openIdProvider(settings);
  assert.ok(made.ok);
  return made.value;
}
