import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { LANGUAGES } from '../domain/value/index.ts';
import { RETRY_SECONDS, type Unavailability } from '../use-cases/index.ts';
import { type SecurityLog, SILENT_LOG } from '../use-cases/security/index.ts';
import { askedPage, type Site, siteOf } from './asked-page.ts';
import { assetResponse } from './assets/index.ts';
import { clientAddress } from './client-address.ts';
import type { ErrorKind } from './error-pages.ts';
import { hasToken, isFromHere, TOKEN_FIELD } from './form-guard.ts';
import type { FormValues } from './form-values.ts';
import { inTurn } from './in-turn.ts';
import { linkTo } from './links.ts';
import { readiness } from './readiness.ts';
import { RETRY_READING_SECONDS, type ReadingPlaces, readingPlaces } from './reading-places.ts';
import { referenceOf, requestScopes } from './request-scope.ts';
import type { PageAnswer, PageRequest, Route, Visitor } from './route.ts';
import { securityHeaders } from './security-headers.ts';
import { type Exchange, sendAnswer, sendError } from './send-answer.ts';
import { sentForm } from './sent-form.ts';
import { type TypedKeeping, unsavedPage, unsavedPath } from './unsaved/index.ts';

/** No form holds more; narratives of a whole quarter are a tenth of it. */
const FORM_BYTES_MAX = 2_000_000;

/** With a file. What may be read of one is less (`FILE_LIMITS` of intake), so that its refusal can say why. */
const FILE_FORM_BYTES_MAX = 25_000_000;

/** No address is longer, in characters: that of a page with all its filters chosen is a tenth of it. */
const ADDRESS_MAX = 4000;

/** A request that failed by a fault of ours, to be recorded. `reference` is what the reader was told. */
export interface Failure {
  readonly reference: string;
  readonly method: string;
  readonly path: string;
  readonly error: unknown;
}

/** What the app is made of. */
export interface AppParts {
  /** The pages and actions; each is served in both languages. */
  readonly routes: readonly Route[];
  /** Whose session this is; null when it has ended or never was. Absent: nobody is ever signed in. */
  readonly visitorOf?: (sessionToken: string) => Promise<Visitor | null>;
  /** The address that browsers know the site by: "https://mesur.example.wales". */
  readonly publicUrl?: string;
  /** How many proxies stand in front and say whom they ask for (X-Forwarded-For); none unless told. */
  readonly proxies?: number;
  /** What is done with a form that cannot be taken; absent: nothing of it is kept. */
  readonly typed?: TypedKeeping;
  /** Rejects when nothing can be saved now. */
  readonly canSave: () => Promise<void>;
  /** Records a failure. */
  readonly record: (failure: Failure) => void;
  /** Whether an error says that what the app stands on is busy or down, which is no failure of the app; and notes it. */
  readonly unavailability?: (error: unknown) => Unavailability | null;
  /** What takes down who does what; absent: nobody does. */
  readonly security?: SecurityLog;
  /** Apps of their own under a path: `{ path: '/api', app }`. Each answers everything under it. */
  readonly mounts?: readonly { readonly path: string; readonly app: Hono }[];
}

/**
 * The web application: every route in English at its path and in Welsh under /cy, the assets, /health (it runs) and
 * /ready (it can save). Every
 * response is secured, pages are tagged and compressed, what is sent is taken only from the site's own forms, and
 * every error has a page in the language of its address.
 */
export function makeApp({
  routes,
  canSave,
  record,
  unavailability = () => null,
  visitorOf,
  publicUrl,
  proxies,
  typed,
  security = SILENT_LOG,
  mounts = [],
}: AppParts): Hono {
  const app = new Hono();
  const site = siteOf({ publicUrl, visitorOf, proxies, typed });
  app.use(requestScopes({ security, proxies }));
  app.use(securityHeaders());
  app.use(inTurn({ site, mounts }));
  // Before what answers in pages, so that an app that is mounted answers for all under its path, errors too.
  for (const { path, app: mounted } of mounts) app.route(path, mounted);
  app.use((context, next) =>
    context.req.url.length > ADDRESS_MAX ? sendError({ site, context, kind: 'addressTooLong' }) : next(),
  );
  // No store keeps the character 0, so nothing has it in its name; PostgreSQL fails when it is asked for one.
  app.use((context, next) =>
    context.req.url.includes('%00') ? sendError({ site, context, kind: 'notFound' }) : next(),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        sendError({ site, context, kind: 'notAllowed', headers: { Allow: methods.join(', ') } }),
    }),
  );
  const isReady = readiness(canSave);
  app.get('/health', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/ready', async (context) => readyAnswer(context, await isReady()));
  app.get('/assets/*', async (context) => (await assetAnswer(context)) ?? context.notFound());
  addRoutes({ app, site, places: readingPlaces(), routes });
  app.notFound((context) => withoutTrailingSlash(context) ?? sendError({ site, context, kind: 'notFound' }));
  app.onError((error, context) => {
    const why = unavailability(error);
    if (why !== null)
      return sendError({ site, context, kind: why, headers: { 'Retry-After': String(RETRY_SECONDS[why]) } });
    record({
      reference: referenceOf(context),
      method: context.req.method,
      path: context.req.path,
      error,
    });
    return sendError({ site, context, kind: 'failed' });
  });
  return app;
}

