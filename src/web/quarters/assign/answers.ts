import type { PersonId } from '../../../domain/people/index.ts';
import { type CalendarDate, isCalendarDate, lastDay } from '../../../domain/period/index.ts';
import type { Assignment } from '../../../domain/returns/index.ts';
import { formatDate } from '../../../locale/index.ts';
import { isClosed, mayInPart } from '../../../use-cases/returns/index.ts';
import { type CollectingServices, quarterPath } from '../../collecting/services.ts';
import { notificationBanner } from '../../govuk/index.ts';
import { html } from '../../html.ts';
import type { FieldProblem } from '../../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { typedDay } from '../../typed-day.ts';
import { type AskedQuarter, askedQuarter } from '../asked-quarter.ts';
import { changeEach } from '../change-each.ts';
import { type TickedReturn, tickedReturns } from '../choose-box.ts';
import { choiceQuery, type ReturnChoice, returnChoiceOf } from '../return-filter.ts';
import { withCount } from '../with-count.ts';
import { QUARTER_WORDS } from '../words.ts';
import { type AssignAnswers, assignable, assignPage, NO_ANSWERS } from './page.ts';
import { ASSIGN_WORDS } from './words.ts';

/** The page on which returns are assigned. */
export function assignAnswer(asked: AskedQuarter, request: PageRequest): PageAnswer {
  if (isRefused(asked)) return { kind: 'refused' };
  const choice = returnChoiceOf(request.query);
  return { kind: 'page', markup: assignPage({ asked, request, choice, answers: NO_ANSWERS }) };
}

/** Assigns what was ticked, or all that was shown; what could not be is told, return by return. */
export async function assignAction(
  services: CollectingServices,
  {
    asked,
    request,
  }: { readonly asked: AskedQuarter; readonly request: ActionRequest<'directorate' | 'period'> },
): Promise<PageAnswer> {
  if (isRefused(asked)) return { kind: 'refused' };
  const { form, language } = request;
  const choice = returnChoiceOf(new URLSearchParams(form.text('shown')));
  const answers = answersIn(form);
  const ticked = assignedReturns({ asked, choice, answers });
  const wrong = problemsIn({ asked, answers, ticked, language });
  if (wrong.length > 0)
    return {
      kind: 'page',
      status: 422,
      markup: assignPage({ asked, request, choice, answers, problems: wrong }),
    };
  const { done, problems } = await changeEach({
    asked,
    ticked,
    language,
    action: (each) => ({ type: 'assigned', assignment: assignmentOf({ asked, each, answers }) }),
  });
  if (problems.length === 0) {
    const path = `${quarterPath(asked.key)}${choiceQuery({ ...choice })}`;
    return { kind: 'redirect', path: withCount(path, done), notice: 'assigned' };
  }
  const { acting } = asked;
  const now = await askedQuarter({ services, acting, parameters: request.parameters });
  if (now === null) return { kind: 'not-found' };
  const words = ASSIGN_WORDS[language];
  const before =
    done === 0
      ? html``
      : notificationBanner({ title: QUARTER_WORDS[language].important, text: words.someDone(done) });
  const markup = assignPage({ asked: now, request, choice, answers, problems, before });
  return { kind: 'page', status: 409, markup };
}

function isRefused({ acting, key, view }: AskedQuarter): boolean {
  return isClosed(view.quarter) || !mayInPart(acting.person, 'assign-return', key);
}

function answersIn(form: ActionRequest['form']): AssignAnswers {
  return {
    which: form.text('which') === 'shown' ? 'shown' : 'ticked',
    ticked: form.all('ticked'),
    owner: form.text('owner'),
    service: form.text('service'),
    dueOn: typedDay(form.text('due')) ?? form.text('due').trim(),
  };
}

/** Those ticked, or all that fit the choice that was shown. */
function assignedReturns({
  asked,
  choice,
  answers,
}: {
  readonly asked: AskedQuarter;
  readonly choice: ReturnChoice;
  readonly answers: AssignAnswers;
}): readonly TickedReturn[] {
  return answers.which === 'ticked'
    ? tickedReturns(answers.ticked)
    : assignable(asked, choice).map(({ entry }) => entry);
}

function problemsIn({
  asked,
  answers: { owner, service, dueOn },
  ticked,
  language,
}: {
  readonly asked: AskedQuarter;
  readonly answers: AssignAnswers;
  readonly ticked: readonly TickedReturn[];
  readonly language: PageRequest['language'];
}): readonly FieldProblem[] {
  const words = ASSIGN_WORDS[language];
  const end = lastDay(asked.key.period);
  return [
    ...(ticked.length === 0 ? [{ field: 'which', text: words.nothingTicked }] : []),
    ...(owner === '' && service === '' && dueOn === ''
      ? [{ field: 'owner', text: words.nothingChosen }]
      : []),
    ...(dueOn !== '' && !isCalendarDate(dueOn) ? [{ field: 'due', text: words.notADay }] : []),
    ...(isCalendarDate(dueOn) && dueOn <= end
      ? [{ field: 'due', text: words.tooEarly(formatDate(end, language)) }]
      : []),
  ];
}

/** A return's assignment with what was chosen in the place of what it was. What nobody offered changes nothing. */
function assignmentOf({
  asked: { view, people },
  each: { kind, ref },
  answers,
}: {
  readonly asked: AskedQuarter;
  readonly each: TickedReturn;
  readonly answers: AssignAnswers;
}): Assignment {
  const entry = view.returns.find((known) => known.entry.kind === kind && known.entry.ref === ref)?.entry;
  const held: Assignment = {
    owner: entry?.owner ?? null,
    service: entry?.service ?? null,
    dueOn: entry?.dueOn ?? view.quarter.dueOn,
  };
  const owner: PersonId | null | undefined =
    answers.owner === 'nobody'
      ? null
      : people.find(({ id, isActive }) => isActive && id === answers.owner)?.id;
  const { services } = view.quarter.frame.directorate;
  const service = answers.service === 'none' ? null : services.find(({ id }) => id === answers.service)?.id;
  return {
    owner: owner === undefined ? held.owner : owner,
    service: service === undefined ? held.service : service,
    dueOn: answers.dueOn === '' ? held.dueOn : (answers.dueOn as CalendarDate),
  };
}
