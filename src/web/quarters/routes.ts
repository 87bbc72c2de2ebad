import type { CollectingServices } from '../collecting/services.ts';
import { action, type Route, route } from '../route.ts';
import { forQuarter } from './asked-quarter.ts';
import { assignAction, assignAnswer } from './assign/answers.ts';
import { listAnswer } from './list/page.ts';
import { openAction, openAnswer } from './open/answers.ts';
import { bulkAction, overviewAnswer } from './overview/answers.ts';

/** Every page and action of those who run a quarter, most particular path first. */
export function quarterRoutes(services: CollectingServices): readonly Route[] {
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
  ];
}