interface Added<Method extends Route['method']> {
  readonly app: Hono;
  readonly site: Site;
  readonly places: ReadingPlaces;
  readonly address: string;
  readonly route: Extract<Route, { readonly method: Method }>;
}

/** Welsh first, with a guard after it, so that "/cy/…" is never taken for a directorate called "cy". */
function addRoutes({
  app,
  site,
  places,
  routes,
}: {
  readonly app: Hono;
  readonly site: Site;
  readonly places: ReadingPlaces;
  readonly routes: readonly Route[];
}): void {
  const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
  for (const language of [...LANGUAGES].reverse()) {
    for (const route of routes) {
      const address = linkTo(language, route.path);
      if (route.method === 'GET') addPage({ app, site, places, address, route });
      else {
        addAction({ app, site, places, address, route });
        if (!pages.has(route.path)) addNoPage({ app, site, places, address, route });
      }
    }
    if (language === 'cy') app.all('/cy/*', (context) => context.notFound());
  }
}

/** A page at its address. */
function addPage({ app, site, address, route }: Added<'GET'>): void {
  app.get(address, async (context) => {
    const asked = await askedPage(site, context);
    return sendAnswer({ site, context, asked }, await route.answer(pageRequest({ site, context, asked })));
  });
}

/**
 * An action at its address. What is sent must come from a page of this site, fit into the limit, be a form, and
 * carry the token of whoever is signed in. Where files are taken, nobody is listened to who is not signed in.
 */
function addAction({ app, site, places, address, route }: Added<'POST'>): void {
  const refuse = (context: Context, kind: ErrorKind, status?: number) =>
    sendError({ site, context, kind, ...(status && { status }) });
  app.post(
    address,
    (context, next) => (isFromHere(context.req.raw, site.publicUrl) ? next() : refuse(context, 'outOfDate')),
    async (context, next) => {
      if (route.takesFiles !== true) return next();
      const asked = await askedPage(site, context);
      if (asked.visitor === null) return sendAnswer({ site, context, asked }, { kind: 'sign-in' });
      const { authority, person } = asked.visitor;
      const place = places.take(`${authority}/${person.id}`);
      if (place === null) return noPlace({ site, context });
      const giveBack = await place;
      try {
        await next();
      } finally {
        giveBack();
      }
    },
    bodyLimit(
      route.takesFiles === true
        ? { maxSize: FILE_FORM_BYTES_MAX, onError: (context) => refuse(context, 'fileTooLarge') }
        : { maxSize: FORM_BYTES_MAX, onError: (context) => refuse(context, 'tooLarge') },
    ),
    async (context) => {
      const body = await wholeBody(context);
      if (body === null) return refuse(context, 'notAllowed', 400);
      const sent = await sentForm({
        body,
        type: context.req.header('Content-Type') ?? '',
        takesFiles: route.takesFiles === true,
      });
      if (!sent.ok)
        return sent.failure === 'not-a-form'
          ? refuse(context, 'notAllowed', 415)
          : refuse(context, 'tooManyFields');
      const form = sent.value;
      const asked = await askedPage(site, context);
      const exchange = { site, context, asked };
      const isOurs = asked.visitor === null || hasToken(form.text(TOKEN_FIELD), asked.visitor);
      if (!isOurs) return (await afterSession(exchange, form)) ?? refuse(context, 'outOfDate');
      const request = { ...pageRequest(exchange), form };
      const answer = await route.answer(request);
      return (await whatWasTyped(exchange, form, answer)) ?? sendAnswer(exchange, answer);
    },
  );
}

