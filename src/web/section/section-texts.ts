import type { Context } from '../../report/compose/index.ts';
import { type Html, html } from '../html.ts';
import { type ContentsEntry, documentBlocks } from '../parts/index.ts';
import { sectionBlocks, sectionsIn } from './sections.ts';
import { SECTION_PAGE_WORDS } from './words.ts';

/** Every section of a report in full under its heading, for a page that has them all, with their places in its contents. */
export function sectionTexts(context: Context): {
  readonly markup: Html;
  readonly entries: readonly ContentsEntry[];
} {
  const { language } = context;
  const { titles } = SECTION_PAGE_WORDS[language];
  const names = sectionsIn(context);
  return {
    markup: html`${names.map(
      (name) => html`<section aria-labelledby="part-${name}">
<h2 class="govuk-heading-l" id="part-${name}">${titles[name]}</h2>
${documentBlocks(sectionBlocks(name, context), { language, topLevel: 3, idPrefix: name })}
</section>`,
    )}`,
    entries: names.map((name) => ({ id: `part-${name}`, text: titles[name] })),
  };
}
