import { hash, randomUUID, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fail, ok, type Result, validJson } from '../domain/value/index.ts';
import { taggedResponse } from '../sending/index.ts';
import { RETRY_SECONDS } from '../use-cases/index.ts';
import { namesOf } from '../use-cases/returns/index.ts';
import { askedLanguage, preferredLanguage } from './asked-language.ts';
import { type ApiFailure, ERROR_STATUS, errorAnswer } from './failures.ts';
import { openApiDocument } from './open-api.ts';
import type { Answer, ApiParts, Asked, Operation, SignedInAsked, SignedInPerson } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { parsedJson } from './sent-json.ts';

/** No body is larger: a whole section as typed is a fiftieth of it. */
const BODY_BYTES_MAX = 1_000_000;

/** No address is longer, in characters: the longest reference with every part of a query is a tenth of it. */
const ADDRESS_MAX = 4000;

/** The header that carries the token of the session when something is changed. */
const TOKEN_HEADER = 'X-Mesur-Token';

/** What anybody is told may be kept, and asked for again. */
const PUBLIC_HEADERS = { 'Cache-Control': 'no-cache', Vary: 'Accept-Language' };

/** What one person is told is kept nowhere. */
const PRIVATE_HEADERS = { 'Cache-Control': 'private, no-store', Vary: 'Cookie, Accept-Language' };

/**
 * The API as an app of its own, to be mounted at /api. It answers everything under its path in JSON; headers that keep
 * the whole site safe are for whoever mounts it.
 */
export function apiApp(parts: ApiParts): Hono {
  const app = new Hono();
  app.use((context, next) =>
    context.req.url.length > ADDRESS_MAX ? refusal(context, { kind: 'address-too-long' }) : next(),
  );
  // Written when first asked for: it takes longer than all else of the start.
  let document: ReturnType<typeof openApiDocument> | null = null;
  app.get('/openapi.json', (context) => {
    document ??= openApiDocument(OPERATIONS, parts.publicUrl);
    return sent(context, { value: document, headers: PUBLIC_HEADERS });
  });
  app.all('/openapi.json', (context) => notAllowed(context, ['GET', 'HEAD']));
  const paths = [...new Set(OPERATIONS.map(({ path }) => path))];
  for (const path of paths) {
    const there = OPERATIONS.filter((operation) => operation.path === path);
    for (const operation of there) addOperation({ app, parts, operation });
    const allowed = there.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    app.all(routeOf(path), (context) => notAllowed(context, allowed));
  }
  app.all('*', (context) => refusal(context, { kind: 'not-found' }));
  app.onError((error, context) => {
    const why = parts.unavailability?.(error) ?? null;
    if (why !== null) return refusal(context, { kind: 'unavailable', why });
    const reference = parts.requestId?.() ?? randomUUID().slice(0, 13);
    parts.record({ reference, method: context.req.method, path: context.req.path, error });
    return refusal(context, { kind: 'failed', reference });
  });
  return app;
}

/** The path as the router writes it. References may hold slashes, escaped or not. */
function routeOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'ref' ? ':ref{.+}' : `:${name}`));
}

function addOperation({
  app,
  parts,
  operation,
}: {
  readonly app: Hono;
  readonly parts: ApiParts;
  readonly operation: Operation;
}): void {
  const path = routeOf(operation.path);
  const answered = async (context: Context) => {
    const answer = await answerOf({ parts, operation, context });
    if (!answer.ok) return refusal(context, answer.failure);
    const headers = operation.access === 'public' ? PUBLIC_HEADERS : PRIVATE_HEADERS;
    return sent(context, { value: answer.value, headers });
  };
  if (operation.access === 'write') app.on(operation.method, path, limited(), answered);
  else app.get(path, answered);
}

function limited(): MiddlewareHandler {
  return bodyLimit({
    maxSize: BODY_BYTES_MAX,
    onError: (context) => refusal(context, { kind: 'too-large' }),
  });
}

interface Order {
  readonly parts: ApiParts;
  readonly operation: Operation;
  readonly context: Context;
}

