import type { Language } from '../domain/value/index.ts';
import { formatPeriod, writtenInSentence } from '../locale/index.ts';
import type { CheckedReport } from '../use-cases/index.ts';
import { insetText } from './govuk/index.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { LAYOUT_WORDS } from './layout-words.ts';
import { linkTo, pathOf } from './links.ts';
import type { PageRequest } from './route.ts';

/** The path of a report's dashboard, without language. It stays within the edition that was asked for. */
export function dashboardPath({ scorecard, address }: CheckedReport): string {
  return pathOf(scorecard.record.directorate.id, address);
}

/** What there is to know of an edition: that it has been corrected, and that its texts are in one language only. */
export function editionNotices(report: CheckedReport, language: Language): Html {
  const { writtenIn } = report.scorecard.record.edition;
  return html`${correctedNotice(report, language)}${writtenIn !== undefined && html`<p class="govuk-body">${writtenInSentence(writtenIn, language)}</p>`}`;
}

/** That an edition has been corrected, with a link to the newest; nothing on the newest itself. */
function correctedNotice({ scorecard, edition, newest }: CheckedReport, language: Language): Html {
  if (edition.number >= newest) return html``;
  const words = LAYOUT_WORDS[language];
  const path = pathOf(scorecard.record.directorate.id, scorecard.period);
  return insetText({
    text: html`<p>${words.corrected(edition.number)} <a class="govuk-link" href="${linkTo(language, path)}">${words.newestEdition(newest)}</a></p>`,
  });
}

/** A page about one report, other than its dashboard: the way back to it, the heading, where the figures come from. */
export function reportPage({
  report,
  request,
  title,
  description,
  lead,
  main,
}: {
  readonly report: CheckedReport;
  readonly request: PageRequest;
  readonly title: string;
  readonly description?: (directorate: string, period: string) => string;
  /** What stands under the heading. */
  readonly lead?: Html;
  readonly main: Html;
}): Html {
  const { language } = request;
  const { scorecard } = report;
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
      { text: caption, path: dashboardPath(report) },
      { text: title },
    ],
    source: html`${LAYOUT_WORDS[language].source} <span lang="${edition.writtenIn ?? 'en'}">${edition.sourceTitle}</span>.`,
    main: html`<header class="masthead">
<span class="govuk-caption-l">${caption}</span>
<h1 class="govuk-heading-xl">${title}</h1>
${lead}
${editionNotices(report, language)}
</header>
${main}`,
  });
}
