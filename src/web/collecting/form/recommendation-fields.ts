import type { Recommendation, RegulatorReport } from '../../../domain/recommendations/index.ts';
import { KINDS, type RecommendationContent } from '../../../domain/returns/index.ts';
import { formatMonth, sharedWords } from '../../../locale/index.ts';
import { isOverdueAt } from '../../../use-cases/returns/index.ts';
import { radios, tag } from '../../govuk/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { inEnglish } from '../../indicator/printed.ts';
import { absent, fieldError, more, statusChip } from '../../parts/index.ts';
import { knownPanel } from './known.ts';
import { questions } from './questions.ts';
import type { Shown } from './shown.ts';
import { statusField } from './status-field.ts';
import { textField } from './text-field.ts';

/** The boxes of a recommendation's return. */
export function recommendationFields(shown: Shown<RecommendationContent>): Html {
  const { words, content, language, problems } = shown;
  const { yes, no } = KINDS.recommendation.fields.isOpen;
  return html`${statusField(shown, { chosen: content.status, hasMeanings: false })}
${radios({
  name: 'isOpen',
  fieldset: { legend: words.isOpen, legendClasses: 'govuk-fieldset__legend--m' },
  classes: 'govuk-radios--inline',
  value: content.isOpen ? yes : no,
  items: [
    { text: words.open, value: yes },
    { text: words.closed, value: no },
  ],
  ...fieldError({ language, problems, field: 'isOpen' }),
})}
${questions(shown)}
${textField(shown, { name: 'update', label: words.update, text: content.update, rows: 6 })}`;
}

/** Who recommended it, when it is due, and what was said last. */
export function recommendationKnown(shown: Shown): Html {
  const { words, language, view } = shown;
  const found = recommendationOf(shown);
  if (found === null) return html``;
  const { report, recommendation } = found;
  const { status, update, officers } = recommendation;
  const issued = report.issuedMonth === null ? report.issued : formatMonth(report.issuedMonth, language);
  return knownPanel({
    title: words.beside,
    facts: [
      [words.delivery, deliveryText(shown, recommendation)],
      [words.report, html`${report.title[language]} <span class="quiet">(${issued})</span>`],
      [words.regulator, report.regulator[language]],
      officers.length > 0 && [words.officers, officers.map((officer) => officer[language]).join(', ')],
      status !== null && [
        words.lastQuarter,
        statusChip({ status, word: sharedWords(language).status[status] }),
      ],
    ],
    further:
      update === null
        ? html``
        : more({
            summary: words.lastSaid,
            text: html`<p class="govuk-body">${update[language]}</p>`,
            isOpen: view.entry.content === null,
          }),
  });
}

function deliveryText({ words, language, view }: Shown, { delivery }: Recommendation): Content {
  if (delivery.kind === 'not-stated') return absent(words.none);
  if (delivery.kind === 'continuous') return words.continuous;
  return html`${inEnglish(delivery.printed, language)}${isOverdueAt(view.quarter.frame, view.entry.ref) && html` ${tag({ text: words.overdue, classes: 'overdue-tag' })}`}`;
}

function recommendationOf({
  view,
}: Shown): { readonly report: RegulatorReport; readonly recommendation: Recommendation } | null {
  for (const report of view.quarter.frame.sections.recommendations)
    for (const recommendation of report.recommendations)
      if (`${report.id}/${recommendation.code}` === view.entry.ref) return { report, recommendation };
  return null;
}
