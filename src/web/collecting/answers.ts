import { contentChanges, isEditable, type ReturnContent } from '../../domain/returns/index.ts';
import { formatMoment, returnWords } from '../../locale/index.ts';
import {
  changeReturn,
  isClosed,
  mayInPart,
  mayReturn,
  type ReturnAction,
  type ReturnFailure,
  returnView,
} from '../../use-cases/returns/index.ts';
import type { UnsavedForm } from '../../use-cases/unsaved/index.ts';
import { FormValues } from '../form-values.ts';
import type { Html } from '../html.ts';
import type { ActionRequest, PageAnswer } from '../route.ts';
import { type AskedReturn, type ReturnRequest, shownFor } from './asked-return.ts';
import { withReturn } from './done-return.ts';
import { conflictPage } from './form/conflict-page.ts';
import { formPage } from './form/page.ts';
import type { Shown } from './form/shown.ts';
import { typedContent } from './form/typed-content.ts';
import { whoText } from './moment.ts';
import { type Decision, decisionOf } from './reading/decisions.ts';
import { type KeptParts, readingPage, typedParts } from './reading/page.ts';
import { TRANSLATE, translatedTexts } from './reading/translation.ts';
import { READING_WORDS } from './reading/words.ts';
import { quarterPath, returnPartPath, returnPath } from './services.ts';

type Sent = ActionRequest<'directorate' | 'period' | 'kind' | 'ref'>;

/** A return: its form for those who fill it in while it may be changed, else as it is to be read. */
export async function returnAnswer(asked: AskedReturn, request: ReturnRequest): Promise<PageAnswer> {
  const { acting, view } = asked;
  const shown = await shownFor(asked, { request });
  const mayEdit =
    isEditable(view.entry.state) &&
    !isClosed(view.quarter) &&
    mayReturn(acting.person, 'edit-return', view.entry);
  if (!mayEdit)
    return {
      kind: 'page',
      markup: readingPage(
        { ...shown, problems: [] },
        { person: acting.person, kept: await keptParts(asked, shown) },
      ),
    };
  const unsaved = await asked.unsavedAt(returnPath(asked.key));
  const choice = unsaved === null ? null : unsavedChoice(shown, unsaved);
  return { kind: 'page', markup: choice ?? formPage(shown, { isRefused: false }) };
}

/** What the person typed and did not save, beside what is saved, to choose from; null where the two are the same. */
function unsavedChoice(shown: Shown, unsaved: UnsavedForm): Html | null {
  const { view } = shown;
  const form = new FormValues(unsaved.fields);
  const differences = contentChanges(typedContent(view, form), view.content);
  return differences.length === 0 ? null : conflictPage(shown, { form, differences, typedAt: unsaved.at });
}

/** What the person typed and did not save into the forms that stand on the page beside the return. */
async function keptParts({ acting, key, unsavedAt }: AskedReturn, shown: Shown): Promise<KeptParts> {
  const kept = await Promise.all(
    typedParts(shown, acting.person).map(
      async (part) => [part, await unsavedAt(returnPartPath(key, part))] as const,
    ),
  );
  return new Map(kept.flatMap(([part, form]) => (form === null ? [] : [[part, form]])));
}

/** What the pressed button of a return's page asks for. */
export function returnAction(asked: AskedReturn, request: Sent): Promise<PageAnswer> {
  const pressed = request.form.text('do');
  const decision = decisionOf(pressed);
  if (decision !== null) return decide(asked, { request, decision });
  if (pressed === TRANSLATE) return translate(asked, request);
  return keep(asked, { request, isSent: pressed === 'send' });
}

/** Saves or sends what was typed. */
async function keep(
  asked: AskedReturn,
  { request, isSent }: { readonly request: Sent; readonly isSent: boolean },
): Promise<PageAnswer> {
  const { acting, key, view } = asked;
  const content = typedContent(view, request.form);
  const action: ReturnAction = { type: isSent ? 'submitted' : 'saved', content };
  const changed = await changeReturn(acting, { key, version: versionIn(request), action });
  if (changed.ok) {
    if (!isSent) return { kind: 'redirect', path: returnPath(key), notice: 'saved' };
    const isOwn = changed.value.owner === acting.person.id;
    const path = isOwn ? withReturn('/my-updates', key) : returnPath(key);
    return { kind: 'redirect', path, notice: 'sent' };
  }
  const { failure } = changed;
  switch (failure.kind) {
    case 'guarded': {
      const shown = await shownFor(asked, {
        request,
        view: returnView({ entry: failure.kept, quarter: view.quarter }),
      });
      return { kind: 'page', status: 422, markup: formPage(shown, { isRefused: true }) };
    }
    case 'changed':
      return conflict(asked, { request, content, current: failure.current });
    case 'quarter-closed':
    case 'not-possible':
      return conflict(asked, { request, content, current: view.entry });
    case 'not-found':
      return { kind: 'not-found' };
    default:
      return { kind: 'refused' };
  }
}

