import { parse, serialize } from 'hono/utils/cookie';

/**
 * The cookies there are: `session` names the session of somebody who is signed in; `sign-in` keeps what a sign-in
 * that is under way elsewhere has to find again when it comes back; `device` knows the browser again in which somebody
 * has signed in, and lets nobody in by itself.
 */
export type CookieName = 'session' | 'sign-in' | 'device';

/** A cookie to set, or with null to take away. Without `maxAgeSeconds` it goes when the browser is closed. */
export interface CookieChange {
  readonly name: CookieName;
  readonly value: string | null;
  readonly maxAgeSeconds?: number;
}

/** Reads and writes the cookies of a site. */
export interface SiteCookies {
  /** The value of a cookie in the Cookie header of a request; null when it is not there. */
  readonly read: (header: string | undefined, name: CookieName) => string | null;
  /** The Set-Cookie header of a change. */
  readonly write: (change: CookieChange) => string;
}

const NAMES: Readonly<Record<CookieName, string>> = {
  session: 'mesur',
  'sign-in': 'mesur-sign-in',
  device: 'mesur-device',
};
const PLAIN_NAMES: Readonly<Record<CookieName, string>> = {
  session: 'mesur-session',
  'sign-in': 'mesur-sign-in',
  device: 'mesur-device',
};

/**
 * The cookies of a site at this public address. Under https they are `__Host-` cookies, which a browser takes only
 * from this very host and over https. Under plain http, on one's own computer, browsers refuse such cookies, so they
 * go by other names. No script reads them, and requests that other sites make do not carry them.
 */
export function cookiesAt(publicUrl: string | undefined): SiteCookies {
  const isSecure = publicUrl !== undefined && new URL(publicUrl).protocol === 'https:';
  const nameOf = (name: CookieName) => (isSecure ? `__Host-${NAMES[name]}` : PLAIN_NAMES[name]);
  return {
    read: (header, name) => {
      const value = header === undefined ? undefined : parse(header, nameOf(name))[nameOf(name)];
      return value === undefined || value === '' ? null : value;
    },
    write: ({ name, value, maxAgeSeconds }) =>
      serialize(nameOf(name), value ?? '', {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure: isSecure,
        ...(value === null ? { maxAge: 0 } : maxAgeSeconds !== undefined && { maxAge: maxAgeSeconds }),
      }),
  };
}
