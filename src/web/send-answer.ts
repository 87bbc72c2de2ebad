import type { Context } from 'hono';
import { taggedResponse } from '../sending/index.ts';
import { askedErrorPage, type Site } from './asked-page.ts';
import { attachment } from './attachment.ts';
import { ERROR_STATUS, type ErrorKind, errorPage } from './error-pages.ts';
import type { Html } from './html.ts';
import { leavePage } from './leave-page.ts';
import { isOwnPath, linkTo, safeNext, withDone } from './links.ts';
import { markError, referenceOf } from './request-scope.ts';
import type { AskedPage, PageAnswer } from './route.ts';
import type { CookieChange } from './session-cookie.ts';

/** A request under way: what of the site and of the request its answer depends on. */
export interface Exchange {
  readonly site: Site;
  readonly context: Context;
  readonly asked: AskedPage;
}

/** Not the cookies: that of the session is taken away by name, and a device stays known. */
const CLEARED = '"cache", "storage"';

type Headers = Readonly<Record<string, string>>;

/** The response of what a page or an action answered. */
export async function sendAnswer(exchange: Exchange, answer: PageAnswer): Promise<Response> {
  const { site, context } = exchange;
  switch (answer.kind) {
    case 'page': {
      const { markup, status = 200, headers } = answer;
      return withCookies(exchange, answer.cookies, await sendPage(exchange, { markup, status, headers }));
    }
    case 'file':
      return sendFile(exchange, answer);
    case 'redirect':
      return sendRedirect(exchange, answer);
    case 'leave':
      return withCookies(exchange, answer.cookies, await sendElsewhere(exchange, answer.to));
    case 'sign-in':
      return sendToSignIn(exchange, answer.next);
    case 'refused':
      return sendError({ site, context, kind: 'refused' });
    case 'too-many':
      return sendError({
        site,
        context,
        kind: 'tooMany',
        headers: { 'Retry-After': String(answer.retryAfterSeconds) },
      });
    case 'not-found':
      return context.notFound();
  }
}

/** A page for a request that had no other answer. It is not kept. */
export async function sendError({
  site,
  context,
  kind,
  status = ERROR_STATUS[kind],
  headers,
}: {
  readonly site: Site;
  readonly context: Context;
  readonly kind: ErrorKind;
  readonly status?: number;
  readonly headers?: Headers;
}): Promise<Response> {
  const asked = await askedErrorPage(site, context);
  const markup = errorPage({ request: asked, kind, reference: referenceOf(context) });
  markError(context, kind);
  return sendPage(
    { site, context, asked },
    { markup, status, headers: { 'Cache-Control': 'no-store', ...headers } },
  );
}

interface SentPage {
  readonly markup: Html;
  readonly status: number;
  readonly headers?: Headers | undefined;
}

function sendPage(exchange: Exchange, { markup, status, headers }: SentPage): Promise<Response> {
  return taggedResponse({
    request: exchange.context.req.raw,
    status,
    type: 'text/html; charset=utf-8',
    // Valid by `html`, which every text of it went through.
    body: markup.toString(),
    headers: { ...keeping(exchange), ...headers },
  });
}

function sendFile(
  exchange: Exchange,
  { body, type, name }: Extract<PageAnswer, { readonly kind: 'file' }>,
): Promise<Response> {
  return taggedResponse({
    request: exchange.context.req.raw,
    status: 200,
    type,
    body,
    headers: {
      ...keeping(exchange),
      ...(name !== undefined && { 'Content-Disposition': attachment(name) }),
    },
  });
}

/** What a visitor is shown is for them alone and kept nowhere; what anybody is shown may be kept, and asked for again. */
function keeping({ asked: { visitor } }: Exchange): Headers {
  return {
    'Cache-Control': visitor === null ? 'no-cache' : 'private, no-store',
    Vary: 'Cookie',
  };
}

function sendRedirect(
  exchange: Exchange,
  { path, status, notice, cookies, clearsSite = false }: Extract<PageAnswer, { readonly kind: 'redirect' }>,
): Response {
  const { context, asked } = exchange;
  if (!isOwnPath(path)) throw new Error(`a redirect to ${path}, which is no path of this site`);
  const to = linkTo(asked.language, notice === undefined ? path : withDone(path, notice));
  const response = goTo(to, status ?? (context.req.method === 'POST' ? 303 : 302));
  if (clearsSite) response.headers.set('Clear-Site-Data', CLEARED);
  return withCookies(exchange, cookies, response);
}

/**
 * Forms may lead only to this site (`form-action` of the content security policy), and some browsers hold a form to
 * that also when it is redirected. So from an action the way out is a page that goes on by itself.
 */
async function sendElsewhere(exchange: Exchange, to: string): Promise<Response> {
  if (!/^https?:$/.test(new URL(to).protocol)) throw new Error(`${to} is no address to leave to`);
  if (exchange.context.req.method !== 'POST') return goTo(to, 302);
  return sendPage(exchange, {
    markup: leavePage({ request: exchange.asked, to }),
    status: 200,
    headers: { 'Cache-Control': 'no-store', Refresh: `0; url=${new URL(to).href}` },
  });
}

/** After an action without a session, they come back to the page that the form stood on. */
function sendToSignIn({ context, asked }: Exchange, next: string | undefined): Response {
  const referer = context.req.method === 'POST' ? context.req.header('Referer') : undefined;
  const page = referer !== undefined && URL.canParse(referer) ? new URL(referer) : null;
  const back = next ?? (page === null ? asked.path : `${page.pathname}${page.search}`);
  const query = new URLSearchParams({ next: safeNext(back) });
  return goTo(linkTo(asked.language, `/sign-in?${query}`), context.req.method === 'POST' ? 303 : 302);
}

function goTo(to: string, status: 302 | 303): Response {
  return new Response(null, {
    status,
    headers: { Location: to, 'Cache-Control': 'no-store', Vary: 'Cookie' },
  });
}

function withCookies(
  { site }: Exchange,
  cookies: readonly CookieChange[] = [],
  response: Response,
): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', site.cookies.write(cookie));
  return response;
}
