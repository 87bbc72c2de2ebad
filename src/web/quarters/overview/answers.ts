import { type CollectingServices, quarterPath } from '../../collecting/services.ts';
import { notificationBanner } from '../../govuk/index.ts';
import { html } from '../../html.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { isAnswered } from '../answered-returns.ts';
import { type AskedQuarter, askedQuarter } from '../asked-quarter.ts';
import { changeEach } from '../change-each.ts';
import { tickedReturns } from '../choose-box.ts';
import { returnName, rowId } from '../return-cells.ts';
import { choiceQuery, isNarrowed, returnChoiceOf } from '../return-filter.ts';
import { withCount } from '../with-count.ts';
import { QUARTER_WORDS } from '../words.ts';
import { overviewPage } from './page.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** The overview of a quarter. */
export function overviewAnswer(asked: AskedQuarter, request: PageRequest): PageAnswer {
  const choice = returnChoiceOf(request.query);
  return { kind: 'page', markup: overviewPage({ asked, request, choice }) };
}

type Asked = ActionRequest<'directorate' | 'period'>;

/** Approves or accepts what was ticked; what could not be is told, return by return, and the rest is done. */
export async function bulkAction(
  services: CollectingServices,
  { asked, request }: { readonly asked: AskedQuarter; readonly request: Asked },
): Promise<PageAnswer> {
  const { form, language } = request;
  const words = OVERVIEW_WORDS[language];
  const type = form.text('do') === 'accepted' ? 'accepted' : 'approved';
  const choice = returnChoiceOf(new URLSearchParams(form.text('shown')));
  const ticked = tickedReturns(form.all('ticked'));
  if (ticked.length === 0) {
    const field = isNarrowed(choice) ? 'returns' : 'waiting';
    const problems = [{ field, text: words.nothingTicked }];
    return { kind: 'page', status: 422, markup: overviewPage({ asked, request, choice, problems }) };
  }
  // No page offers a box for what was sent with a reason, but a page may be older than the reason.
  const alone = asked.view.returns.filter(
    (named) =>
      isAnswered(named) &&
      ticked.some(({ kind, ref }) => kind === named.entry.kind && ref === named.entry.ref),
  );
  const together = ticked.filter(
    ({ kind, ref }) => !alone.some(({ entry }) => entry.kind === kind && entry.ref === ref),
  );
  const changed = await changeEach({ asked, ticked: together, action: { type }, language });
  const { done } = changed;
  const problems = [
    ...alone.map((named) => ({
      field: rowId(asked, named),
      text: words.decidedAlone(returnName(asked, named, language)),
    })),
    ...changed.problems,
  ];
  if (problems.length === 0) {
    const path = `${quarterPath(asked.key)}${choiceQuery({ ...choice })}`;
    return { kind: 'redirect', path: withCount(path, done), notice: type };
  }
  const { acting } = asked;
  const now = await askedQuarter({ services, acting, parameters: request.parameters });
  if (now === null) return { kind: 'not-found' };
  const before =
    done === 0
      ? html``
      : notificationBanner({ title: QUARTER_WORDS[language].important, text: words.done[type](done) });
  const markup = overviewPage({ asked: now, request, choice, problems, before });
  return { kind: 'page', status: 409, markup };
}
