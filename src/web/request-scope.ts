import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { SecurityLog } from '../use-cases/security/index.ts';
import { clientAddress } from './client-address.ts';

/** The header in which whoever asks is told the name of their request. */
const REQUEST_HEADER = 'X-Request-Id';

/** What programs are answered is no file that somebody carries away. */
const API = /^\/api\//;

/** Gives each request a name and a place in the security log, and notes what somebody who is signed in carries away. */
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
    return security.within(scope, async () => {
      await next();
      const { headers, status } = context.res;
      headers.set(REQUEST_HEADER, scope.request);
      const isPage = /^text\/html|^$/.test(headers.get('Content-Type') ?? '');
      const isFile = status === 200 && !isPage && !API.test(context.req.path);
      if (isFile && scope.by !== null) security.note({ event: 'downloaded', path: context.req.path });
    });
  };
}
