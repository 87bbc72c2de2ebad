import type { Language } from '../../domain/value/index.ts';
import { formatPeriod, problemMessage } from '../../locale/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import { dataTable, figureText, scoreChip, scoreDirection } from '../parts/index.ts';
import { codesThen } from './codes.ts';
import type { Appearance, View } from './view.ts';

/** The address of the dashboard of the report that an indicator stands in. */
export function indicatorReportAddress({ report: { scorecard } }: Appearance, language: Language): string {
  return linkTo(language, pathOf(scorecard.record.directorate.id, scorecard.period));
}

/** Every report that has the indicator, newest first, with its code, figure and status there. */
export function reportsSection(view: View): Html {
  const { words, appearances } = view;
  return html`<section aria-labelledby="reports">
<h2 class="govuk-heading-m" id="reports">${words.reports}</h2>
${dataTable({
  id: 'reports-table',
  caption: words.reports,
  isCaptionHidden: true,
  columns: [
    { title: words.report },
    { title: words.codes },
    { title: words.figure, isNumber: true },
    { title: words.status },
    { title: words.direction },
  ],
  rows: appearances.map((appearance) => ({ cells: reportCells(appearance, view) })),
})}
</section>`;
}

function reportCells(appearance: Appearance, { language }: View): readonly Content[] {
  const { report, scored } = appearance;
  const { definition, reading, readingPeriod, score } = scored;
  const { directorate } = report.scorecard.record;
  return [
    html`<a class="govuk-link" href="${indicatorReportAddress(appearance, language)}">${formatPeriod(report.scorecard.period, language)}</a> <span class="code">${directorate.name[language]}</span>`,
    codesThen(definition, language),
    readingPeriod === null
      ? figureText({
          figure: { kind: 'absent', reason: 'not-due', printed: '' },
          unit: definition.unit,
          language,
        })
      : figureText({ figure: reading?.figure, unit: definition.unit, language }),
    scoreChip(score, language),
    scoreDirection(score, language),
  ];
}

/** What the checks found about the indicator, in each report that has it; nothing where they found nothing. */
export function problemsSection({ words, language, appearances, indicator }: View): Html {
  const found = appearances.flatMap(({ report: { scorecard, problems } }) =>
    problems
      .filter(({ place }) => place.kind === 'indicator' && place.ref === indicator.ref)
      .map((problem) => ({ problem, scorecard })),
  );
  if (found.length === 0) return html``;
  return html`<section aria-labelledby="problems">
<h2 class="govuk-heading-m" id="problems">${words.problems}</h2>
<p class="govuk-body">${words.problemsIntroduction}</p>
<ul class="govuk-list govuk-list--bullet">${found.map(
    ({ problem, scorecard }) =>
      html`<li>${words.inReport(formatPeriod(scorecard.period, language))} ${problemMessage(problem, language)}</li>`,
  )}</ul>
</section>`;
}
