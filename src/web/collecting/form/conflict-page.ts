import { type ContentChange, isEditable } from '../../../domain/returns/index.ts';
import { formatMoment, returnWords } from '../../../locale/index.ts';
import { isClosed } from '../../../use-cases/returns/index.ts';
import { TOKEN_FIELD } from '../../form-guard.ts';
import type { FormValues } from '../../form-values.ts';
import { button } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { postForm } from '../../parts/index.ts';
import { changesTable } from '../changes-table.ts';
import { whoText } from '../moment.ts';
import { returnCrumbs, returnPageTitle } from '../return-heading.ts';
import { returnPath } from '../services.ts';
import { CONFLICT_WORDS } from './conflict-words.ts';
import type { Shown } from './shown.ts';

/**
 * Somebody else was there first: who and when, what differs, and the two ways on. `shown` is the return as it is now;
 * nothing of what was typed is saved or lost.
 */
export function conflictPage(
  shown: Shown,
  { form, differences }: { readonly form: FormValues; readonly differences: readonly ContentChange[] },
): Html {
  const { request, language, view, names } = shown;
  const { entry, quarter } = view;
  const words = CONFLICT_WORDS[language];
  const who = whoText({ names, person: entry.changedBy, language });
  return page({
    request,
    title: `${words.title}: ${returnPageTitle(shown)}`,
    hasErrors: true,
    breadcrumbs: returnCrumbs(shown),
    main: html`<span class="govuk-caption-l">${returnPageTitle(shown)}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.changed(who, formatMoment(entry.changedAt, language))}</p>
${
  differences.length === 0
    ? html`<p class="govuk-body">${words.same}</p>`
    : changesTable({
        id: 'differences',
        caption: words.caption,
        columns: [words.field, words.typed, words.now],
        changes: differences,
        place: { kind: entry.kind, frame: quarter.frame, language },
      })
}
${waysOn(shown, { form, isDifferent: differences.length > 0 })}`,
  });
}

function waysOn(
  { request, language, view: { entry, quarter } }: Shown,
  { form, isDifferent }: { readonly form: FormValues; readonly isDifferent: boolean },
): Html {
  const words = CONFLICT_WORDS[language];
  const theirs = button({
    text: words.keepTheirs,
    href: linkTo(language, returnPath(entry)),
    classes: 'govuk-button--secondary',
  });
  if (!isEditable(entry.state) || isClosed(quarter))
    return html`<p class="govuk-body">${words.locked(returnWords(language).state[entry.state])}</p>${theirs}`;
  return html`${isDifferent && html`<p class="govuk-body">${words.choose}</p>`}
${postForm({
  request,
  action: returnPath(entry),
  body: html`${typedAgain(form)}
<input type="hidden" name="version" value="${entry.version}">
<div class="govuk-button-group">${button({ text: words.keepMine })}${theirs}</div>`,
})}`;
}

/** Everything that was typed, to be sent again on the newer version. */
function typedAgain(form: FormValues): Html {
  const names = form.names().filter((name) => name !== TOKEN_FIELD && name !== 'version');
  return html`${names.map((name) => form.all(name).map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}`;
}
