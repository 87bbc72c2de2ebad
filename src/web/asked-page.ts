import type { Context } from 'hono';
import { languageOfPath } from './links.ts';
import type { AskedPage, Visitor } from './route.ts';
import { cookiesAt, type SiteCookies } from './session-cookie.ts';
import type { TypedKeeping } from './unsaved/index.ts';

/** Who asks, and under which address and cookies the site is known to browsers. */
export interface Site {
  readonly publicUrl: string | undefined;
  readonly cookies: SiteCookies;
  readonly hasSignIn: boolean;
  /** How many proxies stand in front. */
  readonly proxies: number;
  /** What is done with a form that cannot be taken. */
  readonly typed: TypedKeeping | undefined;
  /** Who sent a request; looked up once for each request, and only when it carries a session. */
  readonly visitorOf: (context: Context) => Promise<Visitor | null>;
}

/** The site by its public address and by what tells whose a session is (absent: nobody is ever signed in). */
export function siteOf({
  publicUrl,
  visitorOf,
  proxies = 0,
  typed,
}: {
  readonly publicUrl: string | undefined;
  readonly proxies?: number | undefined;
  readonly typed?: TypedKeeping | undefined;
  readonly visitorOf: ((sessionToken: string) => Promise<Visitor | null>) | undefined;
}): Site {
  const cookies = cookiesAt(publicUrl);
  const known = new WeakMap<Context, Promise<Visitor | null>>();
  const find = async (context: Context): Promise<Visitor | null> => {
    const session = cookies.read(context.req.header('Cookie'), 'session');
    return session === null || visitorOf === undefined ? null : visitorOf(session);
  };
  return {
    publicUrl,
    cookies,
    hasSignIn: visitorOf !== undefined,
    proxies,
    typed,
    visitorOf: (context) => {
      const found = known.get(context) ?? find(context);
      known.set(context, found);
      return found;
    },
  };
}

/** What the layout of a page has to know of the request for it. The language is that of the address. */
export async function askedPage(site: Site, context: Context): Promise<AskedPage> {
  const { pathname, search } = new URL(context.req.url);
  const { language, path } = languageOfPath(pathname);
  return {
    language,
    // One slash in front: a link to "//name" would lead to another site.
    path: `${path.replace(/^\/+/, '/')}${search}`,
    visitor: await site.visitorOf(context),
    hasSignIn: site.hasSignIn,
  };
}

/** The same for a page about an error: when even the visitor cannot be found out, it is shown as to anybody. */
export async function askedErrorPage(site: Site, context: Context): Promise<AskedPage> {
  return askedPage(site, context).catch(() =>
    askedPage({ ...site, hasSignIn: false, visitorOf: () => Promise.resolve(null) }, context),
  );
}
