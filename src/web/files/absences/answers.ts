import { dayOf } from '../../../domain/period/index.ts';
import {
  type BroughtAbsences,
  bringAbsences,
  giveUpReading,
  lookAtAbsences,
  readAbsencesPlace,
  takeAbsences,
} from '../../../use-cases/uploads/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { encodingNamed, likeliestEncoding } from '../encodings.ts';
import type { FileDesk } from '../services.ts';
import { declaredBy, sentAnswers, separatorOf, suggestedAnswers } from './declared-form.ts';
import { absencesPage, absencesPath } from './page.ts';
import { absencesPreviewPage, SEEN_FIELD } from './preview-page.ts';
import { refusalProblems } from './refusal.ts';
import { ABSENCES_WORDS } from './words.ts';

type UploadParameters = 'directorate' | 'period' | 'upload';

/** The page where an extract of absences is brought, for those who fill in the return of staff and sickness. */
export async function absencesAnswer(desk: FileDesk, request: PageRequest): Promise<PageAnswer> {
  const place = await readAbsencesPlace(desk.bringing, desk.key);
  if (place === null) return { kind: 'not-found' };
  const today = dayOf(desk.bringing.clock.now());
  const answers = suggestedAnswers(desk.key, { today, language: request.language });
  return { kind: 'page', markup: absencesPage({ desk, place, request, answers }) };
}

/** Counts what was brought, and shows it; or says what must be known first. */
export async function bringAbsencesAction(desk: FileDesk, request: ActionRequest): Promise<PageAnswer> {
  const { form, language } = request;
  const place = await readAbsencesPlace(desk.bringing, desk.key);
  if (place === null) return { kind: 'not-found' };
  const answers = sentAnswers(form);
  const absences = form.file('absences');
  if (absences === null) {
    const problems = [{ field: 'absences', text: ABSENCES_WORDS[language].nothingChosen }];
    return { kind: 'page', status: 422, markup: absencesPage({ desk, place, request, answers, problems }) };
  }
  const declaration = form.file('declaration');
  const brought: BroughtAbsences = {
    absences,
    staff: form.file('staff'),
    declared: declaration === null ? { form: declaredBy(answers) } : { file: declaration },
    separator: separatorOf(answers),
    encoding: encodingNamed(answers.encoding),
  };
  const kept = await bringAbsences(desk.bringing, { key: desk.key, brought });
  if (kept.ok) return { kind: 'redirect', path: absencesPath(desk.key, kept.value) };
  const { failure } = kept;
  if (failure.kind === 'not-found' || failure.kind === 'no-such-section') return { kind: 'not-found' };
  const problems = refusalProblems(failure, { brought, language });
  const asked = failure.kind === 'unread' ? likeliestEncoding([failure.fault]) : null;
  return {
    kind: 'page',
    status: failure.kind === 'quarter-closed' ? 409 : 422,
    markup: absencesPage({
      ...{ desk, place, request, problems },
      answers: asked === null ? answers : { ...answers, encoding: asked },
    }),
  };
}

/** What would become of the return by what was counted, or became of it. */
export async function absencesPreviewAnswer(
  desk: FileDesk,
  request: PageRequest<UploadParameters>,
): Promise<PageAnswer> {
  const look = await lookAtAbsences(desk.bringing, { key: desk.key, id: request.parameters.upload });
  return look.ok
    ? { kind: 'page', markup: absencesPreviewPage({ desk, look: look.value, request }) }
    : gone(desk);
}

/** Takes what was shown as a draft, or gives it up. */
export async function takeAbsencesAction(
  desk: FileDesk,
  { form, parameters }: ActionRequest<UploadParameters>,
): Promise<PageAnswer> {
  const { bringing, key } = desk;
  const id = parameters.upload;
  if ((await readAbsencesPlace(bringing, key)) === null) return { kind: 'not-found' };
  if (form.text('do') === 'give-up') {
    await giveUpReading(bringing, id);
    return { kind: 'redirect', path: absencesPath(key), notice: 'given-up' };
  }
  const taken = await takeAbsences(bringing, { key, id, seen: form.text(SEEN_FIELD) });
  if (!taken.ok) return gone(desk);
  return { kind: 'redirect', path: absencesPath(key, id), notice: taken.value };
}

/** To the page where the files can be brought again, for those who have one. */
async function gone({ bringing, key }: FileDesk): Promise<PageAnswer> {
  return (await readAbsencesPlace(bringing, key)) === null
    ? { kind: 'not-found' }
    : { kind: 'redirect', path: absencesPath(key), notice: 'gone' };
}
