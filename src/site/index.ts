/**
 * The whole site: what is asked for (pages, the API) joined with how it is done (the store, signing in, mail), by its
 * settings. `main.ts` serves it; tests ask it.
 *
 * What always holds: a setting that cannot be right is said in one line before anything is served; what is not
 * configured is not there: no mail server, no letters; no identity provider, no way to it; the demo only when asked for.
 *
 * @example siteApp({ services, record })
 */
export { type FirstEntry, firstEntry } from './first-entry.ts';
export { letterRounds } from './letter-rounds.ts';
export { PLAIN_SETTINGS, type SiteSettings } from './settings.ts';
export { siteApp } from './site-app.ts';
export { type SiteOrder, type SiteServices, siteServices } from './site-services.ts';
