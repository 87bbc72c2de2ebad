import { listPeople, settingUp, waitingProposals } from '../../use-cases/index.ts';
import { peopleTrailFor, TRAIL_FORMATS, type TrailFormat } from '../../use-cases/trail/index.ts';
import {
  type ActionRequest,
  action,
  type PageAnswer,
  type PageRequest,
  type Route,
  route,
} from '../route.ts';
import { asVisitor, type SignInServices, type VisitorAsks } from '../sign-in/index.ts';
import { trailFileAnswer, trailFilePath } from '../trail-file.ts';
import { linkAnswer } from './link-page.ts';
import { listPage } from './list-page.ts';
import { addAnswer, newAnswer } from './new-page.ts';
import { personAnswer, saveAnswer } from './person-page.ts';
import { decideAnswer, proposalAnswer } from './proposal-page.ts';
import { refusedAnswer, scopesFor } from './services.ts';
import { askStopAnswer, removeCodesAnswer, setActiveAnswer } from './stop-page.ts';

/** The pages on which an administrator manages people. */
export function peopleRoutes(services: SignInServices): readonly Route[] {
  type Changes = ActionRequest<'id'>;
  return [
    route(
      '/people',
      asVisitor(services, (asks) => listAnswer(services, asks)),
    ),
    route(
      '/people/new',
      asVisitor(services, (asks) => newAnswer(services, asks)),
    ),
    action(
      '/people/new',
      asVisitor<ActionRequest>(services, (asks) => addAnswer(services, asks)),
    ),
    ...TRAIL_FORMATS.map((format) =>
      route(
        trailFilePath('/people', format),
        asVisitor(services, (asks) => trailAnswer(services, { ...asks, format })),
      ),
    ),
    route(
      '/people/proposals/:number',
      asVisitor<PageRequest<'number'>>(services, (asks) => proposalAnswer(services, asks)),
    ),
    action(
      '/people/proposals/:number',
      asVisitor<ActionRequest<'number'>>(services, (asks) => decideAnswer(services, asks)),
    ),
    route(
      '/people/:id',
      asVisitor<PageRequest<'id'>>(services, (asks) => personAnswer(services, asks)),
    ),
    action(
      '/people/:id',
      asVisitor<Changes>(services, (asks) => saveAnswer(services, asks)),
    ),
    action(
      '/people/:id/link',
      asVisitor<Changes>(services, (asks) => linkAnswer(services, asks)),
    ),
    action(
      '/people/:id/codes',
      asVisitor<Changes>(services, (asks) => removeCodesAnswer(services, asks)),
    ),
    route(
      '/people/:id/stop',
      asVisitor<PageRequest<'id'>>(services, (asks) => askStopAnswer(services, asks)),
    ),
    action(
      '/people/:id/stop',
      asVisitor<Changes>(services, (asks) => setActiveAnswer(services, { ...asks, isActive: false })),
    ),
    action(
      '/people/:id/allow',
      asVisitor<Changes>(services, (asks) => setActiveAnswer(services, { ...asks, isActive: true })),
    ),
  ];
}

async function trailAnswer(
  { accounts }: SignInServices,
  { visitor, format }: VisitorAsks & { readonly format: TrailFormat },
): Promise<PageAnswer> {
  const rows = await peopleTrailFor(accounts)(visitor.person);
  return rows === null ? { kind: 'refused' } : trailFileAnswer(rows, { format, name: 'people-trail' });
}

async function listAnswer(services: SignInServices, { request, visitor }: VisitorAsks): Promise<PageAnswer> {
  const people = await listPeople(services)(visitor.person);
  if (!people.ok) return refusedAnswer(people.failure);
  const by = visitor.person;
  const [scopes, letters, waiting, progress] = await Promise.all([
    scopesFor(services, { visitor, language: request.language }),
    services.mail === null ? null : services.letters.counts(by.authority),
    waitingProposals(services)(by),
    services.demoPlace === null ? settingUp(services)(by) : null,
  ]);
  const markup = listPage({
    request,
    people: people.value,
    scopes,
    letters,
    waiting: waiting.ok ? waiting.value : [],
    progress: progress?.ok === true ? progress.value : null,
  });
  return { kind: 'page', markup };
}
