import { checkScorecard } from '../../../domain/assurance/index.ts';
import { scorecardOf } from '../../../domain/scorecard/index.ts';
import { officersNotice } from '../../../locale/index.ts';
import { readWholeText, type ShownEdition } from '../../../use-cases/index.ts';
import { mayInPart, previewQuarter, readSealed } from '../../../use-cases/returns/index.ts';
import { problemCount, problemLists } from '../../checks/index.ts';
import {
  actingFor,
  type CollectingServices,
  quarterKeyFrom,
  quarterPath,
} from '../../collecting/services.ts';
import { draftDashboardPage } from '../../dashboard/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo, pathOf } from '../../links.ts';
import type { PageAnswer, PageRequest } from '../../route.ts';
import { answeredReturns, scoredIn } from '../answered-returns.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { quarterName, quarterPage } from '../quarter-page.ts';
import { QUARTER_WORDS } from '../words.ts';
import { problemAddress } from './problem-address.ts';
import { CHALLENGE_WORDS } from './words.ts';

/** What does not add up in the report as it would be, each with the return that it concerns. */
export async function challengeAnswer(asked: AskedQuarter, request: PageRequest): Promise<PageAnswer> {
  const preview = await previewQuarter(asked.acting, asked.key);
  if (preview === null) return { kind: 'refused' };
  const { language } = request;
  const words = CHALLENGE_WORDS[language];
  const markup = quarterPage({
    asked,
    request,
    title: words.challenge,
    lead: html`<p class="masthead__headline">${problemCount(preview.problems, language)}</p>
<p class="govuk-body">${words.challengeIntroduction}</p>
${links(request, [[quarterPath(asked.key, 'preview'), words.seePreview]])}`,
    main: html`${answeredReturns({ asked, request, returns: asked.view.returns, scored: scoredIn(asked) })}
${problemLists({
  ...preview,
  addressOf: (place) => problemAddress(asked, place),
  isForOfficers: true,
  language,
})}`,
  });
  return { kind: 'page', markup };
}

/** The dashboard of the report as it would be, marked as a draft. */
export async function previewAnswer(asked: AskedQuarter, request: PageRequest): Promise<PageAnswer> {
  const preview = await previewQuarter(asked.acting, asked.key);
  if (preview === null) return { kind: 'refused' };
  const words = CHALLENGE_WORDS[request.language];
  const { sent, total } = asked.view.completeness.all;
  const markup = draftDashboardPage({
    report: preview,
    request,
    path: quarterPath(asked.key, 'preview'),
    title: words.preview,
    breadcrumbs: [
      { text: QUARTER_WORDS[request.language].quarters, path: '/quarters' },
      { text: quarterName(asked, request), path: quarterPath(asked.key) },
      { text: words.preview },
    ],
    notice: html`<p><strong>${words.draft}</strong> ${words.draftMeaning(sent, total)}</p>
${links(request, [
  [quarterPath(asked.key, 'challenge'), words.seeChallenge],
  [quarterPath(asked.key), words.back],
])}`,
  });
  return { kind: 'page', markup };
}

/** The sealed edition that is not public yet, for those who may read it; once it is public, its own page. */
export async function editionAnswer(
  services: CollectingServices,
  request: PageRequest<'directorate' | 'period'>,
): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  const key = quarterKeyFrom(acting, request.parameters);
  const sealed = key === null ? null : await readSealed(acting, key);
  if (key === null || sealed === null) return { kind: 'not-found' };
  if (sealed.edition.publishedAt !== null)
    return { kind: 'redirect', path: pathOf(key.directorate, key.period) };
  const isTold = mayInPart(acting.person, 'read-quarter', key);
  const markup = editionPage({ sealed, request, path: quarterPath(key, 'edition'), isTold });
  return { kind: 'page', markup };
}

/** The whole text of an edition, byte by byte as it was hashed, for those who may read it. */
export async function wholeTextAnswer(
  services: CollectingServices,
  request: PageRequest<'directorate' | 'period'>,
): Promise<PageAnswer> {
  const acting = await actingFor(services, request);
  if (acting === null) return { kind: 'sign-in' };
  const body = await readWholeText(acting, request.parameters);
  const { directorate, period } = request.parameters;
  return body === null
    ? { kind: 'not-found' }
    : {
        kind: 'file',
        body,
        type: 'application/json; charset=utf-8',
        name: `${directorate}-${period}-whole.json`,
      };
}

function editionPage({
  sealed: { edition, record, audience },
  request,
  path,
  isTold,
}: {
  readonly sealed: ShownEdition;
  readonly request: PageRequest;
  readonly path: string;
  /** Whether the reader may see the quarter that it was made in. */
  readonly isTold: boolean;
}): Html {
  const words = CHALLENGE_WORDS[request.language];
  const scorecard = scorecardOf(record);
  const quarter = pathOf('quarters', edition.directorate, edition.period);
  const title = words.edition(edition.number);
  return draftDashboardPage({
    report: { scorecard, problems: checkScorecard(scorecard) },
    request,
    path,
    title,
    breadcrumbs: [
      ...(isTold ? [{ text: QUARTER_WORDS[request.language].quarters, path: '/quarters' }] : []),
      { text: title },
    ],
    notice: html`<p><strong>${words.unpublished}</strong> ${words.unpublishedMeaning}</p>
${audience === 'officers' && html`<p>${officersNotice(request.language)}</p>`}
<p>${words.publicHash} <code class="hash">${edition.publicHash}</code></p>
<p>${words.hash} <a class="govuk-link" href="${linkTo(request.language, pathOf('quarters', edition.directorate, `${edition.period}.${edition.number}`, 'whole.json'))}"><code class="hash">${edition.contentHash}</code></a></p>
${isTold && links(request, [[quarter, words.back]])}`,
  });
}

function links({ language }: PageRequest, entries: readonly (readonly [path: string, text: string])[]): Html {
  return html`<ul class="inline-list screen-only">${entries.map(
    ([path, text]) => html`<li><a class="govuk-link" href="${linkTo(language, path)}">${text}</a></li>`,
  )}</ul>`;
}
