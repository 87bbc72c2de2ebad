/** A real OpenID Connect provider for tests, on a port of this machine: whoever is chosen on its page is signed in. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider, { type RequestContext } from 'oidc-provider';

/** Somebody with an account of the provider's. */
export interface PersonThere {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  /** Whether the provider vouches for the e-mail; it does unless said. */
  readonly emailVerified?: boolean;
}

/** A provider that runs until stopped, and what Mesur needs to use it. */
export interface RunningIdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  stop(): Promise<void>;
}

const SCOPE = 'openid profile email';

/** Made once: half of a start's time goes into it. */
const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

/**
 * Starts one that knows one client and some people. Its page of logging in is a plain form with the list `subject` and
 * the button "Continue". The port is a free one unless said.
 */
export async function startIdentityProvider({
  redirectUris,
  people,
  port = 0,
}: {
  readonly redirectUris: readonly string[];
  readonly people: readonly PersonThere[];
  readonly port?: number;
}): Promise<RunningIdentityProvider> {
  const client = { clientId: 'mesur', clientSecret: randomBytes(24).toString('base64url') };
  // The issuer holds the port, which is known only when the server listens.
  let serve: (request: IncomingMessage, response: ServerResponse) => unknown = () => {};
  const server = createServer((request, response) => serve(request, response));
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration({ ...client, redirectUris, people }));
  const answer = provider.callback();
  serve = (request, response) => {
    if (!request.url?.startsWith('/log-in/')) return answer(request, response);
    if (request.method === 'POST') return logIn({ provider, request, response });
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(logInPage(people));
  };
  return {
    issuer,
    ...client,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** Goes to `url` as a browser would, logs in as `subject`, and gives the address that the provider sends back to. */
export async function comeBackFrom({
  url,
  subject,
}: {
  readonly url: string;
  readonly subject: string;
}): Promise<URL> {
  const cookies = new Map<string, string>();
  const there = new URL(url).origin;
  let at = new URL(url);
  let form: URLSearchParams | null = null;
  while (at.origin === there) {
    const response: Response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const onwards = response.headers.get('location');
    const page = await response.text();
    if (onwards === null && !page.includes('name="subject"')) throw new Error(`${response.status} ${page}`);
    form = onwards === null ? new URLSearchParams({ subject }) : null;
    if (onwards !== null) at = new URL(onwards, at);
  }
  return at;
}

async function logIn(order: {
  readonly provider: Provider;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}): Promise<void> {
  const { provider, request, response } = order;
  const accountId = new URLSearchParams(await text(request)).get('subject') ?? '';
  const result = accountId === '' ? { error: 'access_denied' } : { login: { accountId } };
  await provider.interactionFinished(request, response, result);
}

function logInPage(people: readonly PersonThere[]): string {
  const options = people.map(({ subject, name }) => `<option value="${subject}">${name}</option>`).join('');
  return `<!doctype html><html lang="en"><head><title>The council's accounts</title></head><body><main>
    <h1>The council's accounts</h1>
    <form method="post"><label for="subject">Who are you?</label>
    <select id="subject" name="subject">${options}<option value="">Nobody</option></select>
    <button>Continue</button></form></main></body></html>`;
}

function configuration(order: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly people: readonly PersonThere[];
}): object {
  return {
    clients: [
      {
        client_id: order.clientId,
        client_secret: order.clientSecret,
        redirect_uris: order.redirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    scopes: SCOPE.split(' '),
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    jwks: { keys: [{ ...KEY, alg: 'RS256', use: 'sig', kid: 'test' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
      Grant: 600,
    },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/log-in/${uid}` },
    findAccount: (_context: unknown, subject: string) => accountOf(order.people, subject),
    loadExistingGrant: grantEverything,
  };
}

function accountOf(people: readonly PersonThere[], subject: string) {
  const person = people.find((one) => one.subject === subject);
  if (person === undefined) return undefined;
  const { name, email, emailVerified = true } = person;
  const claims = async () => ({ sub: subject, name, email, email_verified: emailVerified });
  return { accountId: subject, claims };
}

/** A council's provider asks nobody whether Mesur may know their name. */
async function grantEverything({ oidc }: RequestContext) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client.clientId,
    accountId: oidc.session.accountId,
  });
  grant.addOIDCScope(SCOPE);
  await grant.save();
  return grant;
}
