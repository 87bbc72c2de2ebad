import { signOut, signOutEverywhere, signOutOthers, type Visitor } from '../../use-cases/index.ts';
import { type ActionRequest, action, type PageAnswer, type Route, route } from '../route.ts';
import { asVisitor, type SignInServices, toCouncil, type VisitorAsks } from '../sign-in/index.ts';
import { accountPage } from './account-page.ts';
import { codesAnswer, confirmAnswer, removeAnswer } from './codes-page.ts';
import { changeAnswer, passwordPage } from './password-page.ts';

/** The pages of one's own account. */
export function accountRoutes(services: SignInServices): readonly Route[] {
  return [
    route(
      '/account',
      asVisitor(services, async (asks) => ({
        kind: 'page',
        markup: await accountPage({ services, ...asks }),
      })),
    ),
    action(
      '/account/sessions',
      asVisitor<ActionRequest>(services, (asks) => leaveAnswer(services, asks)),
    ),
    action(
      '/account/sessions/:session',
      asVisitor<ActionRequest<'session'>>(services, (asks) => endAnswer(services, asks)),
    ),
    route(
      '/account/prove',
      asVisitor(services, ({ request, visitor }) =>
        toCouncil(services, { request, session: visitor.session.id }),
      ),
    ),
    route(
      '/account/password',
      asVisitor(services, ({ request }) => passwordPage(request)),
    ),
    action(
      '/account/password',
      asVisitor<ActionRequest>(services, (asks) => changeAnswer(services, asks)),
    ),
    route(
      '/account/codes',
      asVisitor(services, (asks) => codesAnswer(services, asks)),
    ),
    action(
      '/account/codes',
      asVisitor<ActionRequest>(services, (asks) => confirmAnswer(services, asks)),
    ),
    action(
      '/account/codes/remove',
      asVisitor<ActionRequest>(services, (asks) => removeAnswer(services, asks)),
    ),
  ];
}

/** Ends one session of somebody; of others' nothing is done, and nothing said. */
async function endAnswer(
  services: SignInServices,
  { request, visitor: { person } }: VisitorAsks<ActionRequest<'session'>>,
): Promise<PageAnswer> {
  await signOut(services)({ person, session: request.parameters.session });
  return { kind: 'redirect', path: '/account', notice: 'session-ended' };
}

/** Ends all sessions of somebody but the one that asks, or that one too. */
async function leaveAnswer(
  services: SignInServices,
  { request: { form }, visitor }: VisitorAsks<ActionRequest>,
): Promise<PageAnswer> {
  const { person, session } = visitor;
  if (form.text('do') !== 'others') return leaveEverywhere(services, visitor);
  await signOutOthers(services)({ person, session: session.id });
  return { kind: 'redirect', path: '/account', notice: 'others-ended' };
}

async function leaveEverywhere(services: SignInServices, { person }: Visitor): Promise<PageAnswer> {
  await signOutEverywhere(services)(person);
  return {
    kind: 'redirect',
    path: '/sign-in',
    notice: 'signed-out-everywhere',
    clearsSite: true,
    cookies: [{ name: 'session', value: null }],
  };
}
