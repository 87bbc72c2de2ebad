import type { Bilingual } from '../domain/value/index.ts';

/** How a site is run. What is null is not there. */
export interface SiteSettings {
  /** Where people reach it: "https://mesur.example.wales"; null: where it listens. */
  readonly publicUrl: string | null;
  /** How many proxies stand in front and say whom they ask for. */
  readonly proxies: number;
  /** Whether anybody may sign in as one of the people of the demo. */
  readonly isDemo: boolean;
  /** The council's own accounts. */
  readonly identityProvider: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly name: Bilingual;
  } | null;
  /** The mail server and whom letters come from. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

/** A site on one's own machine, with nothing around it. */
export const PLAIN_SETTINGS: SiteSettings = {
  publicUrl: null,
  proxies: 0,
  isDemo: false,
  identityProvider: null,
  mail: null,
};
