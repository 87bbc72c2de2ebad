import type { FoundNumber } from '../../../domain/disclosure/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { type Html, html } from '../../html.ts';
import { dataTable } from '../../parts/index.ts';
import { WITHHELD_WORDS } from './words.ts';

/** Small numbers of people in texts, each with the words that it stands in and where. */
export function numbersTable(numbers: readonly FoundNumber[], language: Language): Html {
  const words = WITHHELD_WORDS[language];
  return dataTable({
    id: 'small-numbers',
    caption: words.texts,
    isCaptionHidden: true,
    columns: [{ title: words.place }, { title: words.quote }],
    rows: numbers.map(({ place, language: own, quote }) => ({
      cells: [
        html`${words.kinds[place.kind]} <span class="code">${place.ref ?? ''}</span>`,
        own === language ? quote : html`<span lang="${own}">${quote}</span>`,
      ],
    })),
  });
}
