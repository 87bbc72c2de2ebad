import { formatPeriod } from '../../../locale/index.ts';
import { exportWorkbook, isClosed } from '../../../use-cases/returns/index.ts';
import {
  type BringFailure,
  bringWorkbook,
  giveUpReading,
  lookAtWorkbook,
  readWorkbookPlace,
  takeWorkbook,
  type WorkbookPlace,
  workbookRefusalMessage,
} from '../../../use-cases/uploads/index.ts';
import { withCount } from '../../quarters/with-count.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { meantIn } from '../meant-fields.ts';
import type { FileDesk } from '../services.ts';
import { workbookPath } from './frame.ts';
import { FILE_FIELD, workbookPage } from './page.ts';
import { previewPage, ROW_FIELD } from './preview-page.ts';
import { WORKBOOK_WORDS } from './words.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type UploadParameters = 'directorate' | 'period' | 'upload';

/** The page where the workbook of a quarter goes out and comes back, for those who fill something in there. */
export async function workbookAnswer(desk: FileDesk, request: PageRequest): Promise<PageAnswer> {
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  return place === null
    ? { kind: 'not-found' }
    : { kind: 'page', markup: workbookPage({ desk, place, request }) };
}

/** A workbook to fill in: one of those that the page offers. */
export async function downloadAnswer(desk: FileDesk, request: PageRequest): Promise<PageAnswer> {
  const { query, language } = request;
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  const offer = place?.offers.find(
    ({ of, service }) => of === query.get('of') && (service?.id ?? null) === query.get('service'),
  );
  if (offer === undefined) return { kind: 'not-found' };
  const book = await exportWorkbook(desk.bringing, { ...offer.choice, language });
  if (!book.ok) return { kind: 'not-found' };
  const { directorate, period } = desk.key;
  const whose = offer.service?.id ?? (offer.of === 'own' ? 'own' : null);
  const name = [directorate, period, whose].filter((part) => part !== null).join('-');
  return { kind: 'file', body: new Uint8Array(book.value), type: XLSX, name: `${name}.xlsx` };
}

/** Reads the workbook that was brought, and shows what is in it; or says why not. */
export async function bringAction(desk: FileDesk, request: ActionRequest): Promise<PageAnswer> {
  const file = request.form.file(FILE_FIELD);
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  if (place === null) return { kind: 'not-found' };
  const refused = (text: string, status: 409 | 422 = 422): PageAnswer => {
    const problems = [{ field: FILE_FIELD, text }];
    return { kind: 'page', status, markup: workbookPage({ desk, place, request, problems }) };
  };
  if (file === null && !isClosed(place.quarter))
    return refused(WORKBOOK_WORDS[request.language].nothingChosen);
  const brought = await bringWorkbook(desk.bringing, {
    key: desk.key,
    file: file ?? { name: '', bytes: new Uint8Array() },
  });
  if (brought.ok) return { kind: 'redirect', path: workbookPath(desk.key, brought.value) };
  const { failure } = brought;
  if (failure.kind === 'not-found') return { kind: 'not-found' };
  return refused(
    bringFailureText(failure, { place, request }),
    failure.kind === 'quarter-closed' ? 409 : 422,
  );
}

/** What would become of a workbook that was brought, or became of it. */
export async function previewAnswer(
  desk: FileDesk,
  request: PageRequest<UploadParameters>,
): Promise<PageAnswer> {
  const look = await lookAtWorkbook(desk.bringing, { key: desk.key, id: request.parameters.upload });
  if (look.ok) return { kind: 'page', markup: previewPage({ desk, look: look.value, request }) };
  return look.failure.kind === 'quarter-closed' ? toWorkbook(desk) : gone(desk);
}

/** Takes the rows that were shown, or gives the workbook up. */
export async function takeAction(
  desk: FileDesk,
  request: ActionRequest<UploadParameters>,
): Promise<PageAnswer> {
  const { form, parameters } = request;
  const { bringing, key } = desk;
  const id = parameters.upload;
  if (form.text('do') === 'give-up') {
    await giveUpReading(bringing, id);
    return toWorkbook(desk, 'given-up');
  }
  const taken = await takeWorkbook(bringing, { key, id, shown: form.all(ROW_FIELD), answers: meantIn(form) });
  if (!taken.ok) return taken.failure.kind === 'quarter-closed' ? toWorkbook(desk) : gone(desk);
  const { saved, left } = taken.value;
  const path = withCount(workbookPath(key, id), saved.length);
  return {
    kind: 'redirect',
    path: left.length === 0 ? path : `${path}&left=${left.length}`,
    notice: 'taken',
  };
}

/** To the page where a file can be brought again, for those who have one. */
async function gone(desk: FileDesk): Promise<PageAnswer> {
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  return place === null ? { kind: 'not-found' } : toWorkbook(desk, 'gone');
}

function toWorkbook({ key }: FileDesk, notice?: 'given-up' | 'gone'): PageAnswer {
  const path = workbookPath(key);
  return notice === undefined ? { kind: 'redirect', path } : { kind: 'redirect', path, notice };
}

function bringFailureText(
  failure: Exclude<BringFailure, { readonly kind: 'not-found' }>,
  { place, request: { language } }: { readonly place: WorkbookPlace; readonly request: PageRequest },
): string {
  const words = WORKBOOK_WORDS[language];
  switch (failure.kind) {
    case 'quarter-closed':
      return words.closed;
    case 'too-much':
      return words.tooMuch;
    case 'other-quarter': {
      const { directorate } = place.quarter.frame;
      return failure.found.directorate === directorate.id
        ? words.otherQuarter(`${directorate.name[language]}, ${formatPeriod(failure.found.period, language)}`)
        : words.otherDirectorate;
    }
    default:
      return workbookRefusalMessage(failure, language);
  }
}
