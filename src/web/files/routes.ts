import { action, type Route, route } from '../route.ts';
import {
  absencesAnswer,
  absencesPreviewAnswer,
  bringAbsencesAction,
  takeAbsencesAction,
} from './absences/answers.ts';
import {
  bringReadingsAction,
  readingsAnswer,
  readingsPreviewAnswer,
  takeReadingsAction,
} from './readings/answers.ts';
import { bringReportAction, reportAnswer, reportPreviewAnswer, takeReportAction } from './report/answers.ts';
import { IMPORT_PATH } from './report/asked.ts';
import { type FileServices, forBringing, forFiles } from './services.ts';
import {
  bringAction,
  downloadAnswer,
  previewAnswer,
  takeAction,
  workbookAnswer,
} from './workbook/answers.ts';

const WORKBOOK = '/quarters/:directorate/:period/workbook';
const READINGS = '/quarters/:directorate/:period/files';
const ABSENCES = `${READINGS}/absences` as const;

/** Every page and action of files, most particular path first. */
export function fileRoutes(services: FileServices): readonly Route[] {
  return [
    route(IMPORT_PATH, forBringing(services, reportAnswer)),
    action(IMPORT_PATH, forBringing(services, bringReportAction), { takesFiles: true }),
    route(`${IMPORT_PATH}/:upload`, forBringing(services, reportPreviewAnswer)),
    action(`${IMPORT_PATH}/:upload`, forBringing(services, takeReportAction)),
    route(`${WORKBOOK}/download`, forFiles(services, downloadAnswer)),
    route(WORKBOOK, forFiles(services, workbookAnswer)),
    action(WORKBOOK, forFiles(services, bringAction), { takesFiles: true }),
    route(`${WORKBOOK}/:upload`, forFiles(services, previewAnswer)),
    action(`${WORKBOOK}/:upload`, forFiles(services, takeAction)),
    route(READINGS, forFiles(services, readingsAnswer)),
    action(READINGS, forFiles(services, bringReadingsAction), { takesFiles: true }),
    route(ABSENCES, forFiles(services, absencesAnswer)),
    action(ABSENCES, forFiles(services, bringAbsencesAction), { takesFiles: true }),
    route(`${ABSENCES}/:upload`, forFiles(services, absencesPreviewAnswer)),
    action(`${ABSENCES}/:upload`, forFiles(services, takeAbsencesAction)),
    route(`${READINGS}/:upload`, forFiles(services, readingsPreviewAnswer)),
    action(`${READINGS}/:upload`, forFiles(services, takeReadingsAction)),
  ];
}
