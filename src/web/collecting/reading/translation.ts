import type { Person } from '../../../domain/people/index.ts';
import {
  mayFollow,
  type ReturnContent,
  type TypedText,
  textsOf,
  untranslated,
} from '../../../domain/returns/index.ts';
import type { Language } from '../../../domain/value/index.ts';
import { isClosed, mayReturn, type ReturnView } from '../../../use-cases/returns/index.ts';
import type { FormValues } from '../../form-values.ts';
import { button, textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { postForm } from '../../parts/index.ts';
import { fieldName } from '../field-names.ts';
import { idOf, type Shown } from '../form/shown.ts';
import { returnPartPath } from '../services.ts';
import { placeIn } from './content.ts';
import { READING_WORDS } from './words.ts';

/** What the button says that adds the other language, and the part of the page that it stands in. */
export const TRANSLATE = 'translate';

/** Whether a person may add the other language to a return as it stands, and there is any to add. */
export function mayTranslate({ entry, quarter, content }: ReturnView, person: Person): boolean {
  return (
    !isClosed(quarter) &&
    mayReturn(person, 'translate-return', entry) &&
    mayFollow(entry.state, 'translated') &&
    untranslated(content).length > 0
  );
}

/** What is written in one language, each beside a box for the other, with what was typed there already. */
export function translation(shown: Shown, form: FormValues): Html {
  const { request, view, content, language } = shown;
  const words = READING_WORDS[language].translate;
  return html`<section aria-labelledby="translation">
<h2 class="govuk-heading-m" id="translation">${words.title}</h2>
<p class="govuk-body">${words.introduction}</p>
${postForm({
  request,
  action: returnPartPath(view.entry, TRANSLATE),
  classes: 'translation',
  keeps: true,
  body: html`<input type="hidden" name="version" value="${view.entry.version}">
${halfWritten(content).map(({ field, text, missing, written }) => {
  const name = fieldName(
    content.kind === 'finance' || content.kind === 'workforce'
      ? `texts.${field}.${missing}`
      : `${field}.${missing}`,
    placeIn(shown),
  );
  return html`<div class="both-languages"><p class="read-text as-typed" lang="${written}">${text[written]}</p>${textarea(
    {
      name: `translation.${field}`,
      id: idOf(`translation.${field}`),
      label: { text: name },
      value: form.text(`translation.${field}`),
      rows: Math.min(20, Math.max(4, Math.ceil(text[written].length / 70))),
      attributes: { lang: missing },
    },
  )}</div>`;
})}
${button({ text: words.save, name: 'do', value: TRANSLATE })}`,
})}
</section>`;
}

/** The texts with what was added to them; those left empty stay as they are, and what stands is never replaced. */
export function translatedTexts(
  content: ReturnContent,
  form: FormValues,
): Readonly<Record<string, TypedText>> {
  return Object.fromEntries(
    halfWritten(content)
      .map(({ field, text, missing }) => {
        const added = form.text(`translation.${field}`);
        return [field, { ...text, [missing]: added }, added] as const;
      })
      .filter(([, , added]) => added.trim() !== '')
      .map(([field, text]) => [field, text]),
  );
}

function halfWritten(content: ReturnContent): readonly {
  readonly field: string;
  readonly text: TypedText;
  readonly missing: Language;
  readonly written: Language;
}[] {
  const texts = textsOf(content);
  return untranslated(content).flatMap((field) => {
    const text = texts[field];
    if (text === undefined) return [];
    const missing = text.en.trim() === '' ? 'en' : 'cy';
    return [{ field, text, missing, written: missing === 'en' ? 'cy' : 'en' }];
  });
}
