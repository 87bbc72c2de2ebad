import type { Problem, Severity } from '../../domain/assurance/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { problemMessage } from '../../locale/index.ts';
import { contextOf, placeText } from '../../report/compose/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { indicatorPath } from '../dashboard/index.ts';
import { tag } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import { dataTable, more } from '../parts/index.ts';
import { dashboardPath, reportPage } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import type { SectionName } from '../section/index.ts';
import { CHECKS_WORDS } from './words.ts';

/** In the order in which they are told. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The page of the section that a place is in. */
const SECTION_OF: Readonly<Partial<Record<Problem['place']['kind'], SectionName>>> = {
  finance: 'finance',
  workforce: 'workforce',
  risk: 'risks',
  recommendation: 'recommendations',
};

/** Every problem of a report: errors, then warnings; notices folded away. */
export function checksPage({
  report,
  request,
}: {
  readonly report: CheckedReport;
  readonly request: PageRequest;
}): Html {
  const { language } = request;
  const { problems } = report;
  const words = CHECKS_WORDS[language];
  const [errors = [], warnings = [], notices = []] = SEVERITIES.map((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const table = (id: string, of: readonly Problem[], caption: string) =>
    problemTable({ id, problems: of, caption, report, language });
  return reportPage({
    report,
    request,
    title: words.title,
    description: words.description,
    lead: html`<p class="govuk-body-l masthead__headline">${problems.length === 0 ? words.nothing : words.count(errors.length, warnings.length, notices.length)}</p>
<p class="govuk-body">${words.introduction}</p>`,
    main: html`${errors.length + warnings.length > 0 && table('told', [...errors, ...warnings], words.told)}
${notices.length > 0 && more({ summary: words.notices(notices.length), text: table('notices', notices, words.severity.notice), isSection: true })}
${meanings(language)}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, dashboardPath(report))}">${words.back}</a></p>`,
  });
}

function problemTable({
  id,
  problems,
  caption,
  report,
  language,
}: {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly caption: string;
  readonly report: CheckedReport;
  readonly language: Language;
}): Html {
  const words = CHECKS_WORDS[language];
  return dataTable({
    id,
    caption,
    columns: [{ title: words.place }, { title: words.severityColumn }, { title: words.finding }],
    rows: problems.map((problem) => ({
      cells: [
        placeCell({ problem, report, language }),
        severityTag(problem.severity, language),
        problemMessage(problem, language),
      ],
    })),
  });
}

function severityTag(severity: Severity, language: Language): Html {
  return tag({ text: CHECKS_WORDS[language].severity[severity], classes: `severity severity--${severity}` });
}

/** A problem, with the report to find its place in. */
interface Located {
  readonly problem: Problem;
  readonly report: CheckedReport;
  readonly language: Language;
}

/** Where a problem is: the indicator's title as a link to its page, the commitment's title, or the report. */
function placeCell({ problem, report, language }: Located): Html {
  const { scorecard } = report;
  const { place } = problem;
  const words = CHECKS_WORDS[language];
  const field = place.field === null ? undefined : words.fields[place.field];
  const told = (what: Html | string, code: string | null) =>
    html`${what} <span class="code">${[code, field].filter((part) => part != null).join(' · ')}</span>`;
  if (place.kind === 'indicator') {
    const scored = scorecard.indicators.find(({ indicator }) => indicator.ref === place.ref);
    if (scored !== undefined) {
      const { indicator, definition } = scored;
      const address = linkTo(language, indicatorPath(indicator.ref));
      return told(
        html`<a class="govuk-link" href="${address}">${definition.title[language]}</a>`,
        definition.codeLost ? words.codeLost : indicator.ref,
      );
    }
  }
  if (place.kind === 'commitment') {
    const reported = scorecard.commitments.find(({ commitment }) => commitment.code === place.ref);
    if (reported !== undefined) {
      const { commitment } = reported;
      return told(
        html`${words.commitment}: ${commitment.title[language]}`,
        commitment.codeLost ? words.codeLost : commitment.code,
      );
    }
  }
  return told(sectionPlace({ problem, report, language }), null);
}

/** A place in another section as a link to its page; or the report as a whole. */
function sectionPlace({ problem, report, language }: Located): Html | string {
  const context = contextOf({ ...report, language });
  const text = placeText(problem, context);
  const section = SECTION_OF[problem.place.kind];
  if (section === undefined) return text;
  return html`<a class="govuk-link" href="${linkTo(language, `${dashboardPath(report)}/${section}`)}">${text}</a>`;
}

function meanings(language: Language): Html {
  const words = CHECKS_WORDS[language];
  return html`<section aria-labelledby="meaning">
<h2 class="govuk-heading-m" id="meaning">${words.meaning}</h2>
${dataTable({
  id: 'meaning-table',
  caption: words.meaning,
  isCaptionHidden: true,
  columns: [{ title: words.severityColumn }, { title: words.meaningOf }],
  rows: SEVERITIES.map((severity) => ({
    cells: [severityTag(severity, language), words.severityMeaning[severity]],
  })),
})}
</section>`;
}
