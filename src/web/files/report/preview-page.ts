import type { Directorate } from '../../../domain/framework/index.ts';
import type { Quarter } from '../../../domain/period/index.ts';
import type { Bilingual } from '../../../domain/value/index.ts';
import { formatPeriod } from '../../../locale/index.ts';
import {
  pastReportRefusalMessage,
  previewedLines,
  type ReportLook,
  type ReportNumbers,
  reportNumbers,
  rowKindName,
} from '../../../use-cases/imports/index.ts';
import { button, insetText, radios, summaryList } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { dataTable, doneBanner, errorList, type FieldProblem, more } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { fieldsOf, IMPORT_PATH, wantedRows } from './asked.ts';
import { choiceFields } from './page.ts';
import { shownRows } from './shown-rows.ts';
import { takingSection } from './taking.ts';
import { IMPORT_WORDS, PREVIEW_WORDS, TAKING_WORDS } from './words.ts';

/** What would become of a report: how many rows come in and do not, the way to accept it, and each row beside its lines. */
export function reportPreviewPage({
  look,
  directorates,
  request,
  problems,
  reason,
}: {
  readonly look: ReportLook;
  readonly directorates: readonly Directorate[];
  readonly request: PageRequest;
  readonly problems: readonly FieldProblem[];
  /** What was typed as the reason of a correction. */
  readonly reason: Bilingual;
}): Html {
  const { language } = request;
  const words = PREVIEW_WORDS[language];
  const { preview } = look;
  const numbers = reportNumbers(preview);
  const { refusal } = preview.made;
  return page({
    request,
    title: words.title,
    hasErrors: problems.length > 0,
    breadcrumbs: [
      { text: IMPORT_WORDS[language].quarters, path: '/quarters' },
      { text: IMPORT_WORDS[language].title, path: IMPORT_PATH },
      { text: words.title },
    ],
    main: html`${errorList(language, problems)}${doneBanner(request, TAKING_WORDS[language].done)}
<header class="masthead">
<h1 class="govuk-heading-l">${words.title}</h1>
${counts(look, { numbers, request })}
</header>
${refusal !== null && insetText({ text: pastReportRefusalMessage(refusal, language) })}
${refusal?.kind === 'other-period' && quarterQuestion(look, { quarters: [refusal.printed, refusal.chosen], request })}
${takingSection({ look, request, problems, reason })}
${kindsTable(numbers, request)}
${more({
  isSection: true,
  summary: words.otherwise,
  text: html`<form method="get" action="${linkTo(language, `${IMPORT_PATH}/${encodeURIComponent(look.upload.id)}`)}" novalidate>
${choiceFields({ request, directorates, choices: preview.choices, problems: [] })}
${button({ text: words.lookAgain, classes: 'govuk-button--secondary' })}
</form>`,
})}
${shownRows({ look, lines: previewedLines(preview), wanted: wantedRows(request.query), request })}`,
  });
}

/** Which quarter it is, where the report says one and the person another: the answer counts either way. */
function quarterQuestion(
  { upload, preview: { choices } }: ReportLook,
  {
    quarters,
    request: { language },
  }: { readonly quarters: readonly Quarter[]; readonly request: PageRequest },
): Html {
  const words = PREVIEW_WORDS[language];
  const { period: _, overrule: __, ...said } = fieldsOf(choices);
  return html`<form method="get" action="${linkTo(language, `${IMPORT_PATH}/${encodeURIComponent(upload.id)}`)}" novalidate>
${Object.entries({ ...said, overrule: 'yes' }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${radios({
  name: 'period',
  idPrefix: 'which-period',
  fieldset: { legend: words.whichQuarter },
  items: quarters.map((quarter) => ({ value: quarter, text: formatPeriod(quarter, language) })),
})}
${button({ text: words.useQuarter })}
</form>`;
}

function counts(
  { upload, preview: { read, directorate } }: ReportLook,
  { numbers, request: { language } }: { readonly numbers: ReportNumbers; readonly request: PageRequest },
): Html {
  const words = PREVIEW_WORDS[language];
  const period = read.quarter;
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { text: value } });
  return summaryList({
    classes: 'file-counts',
    rows: [
      row(words.file, html`<bdi translate="no">${upload.name}</bdi>`),
      row(
        words.report,
        `${directorate.name[language]}, ${period === null ? words.noPeriod : formatPeriod(period, language)}`,
      ),
      row(words.fate.taken, String(numbers.taken)),
      row(words.fate.left, String(numbers.left)),
      row(words.lines, String(numbers.lines)),
      row(words.fate.unread, String(numbers.notUnderstood)),
      row(words.parts, String(numbers.problems)),
    ],
  });
}

function kindsTable({ kinds }: ReportNumbers, { language }: PageRequest): Html {
  const words = PREVIEW_WORDS[language];
  if (kinds.length === 0) return html``;
  return dataTable({
    id: 'kinds',
    caption: words.byKind,
    isCompact: true,
    columns: [
      { title: words.kind },
      { title: words.fate.taken, isNumber: true },
      { title: words.fate.left, isNumber: true },
    ],
    rows: kinds.map(({ kind, taken, left }) => ({
      cells: [rowKindName(kind, language), String(taken), String(left)],
    })),
  });
}
