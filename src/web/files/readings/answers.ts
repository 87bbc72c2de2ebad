import {
  bringReadings,
  figureQuestionText,
  giveUpReading,
  lookAtReadings,
  type ReadingAnswers,
  type ReadingsFailure,
  readAbsencesPlace,
  readWorkbookPlace,
  takeReadings,
} from '../../../use-cases/uploads/index.ts';
import { withCount } from '../../quarters/with-count.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { absencesPath } from '../absences/page.ts';
import { encodingNamed, likeliestEncoding } from '../encodings.ts';
import { meantIn } from '../meant-fields.ts';
import type { FileDesk } from '../services.ts';
import { LIST_FIELD, readingsPage, readingsPath } from './page.ts';
import { LINE_FIELD, readingsPreviewPage } from './preview-page.ts';
import { READINGS_WORDS } from './words.ts';

type UploadParameters = 'directorate' | 'period' | 'upload';

/** The page where a list of readings is brought, for those who fill something in there. */
export async function readingsAnswer(desk: FileDesk, request: PageRequest): Promise<PageAnswer> {
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  if (place === null) return { kind: 'not-found' };
  const hasAbsences = (await readAbsencesPlace(desk.bringing, desk.key)) !== null;
  const absences = hasAbsences ? absencesPath(desk.key) : null;
  return { kind: 'page', markup: readingsPage({ desk, place, request, absences }) };
}

/** Reads the list that was brought, and shows what is in it; or asks what is not certain. */
export async function bringReadingsAction(desk: FileDesk, request: ActionRequest): Promise<PageAnswer> {
  const { form, language } = request;
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  if (place === null) return { kind: 'not-found' };
  const chosen = {
    separator: form.text('separator'),
    decimal: form.text('decimal'),
    encoding: form.text('encoding'),
  };
  const refused = (text: string, status: 409 | 422 = 422): PageAnswer => {
    const problems = [{ field: LIST_FIELD, text }];
    return { kind: 'page', status, markup: readingsPage({ desk, place, request, problems, chosen }) };
  };
  const file = form.file(LIST_FIELD);
  if (file === null) return refused(READINGS_WORDS[language].nothingChosen);
  const brought = await bringReadings(desk.bringing, { key: desk.key, file, answers: answersIn(form) });
  if (brought.ok) return { kind: 'redirect', path: readingsPath(desk.key, brought.value) };
  const { failure } = brought;
  if (failure.kind === 'not-found') return { kind: 'not-found' };
  if (failure.kind === 'asked') chosen.encoding = likeliestEncoding(failure.questions) ?? chosen.encoding;
  return refused(failureText(failure, language), failure.kind === 'quarter-closed' ? 409 : 422);
}

function answersIn(form: ActionRequest['form']): ReadingAnswers {
  const separators = { comma: ',', semicolon: ';', tab: '\t', stroke: '|' } as const;
  const separator = form.text('separator');
  const decimal = form.text('decimal');
  return {
    separator: Object.hasOwn(separators, separator) ? separators[separator as keyof typeof separators] : null,
    decimal: decimal === 'point' || decimal === 'comma' ? decimal : null,
    encoding: encodingNamed(form.text('encoding')),
  };
}

function failureText(
  failure: Exclude<ReadingsFailure, { readonly kind: 'not-found' }>,
  language: PageRequest['language'],
): string {
  const words = READINGS_WORDS[language];
  switch (failure.kind) {
    case 'quarter-closed':
      return words.closed;
    case 'too-much':
      return words.tooMuch;
    case 'asked':
      return failure.questions.map((question) => figureQuestionText(question, language)).join(' ');
  }
}

/** What would become of a list that was brought, or became of it. */
export async function readingsPreviewAnswer(
  desk: FileDesk,
  request: PageRequest<UploadParameters>,
): Promise<PageAnswer> {
  const look = await lookAtReadings(desk.bringing, { key: desk.key, id: request.parameters.upload });
  return look.ok
    ? { kind: 'page', markup: readingsPreviewPage({ desk, look: look.value, request }) }
    : gone(desk);
}

/** Takes the lines that were shown, or gives the list up. */
export async function takeReadingsAction(
  desk: FileDesk,
  request: ActionRequest<UploadParameters>,
): Promise<PageAnswer> {
  const { form, parameters } = request;
  const { bringing, key } = desk;
  const id = parameters.upload;
  if (form.text('do') === 'give-up') {
    await giveUpReading(bringing, id);
    return { kind: 'redirect', path: readingsPath(key), notice: 'given-up' };
  }
  const taken = await takeReadings(bringing, {
    key,
    id,
    shown: form.all(LINE_FIELD),
    answers: meantIn(form),
  });
  if (!taken.ok) return gone(desk);
  const { saved, left } = taken.value;
  const path = withCount(readingsPath(key, id), saved.length);
  return {
    kind: 'redirect',
    path: left.length === 0 ? path : `${path}&left=${left.length}`,
    notice: 'taken',
  };
}

/** To the page where a list can be brought again, for those who have one. */
async function gone(desk: FileDesk): Promise<PageAnswer> {
  const place = await readWorkbookPlace(desk.bringing, desk.key);
  return place === null
    ? { kind: 'not-found' }
    : { kind: 'redirect', path: readingsPath(desk.key), notice: 'gone' };
}
