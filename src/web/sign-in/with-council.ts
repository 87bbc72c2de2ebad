import { LANGUAGES, type Language } from '../../domain/value/index.ts';
import { acceptLink, signInWithIdentity } from '../../use-cases/index.ts';
import type { ProvenIdentity, SignInAttempt } from '../../use-cases/sign-in/ports.ts';
import { pathOf } from '../links.ts';
import type { PageAnswer, PageRequest } from '../route.ts';
import { letIn, pathIn } from './entering.ts';
import type { SignInServices } from './services.ts';

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
}

/** Leads to the council's own accounts; `link` is the token of a link that is to tie the account. */
export async function toCouncil(
  services: SignInServices,
  { request, link = null }: { readonly request: PageRequest; readonly link?: string | null },
): Promise<PageAnswer> {
  const { language, query } = request;
  if (services.identityProvider === null) return { kind: 'not-found' };
  const begun = await services.identityProvider.begin(language);
  const next = query.get('next');
  if (!begun.ok) {
    services.log(`the identity provider: ${begun.failure.detail}`);
    return cameToNothing({ request, failed: begun.failure.kind, kept: { language, next, link } });
  }
  const kept: KeptAttempt = {
    ...begun.value.attempt,
    language,
    next: next !== null && next.length <= NEXT_LENGTH_MAX ? next : null,
    link,
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
      kept: { language: request.language, next: null, link: null },
    });
  const callback = new URL(COUNCIL_CALLBACK, publicUrl);
  callback.search = request.query.toString();
  const { state, nonce, verifier } = kept;
  const proved = await identityProvider.finish({ callback, attempt: { state, nonce, verifier } });
  if (!proved.ok) {
    services.log(`the identity provider: ${proved.failure.detail}`);
    return cameToNothing({ request, failed: proved.failure.kind, kept });
  }
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

/** Back to the page they began on, in its language, which says what happened; the attempt is over. */
function cameToNothing({
  request,
  failed,
  kept: { language, next, link },
}: {
  readonly request: PageRequest;
  readonly failed: string;
  readonly kept: Pick<KeptAttempt, 'language' | 'next' | 'link'>;
}): PageAnswer {
  const query = new URLSearchParams({ council: failed, ...(next !== null && { next }) });
  const path = link === null ? '/sign-in' : pathOf('link', link);
  return {
    kind: 'redirect',
    path: pathIn({ language, request, path: `${path}?${query}` }),
    cookies: [{ name: 'sign-in', value: null }],
  };
}

/** What the cookie kept; null where there is none, or somebody has written in it. */
function keptAttempt(cookie: string | null): KeptAttempt | null {
  if (cookie === null) return null;
  try {
    const { state, nonce, verifier, language, next, link } = JSON.parse(cookie) as Record<string, unknown>;
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
    };
  } catch {
    return null;
  }
}
