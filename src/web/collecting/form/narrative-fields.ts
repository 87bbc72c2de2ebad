import type { NarrativeContent } from '../../../domain/returns/index.ts';
import { LANGUAGES, type Language } from '../../../domain/value/index.ts';
import { markdownBlocks } from '../../../report/compose/index.ts';
import { textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { otherLanguage } from '../../links.ts';
import { absent, documentBlocks, fieldError, more } from '../../parts/index.ts';
import { questions } from './questions.ts';
import { idOf, type Shown } from './shown.ts';

/** The text of a section of narrative, both languages side by side where there is room. */
export function narrativeFields(shown: Shown<NarrativeContent>): Html {
  const { words, content, language, problems } = shown;
  const other = otherLanguage(language);
  const box = (of: Language, label: string): Html => {
    const id = idOf(`markdown.${of}`);
    return textarea({
      name: `markdown.${of}`,
      id,
      label: { text: label },
      value: content.markdown[of],
      rows: 16,
      describedBy: 'markdown-hint',
      attributes: { lang: of },
      ...fieldError({ language, problems, field: id }),
    });
  };
  return html`${questions(shown)}
<p class="govuk-hint" id="markdown-hint">${words.markdownHint}</p>
<div class="both-languages">${box(language, words.text)}${box(other, words.inLanguage(words.text))}</div>`;
}

/** What is written, as it will read, in both languages. */
export function narrativePreview({ words, content, language }: Shown<NarrativeContent>): Html {
  const languages = [language, ...LANGUAGES.filter((each) => each !== language)];
  return html`<section aria-labelledby="preview">
<h2 class="govuk-heading-m" id="preview">${words.preview}</h2>
<div class="both-languages">${languages.map(
    (each) =>
      html`<div class="preview"><h3 class="govuk-heading-s">${words.previewIn[each]}</h3>${
        content.markdown[each].trim() === ''
          ? html`<p class="govuk-body">${absent(words.notWritten)}</p>`
          : html`<div lang="${each}">${written(content.markdown[each], each)}</div>`
      }</div>`,
  )}</div>
</section>`;
}

/** What the report of the quarter before says in this section. */
export function narrativeBefore({ view, words, language }: Shown): Html {
  const before = view.quarter.frame.sections.narrative.find(({ id }) => id === view.entry.ref);
  if (before === undefined) return html``;
  return more({
    summary: words.lastText,
    text: html`<div class="preview">${written(before.markdown[language], language, 'before')}</div>`,
  });
}

function written(markdown: string, language: Language, idPrefix = 'preview'): Html {
  return documentBlocks(markdownBlocks(markdown), {
    language,
    topLevel: 2,
    idPrefix: `${idPrefix}-${language}`,
  });
}
