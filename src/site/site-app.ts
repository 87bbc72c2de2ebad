import type { Hono } from 'hono';
import { apiApp } from '../api/index.ts';
import { accountRoutes } from '../web/account/index.ts';
import { collectingRoutes } from '../web/collecting/index.ts';
import { fileRoutes } from '../web/files/index.ts';
import { html } from '../web/html.ts';
import { peopleRoutes } from '../web/people/index.ts';
import type { PersonalParts } from '../web/personal-parts.ts';
import { indicatorTrails, ownWork, quarterRoutes, withheldLink } from '../web/quarters/index.ts';
import type { Route } from '../web/route.ts';
import { routesOf } from '../web/routes.ts';
import { type Failure, makeApp } from '../web/server.ts';
import { cookiesAt } from '../web/session-cookie.ts';
import { behindCodes, demoNotice, sessionOf, signInRoutes, visitorOf } from '../web/sign-in/index.ts';
import { typedKeeping, unsavedRoutes } from '../web/unsaved/index.ts';
import type { SiteServices } from './site-services.ts';
import { unavailableLog } from './unavailable-log.ts';

/** The whole site as one app: every page and action in both languages, and the API under /api. */
export function siteApp({
  services,
  record,
}: {
  readonly services: SiteServices;
  readonly record: (failure: Failure) => void;
}): Hono {
  const { store, accounts, clock, settings } = services;
  // Only an address that was told is held against the origin of forms: on this machine it may have several names.
  const told = settings.publicUrl === null ? {} : { publicUrl: settings.publicUrl };
  const note = unavailableLog(services);
  const unavailability = (error: unknown) => {
    const why = store.unavailability(error);
    if (why !== null) note(why, error);
    return why;
  };
  const api = apiApp({
    store,
    accounts,
    clock,
    isDemo: services.demoPlace !== null,
    record,
    unavailability,
    personOf: personOf(services),
    requestId: () => services.security.scope()?.request ?? null,
    ...told,
  });
  return makeApp({
    routes: siteRoutes(services),
    visitorOf: visitorOf(services),
    proxies: settings.proxies,
    typed: typedKeeping(services),
    canSave: () => store.tryWrite(),
    security: services.security,
    record,
    unavailability,
    mounts: [{ path: '/api', app: api }],
    ...told,
  });
}

/**
 * Every route, the most particular first. What begins with a word of ours comes before what begins with the name of a
 * directorate: `TAKEN_WORDS` keeps directorates from such names.
 */
export function siteRoutes(services: SiteServices): readonly Route[] {
  const routes = [
    ...signInRoutes(services),
    ...accountRoutes(services),
    ...peopleRoutes(services),
    ...unsavedRoutes(services),
    ...collectingRoutes(services),
    ...fileRoutes({ ...services, uploads: services.store.uploads }),
    ...quarterRoutes(services),
    ...routesOf(services.store, personalParts(services)),
  ];
  return routes.map(behindCodes);
}

/** What pages for everybody hold for whoever is signed in, and in a demonstration for all. */
function personalParts(services: SiteServices): PersonalParts {
  return {
    onHome: async (request) =>
      html`${services.demoPlace !== null && demoNotice(request)}${await ownWork(services, request)}`,
    onIndicator: (request, { directorate, ref }) => indicatorTrails(services, { request, directorate, ref }),
    onStaff: (request, report) => withheldLink(services, { request, ...report }),
  };
}

/** Who sent a request to the API: whoever its cookie names, as on pages. */
function personOf(services: SiteServices) {
  const cookies = cookiesAt(services.settings.publicUrl ?? undefined);
  const find = sessionOf(services);
  return async (request: Request) => {
    const token = cookies.read(request.headers.get('Cookie') ?? undefined, 'session');
    const visitor = token === null ? null : await find(token);
    if (visitor === null) return null;
    const { person, session, mustSetUpCodes } = visitor;
    return { person, token: session.formToken, mustSetUpCodes };
  };
}
