import type { ReportedCommitment, ScoredIndicator } from '../../domain/scorecard/index.ts';
import { REVISED } from '../../report/compose/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo, pathOf } from '../links.ts';
import { figureText } from '../parts/index.ts';
import { saidText } from '../said-text.ts';
import type { View } from './view.ts';

/** An indicator's title as a link to its page, with its codes beside it. */
export function indicatorName({ indicator, definition }: ScoredIndicator, view: View): Html {
  const { language, words } = view;
  const address = linkTo(language, indicatorPath(indicator.ref));
  const codes = definition.codeLost
    ? words.codeLost
    : definition.references.map(({ code }) => code).join(', ');
  return html`<a class="govuk-link" href="${address}">${saidText(definition.title, view)}</a> <span class="code">${codes}</span>`;
}

/** The figure of the quarter as people read it, marked [r] where this edition corrects it. */
export function actualFigure({ indicator, definition, reading }: ScoredIndicator, view: View): Html {
  const { language, context } = view;
  const figure = figureText({ figure: reading?.figure, unit: definition.unit, language });
  return html`${figure}${context.revised.has(indicator.ref) && html` <span class="code">${REVISED}</span>`}`;
}

/** A commitment's title with its code. */
export function commitmentName({ commitment }: ReportedCommitment, view: View): Html {
  const code = commitment.codeLost ? view.words.codeLost : commitment.code;
  return html`${saidText(commitment.title, view)} <span class="code">${code}</span>`;
}

/** The path of an indicator's page. A slash within a code stands as it is: /indicators/PAM/029. */
export function indicatorPath(ref: string): string {
  return pathOf('indicators', ...ref.split('/'));
}