/**
 * Nothing typed is lost by an answer that takes it from whoever typed it: a form whose session has ended is kept for its
 * person until they have signed in again, and one that is no more theirs to send is kept to be copied. What was taken
 * is no longer unsaved. Null: the answer is as it is.
 */
async function whatWasTyped(
  exchange: Exchange,
  form: FormValues,
  answer: PageAnswer,
): Promise<Response | null> {
  const { site, asked } = exchange;
  if (answer.kind === 'sign-in') return afterSession(exchange, form);
  if (asked.visitor === null || site.typed === undefined) return null;
  if (answer.kind === 'redirect') await site.typed.saved({ path: asked.path, visitor: asked.visitor });
  if (answer.kind !== 'refused' && answer.kind !== 'not-found') return null;
  const kept = await site.typed.forVisitor({ path: asked.path, form, visitor: asked.visitor });
  if (kept === null) return null;
  const markup = unsavedPage({ request: pageRequest(exchange), form: kept, why: 'refused' });
  const status = answer.kind === 'refused' ? 403 : 404;
  return sendAnswer(exchange, { kind: 'page', status, markup, headers: { 'Cache-Control': 'no-store' } });
}

/** Keeps a form whose session has ended, and leads by signing in to the page that shows it; null where it is not kept. */
async function afterSession(exchange: Exchange, form: FormValues): Promise<Response | null> {
  const { site, context, asked } = exchange;
  const { typed, cookies } = site;
  const lost = { path: asked.path, form };
  const sessionToken = cookies.read(context.req.header('Cookie'), 'session');
  if (typed === undefined || sessionToken === null) return null;
  const isKept = await (asked.visitor === null
    ? typed.afterSession({ ...lost, sessionToken })
    : typed.forVisitor({ ...lost, visitor: asked.visitor }));
  if (isKept === null) return null;
  const path = unsavedPath(isKept);
  return sendAnswer(
    exchange,
    asked.visitor === null ? { kind: 'sign-in', next: path } : { kind: 'redirect', path },
  );
}

function noPlace({ site, context }: { readonly site: Site; readonly context: Context }): Promise<Response> {
  const headers = { 'Retry-After': String(RETRY_READING_SECONDS) };
  return sendError({ site, context, kind: 'tooManyFiles', headers });
}

/** What was sent; null where whoever sends it went away before its end. */
function wholeBody(context: Context): Promise<ArrayBuffer | null> {
  return context.req.arrayBuffer().catch(() => null);
}

/** Where there is an action and no page, asking for a page is not allowed, whatever other paths fit the address. */
function addNoPage({ app, site, address }: Added<'POST'>): void {
  app.all(address, (context) => sendError({ site, context, kind: 'notAllowed', headers: { Allow: 'POST' } }));
}

function pageRequest({ site, context, asked }: Exchange): PageRequest {
  return {
    ...asked,
    parameters: context.req.param(),
    query: new URL(context.req.url).searchParams,
    cookie: (name) => site.cookies.read(context.req.header('Cookie'), name),
    clientAddress: clientAddress({
      environment: context.env,
      forwardedFor: context.req.header('X-Forwarded-For'),
      proxies: site.proxies,
    }),
  };
}

/** Where an address that ends in slashes should have led: one place has one address. */
function withoutTrailingSlash(context: Context): Response | null {
  const { pathname, search } = new URL(context.req.url);
  if (!/^(GET|HEAD)$/.test(context.req.method) || !/[^/]\/+$/.test(pathname)) return null;
  // Never two slashes in front: the browser would take the rest for another site.
  const trimmed = pathname.replace(/\/+$/, '').replace(/^\/+/, '/');
  return context.redirect(`${trimmed}${search}`, 301);
}

function assetAnswer(context: Context): Promise<Response | null> {
  return assetResponse({
    path: context.req.path,
    acceptEncoding: context.req.header('Accept-Encoding'),
    ifNoneMatch: context.req.header('If-None-Match'),
  });
}

function readyAnswer(context: Context, isReady: boolean): Response {
  return context.json({ status: isReady ? 'ok' : 'unavailable' }, isReady ? 200 : 503, {
    'Cache-Control': 'no-store',
    ...(!isReady && { 'Retry-After': String(RETRY_SECONDS.down) }),
  });
}
