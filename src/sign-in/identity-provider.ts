import type { Configuration, UserInfoResponse } from 'openid-client';
import { type Bilingual, fail, type Language, ok, type Result } from '../domain/value/index.ts';
import type {
  IdentityFailure,
  IdentityProvider,
  Instant,
  ProvenIdentity,
} from '../use-cases/sign-in/ports.ts';

/** What the council's own provider of accounts gave for Mesur, and what it is called on the page of signing in. */
export interface IdentityProviderSettings {
  /** Its address as in its own discovery document; https, or http on this machine only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where it sends people back to, exactly as registered there. */
  readonly callbackUrl: string;
  readonly name: Bilingual;
}

type Client = typeof import('openid-client');

interface Connection {
  readonly client: Client;
  readonly found: Configuration;
}

interface Claims {
  readonly sub: string;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
  readonly auth_time?: unknown;
}

/** How long any one answer of the provider is waited for. */
const WAIT_SECONDS = 10;

const DETAIL_CHARACTERS_MAX = 300;

const SCOPE = 'openid profile email';

/** Welsh pages come first for who reads Welsh; a provider without them shows its English ones. */
const UI_LOCALES: Readonly<Record<Language, string>> = { en: 'en', cy: 'cy en' };

/**
 * Signing in by OpenID Connect: authorisation code with PKCE (S256), state and nonce. The provider is asked for its
 * addresses when somebody first wants to sign in, and again at the next try when it did not answer, so Mesur starts
 * without it. Only the issuer of the settings can prove anybody. An e-mail that the provider calls unverified is
 * given as null. Gives a failure in words at once when an address of the settings cannot be right.
 */
export function openIdProvider(settings: IdentityProviderSettings): Result<IdentityProvider, string> {
  const wrong = wrongAddress(settings);
  if (wrong !== null) return fail(wrong);
  const connect = remembered(() => discover(settings));
  return ok({
    name: settings.name,
    begin: (language, { isAgain } = { isAgain: false }) =>
      answered(async () => begin({ connection: await connect(), settings, language, isAgain })),
    finish: ({ callback, attempt }) =>
      answered(async () => {
        const { client, found } = await connect();
        const tokens = await client.authorizationCodeGrant(found, asRegistered(settings, callback), {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new Error('the provider gave no proof of identity');
        const known: Claims = { ...(await userInfo({ client, found, tokens, claims })), ...claims };
        return provenIdentity(found.serverMetadata().issuer, known);
      }),
  });
}

async function begin(order: {
  readonly connection: Connection;
  readonly settings: IdentityProviderSettings;
  readonly language: Language;
  readonly isAgain: boolean;
}) {
  const { client, found } = order.connection;
  const attempt = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const url = client.buildAuthorizationUrl(found, {
    redirect_uri: order.settings.callbackUrl,
    scope: SCOPE,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ui_locales: UI_LOCALES[order.language],
    ...(order.isAgain && { prompt: 'login', max_age: '0' }),
  });
  return { url: url.href, attempt };
}

async function discover({ issuer, clientId, clientSecret }: IdentityProviderSettings): Promise<Connection> {
  // Loaded when first needed: a Mesur with local accounts only never needs it.
  const client = await import('openid-client');
  const found = await client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: WAIT_SECONDS,
    execute: new URL(issuer).protocol === 'http:' ? [client.allowInsecureRequests] : [],
  });
  // The library lets some hosts name another issuer than was asked; people are known by the issuer, so we do not.
  const named = found.serverMetadata().issuer;
  if (withoutSlash(named) !== withoutSlash(issuer)) throw new Error(`the provider calls itself ${named}`);
  return { client, found };
}

/** What the token of identity leaves out: many providers give name and e-mail only when asked for them. */
async function userInfo(order: {
  readonly client: Client;
  readonly found: Configuration;
  readonly tokens: { readonly access_token: string };
  readonly claims: Claims;
}): Promise<UserInfoResponse | undefined> {
  const { client, found, tokens, claims } = order;
  const complete = claims.name !== undefined && claims.email !== undefined;
  if (complete || found.serverMetadata().userinfo_endpoint === undefined) return undefined;
  return client.fetchUserInfo(found, tokens.access_token, claims.sub);
}

function provenIdentity(issuer: string, claims: Claims): ProvenIdentity {
  const email = claims.email_verified === false ? null : textOrNull(claims.email);
  const { auth_time: seconds } = claims;
  const authenticatedAt =
    typeof seconds === 'number' ? (new Date(seconds * 1000).toISOString() as Instant) : null;
  return { issuer, subject: claims.sub, name: textOrNull(claims.name), email, authenticatedAt };
}

/** Behind a proxy the request's own scheme and host are not those people see, and the provider compares them. */
function asRegistered({ callbackUrl }: IdentityProviderSettings, callback: URL): URL {
  const url = new URL(callbackUrl);
  url.search = callback.search;
  return url;
}

/** Does `work` once and keeps what it gave; what failed is done again at the next asking. */
function remembered<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= work().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

/**
 * The library throws for what is expected of a network and of strangers: it becomes a value here. Whatever it throws
 * proves nobody, so all that is not the network is a refusal.
 */
async function answered<Value>(work: () => Promise<Value>): Promise<Result<Value, IdentityFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail({ kind: isNetwork(error) ? 'unreachable' : 'refused', detail: detailOf(error) });
  }
}

function isNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  const answer = error.cause instanceof Response ? error.cause.status : status;
  if (typeof answer === 'number') return answer >= 500;
  return code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');
}

/**
 * For the log: the library's words, the provider's, and what lies beneath. Never a token or a code. The provider's
 * words come by the address of a stranger's browser, so they stay short and on one line.
 */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { error: word, error_description: said } = error as { error?: unknown; error_description?: unknown };
  const beneath = error.cause instanceof Error ? error.cause.message : undefined;
  const texts = [error.message, word, said, beneath].filter((text) => typeof text === 'string');
  return texts
    .join(': ')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, DETAIL_CHARACTERS_MAX);
}

function wrongAddress({ issuer, callbackUrl }: IdentityProviderSettings): string | null {
  if (!URL.canParse(issuer)) return `the identity provider's address is not an address: ${issuer}`;
  if (!URL.canParse(callbackUrl)) return `the address to come back to is not an address: ${callbackUrl}`;
  const { protocol, hostname } = new URL(issuer);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isHere)) return null;
  return `the identity provider must be reached by https, not ${issuer}`;
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}

function textOrNull(claim: unknown): string | null {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null;
}
