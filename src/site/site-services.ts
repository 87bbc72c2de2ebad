import { ok, type Result } from '../domain/value/index.ts';
import { smtpMail } from '../mail/index.ts';
import {
  argon2Passwords,
  codePicture,
  oneTimeCodes,
  openIdProvider,
  randomTokens,
  systemClock,
} from '../sign-in/index.ts';
import type { OpenedStore } from '../use-cases/index.ts';
import { type SecurityLog, SILENT_LOG } from '../use-cases/security/index.ts';
import type { Clock, IdentityProvider, Mail } from '../use-cases/sign-in/ports.ts';
import type { UnsavedForms } from '../use-cases/unsaved/index.ts';
import { COUNCIL_CALLBACK, type SignInServices } from '../web/sign-in/index.ts';
import { demoPlaceIn } from './demo-place.ts';
import { notedAccounts, notedStore } from './noted.ts';
import type { SiteSettings } from './settings.ts';

/** What all pages and programs of a site stand on. */
export interface SiteServices extends SignInServices {
  readonly store: OpenedStore;
  readonly settings: SiteSettings;
  readonly unsaved: UnsavedForms;
}

/** What the services of a site are made of. */
export interface SiteOrder {
  readonly store: OpenedStore;
  readonly settings: SiteSettings;
  /** Where it listens: "http://localhost:3000". */
  readonly address: string;
  readonly log: (line: string) => void;
  /** Takes down who does what; nobody does unless told. */
  readonly security?: SecurityLog;
  /** The time; the machine's unless told. */
  readonly clock?: Clock;
}

/** The services of a site by its settings; a failure in words where a setting cannot be right. */
export async function siteServices(order: SiteOrder): Promise<Result<SiteServices, string>> {
  const { settings, address, log, clock = systemClock(), security = SILENT_LOG } = order;
  const store = notedStore(order.store, security);
  const publicUrl = settings.publicUrl ?? address;
  const identityProvider = providerOf(settings, publicUrl);
  if (!identityProvider.ok) return identityProvider;
  const mail = mailOf(settings);
  if (!mail.ok) return mail;
  return ok({
    store,
    settings,
    accounts: notedAccounts(store.accounts, security),
    passwords: argon2Passwords(),
    codes: oneTimeCodes(),
    tokens: randomTokens(),
    clock,
    mail: mail.value,
    letters: store.letters,
    unsaved: store.unsaved,
    identityProvider: identityProvider.value,
    demoPlace: settings.isDemo ? await demoPlaceIn(store) : null,
    publicUrl,
    log,
    security,
    codePicture,
  });
}

function providerOf(
  { identityProvider }: SiteSettings,
  publicUrl: string,
): Result<IdentityProvider | null, string> {
  if (identityProvider === null) return ok(null);
  const callbackUrl = new URL(COUNCIL_CALLBACK, publicUrl).href;
  return openIdProvider({ ...identityProvider, callbackUrl });
}

function mailOf({ mail }: SiteSettings): Result<Mail | null, string> {
  return mail === null ? ok(null) : smtpMail(mail);
}
