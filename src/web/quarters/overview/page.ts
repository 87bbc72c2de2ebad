import { formatDate, formatPeriod, inBoth, returnWords } from '../../../locale/index.ts';
import type { QuarterView } from '../../../use-cases/returns/index.ts';
import { mayExportQuarter } from '../../../use-cases/trail/index.ts';
import { doneReturnBanner, returnDone } from '../../collecting/done-return.ts';
import { quarterPath } from '../../collecting/services.ts';
import { button, insetText, tag } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { doneBanner, errorList, type FieldProblem } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { trailFileLinks } from '../../trail-file.ts';
import { scoredIn } from '../answered-returns.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { quarterName } from '../quarter-page.ts';
import { isNarrowed, type ReturnChoice } from '../return-filter.ts';
import { countIn } from '../with-count.ts';
import { QUARTER_WORDS } from '../words.ts';
import { attentionSections } from './attention.ts';
import { changesTable } from './changes.ts';
import { completenessTables } from './completeness.ts';
import { historyTable } from './history.ts';
import { nextStep } from './next-step.ts';
import { obstacleList } from './obstacles.ts';
import { returnsSection } from './returns-table.ts';
import { tasksFor } from './tasks.ts';
import { waitingFor, waitingSection } from './waiting.ts';
import { OVERVIEW_WORDS } from './words.ts';

const PART_WORDS = inBoth({
  en: {
    none: (services: string) =>
      `No return of this quarter is given to ${services} yet. A data manager assigns returns to services.`,
  },
  cy: {
    none: (services: string) =>
      `Nid oes ffurflen o’r chwarter hwn wedi’i rhoi i ${services} eto. Rheolwr data sy’n neilltuo ffurflenni i wasanaethau.`,
  },
});

/**
 * A quarter as those see it who run it: where it stands, what is red or overdue, what waits for them, what changed, how
 * complete it is, what stands in the way, and every return.
 */
export function overviewPage({
  asked,
  request,
  choice,
  problems = [],
  before,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly choice: ReturnChoice;
  readonly problems?: readonly FieldProblem[];
  /** What is read first, besides what is wrong. */
  readonly before?: Html;
}): Html {
  const { language } = request;
  const words = OVERVIEW_WORDS[language];
  const { view, key } = asked;
  const { directorate } = view.quarter.frame;
  return page({
    request,
    title: quarterName(asked, request),
    hasErrors: problems.length > 0,
    breadcrumbs: [
      { text: QUARTER_WORDS[language].quarters, path: '/quarters' },
      { text: quarterName(asked, request) },
    ],
    main: html`${errorList(language, problems)}${before}${doneText(asked, request)}
<header class="masthead">
<h1 class="govuk-heading-l">${directorate.name[language]} <span class="masthead__period">${formatPeriod(key.period, language)}</span></h1>
<div class="masthead__line">${tag({ text: returnWords(language).quarterState[view.quarter.state] })}
<p>${words.dueOn(formatDate(view.quarter.dueOn, language))}</p></div>
${view.returns.length > 0 && html`<p class="masthead__headline">${standing(view, request)}</p>`}
${stepButton(asked, request)}
</header>
${partNotice(asked, request)}
${tasks(asked, request)}
${view.returns.length > 0 && parts({ asked, request, choice, problems })}
<section aria-labelledby="history">
<h2 class="govuk-heading-m" id="history">${words.history}</h2>
${historyTable(asked, language)}
${mayExportQuarter(asked.acting.person, key) && trailFileLinks(quarterPath(key), language)}
</section>`,
  });
}

/** What stands between the masthead and the history: nothing where the person has no return to see. */
function parts({
  asked,
  request,
  choice,
  problems,
}: Pick<Parameters<typeof overviewPage>[0], 'asked' | 'request' | 'choice'> & {
  readonly problems: readonly FieldProblem[];
}): Html {
  const { view } = asked;
  const scored = scoredIn(asked);
  return html`${attentionSections({ asked, request, scored })}
${!isNarrowed(choice) && waitingSection({ asked, request, scored })}
${changedSection(asked, request)}
${completenessTables(asked, request)}
${view.isWhole && inTheWay(asked, request)}
${returnsSection({ asked, request, choice, scored, isOpen: problems.length > 0 })}`;
}

