import { isEditable } from '../../domain/returns/index.ts';
import { formatPeriod, returnWords } from '../../locale/index.ts';
import { isClosed } from '../../use-cases/returns/index.ts';
import { insetText, pagination } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { LAYOUT_WORDS } from '../layout-words.ts';
import { linkTo } from '../links.ts';
import { dueSentence } from './due-text.ts';
import type { Shown } from './form/shown.ts';
import { codeAndTitle, returnTitle } from './return-title.ts';
import { quarterPath, returnPath, trailPath } from './services.ts';
import { stateTag } from './state-tag.ts';
import { UPDATES_WORDS } from './updates/words.ts';

/** What heads every page of a return: its kind and code, its title, where it stands, and why it came back. */
export function returnHeading({ view, words, language, today }: Shown): Html {
  const { entry, code, quarter } = view;
  const { frame } = quarter;
  const isToDo = isEditable(entry.state) && !isClosed(quarter);
  const because = entry.state === 'reopened' ? words.reopened : words.sentBack;
  const caption = words.caption(
    returnWords(language).kind[entry.kind],
    code,
    formatPeriod(frame.edition.period, language),
  );
  return html`<span class="govuk-caption-l">${caption}</span>
<h1 class="govuk-heading-l return-title">${returnTitle({ frame, named: view, language })}</h1>
<p class="govuk-body return-line">${stateTag(entry.state, language)}${
    isToDo &&
    html` <span${entry.dueOn < today && html` class="overdue"`}>${dueSentence({ dueOn: entry.dueOn, today, language })}</span>`
  }</p>
${isToDo && entry.reason !== null && insetText({ text: html`<strong>${because}</strong> ${entry.reason}` })}`;
}

/** The title of a return’s page: "PM28 Days lost to sickness". */
export function returnPageTitle({ view, language }: Shown): string {
  return codeAndTitle({ frame: view.quarter.frame, named: view, language });
}

/** The way to a return: from the person’s own list, or from the quarter for those who look at other people’s. */
export function returnCrumbs(shown: Shown): readonly { readonly text: string; readonly path?: string }[] {
  const { view, language, request } = shown;
  const isOwn = view.entry.owner === request.visitor?.person.id;
  return [
    { text: LAYOUT_WORDS[language].home, path: '/' },
    isOwn
      ? { text: UPDATES_WORDS[language].title, path: '/my-updates' }
      : {
          text: formatPeriod(view.quarter.frame.edition.period, language),
          path: quarterPath(view.entry),
        },
    { text: view.code ?? returnTitle({ frame: view.quarter.frame, named: view, language }) },
  ];
}

/** What stands at the foot of a return: its trail, and the person’s returns before and after it. */
export function returnFoot({ view, words, language, beside: { previous, next } }: Shown): Html {
  const { frame } = view.quarter;
  const link = (to: NonNullable<typeof next>, text: string) => ({
    href: linkTo(language, returnPath(to.entry)),
    text,
    labelText: codeAndTitle({ frame, named: to, language }),
  });
  return html`<p class="govuk-body return-history"><a class="govuk-link" href="${linkTo(language, trailPath(view.entry))}">${words.history}</a></p>
${
  (previous !== null || next !== null) &&
  pagination({
    label: words.neighbours,
    ...(previous !== null && { previous: link(previous, words.previous) }),
    ...(next !== null && { next: link(next, words.next) }),
  })
}`;
}
