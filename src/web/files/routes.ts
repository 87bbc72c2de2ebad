import { action, type Route, route } from '../route.ts';
import { type FileServices, forFiles } from './services.ts';
import {
  bringAction,
  downloadAnswer,
  previewAnswer,
  takeAction,
  workbookAnswer,
} from './workbook/answers.ts';

const WORKBOOK = '/quarters/:directorate/:period/workbook';

/** Every page and action of files, most particular path first. */
export function fileRoutes(services: FileServices): readonly Route[] {
  return [
    route(`${WORKBOOK}/download`, forFiles(services, downloadAnswer)),
    route(WORKBOOK, forFiles(services, workbookAnswer)),
    action(WORKBOOK, forFiles(services, bringAction), { takesFiles: true }),
    route(`${WORKBOOK}/:upload`, forFiles(services, previewAnswer)),
    action(`${WORKBOOK}/:upload`, forFiles(services, takeAction)),
  ];
}
