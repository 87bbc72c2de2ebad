import { hash, timingSafeEqual } from 'node:crypto';
import type { Visitor } from './route.ts';

/** The field of every form that carries the visitor's token. */
export const TOKEN_FIELD = 'token';

/**
 * Whether a request was sent by a page of this site: its Origin header, or where there is none its Referer, is the
 * site's own. With a public address that is its origin; without, the host that the request names, since a proxy in
 * front may speak https where we speak http.
 */
export function isFromHere(request: Request, publicUrl: string | undefined): boolean {
  const origin = request.headers.get('Origin') ?? request.headers.get('Referer');
  if (origin === null || !URL.canParse(origin)) return false;
  const sent = new URL(origin);
  return publicUrl === undefined
    ? sent.host === new URL(request.url).host
    : sent.origin === new URL(publicUrl).origin;
}

/** Whether a form carries the token of the visitor's session. The time it takes tells nothing of the token. */
export function hasToken(sent: string, { token }: Visitor): boolean {
  return token !== '' && timingSafeEqual(hash('sha256', sent, 'buffer'), hash('sha256', token, 'buffer'));
}
