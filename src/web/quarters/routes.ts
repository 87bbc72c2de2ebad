import { quarterTrailFor, TRAIL_FORMATS, type TrailFormat } from '../../use-cases/trail/index.ts';
import type { ProofServices } from '../account/index.ts';
import type { CollectingServices } from '../collecting/services.ts';
import {
  type ActionRequest,
  action,
  type PageAnswer,
  type PageRequest,
  type Route,
  route,
} from '../route.ts';
import { trailFileAnswer, trailFilePath } from '../trail-file.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import { forQuarter } from './asked-quarter.ts';
import { assignAction, assignAnswer } from './assign/answers.ts';
import { challengeAnswer, editionAnswer, previewAnswer, wholeTextAnswer } from './challenge/answers.ts';
import { closingAction, closingAnswer } from './close/answers.ts';
import { gridAction, gridAnswer } from './grid/answers.ts';
import { listAnswer } from './list/page.ts';
import { openAction, openAnswer } from './open/answers.ts';
import { bulkAction, overviewAnswer } from './overview/answers.ts';
import { targetsAction, targetsAnswer } from './targets/answers.ts';
import { withheldAnswer } from './withheld/answers.ts';

/** Every page and action of those who run a quarter, most particular path first. */
export function quarterRoutes(services: CollectingServices & ProofServices): readonly Route[] {
  return [
    route('/quarters', (request) => listAnswer(services, request)),
    route('/quarters/open', (request) => openAnswer(services, request)),
    action('/quarters/open', (request) => openAction(services, request)),
    route('/quarters/:directorate/:period', forQuarter(services, overviewAnswer)),
    action(
      '/quarters/:directorate/:period/returns',
      forQuarter(services, (asked, request) => bulkAction(services, { asked, request })),
    ),
    route('/quarters/:directorate/:period/assign', forQuarter(services, assignAnswer)),
    action(
      '/quarters/:directorate/:period/assign',
      forQuarter(services, (asked, request) => assignAction(services, { asked, request })),
    ),
    route(
      '/quarters/:directorate/:period/targets',
      forQuarter(services, (asked, request) => targetsAnswer(services, { asked, request })),
    ),
    action(
      '/quarters/:directorate/:period/targets',
      forQuarter(services, (asked, request) => targetsAction(services, { asked, request })),
    ),
    route(
      '/quarters/:directorate/:period/grid',
      forQuarter(services, (asked, request) => gridAnswer(services, { asked, request })),
    ),
    action(
      '/quarters/:directorate/:period/grid',
      forQuarter(services, (asked, request) => gridAction(services, { asked, request })),
    ),
    ...(['sign-off', 'seal', 'publish'] as const).flatMap((step) => [
      route(
        `/quarters/:directorate/:period/${step}`,
        forQuarter(services, (asked, request: PageRequest<'directorate' | 'period'>) =>
          closingAnswer(services, { asked, request, step }),
        ),
      ),
      action(
        `/quarters/:directorate/:period/${step}`,
        forQuarter(services, (asked, request: ActionRequest<'directorate' | 'period'>) =>
          closingAction(services, { asked, request, step }),
        ),
      ),
    ]),
    route('/quarters/:directorate/:period/challenge', forQuarter(services, challengeAnswer)),
    route('/quarters/:directorate/:period/preview', forQuarter(services, previewAnswer)),
    route('/quarters/:directorate/:period/edition', (request) => editionAnswer(services, request)),
    route('/quarters/:directorate/:period/withheld', (request) => withheldAnswer(services, request)),
    ...TRAIL_FORMATS.map((format) =>
      route(
        trailFilePath('/quarters/:directorate/:period', format),
        forQuarter(services, (asked) => trailAnswer(services, { asked, format })),
      ),
    ),
    route('/quarters/:directorate/:period/whole.json', (request) => wholeTextAnswer(services, request)),
  ];
}

async function trailAnswer(
  { accounts }: CollectingServices,
  { asked: { acting, key }, format }: { readonly asked: AskedQuarter; readonly format: TrailFormat },
): Promise<PageAnswer> {
  const rows = await quarterTrailFor({ accounts, acting }, key);
  const name = `${key.directorate}-${key.period}-trail`;
  return rows === null ? { kind: 'refused' } : trailFileAnswer(rows, { format, name });
}
