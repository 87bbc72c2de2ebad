import type { Scorecard } from '../domain/scorecard/index.ts';
import { formatPeriod } from '../locale/index.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { LAYOUT_WORDS } from './layout-words.ts';
import { pathOf } from './links.ts';
import type { PageRequest } from './route.ts';

/** The path of a report's dashboard, without language. */
export function dashboardPath({ record, period }: Scorecard): string {
  return pathOf(record.directorate.id, period);
}

/** A page about one report, other than its dashboard: the way back to it, the heading, where the figures come from. */
export function reportPage({
  scorecard,
  request,
  title,
  description,
  lead,
  main,
}: {
  readonly scorecard: Scorecard;
  readonly request: PageRequest;
  readonly title: string;
  readonly description?: (directorate: string, period: string) => string;
  /** What stands under the heading. */
  readonly lead?: Html;
  readonly main: Html;
}): Html {
  const { language } = request;
  const { authority, directorate, edition } = scorecard.record;
  const name = directorate.name[language];
  const period = formatPeriod(scorecard.period, language);
  const caption = `${name}, ${period}`;
  return page({
    request,
    title: `${title}: ${caption}`,
    ...(description !== undefined && { description: description(name, period) }),
    breadcrumbs: [
      { text: authority.name[language], path: '/' },
      { text: caption, path: dashboardPath(scorecard) },
      { text: title },
    ],
    source: html`${LAYOUT_WORDS[language].source} <span lang="en">${edition.sourceTitle}</span>.`,
    main: html`<header class="masthead">
<span class="govuk-caption-l">${caption}</span>
<h1 class="govuk-heading-xl">${title}</h1>
${lead}
</header>
${main}`,
  });
}
