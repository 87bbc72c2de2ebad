import type { Context, MiddlewareHandler } from 'hono';
import { RETRY_SECONDS } from '../use-cases/index.ts';
import type { Site } from './asked-page.ts';
import { sendError } from './send-answer.ts';
import { turnsOf } from './turns.ts';

/** How many reads are under way at once: twice the connections to a database that are usual. */
const READS_AT_ONCE = 20;

/** How long a read waits for its turn before it is told to come back. */
const TURN_WAIT_MS = 20_000;

/** Those who wait for the same page together, and the page that they are given; null where each has to ask alone. */
interface Awaited {
  readonly page: Promise<Page | null>;
  others: number;
}

interface Page {
  readonly body: ArrayBuffer;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * Reads come in turns where very many come; who sends something, and who asks how the server is, waits for nobody. Those of
 * nobody in particular who wait for the same page at the same time are given one page, begun after all of them had come:
 * nothing older than what each would have been given alone.
 */
export function inTurn({
  site,
  mounts,
}: {
  readonly site: Site;
  readonly mounts: readonly { readonly path: string }[];
}): MiddlewareHandler {
  const turns = turnsOf({ atOnce: READS_AT_ONCE, waitMs: TURN_WAIT_MS });
  const awaited = new Map<string, Awaited>();
  return async (context, next) => {
    const { method, path } = context.req;
    if (!/^(GET|HEAD)$/.test(method) || /^\/(health|ready|assets\/.*)$/.test(path)) return next();
    const key = keyOf(context);
    const same = key === null ? undefined : awaited.get(key);
    if (same !== undefined) {
      same.others++;
      const page = await same.page;
      if (page !== null) return pageResponse(page);
    }
    const { promise, resolve } = Promise.withResolvers<Page | null>();
    const ours: Awaited = { page: promise, others: 0 };
    const isFirst = key !== null && same === undefined;
    if (isFirst) awaited.set(key, ours);
    const endTurn = await turns.take();
    // From here on it may be older than who comes.
    if (isFirst) awaited.delete(key);
    try {
      // An app that is mounted has answers of its own: there a read goes on, and the store says whether it is busy.
      if (endTurn === null && !mounts.some((mount) => path.startsWith(`${mount.path}/`)))
        return await tooBusy(site, context);
      await next();
      if (ours.others > 0) resolve(await pageOf(context.res));
    } finally {
      resolve(null);
      endTurn?.();
    }
  };
}

function tooBusy(site: Site, context: Context): Promise<Response> {
  const headers = { 'Retry-After': String(RETRY_SECONDS.busy) };
  return sendError({ site, context, kind: 'busy', headers });
}

/** What a page depends on that is nobody's in particular; null of a request that is somebody's, or goes by more than its address. */
function keyOf({ req: { raw } }: Context): string | null {
  const { method, url, headers } = raw;
  if (method !== 'GET' || headers.has('Cookie') || headers.has('Authorization')) return null;
  const asked = [
    'Host',
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'If-None-Match',
    'X-Forwarded-Proto',
  ];
  return JSON.stringify([url, ...asked.map((name) => headers.get(name))]);
}

/** A page as others may be given it: none that sets a cookie, is kept nowhere, or is a file whose giving is noted. */
async function pageOf(response: Response): Promise<Page | null> {
  const { status, headers } = response;
  const isPage = status === 200 && (headers.get('Content-Type') ?? '').startsWith('text/html');
  const isOwn = ['Set-Cookie', 'Content-Disposition'].some((name) => headers.has(name));
  if (!isPage || isOwn || /no-store/.test(headers.get('Cache-Control') ?? '')) return null;
  return { body: await response.clone().arrayBuffer(), headers: [...headers] };
}

function pageResponse({ body, headers }: Page): Response {
  return new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });
}
