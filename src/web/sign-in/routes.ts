import type { PersonId } from '../../domain/people/index.ts';
import { signInAsDemo } from '../../use-cases/index.ts';
import {
  type ActionRequest,
  action,
  type PageAnswer,
  type PageRequest,
  type Route,
  route,
} from '../route.ts';
import { letIn, wayOn } from './entering.ts';
import { acceptAnswer, linkAnswer, tieAnswer } from './link-page.ts';
import { NEVER_KEPT } from './never-kept.ts';
import { endSessionOf, type SignInServices, signedInBy } from './services.ts';
import { signInPage } from './sign-in-page.ts';
import { COUNCIL_CALLBACK, fromCouncil, toCouncil } from './with-council.ts';
import { passwordAnswer } from './with-password.ts';

/** The pages on the way in and out. */
export function signInRoutes(services: SignInServices): readonly Route[] {
  return [
    route('/sign-in', (request) => signInAnswer(services, request)),
    action('/sign-in', (request) => passwordAnswer(services, request)),
    route('/sign-in/council', (request) => toCouncil(services, { request })),
    route(COUNCIL_CALLBACK, (request) => fromCouncil(services, request)),
    action('/sign-in/demo', (request) => demoAnswer(services, request)),
    action('/sign-out', (request) => signOutAnswer(services, request)),
    route('/link/:token', (request) => linkAnswer(services, request)),
    action('/link/:token', (request) => acceptAnswer(services, request)),
    action('/link/:token/council', (request) => tieAnswer(services, request)),
  ];
}

/** Who is signed in already goes on; but in the demo they may want to be somebody else. */
async function signInAnswer(services: SignInServices, request: PageRequest): Promise<PageAnswer> {
  const visitor = services.demoPlace === null ? await signedInBy(services, request) : null;
  if (visitor === null)
    return { kind: 'page', markup: await signInPage({ services, request }), headers: NEVER_KEPT };
  const next = request.query.get('next');
  return { kind: 'redirect', path: await wayOn({ services, person: visitor.person, next }) };
}

async function demoAnswer(services: SignInServices, request: ActionRequest): Promise<PageAnswer> {
  if (services.demoPlace === null) return { kind: 'refused' };
  const { authority } = services.demoPlace;
  const id = request.form.text('person') as PersonId;
  const signedIn = await signInAsDemo({ ...services, isDemo: true })({ authority, id });
  if (!signedIn.ok) return { kind: 'refused' };
  return letIn({ services, request, signedIn: signedIn.value, next: request.query.get('next') });
}

async function signOutAnswer(services: SignInServices, request: ActionRequest): Promise<PageAnswer> {
  await endSessionOf(services, request);
  return {
    kind: 'redirect',
    path: '/sign-in',
    notice: 'signed-out',
    clearsSite: true,
    cookies: [{ name: 'session', value: null }],
  };
}
