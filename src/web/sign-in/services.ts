import type { DemoPlace, Store, TooManyTries, Visitor } from '../../use-cases/index.ts';
import { signOut, visitorSession } from '../../use-cases/index.ts';
import type { Letters } from '../../use-cases/letters/ports.ts';
import type { SecurityLog } from '../../use-cases/security/index.ts';
import type {
  Accounts,
  Clock,
  IdentityProvider,
  Mail,
  OneTimeCodes,
  Passwords,
  Tokens,
} from '../../use-cases/sign-in/ports.ts';
import type { PageRequest } from '../route.ts';

/** What the pages of signing in, of one's account and of people stand on. */
export interface SignInServices {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly codes: OneTimeCodes;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Null: no mail server is configured. */
  readonly mail: Mail | null;
  /** How the letters to people stand. */
  readonly letters: Pick<Letters, 'counts'>;
  /** The council's own accounts; null where they are not used. */
  readonly identityProvider: IdentityProvider | null;
  /** Where the people of the demo work; null where the demo is not on. */
  readonly demoPlace: DemoPlace | null;
  /** Where people reach Mesur, for links that are sent: "https://mesur.example.wales". */
  readonly publicUrl: string;
  /** Takes down who comes in, and what they do. */
  readonly security: SecurityLog;
  /** Records what went wrong elsewhere, in a line: the identity provider did not answer. */
  readonly log: (line: string) => void;
  /** A QR code as one SVG element. */
  readonly codePicture: (of: { readonly text: string; readonly title: string }) => Promise<string>;
}

/** What finding whose session it is stands on. */
type SessionServices = Pick<SignInServices, 'accounts' | 'tokens' | 'clock' | 'demoPlace' | 'security'>;

/** Whose session a request carries, with the session; null when nobody is signed in. */
export async function signedInBy(
  services: SessionServices,
  { cookie }: Pick<PageRequest, 'cookie'>,
): Promise<Visitor | null> {
  const token = cookie('session');
  return token === null ? null : sessionOf(services)(token);
}

/** Whose session a token names; see `visitorSession`. */
export function sessionOf(services: SessionServices): (token: string) => Promise<Visitor | null> {
  const find = visitorSession({ ...services, isDemo: services.demoPlace !== null });
  return async (token) => {
    const visitor = await find(token);
    const scope = services.security.scope();
    if (visitor !== null && scope !== null) scope.by = visitor.person.id;
    return visitor;
  };
}

/** Ends the session that a request carries, if any. */
export async function endSessionOf(
  services: SignInServices,
  request: Pick<PageRequest, 'cookie'>,
): Promise<void> {
  const visitor = await signedInBy(services, request);
  if (visitor === null) return;
  await signOut(services)({ person: visitor.person, session: visitor.session.id });
}

/** How many seconds it takes until the next try is looked at, as machines are told. */
export function secondsUntil({ clock }: Pick<SignInServices, 'clock'>, { tryAgainAt }: TooManyTries): number {
  return Math.max(1, Math.ceil((Date.parse(tryAgainAt) - Date.parse(clock.now())) / 1000));
}
