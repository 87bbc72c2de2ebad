import { myUpdates, todayFor } from '../../use-cases/returns/index.ts';
import { action, type PageAnswer, type PageRequest, type Route, route } from '../route.ts';
import { returnAction, returnAnswer } from './answers.ts';
import { forReturn } from './asked-return.ts';
import { actingFor, type CollectingServices } from './services.ts';
import { trailAnswer } from './trail/answer.ts';
import { updatesPage } from './updates/page.ts';

// A reference may hold slashes: PAM/029.
const RETURN_PATH = '/returns/:directorate/:period/:kind/:ref{.+}';

/** The pages on which people give returns, look at them and follow what became of them. */
export function collectingRoutes(services: CollectingServices): readonly Route[] {
  return [
    route('/my-updates', (request) => updatesAnswer(services, request)),
    route(RETURN_PATH, forReturn(services, returnAnswer)),
    action(RETURN_PATH, forReturn(services, returnAction)),
    route('/trail/:directorate/:period/:kind/:ref{.+}', (request) => trailAnswer(services, request)),
  ];
}

async function updatesAnswer(services: CollectingServices, request: PageRequest): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  const quarters = await myUpdates(acting);
  return { kind: 'page', markup: updatesPage({ request, quarters, today: todayFor(acting) }) };
}
