import { mayAnywhere } from '../../../access/index.ts';
import type { PersonId } from '../../../domain/people/index.ts';
import { isCalendarDate, lastDay } from '../../../domain/period/index.ts';
import { formatDate } from '../../../locale/index.ts';
import {
  type Acting,
  type OpenFailure,
  openableQuarters,
  openQuarter,
  planQuarter,
  type QuarterPlan,
  todayFor,
} from '../../../use-cases/returns/index.ts';
import { actingFor, type CollectingServices, quarterPath } from '../../collecting/services.ts';
import type { FieldProblem } from '../../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { typedDay } from '../../typed-day.ts';
import { suggestedDueDate } from './due-date.ts';
import { answersPage, checkPage, choosePage, failedPage, type OpenAnswers, ownerField } from './page.ts';
import { OPEN_WORDS } from './words.ts';

/** Which quarter to open; once it is chosen, by when and who answers. */
export async function openAnswer(services: CollectingServices, request: PageRequest): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  if (!mayAnywhere(acting.person, 'open-quarter')) return { kind: 'refused' };
  const chosen = request.query.get('quarter');
  if (chosen === null) {
    const openable = await openableQuarters(acting);
    return { kind: 'page', markup: choosePage({ request, openable, problems: [] }) };
  }
  const planned = await planQuarter(acting, quarterIn(chosen));
  if (!planned.ok) return failed({ acting, request, failure: planned.failure });
  const plan = planned.value;
  const dueOn = suggestedDueDate(plan.key.period, todayFor(acting));
  const people = await services.accounts.people(acting.person.authority);
  const answers: OpenAnswers = { dueOn, owners: {} };
  return { kind: 'page', markup: answersPage({ request, plan, people, answers, problems: [] }) };
}

/** Shows what would be opened, and on the second time opens it. */
export async function openAction(services: CollectingServices, request: ActionRequest): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  const { form, language } = request;
  const words = OPEN_WORDS[language];
  const planned = await planQuarter(acting, quarterIn(form.text('quarter')));
  if (!planned.ok) return failed({ acting, request, failure: planned.failure });
  const plan = planned.value;
  const people = await services.accounts.people(acting.person.authority);
  const answers = answersIn(form, plan);
  const back = (problems: readonly FieldProblem[], status?: 422): PageAnswer => ({
    kind: 'page',
    markup: answersPage({ request, plan, people, answers, problems }),
    ...(status && { status }),
  });
  if (form.text('do') === 'change') return back([]);
  const { dueOn } = answers;
  if (!isCalendarDate(dueOn)) return back([{ field: 'due', text: words.notADay }], 422);
  const end = lastDay(plan.key.period);
  if (dueOn <= end) return back([{ field: 'due', text: words.tooEarly(formatDate(end, language)) }], 422);
  if (form.text('do') !== 'open')
    return { kind: 'page', markup: checkPage({ request, plan, answers, dueOn }) };
  const known = people.filter(({ isActive }) => isActive).map(({ id }) => id);
  const owners = Object.fromEntries(
    Object.entries(answers.owners).flatMap(([service, owner]): readonly [string, PersonId][] => {
      const person = known.find((id) => id === owner);
      return person === undefined ? [] : [[service, person]];
    }),
  );
  const { directorate, period } = plan.key;
  const opened = await openQuarter(acting, { directorate, period, dueOn, owners });
  if (!opened.ok) return failed({ acting, request, failure: opened.failure });
  return { kind: 'redirect', path: quarterPath(plan.key), notice: 'opened' };
}

/** "ssw/2023-24-Q3" as the two that it names. */
function quarterIn(text: string): { readonly directorate: string; readonly period: string } {
  const [directorate = '', period = ''] = text.split('/');
  return { directorate, period };
}

function answersIn(form: ActionRequest['form'], { returns }: QuarterPlan): OpenAnswers {
  const services = [...new Set(returns.map(({ service }) => service))];
  return {
    dueOn: typedDay(form.text('due')) ?? form.text('due').trim(),
    owners: Object.fromEntries(services.map((service) => [service ?? '', form.text(ownerField(service))])),
  };
}

async function failed({
  acting,
  request,
  failure,
}: {
  readonly acting: Acting;
  readonly request: PageRequest;
  readonly failure: OpenFailure;
}): Promise<PageAnswer> {
  const { language } = request;
  const words = OPEN_WORDS[language];
  switch (failure.kind) {
    case 'forbidden':
      return { kind: 'refused' };
    case 'not-a-quarter': {
      const problems = [{ field: 'quarter', text: words.failure['not-a-quarter'] }];
      const openable = await openableQuarters(acting);
      return { kind: 'page', status: 422, markup: choosePage({ request, openable, problems }) };
    }
    case 'due-too-early': {
      const text = words.tooEarly(formatDate(failure.earliest, language));
      return { kind: 'page', status: 422, markup: failedPage(request, text) };
    }
    case 'no-edition':
    case 'already-open':
      return { kind: 'page', status: 409, markup: failedPage(request, words.failure[failure.kind]) };
    case 'frame':
      return { kind: 'page', status: 409, markup: failedPage(request, words.failure[failure.failure]) };
  }
}
