import { commitmentStatusWord } from '../../locale/index.ts';
import { type Html, html } from '../html.ts';
import { more, scoreChip, statusChip } from '../parts/index.ts';
import { commitmentName, indicatorName } from './names.ts';
import type { View } from './view.ts';

/** What went well, what was completed, what is not known: each short, with its list folded away. */
export function goingWell(view: View): Html {
  const { words, scorecard, language } = view;
  const { scheme } = scorecard.record;
  const green = scorecard.indicators.filter(({ score }) => score.status === 'green');
  const completed = scorecard.commitments.filter(({ update }) => update?.status === 'blue');
  const unknown = scorecard.indicators.filter(({ score }) => score.status === null);
  const unknownCommitments = scorecard.commitments.filter(({ update }) => (update?.status ?? null) === null);
  return html`<div class="columns">
<section aria-labelledby="well">
<h2 class="govuk-heading-m" id="well">${words.well}</h2>
<p class="govuk-body">${words.wellIntroduction(green.length)}</p>
${
  green.length > 0 &&
  more({
    summary: words.wellIndicators,
    text: html`<ul class="plain-list">${green.map((scored) => html`<li>${indicatorName(scored, view)}</li>`)}</ul>`,
  })
}
${
  completed.length > 0 &&
  html`<h3 class="govuk-heading-s">${words.completed}</h3><ul class="plain-list">${completed.map(
    (reported) =>
      html`<li>${commitmentName(reported, view)} ${statusChip({ status: 'blue', word: commitmentStatusWord({ status: 'blue', scheme, language }) })}</li>`,
  )}</ul>`
}
</section>
<section aria-labelledby="unknown">
<h2 class="govuk-heading-m" id="unknown">${words.unknown}</h2>
<p class="govuk-body">${words.unknownIntroduction(unknown.length)}</p>
${
  unknown.length > 0 &&
  html`<ul class="plain-list">${unknown.map((scored) => html`<li>${scoreChip(scored.score, language)} ${indicatorName(scored, view)}</li>`)}</ul>`
}
${
  unknownCommitments.length > 0 &&
  html`<h3 class="govuk-heading-s">${words.unknownCommitments}</h3><ul class="plain-list">${unknownCommitments.map((reported) => html`<li>${commitmentName(reported, view)}</li>`)}</ul>`
}
</section>
</div>`;
}
