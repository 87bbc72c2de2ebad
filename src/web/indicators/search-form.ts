import type { Language } from '../../domain/value/index.ts';
import { button, input } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';

/** The form that looks for an indicator. It asks by GET, so that what was looked for stands in the address. */
export function searchForm({
  language,
  label,
  hint,
  button: buttonText,
  query,
}: {
  readonly language: Language;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly query: string;
}): Html {
  return html`<form class="filter search" method="get" role="search" action="${linkTo(language, '/indicators')}">
${input({
  id: 'search',
  name: 'q',
  type: 'search',
  label: { text: label, classes: 'govuk-label--s' },
  hint: { text: hint },
  value: query,
  autocomplete: 'off',
  spellcheck: false,
})}
${button({ text: buttonText })}
</form>`;
}