/** One or two sentences of where the quarter stands. */
function standing({ completeness, quarter }: QuarterView, { language }: PageRequest): string {
  const words = OVERVIEW_WORDS[language];
  const { total, sent, overdue, byState } = completeness.all;
  const { state, edition } = quarter;
  if (edition !== null && (state === 'sealed' || state === 'published'))
    return words.editionLine[state](edition);
  return words.standing({
    total,
    sent,
    overdue,
    toApprove: byState.submitted,
    toAccept: byState.approved,
  });
}

/** Somebody who sees one service's part is told so. */
function partNotice(asked: AskedQuarter, { language }: PageRequest): Html | false {
  const { acting, view } = asked;
  if (view.isWhole) return false;
  const { directorate } = view.quarter.frame;
  const own = directorate.services.filter(({ id }) =>
    acting.person.grants.some((grant) => grant.directorate === directorate.id && grant.service === id),
  );
  const names = new Intl.ListFormat(language).format(own.map(({ name }) => name[language]));
  const words = PART_WORDS[language];
  return insetText({
    text: view.returns.length === 0 ? words.none(names) : OVERVIEW_WORDS[language].partOnly(names),
  });
}

function tasks(asked: AskedQuarter, { language }: PageRequest): Html | false {
  const words = OVERVIEW_WORDS[language];
  const offered = tasksFor(asked);
  if (offered.length === 0) return false;
  return html`<nav class="tasks screen-only" aria-label="${words.tasks}"><ul class="inline-list">${offered.map(
    ({ name, path }) =>
      html`<li><a class="govuk-link" href="${linkTo(language, path)}">${words.task[name]}</a></li>`,
  )}</ul></nav>`;
}

/** The step that is this person's to take now, where nothing stands in its way. */
function stepButton(asked: AskedQuarter, { language }: PageRequest): Html | false {
  const step = nextStep(asked);
  if (step === null) return false;
  const text = OVERVIEW_WORDS[language].task[step.name];
  return html`<p class="next-step screen-only">${button({ text, href: linkTo(language, step.path) })}</p>`;
}

/** What stands in the way of the next step: of signing off while it is open, of sealing once it is signed. */
function inTheWay(asked: AskedQuarter, { language }: PageRequest): Html | false {
  const { quarter, signOffObstacles, sealObstacles } = asked.view;
  if (quarter.state !== 'open' && quarter.state !== 'signed-off') return false;
  const of = quarter.state === 'open' ? 'sign-off' : 'seal';
  const obstacles = of === 'sign-off' ? signOffObstacles : sealObstacles;
  return html`<section aria-labelledby="in-the-way">
<h2 class="govuk-heading-m" id="in-the-way">${OVERVIEW_WORDS[language].inTheWay[of]}</h2>
${obstacleList({ asked, obstacles, of, language })}
</section>`;
}

/** What changed after it was approved has to be looked at again; nothing where nothing did. */
function changedSection(asked: AskedQuarter, { language }: PageRequest): Html | false {
  if (asked.view.changedSinceApproval.length === 0) return false;
  return html`<section aria-labelledby="changed">
<h2 class="govuk-heading-m" id="changed">${OVERVIEW_WORDS[language].changed}</h2>
${changesTable(asked, { language })}
</section>`;
}

/** What was done: to one return, with the next that waits; else with how many it was done to where the address says. */
function doneText(asked: AskedQuarter, request: PageRequest): Html {
  const { view } = asked;
  const named = returnDone(request.query, view.returns);
  if (named !== null) {
    const [next = null] = waitingFor(asked);
    return doneReturnBanner({ request, done: named, next, frame: view.quarter.frame });
  }
  const { done } = OVERVIEW_WORDS[request.language];
  const count = countIn(request.query);
  return doneBanner(request, {
    ...done,
    opened: done.opened(view.returns.filter(({ entry }) => entry.owner === null).length),
    approved: done.approved(count),
    accepted: done.accepted(count),
    assigned: done.assigned(count),
  });
}
