import { ensureAdministrator, ensureDemoPeople, servedAuthority } from '../use-cases/index.ts';
import { pathOf } from '../web/links.ts';
import type { SiteServices } from './site-services.ts';

/** A link that lets the first administrator in: for whose authority, and the path of it. */
export interface FirstEntry {
  readonly authority: string;
  readonly path: string;
}

/**
 * Sees to it that somebody can get in: in the demo its people are there; else, while no administrator can sign in, a
 * link is made for the first one. Null where nobody needs one.
 */
export async function firstEntry(services: SiteServices): Promise<FirstEntry | null> {
  if (services.demoPlace !== null) {
    await ensureDemoPeople(services)(services.demoPlace);
    return null;
  }
  const authority = await servedAuthority(services.store);
  if (authority === null) return null;
  const link = await ensureAdministrator(services)({ authority: authority.id });
  return link === null ? null : { authority: authority.name.en, path: pathOf('link', link.token) };
}