async function conflict(
  asked: AskedReturn,
  {
    request,
    content,
    current,
  }: {
    readonly request: Sent;
    readonly content: ReturnContent;
    readonly current: AskedReturn['view']['entry'];
  },
): Promise<PageAnswer> {
  const view = returnView({ entry: current, quarter: asked.view.quarter });
  const shown = await shownFor(asked, { request, view });
  const differences = contentChanges(content, view.content);
  return {
    kind: 'page',
    status: 409,
    markup: conflictPage(shown, { form: request.form, differences }),
  };
}

/** Approves, accepts, sends back or reopens, and goes back to the quarter. */
async function decide(
  asked: AskedReturn,
  { request, decision }: { readonly request: Sent; readonly decision: Decision },
): Promise<PageAnswer> {
  const { acting, key } = asked;
  const reason = request.form.text('reason');
  const { action, notice } = decidedAs(decision, reason);
  const changed = await changeReturn(acting, { key, version: versionIn(request), action });
  if (!changed.ok) return notDone(asked, { request, failure: changed.failure, decision });
  const seesQuarter = mayInPart(acting.person, 'read-quarter', key);
  return { kind: 'redirect', path: withReturn(seesQuarter ? quarterPath(key) : '/my-updates', key), notice };
}

function decidedAs(
  decision: Decision,
  reason: string,
): { readonly action: ReturnAction; readonly notice: string } {
  switch (decision) {
    case 'approve':
      return { action: { type: 'approved' }, notice: 'approved' };
    case 'accept':
      return { action: { type: 'accepted' }, notice: 'accepted' };
    case 'send-back':
      return { action: { type: 'sent-back', reason }, notice: 'sent-back' };
    case 'reopen':
      return { action: { type: 'reopened', reason }, notice: 'reopened' };
  }
}

/** Adds the other language. What is left empty stays untranslated. */
async function translate(asked: AskedReturn, request: Sent): Promise<PageAnswer> {
  const { acting, key, view } = asked;
  const texts = translatedTexts(view.content, request.form);
  if (Object.keys(texts).length === 0) return { kind: 'redirect', path: returnPath(key) };
  const action: ReturnAction = { type: 'translated', texts };
  const changed = await changeReturn(acting, { key, version: versionIn(request), action });
  return changed.ok
    ? { kind: 'redirect', path: returnPath(key), notice: 'translated' }
    : notDone(asked, { request, failure: changed.failure, decision: null });
}

/** Why a decision or translation came to nothing: the return as it is now, with the reason in words. */
async function notDone(
  asked: AskedReturn,
  {
    request,
    failure,
    decision,
  }: { readonly request: Sent; readonly failure: ReturnFailure; readonly decision: Decision | null },
): Promise<PageAnswer> {
  if (failure.kind === 'not-found') return { kind: 'not-found' };
  if (failure.kind === 'forbidden' || failure.kind === 'guarded') return { kind: 'refused' };
  const { language, form } = request;
  const isReason = failure.kind === 'reason-missing';
  const view =
    failure.kind === 'changed'
      ? returnView({ entry: failure.current, quarter: asked.view.quarter })
      : asked.view;
  const problems = [
    {
      field: isReason ? `reason-${decision}` : 'main-content',
      text: failureText(failure, { asked, language }),
    },
  ];
  const shown = await shownFor(asked, { request, view, problems });
  return {
    kind: 'page',
    status: isReason || failure.kind === 'by-another' ? 422 : 409,
    // What the guards find is told on this page in its own place.
    markup: readingPage({ ...shown, problems }, { person: asked.acting.person, refused: decision, form }),
  };
}

function failureText(
  failure: Exclude<ReturnFailure, { kind: 'not-found' | 'forbidden' | 'guarded' }>,
  { asked, language }: { readonly asked: AskedReturn; readonly language: Sent['language'] },
): string {
  const words = READING_WORDS[language].failures;
  switch (failure.kind) {
    case 'changed': {
      const { changedBy, changedAt } = failure.current;
      const who = whoText({ names: asked.names, person: changedBy, language });
      return words.changed(who, formatMoment(changedAt, language));
    }
    case 'not-possible':
      return words['not-possible'](returnWords(language).state[failure.state]);
    default:
      return words[failure.kind];
  }
}

/** The version that the person looked at; none that exists where the form names none. */
function versionIn({ form }: Sent): number {
  return /^\d{1,9}$/.test(form.text('version')) ? Number(form.text('version')) : 0;
}
