import { LANGUAGES, type Language } from '../../domain/value/index.ts';
import { acceptLink, proveByIdentity, signInWithIdentity } from '../../use-cases/index.ts';
import type { ProvenIdentity, SignInAttempt } from '../../use-cases/sign-in/ports.ts';
import { pathOf, safeNext } from '../links.ts';
import type { PageAnswer, PageRequest } from '../route.ts';
import { letIn, pathIn } from './entering.ts';
import { type SignInServices, signedInBy } from './services.ts';

/** Where the identity provider sends people back to, without the site's own address. */
export const COUNCIL_CALLBACK = '/sign-in/council/callback';

/** How long somebody may take at the identity provider. */
const ATTEMPT_SECONDS = 600;

/** A cookie holds 4,096 characters; an address longer than this is not worth them. */
const NEXT_LENGTH_MAX = 1000;

/** What the browser keeps while somebody is at the identity provider. */
interface KeptAttempt extends SignInAttempt {
  readonly language: Language;
  readonly next: string | null;
  /** The link that ties the account, where somebody came by one. */
  readonly link: string | null;
  /** The session whose person is to prove that it is still them. */
  readonly session: string | null;
}

/**
 * Leads to the council's own accounts; `link` is the token of a link that is to tie the account, `session` the one whose
 * person is to prove that it is still them: they are asked to sign in there again.
 */
export async function toCouncil(
  services: SignInServices,
  {
    request,
    link = null,
    session = null,
  }: { readonly request: PageRequest; readonly link?: string | null; readonly session?: string | null },
): Promise<PageAnswer> {
  const { language, query } = request;
  if (services.identityProvider === null) return { kind: 'not-found' };
  const begun = await services.identityProvider.begin(language, { isAgain: session !== null });
  const next = query.get('next');
  if (!begun.ok) {
    services.log(`the identity provider: ${begun.failure.detail}`);
    return cameToNothing({ request, failed: begun.failure.kind, kept: { language, next, link, session } });
  }
  const kept: KeptAttempt = {
    ...begun.value.attempt,
    language,
    next: next !== null && next.length <= NEXT_LENGTH_MAX ? next : null,
    link,
    session,
  };
  return {
    kind: 'leave',
    to: begun.value.url,
    cookies: [{ name: 'sign-in', value: JSON.stringify(kept), maxAgeSeconds: ATTEMPT_SECONDS }],
  };
}

/** Takes up what the identity provider sends back: signs in whoever it proves, or ties them by their link. */
export async function fromCouncil(services: SignInServices, request: PageRequest): Promise<PageAnswer> {
  const { identityProvider, publicUrl } = services;
  if (identityProvider === null) return { kind: 'not-found' };
  const kept = keptAttempt(request.cookie('sign-in'));
  if (kept === null)
    return cameToNothing({
      request,
      failed: 'late',
      kept: { language: request.language, next: null, link: null, session: null },
    });
  const callback = new URL(COUNCIL_CALLBACK, publicUrl);
  callback.search = request.query.toString();
  const { state, nonce, verifier } = kept;
  const proved = await identityProvider.finish({ callback, attempt: { state, nonce, verifier } });
  if (!proved.ok) {
    services.log(`the identity provider: ${proved.failure.detail}`);
    return cameToNothing({ request, failed: proved.failure.kind, kept });
  }
  if (kept.session !== null)
    return provenFor({ services, request, kept, identity: proved.value, session: kept.session });
  return kept.link === null
    ? signInAs({ services, request, kept, identity: proved.value })
    : tieTo({ services, request, kept, identity: proved.value, link: kept.link });
}

interface Proved {
  readonly services: SignInServices;
  readonly request: PageRequest;
  readonly kept: KeptAttempt;
  readonly identity: ProvenIdentity;
}

async function signInAs({ services, request, kept, identity }: Proved): Promise<PageAnswer> {
  const signedIn = await signInWithIdentity(services)(identity);
  if (!signedIn.ok) return cameToNothing({ request, failed: signedIn.failure.kind, kept });
  const { next, language } = kept;
  return letIn({ services, request, signedIn: signedIn.value, next, language });
}

async function tieTo({
  services,
  request,
  kept,
  identity,
  link,
}: Proved & { readonly link: string }): Promise<PageAnswer> {
  const accepted = await acceptLink(services)({ token: link, way: { kind: 'identity', identity } });
  if (!accepted.ok) return cameToNothing({ request, failed: accepted.failure.kind, kept });
  const { token, ...signedIn } = accepted.value;
  if (token === null) throw new Error('a tied account begins a session');
  return letIn({ services, request, signedIn: { ...signedIn, token }, next: null, language: kept.language });
}

/** Notes that whoever is signed in has proved that it is still them, and goes back to where they were asked to. */
async function provenFor({
  services,
  request,
  kept,
  identity,
  session: id,
}: Proved & { readonly session: string }): Promise<PageAnswer> {
  const visitor = await signedInBy(services, request);
  if (visitor === null || visitor.session.id !== id) return cameToNothing({ request, failed: 'late', kept });
  const proven = await proveByIdentity(services)({ ...visitor, identity });
  if (!proven.ok) return cameToNothing({ request, failed: proven.failure.kind, kept });
  return {
    kind: 'redirect',
    path: pathIn({ language: kept.language, request, path: safeNext(kept.next) }),
    cookies: [{ name: 'sign-in', value: null }],
  };
}

/** Back to the page they began on, in its language, which says what happened; the attempt is over. */
function cameToNothing({
  request,
  failed,
  kept: { language, next, link, session },
}: {
  readonly request: PageRequest;
  readonly failed: string;
  readonly kept: Pick<KeptAttempt, 'language' | 'next' | 'link' | 'session'>;
}): PageAnswer {
  const query = new URLSearchParams({ council: failed, ...(next !== null && { next }) });
  const path =
    session !== null
      ? withCouncil(safeNext(next), failed)
      : `${link === null ? '/sign-in' : pathOf('link', link)}?${query}`;
  return {
    kind: 'redirect',
    path: pathIn({ language, request, path }),
    cookies: [{ name: 'sign-in', value: null }],
  };
}

/** The page that asked for a proof, told what became of it. */
function withCouncil(path: string, failed: string): string {
  const [pathname = '/', query] = path.split('?');
  const asked = new URLSearchParams(query);
  asked.set('council', failed);
  return `${pathname}?${asked}`;
}

/** What the cookie kept; null where there is none, or somebody has written in it. */
function keptAttempt(cookie: string | null): KeptAttempt | null {
  if (cookie === null) return null;
  try {
    const { state, nonce, verifier, language, next, link, session } = JSON.parse(cookie) as Record<
      string,
      unknown
    >;
    const known = LANGUAGES.find((each) => each === language);
    const isWhole = [state, nonce, verifier].every((part) => typeof part === 'string');
    if (!isWhole || known === undefined) return null;
    return {
      state: String(state),
      nonce: String(nonce),
      verifier: String(verifier),
      language: known,
      next: typeof next === 'string' ? next : null,
      link: typeof link === 'string' ? link : null,
      session: typeof session === 'string' ? session : null,
    };
  } catch {
    return null;
  }
}
