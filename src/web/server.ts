import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { LANGUAGES, type Language } from '../domain/value/index.ts';
import { assetResponse } from './assets/index.ts';
import { errorPage } from './error-pages.ts';
import type { Html } from './html.ts';
import { languageOfPath, linkTo } from './links.ts';
import { taggedResponse } from './page-response.ts';
import type { PageAnswer, Route } from './route.ts';
import { securityHeaders } from './security-headers.ts';

/** A request that failed by a fault of ours, to be recorded. `reference` is what the reader was told. */
export interface Failure {
  readonly reference: string;
  readonly method: string;
  readonly path: string;
  readonly error: unknown;
}

/** What the app is made of. */
export interface AppParts {
  /** The pages; each is served in both languages. */
  readonly routes: readonly Route[];
  /** Rejects when what the app stands on does not answer. */
  readonly ping: () => Promise<void>;
  /** Records a failure. */
  readonly record: (failure: Failure) => void;
  /** Apps of their own under a path: `{ path: '/api', app }`. Each answers everything under it. */
  readonly mounts?: readonly { readonly path: string; readonly app: Hono }[];
}

/**
 * The web application: every route in English at its path and in Welsh under /cy, the assets, /health. Every
 * response is secured, pages are tagged and compressed, and every error has a page in the language of its address.
 */
export function makeApp({ routes, ping, record, mounts = [] }: AppParts): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        sendError({ context, kind: 'notAllowed', status: 405, headers: { Allow: methods.join(', ') } }),
    }),
  );
  app.get('/health', (context) => health(context, ping));
  app.get('/assets/*', async (context) => (await assetAnswer(context)) ?? context.notFound());
  for (const { path, app: mounted } of mounts) app.route(path, mounted);
  addRoutes(app, routes);
  app.notFound(
    (context) => withoutTrailingSlash(context) ?? sendError({ context, kind: 'notFound', status: 404 }),
  );
  app.onError((error, context) => {
    const reference = randomUUID().slice(0, 8);
    record({ reference, method: context.req.method, path: context.req.path, error });
    return sendError({ context, kind: 'failed', status: 500, reference });
  });
  return app;
}

/** Welsh first, with a guard after it, so that "/cy/…" is never taken for a directorate called "cy". */
function addRoutes(app: Hono, routes: readonly Route[]): void {
  for (const language of [...LANGUAGES].reverse()) {
    for (const route of routes)
      app.get(linkTo(language, route.path), (context) => answerPage({ context, route, language }));
    if (language === 'cy') app.all('/cy/*', (context) => context.notFound());
  }
}

async function answerPage({
  context,
  route,
  language,
}: {
  readonly context: Context;
  readonly route: Route;
  readonly language: Language;
}): Promise<Response> {
  const answer = await route.answer({
    language,
    path: pathWithQuery(context),
    parameters: context.req.param(),
    query: new URL(context.req.url).searchParams,
  });
  return send({ context, answer, language });
}

async function send({
  context,
  answer,
  language,
}: {
  readonly context: Context;
  readonly answer: PageAnswer;
  readonly language: Language;
}): Promise<Response> {
  switch (answer.kind) {
    case 'page':
      return sendPage({ context, markup: answer.markup, status: answer.status ?? 200 });
    case 'file':
      return taggedResponse({
        ...asked(context),
        status: 200,
        type: answer.type,
        body: answer.body,
        headers:
          answer.name === undefined ? {} : { 'Content-Disposition': `attachment; filename="${answer.name}"` },
      });
    case 'redirect':
      return context.redirect(linkTo(language, answer.path), 302);
    case 'not-found':
      return context.notFound();
  }
}

function sendPage({
  context,
  markup,
  status,
  headers,
}: {
  readonly context: Context;
  readonly markup: Html;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<Response> {
  return taggedResponse({
    ...asked(context),
    status,
    type: 'text/html; charset=utf-8',
    body: markup.toString(),
    ...(headers && { headers }),
  });
}

function sendError({
  context,
  kind,
  status,
  reference,
  headers,
}: {
  readonly context: Context;
  readonly kind: 'notFound' | 'notAllowed' | 'failed';
  readonly status: number;
  readonly reference?: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<Response> {
  const { language } = languageOfPath(context.req.path);
  const markup = errorPage({ language, path: pathWithQuery(context), kind, ...(reference && { reference }) });
  return sendPage({ context, markup, status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

/** Where an address that ends in slashes should have led: one place has one address. */
function withoutTrailingSlash(context: Context): Response | null {
  const { pathname, search } = new URL(context.req.url);
  if (!/^(GET|HEAD)$/.test(context.req.method) || !/[^/]\/+$/.test(pathname)) return null;
  // Never two slashes in front: the browser would take the rest for another site.
  const trimmed = pathname.replace(/\/+$/, '').replace(/^\/+/, '/');
  return context.redirect(`${trimmed}${search}`, 301);
}

function pathWithQuery(context: Context): string {
  const { pathname, search } = new URL(context.req.url);
  // One slash in front: a link to "//name" would lead to another site.
  return `${languageOfPath(pathname).path.replace(/^\/+/, '/')}${search}`;
}

function asked(context: Context) {
  return {
    acceptEncoding: context.req.header('Accept-Encoding'),
    ifNoneMatch: context.req.header('If-None-Match'),
  };
}

function assetAnswer(context: Context): Promise<Response | null> {
  return assetResponse({ path: context.req.path, ...asked(context) });
}

async function health(context: Context, ping: () => Promise<void>): Promise<Response> {
  const isWell = await ping().then(
    () => true,
    () => false,
  );
  return context.json({ status: isWell ? 'ok' : 'unavailable' }, isWell ? 200 : 503, {
    'Cache-Control': 'no-store',
  });
}
