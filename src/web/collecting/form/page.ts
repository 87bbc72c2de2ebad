import { button } from '../../govuk/index.ts';
import { type Content, type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { doneBanner, errorList, type FieldProblem, postForm } from '../../parts/index.ts';
import { returnCrumbs, returnFoot, returnHeading, returnPageTitle } from '../return-heading.ts';
import { returnPath } from '../services.ts';
import { commitmentFields } from './commitment-fields.ts';
import { indicatorFields, indicatorResult } from './indicator-fields.ts';
import { knownOf } from './known-of.ts';
import { namedProblems } from './named-problems.ts';
import { narrativeBefore, narrativeFields, narrativePreview } from './narrative-fields.ts';
import { openQuestions } from './questions.ts';
import { recommendationFields } from './recommendation-fields.ts';
import { riskFields } from './risk-fields.ts';
import { sectionFields } from './section-fields.ts';
import type { Shown } from './shown.ts';

/** The parts of a form: what it comes to so far, the boxes, what stands under them. */
interface Parts {
  readonly result?: Html;
  readonly fields: Html;
  readonly under?: Html;
}

/**
 * The form of a return. `isRefused`: it was to be sent and a guard stood in the way; then everything that is wrong
 * heads the page, else it is a quiet list of what is left to do.
 */
export function formPage(shown: Shown, { isRefused }: { readonly isRefused: boolean }): Html {
  const { request, words, language, view } = shown;
  const questionsLeft = openQuestions(shown);
  const left = [...shown.problems, ...questionsLeft];
  const told = namedProblems(shown, left);
  const {
    result = html``,
    fields,
    under = html``,
  } = partsOf({
    ...shown,
    // A question is an error only once somebody tried to send without an answer.
    problems: isRefused ? left : shown.problems,
  });
  return page({
    request,
    title: returnPageTitle(shown),
    hasErrors: isRefused,
    breadcrumbs: returnCrumbs(shown),
    main: html`${isRefused ? errorList(language, told) : doneBanner(request, { saved: words.saved })}
${returnHeading(shown)}
${isRefused && html`<p class="govuk-body"><strong>${words.notSent}</strong></p>`}
<div class="return-columns">
${knownOf(shown)}
<div class="return-main">
${result}
${!isRefused && view.entry.content !== null && leftToDo(words.beforeSending, told)}
${postForm({
  request,
  action: returnPath(view.entry),
  classes: 'return-form',
  keeps: true,
  body: html`<input type="hidden" name="version" value="${view.entry.version}">
${saveOnEnter()}
${fields}
<div class="govuk-button-group return-buttons">
${button({ text: words.send, name: 'do', value: 'send' })}
${button({ text: words.save, name: 'do', value: 'save', classes: 'govuk-button--secondary' })}
<a class="govuk-link" href="${linkTo(language, '/my-updates')}">${words.cancel}</a>
</div>`,
})}
</div>
</div>
${under}
${returnFoot(shown)}`,
  });
}

/** The Enter key in a box presses the first button of a form: it saves, and never sends. */
function saveOnEnter(): Html {
  return html`<button type="submit" name="do" value="save" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>`;
}

function leftToDo(title: Content, left: readonly FieldProblem[]): Html {
  if (left.length === 0) return html``;
  return html`<section class="left-to-do" aria-labelledby="left-to-do">
<h2 class="govuk-heading-s" id="left-to-do">${title}</h2>
<ul class="govuk-list govuk-list--bullet">${left.map(({ field, text }) => html`<li><a class="govuk-link" href="#${field}">${text}</a></li>`)}</ul>
</section>`;
}

function partsOf(shown: Shown): Parts {
  const { content, view } = shown;
  switch (content.kind) {
    case 'indicator': {
      const { scored } = view;
      if (scored === null) throw new Error(`${view.entry.ref} is not in the quarter`);
      return {
        result: indicatorResult(shown, scored),
        fields: indicatorFields({ ...shown, content }, scored),
      };
    }
    case 'commitment':
      return { fields: commitmentFields({ ...shown, content }) };
    case 'recommendation':
      return { fields: recommendationFields({ ...shown, content }) };
    case 'risk':
      return { fields: riskFields({ ...shown, content }) };
    case 'finance':
    case 'workforce':
      return { fields: sectionFields({ ...shown, content }) };
    case 'narrative':
      return {
        fields: html`${narrativeBefore(shown)}${narrativeFields({ ...shown, content })}`,
        ...(view.entry.content !== null && { under: narrativePreview({ ...shown, content }) }),
      };
  }
}
