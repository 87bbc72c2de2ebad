import { type Context, contextOf } from '../../report/compose/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import { documentBlocks } from '../parts/index.ts';
import { dashboardPath, reportPage } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import { type SectionName, sectionBlocks, sectionsIn } from './sections.ts';
import { SECTION_PAGE_WORDS } from './words.ts';

/** A section of a report as a page: what the report says of money, staff, risks or in prose. */
export function sectionPage({
  name,
  report,
  request,
  own,
}: {
  readonly name: SectionName;
  readonly report: CheckedReport;
  readonly request: PageRequest;
  /** What stands under it for whoever asks. */
  readonly own: Html;
}): Html {
  const { language } = request;
  const context = contextOf({ ...report, language });
  const blocks = sectionBlocks(name, context);
  return sectionFrame({
    name,
    report,
    context,
    request,
    main:
      blocks.length === 0
        ? html`<p class="govuk-body">${SECTION_PAGE_WORDS[language].empty}</p>`
        : html`${documentBlocks(blocks, { language, topLevel: 2, idPrefix: name })}
${own}`,
  });
}

/** What stands around every section: the way here, the heading, the report's other sections. */
export function sectionFrame({
  name,
  report,
  context,
  request,
  main,
}: {
  readonly name: SectionName;
  readonly report: CheckedReport;
  readonly context: Context;
  readonly request: PageRequest;
  readonly main: Html;
}): Html {
  const words = SECTION_PAGE_WORDS[context.language];
  return reportPage({
    report,
    request,
    title: words.titles[name],
    main: html`${main}
${sectionLinks({ report, context, except: name })}`,
  });
}

/** Links to the sections that a report has, each with a line on what is there. */
export function sectionLinks({
  report,
  context,
  except,
}: {
  readonly report: CheckedReport;
  readonly context: Context;
  readonly except: SectionName | null;
}): Html {
  const { language } = context;
  const words = SECTION_PAGE_WORDS[language];
  const names = sectionsIn(context).filter((name) => name !== except);
  if (names.length === 0) return html``;
  const path = dashboardPath(report);
  return html`<nav class="section-links" aria-labelledby="sections">
<h2 class="govuk-heading-m" id="sections">${words.more}</h2>
<ul class="plain-list">${names.map(
    (name) =>
      html`<li><a class="govuk-link" href="${linkTo(language, `${path}/${name}`)}">${words.titles[name]}</a> <span class="code">${words.summaries[name]}</span></li>`,
  )}</ul></nav>`;
}
