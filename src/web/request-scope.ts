import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { SecurityLog } from '../use-cases/security/index.ts';
import { clientAddress } from './client-address.ts';
import type { ErrorKind } from './error-pages.ts';

/** The header in which whoever asks is told the name of their request. */
const REQUEST_HEADER = 'X-Request-Id';

/** What programs are answered is no file that somebody carries away. */
const API = /^\/api\//;

const REFERENCE = 'reference';
const ERROR_SHOWN = 'errorShown';

/** The name of a request, which an error page tells and the log has. */
export function referenceOf(context: Context): string {
  return context.get(REFERENCE) as string;
}

/** Marks a request as answered by an error page, so that the log has the reference that it shows. */
export function markError(context: Context, kind: ErrorKind): void {
  context.set(ERROR_SHOWN, kind);
}

/**
 * Gives each request a name and a place in the security log, and notes what somebody who is signed in carries away, and
 * each error page that is shown.
 */
export function requestScopes({
  security,
  proxies = 0,
}: {
  readonly security: SecurityLog;
  readonly proxies?: number | undefined;
}): MiddlewareHandler {
  return (context, next) => {
    const scope = {
      request: randomUUID().slice(0, 13),
      address: clientAddress({
        environment: context.env,
        forwardedFor: context.req.header('X-Forwarded-For'),
        proxies,
      }),
      by: null,
    };
    context.set(REFERENCE, scope.request);
    return security.within(scope, async () => {
      await next();
      const { headers, status } = context.res;
      headers.set(REQUEST_HEADER, scope.request);
      const kind: unknown = context.get(ERROR_SHOWN);
      // A failure is noted with its cause, where it is caught.
      if (kind !== undefined && kind !== 'failed') {
        const { method, path } = context.req;
        security.note({ event: 'error-shown', kind, status, method, path });
      }
      const isPage = /^text\/html|^$/.test(headers.get('Content-Type') ?? '');
      const isFile = status === 200 && !isPage && !API.test(context.req.path);
      if (isFile && scope.by !== null) security.note({ event: 'downloaded', path: context.req.path });
    });
  };
}
