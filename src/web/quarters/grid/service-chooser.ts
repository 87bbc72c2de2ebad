import type { Language } from '../../../domain/value/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { button, select } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { QUARTER_WORDS } from '../words.ts';
import { gridReturns } from './rows.ts';

/** The form that narrows the grid to one service; nothing where all rows are of one. */
export function serviceChooser({
  asked,
  language,
  service,
}: {
  readonly asked: AskedQuarter;
  readonly language: Language;
  readonly service: string | null;
}): Html {
  const words = QUARTER_WORDS[language];
  const used = new Set(gridReturns(asked, null).map(({ entry }) => entry.service));
  if (used.size < 2) return html``;
  const { services } = asked.view.quarter.frame.directorate;
  return html`<form class="filter screen-only" method="get" action="${linkTo(language, quarterPath(asked.key, 'grid'))}" aria-label="${words.narrow}">
${select({
  name: 'service',
  label: { text: words.service },
  items: [
    { value: '', text: words.any },
    ...services.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, text: name[language] })),
    ...(used.has(null) ? [{ value: 'none', text: words.wholeDirectorate }] : []),
  ],
  value: service ?? '',
})}
${button({ text: words.apply, classes: 'govuk-button--secondary' })}
</form>`;
}
