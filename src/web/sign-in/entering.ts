import { mayAnywhere } from '../../access/index.ts';
import type { Person } from '../../domain/people/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { mayManagePeople, type SignedIn, untoldChanges } from '../../use-cases/index.ts';
import { myUpdates } from '../../use-cases/returns/index.ts';
import { linkTo, pathOf, safeNext } from '../links.ts';
import type { PageAnswer, PageRequest } from '../route.ts';
import { endSessionOf, type SignInServices } from './services.ts';

/** Half a year: who comes every quarter is known again. */
const DEVICE_SECONDS = 180 * 24 * 3600;

/** Nobody's e-mail: the first administrator begins with one of these, and has to change it. */
const NOBODYS_EMAIL = /\.invalid$/;

/**
 * Lets somebody in who has just signed in: their session's cookie is set, the session that the browser had before is
 * ended, and they go on to where they wanted to, else to where their work is.
 */
export async function letIn({
  services,
  request,
  signedIn: { person, token, device },
  next,
  language = request.language,
}: {
  readonly services: SignInServices;
  readonly request: PageRequest;
  readonly signedIn: SignedIn;
  readonly next: string | null;
  /** The language of the page they began on, where the address they came back to does not say it. */
  readonly language?: Language;
}): Promise<PageAnswer> {
  await endSessionOf(services, request);
  const onwards = await wayOn({ services, person, next });
  const path = (await isToBeTold(services, person))
    ? `/account?${new URLSearchParams({ next: onwards })}`
    : onwards;
  return {
    kind: 'redirect',
    path: pathIn({ language, request, path }),
    cookies: [
      { name: 'session', value: token },
      { name: 'sign-in', value: null },
      ...(device === null ? [] : [{ name: 'device', value: device, maxAgeSeconds: DEVICE_SECONDS } as const]),
    ],
  };
}

/** Whether others changed somebody's account since they were told: where no letter goes, their page tells it first. */
async function isToBeTold({ accounts, mail, demoPlace }: SignInServices, person: Person): Promise<boolean> {
  if (mail !== null || demoPlace !== null) return false;
  const changes = await untoldChanges({ accounts })(person);
  return changes.some(({ by }) => by !== person.id);
}

/** The path of a page in a language, for a redirect from an address that is in another. */
export function pathIn({
  language,
  request,
  path,
}: {
  readonly language: Language;
  readonly request: Pick<PageRequest, 'language'>;
  readonly path: string;
}): string {
  return language === request.language ? path : linkTo(language, path);
}

/** Where somebody who is signed in goes on: where they wanted to, else their updates, their quarters, or the first page. */
export async function wayOn({
  services: { store, clock },
  person,
  next,
}: {
  readonly services: SignInServices;
  readonly person: Person;
  readonly next: string | null;
}): Promise<string> {
  const wanted = next === null ? null : safeNext(next);
  if (wanted !== null && !isGate(wanted)) return wanted;
  if ((await myUpdates({ store, clock, person })).length > 0) return '/my-updates';
  if (mayAnywhere(person, 'read-quarter')) return '/quarters';
  if (!mayManagePeople(person)) return '/';
  const isNobodys = NOBODYS_EMAIL.test(person.email) && !person.id.startsWith('demo-');
  return isNobodys ? `${pathOf('people', person.id)}?done=first` : '/people';
}

/** The pages on the way in are never where somebody wanted to go. */
function isGate(path: string): boolean {
  return /^\/(sign-in|sign-out|link)(\/|\?|$)/.test(path);
}
