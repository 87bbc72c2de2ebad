import { type Html, html } from '../../html.ts';
import { commitmentKnown } from './commitment-fields.ts';
import { indicatorKnown } from './indicator-known.ts';
import { recommendationKnown } from './recommendation-fields.ts';
import { riskKnown } from './risk-fields.ts';
import type { Shown } from './shown.ts';

/** What is known of what a return speaks of, beside its boxes or what was entered; nothing of tables and prose, which show it in place. */
export function knownOf(shown: Shown): Html {
  switch (shown.content.kind) {
    case 'indicator':
      return shown.view.scored === null ? html`` : indicatorKnown(shown, shown.view.scored);
    case 'commitment':
      return commitmentKnown(shown);
    case 'recommendation':
      return recommendationKnown(shown);
    case 'risk':
      return riskKnown(shown);
    case 'finance':
    case 'workforce':
    case 'narrative':
      return html``;
  }
}
