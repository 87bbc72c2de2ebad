import type { Directorate } from '../../../domain/framework/index.ts';
import { parseQuarter } from '../../../domain/period/index.ts';
import {
  type AcceptFailure,
  bringReport,
  lookAtReport,
  pastReportRefusalMessage,
  reportDirectorates,
  reportRefusalMessage,
  takeReport,
} from '../../../use-cases/imports/index.ts';
import { type Bringing, giveUpReading } from '../../../use-cases/uploads/index.ts';
import type { FieldProblem } from '../../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { encodingNamed, likeliestEncoding } from '../encodings.ts';
import { choicesFrom, IMPORT_PATH, uploadPath } from './asked.ts';
import { FILE_FIELD, importPage } from './page.ts';
import { reportPreviewPage } from './preview-page.ts';
import { IMPORT_WORDS, TAKING_WORDS } from './words.ts';

/** The page where a past report is brought in, for the performance team. */
export async function reportAnswer(bringing: Bringing, request: PageRequest): Promise<PageAnswer> {
  const directorates = await reportDirectorates(bringing);
  return directorates.length === 0
    ? { kind: 'refused' }
    : {
        kind: 'page',
        markup: importPage({ request, directorates, choices: null, encoding: null, problems: [] }),
      };
}

/** Takes a report apart and shows what is in it; or says why not. */
export async function bringReportAction(bringing: Bringing, request: ActionRequest): Promise<PageAnswer> {
  const { form, language } = request;
  const directorates = await reportDirectorates(bringing);
  if (directorates.length === 0) return { kind: 'refused' };
  const choices = choicesFrom((name) => form.text(name));
  const file = form.file(FILE_FIELD);
  const problems = saidProblems(request, directorates);
  let encoding = encodingNamed(form.text('encoding'));
  const refused = (more: readonly FieldProblem[]): PageAnswer => ({
    kind: 'page',
    status: 422,
    markup: importPage({ request, directorates, choices, encoding, problems: [...more, ...problems] }),
  });
  const words = IMPORT_WORDS[language];
  if (file === null) return refused([{ field: FILE_FIELD, text: words.nothingChosen }]);
  if (problems.length > 0) return refused([]);
  const brought = await bringReport(bringing, { ...file, encoding });
  if (brought.ok) return { kind: 'redirect', path: uploadPath(brought.value, choices) };
  const { failure } = brought;
  switch (failure.kind) {
    case 'forbidden':
      return { kind: 'refused' };
    case 'too-much':
      return refused([{ field: FILE_FIELD, text: words.tooMuch }]);
    case 'encoding':
      encoding = likeliestEncoding([failure]);
      return refused([{ field: 'encoding', text: reportRefusalMessage(failure, language) }]);
    default:
      return refused([{ field: FILE_FIELD, text: reportRefusalMessage(failure, language) }]);
  }
}

/** What is wrong with what was said of a report. */
function saidProblems(
  { form, language }: ActionRequest,
  directorates: readonly Directorate[],
): readonly FieldProblem[] {
  const words = IMPORT_WORDS[language];
  const period = form.text('period').trim();
  const isQuarter = period === '' || parseQuarter(period).ok;
  const isOurs = directorates.some(({ id }) => id === form.text('directorate'));
  return [
    ...(isOurs ? [] : [{ field: 'directorate', text: words.chooseDirectorate }]),
    ...(isQuarter ? [] : [{ field: 'period', text: words.notAQuarter(period) }]),
  ];
}

/** What would become of a report that was brought, or became of it. */
export async function reportPreviewAnswer(
  bringing: Bringing,
  request: PageRequest<'upload'>,
): Promise<PageAnswer> {
  return previewed(bringing, request, { problems: [] });
}

async function previewed(
  bringing: Bringing,
  request: PageRequest<'upload'>,
  { problems, sent }: { readonly problems: readonly FieldProblem[]; readonly sent?: ActionRequest['form'] },
): Promise<PageAnswer> {
  const directorates = await reportDirectorates(bringing);
  if (directorates.length === 0) return { kind: 'refused' };
  const said = (name: string): string => sent?.text(name) ?? request.query.get(name) ?? '';
  const look = await lookAtReport(bringing, { id: request.parameters.upload, choices: choicesFrom(said) });
  if (!look.ok)
    return look.failure.kind === 'not-found'
      ? { kind: 'redirect', path: IMPORT_PATH, notice: 'gone' }
      : { kind: 'not-found' };
  const markup = reportPreviewPage({
    look: look.value,
    directorates,
    request,
    problems,
    reason: { en: said('reason-en'), cy: said('reason-cy') },
  });
  return problems.length === 0 ? { kind: 'page', markup } : { kind: 'page', status: 422, markup };
}

/** Seals the report that was shown, or gives it up. */
export async function takeReportAction(
  bringing: Bringing,
  request: ActionRequest<'upload'>,
): Promise<PageAnswer> {
  const { form, parameters } = request;
  const id = parameters.upload;
  if (form.text('do') === 'give-up') {
    await giveUpReading(bringing, id);
    return { kind: 'redirect', path: IMPORT_PATH, notice: 'given-up' };
  }
  const choices = choicesFrom((name) => form.text(name));
  const taken = await takeReport(bringing, {
    id,
    choices,
    isPublic: form.has('publish'),
    reason: { en: form.text('reason-en'), cy: form.text('reason-cy') },
  });
  if (taken.ok) return { kind: 'redirect', path: uploadPath(id, choices), notice: taken.value.outcome };
  const { failure } = taken;
  if (failure.kind === 'not-found') return { kind: 'redirect', path: IMPORT_PATH, notice: 'gone' };
  if (failure.kind === 'forbidden') return { kind: 'refused' };
  if (failure.kind === 'no-directorate') return { kind: 'not-found' };
  return previewed(bringing, request, { problems: takingProblems(failure, request), sent: form });
}

/** What is wrong with accepting, each at the box that puts it right. */
function takingProblems(
  why: Exclude<AcceptFailure, { readonly kind: 'forbidden' | 'no-directorate' }>,
  { form, language }: ActionRequest,
): readonly FieldProblem[] {
  const words = TAKING_WORDS[language];
  switch (why.kind) {
    case 'reason-missing':
      return (['en', 'cy'] as const)
        .filter((each) => form.text(`reason-${each}`).trim() === '')
        .map((each) => ({ field: `reason-${each}`, text: words.sayWhy[each] }));
    case 'collected':
      return [{ field: 'take', text: words.collected }];
    case 'changed':
      return [{ field: 'take', text: words.changed }];
    default:
      return [{ field: 'take', text: pastReportRefusalMessage(why, language) }];
  }
}
