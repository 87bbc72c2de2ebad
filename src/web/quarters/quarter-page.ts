import { formatPeriod } from '../../locale/index.ts';
import { quarterPath } from '../collecting/services.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import type { PageRequest } from '../route.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import { QUARTER_WORDS } from './words.ts';

/** The directorate and quarter in words: "Social Services and Wellbeing, Quarter 3, 2023-24". */
export function quarterName({ view }: Pick<AskedQuarter, 'view'>, { language }: PageRequest): string {
  const { directorate, edition } = view.quarter.frame;
  return `${directorate.name[language]}, ${formatPeriod(edition.period, language)}`;
}

/** A page about a quarter, other than its overview: the way back to it, the heading, what stands under it. */
export function quarterPage({
  asked,
  request,
  title,
  before,
  lead,
  main,
  hasErrors = false,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly title: string;
  /** What is read first: what is wrong, or what was done. */
  readonly before?: Html;
  readonly lead?: Html;
  readonly main: Html;
  readonly hasErrors?: boolean;
}): Html {
  const name = quarterName(asked, request);
  return page({
    request,
    title: `${title}: ${name}`,
    hasErrors,
    breadcrumbs: [
      { text: QUARTER_WORDS[request.language].quarters, path: '/quarters' },
      { text: name, path: quarterPath(asked.key) },
      { text: title },
    ],
    main: html`${before}
<header class="masthead">
<span class="govuk-caption-l">${name}</span>
<h1 class="govuk-heading-l">${title}</h1>
${lead}
</header>
${main}`,
  });
}
