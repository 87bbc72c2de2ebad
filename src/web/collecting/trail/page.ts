import type { Indicator } from '../../../domain/framework/index.ts';
import type { CalendarDate } from '../../../domain/period/index.ts';
import { formatDate } from '../../../locale/index.ts';
import type { CheckedReport, ListedEdition } from '../../../use-cases/index.ts';
import { type ReturnTrail, returnView } from '../../../use-cases/returns/index.ts';
import { button, input } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { LAYOUT_WORDS } from '../../layout-words.ts';
import { linkTo } from '../../links.ts';
import { errorList, type FieldProblem, fieldError } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { dayExample, dayInBox } from '../../typed-day.ts';
import { shownOf } from '../form/shown.ts';
import { contentRead } from '../reading/content.ts';
import { returnTitle } from '../return-title.ts';
import { returnPath, trailPath } from '../services.ts';
import { stateTag } from '../state-tag.ts';
import { eventsTable } from './events.ts';
import { readingsTable } from './readings.ts';
import { TRAIL_WORDS } from './words.ts';

/** What a trail's page is made from. */
interface AskedTrail {
  readonly request: PageRequest;
  readonly trail: ReturnTrail;
  readonly names: ReadonlyMap<string, string>;
  readonly editions: readonly ListedEdition[];
  /** The day asked for; null when none was. */
  readonly day: CalendarDate | null;
  /** The day as it was written, where it is none. */
  readonly notADay: string | null;
  readonly today: CalendarDate;
}

/** The page of a return's trail. */
export function trailPage(asked: AskedTrail): Html {
  const { request, trail, names, editions } = asked;
  const { language } = request;
  const words = TRAIL_WORDS[language];
  const { frame } = trail.quarter;
  const { entry } = trail;
  const title = returnTitle({ frame, named: trail, language });
  const name = [trail.code, title].filter((part) => part !== null).join(' ');
  const problems: readonly FieldProblem[] =
    asked.notADay === null ? [] : [{ field: 'day', text: words.notADay }];
  const indicator =
    entry.kind === 'indicator' ? frame.indicators.find(({ ref }) => ref === entry.ref) : undefined;
  return page({
    request,
    title: words.of(name),
    hasErrors: problems.length > 0,
    breadcrumbs: [
      { text: LAYOUT_WORDS[language].home, path: '/' },
      { text: trail.code ?? title, path: returnPath(entry) },
      { text: words.title },
    ],
    main: html`${errorList(language, problems)}
<span class="govuk-caption-l">${name}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${stateTag(entry.state, language)} <a class="govuk-link" href="${linkTo(language, returnPath(entry))}">${words.back}</a></p>
${dayForm(asked, problems)}
${asOfSection(asked)}
${eventsTable(trail, { place: { kind: entry.kind, frame, language }, names })}
${
  indicator !== undefined &&
  indicator.readings.length > 0 &&
  readingsTable({ indicator, period: frame.edition.period, editions, language })
}`,
  });
}

/** The page of an indicator of a published report whose return is not there or not the reader’s to see: where each figure stands. */
export function filesPage({
  request,
  report,
  indicator,
  editions,
}: {
  readonly request: PageRequest;
  readonly report: CheckedReport;
  readonly indicator: Indicator;
  readonly editions: readonly ListedEdition[];
}): Html {
  const { language } = request;
  const words = TRAIL_WORDS[language];
  const { period } = report.scorecard;
  const scored = report.scorecard.indicators.find((each) => each.indicator.ref === indicator.ref);
  const title = scored?.definition.title[language] ?? indicator.ref;
  return page({
    request,
    title: words.of(title),
    breadcrumbs: [{ text: LAYOUT_WORDS[language].home, path: '/' }, { text: words.title }],
    main: html`<span class="govuk-caption-l">${title}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${report.edition.sealedBy === null ? words.fromFiles : words.fromEdition}</p>
${readingsTable({ indicator, period, editions, language })}`,
  });
}

/** The form that asks how the return stood on a day. It works by its address, so it can be linked to. */
function dayForm(
  { request: { language }, trail, day, notADay }: AskedTrail,
  problems: readonly FieldProblem[],
): Html {
  const words = TRAIL_WORDS[language];
  return html`<form class="filter" method="get" action="${linkTo(language, trailPath(trail.entry))}" novalidate>
${input({
  name: 'day',
  label: { text: words.asOf },
  hint: { text: dayExample(language) },
  value: dayInBox(day ?? notADay ?? '', language),
  autocomplete: 'off',
  ...fieldError({ language, problems, field: 'day' }),
})}
${button({ text: words.show, classes: 'govuk-button--secondary' })}
</form>`;
}

function asOfSection({ request, trail, names, day, today }: AskedTrail): Html {
  if (day === null) return html``;
  const { language } = request;
  const words = TRAIL_WORDS[language];
  const { asOf, quarter } = trail;
  const shown =
    asOf?.content == null
      ? null
      : shownOf({
          request,
          view: returnView({ entry: asOf, quarter }),
          today,
          names,
          beside: { previous: null, next: null },
        });
  return html`<section class="as-of" aria-labelledby="as-of">
<h2 class="govuk-heading-m" id="as-of">${words.on(formatDate(day, language))}</h2>
${
  asOf === null
    ? html`<p class="govuk-body">${words.notYet}</p>`
    : html`<p class="govuk-body">${stateTag(asOf.state, language)}</p>${shown === null ? html`<p class="govuk-body">${words.empty}</p>` : contentRead(shown)}`
}
</section>`;
}
