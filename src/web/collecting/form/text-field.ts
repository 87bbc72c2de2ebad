import type { TypedText } from '../../../domain/returns/index.ts';
import { textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { otherLanguage } from '../../links.ts';
import { fieldError, more } from '../../parts/index.ts';
import { idOf, type Shown } from './shown.ts';

/** A text in both languages: the page's own first, the other folded away until it has text. */
export function textField(
  { language, words, problems }: Pick<Shown, 'language' | 'words' | 'problems'>,
  {
    name,
    label,
    hint,
    text,
    rows = 4,
  }: {
    readonly name: string;
    readonly label: string;
    readonly hint?: string;
    readonly text: TypedText;
    readonly rows?: number;
  },
): Html {
  const other = otherLanguage(language);
  const own = idOf(`${name}.${language}`);
  const isOtherWritten = text[other].trim() !== '';
  return html`<div class="text-field">
${textarea({
  name: `${name}.${language}`,
  id: own,
  label: { text: label },
  ...(hint !== undefined && { hint: { text: hint } }),
  value: text[language],
  rows,
  attributes: { lang: language },
  ...fieldError({ language, problems, field: own }),
})}
${more({
  summary: isOtherWritten ? words.otherLanguage : words.addOther,
  isOpen: isOtherWritten,
  text: textarea({
    name: `${name}.${other}`,
    id: idOf(`${name}.${other}`),
    label: { text: words.inLanguage(label) },
    value: text[other],
    rows,
    attributes: { lang: other },
  }),
})}
</div>`;
}