async function answerOf({ parts, operation, context }: Order): Promise<Answer> {
  const asked = askedOf({ parts, operation, context });
  if (!asked.ok) return asked;
  if (operation.access === 'public') return operation.answerTo(asked.value);
  const visitor = await parts.personOf(context.req.raw);
  if (visitor === null || !visitor.person.isActive) return fail({ kind: 'not-signed-in' });
  if (visitor.mustSetUpCodes === true) return fail({ kind: 'codes-needed' });
  const request = signedIn(asked.value, visitor);
  if (operation.access === 'signed-in') return operation.answerTo(request);
  if (!carriesToken(context, visitor)) return fail({ kind: 'bad-token' });
  if (!isJson(context)) return fail({ kind: 'not-json' });
  const change = await operation.prepare(request);
  if (change === null) return fail({ kind: 'not-found' });
  const sent = await sentJson(context);
  return sent.ok ? change(sent.value) : sent;
}

function askedOf({ parts, operation, context }: Order): Result<Asked, ApiFailure> {
  const parameters = context.req.param();
  const language = askedLanguage(context);
  if (!language.ok) return fail({ kind: 'bad-query', names: ['lang'] });
  // No store holds such a text, so nothing has it for its name.
  if (Object.values(parameters).some((part) => part.includes('\u0000') || !part.isWellFormed()))
    return fail({ kind: 'not-found' });
  const query = operation.query?.safeParse(context.req.query());
  if (query?.success === false)
    return fail({ kind: 'bad-query', names: query.error.issues.map(({ path }) => path.join('.')) });
  return ok({
    parts,
    parameters,
    query: query?.data ?? {},
    language: language.value,
    linkTo: (path) => (parts.publicUrl === undefined ? path : new URL(path, parts.publicUrl).href),
  });
}

function signedIn(asked: Asked, { person, token }: SignedInPerson): SignedInAsked {
  const { store, clock, accounts, isDemo = false } = asked.parts;
  return {
    ...asked,
    acting: { store, clock, person, isDemo },
    token,
    naming: async () => {
      const names = namesOf(await accounts.people(person.authority));
      return (id) => (id === null ? null : { id, name: names.get(id) ?? id });
    },
  };
}

/** Whether a request carries the token of its session. The time it takes tells nothing of the token. */
function carriesToken(context: Context, { token }: SignedInPerson): boolean {
  const sent = context.req.header(TOKEN_HEADER) ?? '';
  return token !== '' && timingSafeEqual(hash('sha256', sent, 'buffer'), hash('sha256', token, 'buffer'));
}

function isJson(context: Context): boolean {
  return /^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? '');
}

async function sentJson(context: Context): Promise<Result<unknown, ApiFailure>> {
  // Whoever went away before the end of what they sent has sent no JSON.
  const json = parsedJson(await context.req.text().catch(() => ''));
  if (json.ok) return json;
  if (json.failure === 'too-complex') return fail({ kind: 'too-complex' });
  return fail({ kind: 'bad-body', places: [{ place: '', problem: 'not-json', expected: 'object' }] });
}

function notAllowed(context: Context, allowed: readonly string[]): Promise<Response> {
  return refusal(context, { kind: 'method-not-allowed', allowed });
}

/** The answer to a request that failed. It is kept nowhere. */
function refusal(context: Context, failure: ApiFailure): Promise<Response> {
  const asked = askedLanguage(context);
  const language = asked.ok ? asked.value : preferredLanguage(context);
  return sent(context, {
    value: errorAnswer(failure, language),
    status: ERROR_STATUS[failure.kind],
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      Vary: 'Cookie, Accept-Language',
      ...(failure.kind === 'method-not-allowed' && { Allow: failure.allowed.join(', ') }),
      ...(failure.kind === 'unavailable' && { 'Retry-After': String(RETRY_SECONDS[failure.why]) }),
    },
  });
}

/** An answer as JSON that every reader takes: the only way out. */
function sent(
  context: Context,
  {
    value,
    status = 200,
    headers,
  }: {
    readonly value: unknown;
    readonly status?: number;
    readonly headers: Readonly<Record<string, string>>;
  },
): Promise<Response> {
  return taggedResponse({
    status,
    type: 'application/json',
    body: validJson(value),
    headers,
    request: context.req.raw,
  });
}
