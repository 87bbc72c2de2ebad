import type { Problem, ProblemPlace, Severity } from '../../domain/assurance/index.ts';
import type { Scorecard } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { problemAction, problemMessage } from '../../locale/index.ts';
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
  const words = CHECKS_WORDS[language];
  const addressOf = ({ kind, ref }: ProblemPlace): string | null => {
    if (kind === 'indicator') return ref === null ? null : indicatorPath(ref);
    const section = SECTION_OF[kind];
    return section === undefined ? null : `${dashboardPath(report)}/${section}`;
  };
  return reportPage({
    report,
    request,
    title: words.title,
    description: words.description,
    lead: html`<p class="govuk-body-l masthead__headline">${problemCount(report.problems, language)}</p>
<p class="govuk-body">${words.introduction}</p>`,
    main: html`${problemLists({ ...report, addressOf, isForOfficers: false, language })}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, dashboardPath(report))}">${words.back}</a></p>`,
  });
}

function bySeverity(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  return SEVERITIES.map((severity) => problems.filter((problem) => problem.severity === severity));
}

/** How many errors, warnings and notices there are, in a sentence. */
export function problemCount(problems: readonly Problem[], language: Language): string {
  const words = CHECKS_WORDS[language];
  const [errors = [], warnings = [], notices = []] = bySeverity(problems);
  return problems.length === 0 ? words.nothing : words.count(errors.length, warnings.length, notices.length);
}

/** The problems of a report with their places, and what the severities mean. */
export function problemLists({
  problems,
  ...checked
}: Checked & { readonly problems: readonly Problem[] }): Html {
  const { language } = checked;
  const words = CHECKS_WORDS[language];
  const [errors = [], warnings = [], notices = []] = bySeverity(problems);
  const table = (id: string, of: readonly Problem[], caption: string) =>
    problemTable({ id, problems: of, caption, ...checked });
  return html`${errors.length + warnings.length > 0 && table('told', [...errors, ...warnings], words.told)}
${notices.length > 0 && more({ summary: words.notices(notices.length), text: table('notices', notices, words.severity.notice), isSection: true })}
${meanings(language)}`;
}

/** The report that problems are of, and where each place of it is read or written. */
interface Checked {
  readonly scorecard: Scorecard;
  /** The path without language of the page that a place leads to; null for none. */
  readonly addressOf: (place: ProblemPlace) => string | null;
  /** Officers are told what to do besides what was found. */
  readonly isForOfficers: boolean;
  readonly language: Language;
}

function problemTable({
  id,
  problems,
  caption,
  ...checked
}: Checked & {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly caption: string;
}): Html {
  const { language } = checked;
  const words = CHECKS_WORDS[language];
  return dataTable({
    id,
    caption,
    columns: [{ title: words.place }, { title: words.severityColumn }, { title: words.finding }],
    rows: problems.map((problem) => ({
      cells: [
        placeCell(problem, checked),
        severityTag(problem.severity, language),
        findingText(problem, checked),
      ],
    })),
  });
}

function findingText(problem: Problem, { isForOfficers, language }: Checked): Html {
  const action = isForOfficers ? problemAction(problem, language) : null;
  return html`${problemMessage(problem, language)}${action !== null && html` <strong>${action}</strong>`}`;
}

function severityTag(severity: Severity, language: Language): Html {
  return tag({ text: CHECKS_WORDS[language].severity[severity], classes: `severity severity--${severity}` });
}

/** Where a problem is: the title of the indicator or commitment, the section or the report, leading to its page. */
function placeCell(problem: Problem, { scorecard, addressOf, language }: Checked): Html {
  const { place } = problem;
  const words = CHECKS_WORDS[language];
  const field = place.field === null ? undefined : words.fields[place.field];
  const address = addressOf(place);
  const told = (what: string, code: string | null) =>
    html`${address === null ? what : html`<a class="govuk-link" href="${linkTo(language, address)}">${what}</a>`} <span class="code">${[code, field].filter((part) => part != null).join(' · ')}</span>`;
  if (place.kind === 'indicator') {
    const scored = scorecard.indicators.find(({ indicator }) => indicator.ref === place.ref);
    if (scored !== undefined) {
      const { indicator, definition } = scored;
      return told(definition.title[language], definition.codeLost ? words.codeLost : indicator.ref);
    }
  }
  if (place.kind === 'commitment') {
    const reported = scorecard.commitments.find(({ commitment }) => commitment.code === place.ref);
    if (reported !== undefined) {
      const { code, codeLost, title } = reported.commitment;
      return told(`${words.commitment}: ${title[language]}`, codeLost ? words.codeLost : code);
    }
  }
  return told(placeText(problem, contextOf({ scorecard, problems: [], language })), null);
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
