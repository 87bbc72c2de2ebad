import { inBoth } from '../../../locale/index.ts';
import { showable } from '../../../report/typeface/index.ts';
import type { NamedReturn } from '../../../use-cases/returns/index.ts';
import { type Html, html } from '../../html.ts';
import type { PageRequest } from '../../route.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { returnLink } from '../return-cells.ts';

const WORDS = inBoth({
  en: {
    title: 'Characters that the PDF cannot show',
    meaning:
      'The PDF shows the number of each in its place. To reword a text, send its return back or reopen it.',
  },
  cy: {
    title: 'Nodau na all y PDF eu dangos',
    meaning:
      'Bydd y PDF yn dangos rhif pob un yn ei le. I aileirio testun, anfonwch ei ffurflen yn ôl neu ailagorwch hi.',
  },
});

/** The characters in a return that no typeface of the PDF has, each once with the number that stands for it. */
export function unshownIn({ entry }: Pick<NamedReturn, 'entry'>): readonly string[] {
  const { replaced } = showable(JSON.stringify(entry.content));
  return [...new Set(replaced)].map((character) => `${character} ${showable(character).text}`);
}

/** The returns whose texts hold characters that the PDF cannot show, said before they are sealed; nothing of none. */
export function unshownSection(asked: AskedQuarter, { language }: PageRequest): Html | false {
  const found = asked.view.returns
    .map((named) => ({ named, characters: unshownIn(named) }))
    .filter(({ characters }) => characters.length > 0);
  if (found.length === 0) return false;
  const words = WORDS[language];
  return html`<section aria-labelledby="unshown">
<h2 class="govuk-heading-m" id="unshown">${words.title}</h2>
<p class="govuk-body">${words.meaning}</p>
<ul class="govuk-list govuk-list--bullet">${found.map(
    ({ named, characters }) => html`<li>${returnLink(asked, named, language)}: ${characters.join(', ')}</li>`,
  )}</ul>
</section>`;
}
