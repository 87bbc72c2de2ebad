import type { ReturnContent } from '../../../domain/returns/index.ts';
import type { Bilingual, Language } from '../../../domain/value/index.ts';
import { inBoth } from '../../../locale/index.ts';
import { type Content, html } from '../../html.ts';
import { foldedText } from '../../parts/index.ts';

const WORDS = inBoth({ en: { more: 'more' }, cy: { more: 'mwy' } });

/** What an owner wrote about a return, its first sentence and the rest behind a word; in the other language where only that is there. */
export function writtenText(
  content: ReturnContent | null,
  { name, language }: { readonly name: string; readonly language: Language },
): Content {
  const other = language === 'en' ? 'cy' : 'en';
  const written = content === null ? null : textOf(content);
  if (written === null) return html`<span class="quiet">–</span>`;
  const own = written[language].trim();
  const more = html`${WORDS[language].more}<span class="govuk-visually-hidden">: ${name}</span>`;
  if (own !== '') return foldedText({ text: own, more });
  const text = written[other].trim();
  return text === ''
    ? html`<span class="quiet">–</span>`
    : html`<span lang="${other}">${foldedText({ text, more })}</span>`;
}

function textOf(content: ReturnContent): Bilingual | null {
  switch (content.kind) {
    case 'indicator':
      return content.comment;
    case 'commitment':
      return content.progress;
    case 'recommendation':
      return content.update;
    case 'narrative':
      return content.markdown;
    default:
      return null;
  }
}
