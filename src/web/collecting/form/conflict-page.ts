import type { Instant } from '../../../domain/period/index.ts';
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
import { keptWays, UNSAVED_WORDS } from '../../unsaved/index.ts';
import { changesTable } from '../changes-table.ts';
import { whoText } from '../moment.ts';
import { returnCrumbs, returnPageTitle } from '../return-heading.ts';
import { returnPath } from '../services.ts';
import { CONFLICT_WORDS } from './conflict-words.ts';
import type { Shown } from './shown.ts';

/** What was typed, and what of it differs from the return. */
interface Typed {
  readonly form: FormValues;
  readonly differences: readonly ContentChange[];
  /** When it was typed, where it was kept and not sent; absent: somebody else changed the return first. */
  readonly typedAt?: Instant;
}

/**
 * What was typed beside the return as it is now (`shown`), and the two ways on: somebody else was there first, or it was
 * not saved when it was typed. Nothing of it is saved or lost.
 */
export function conflictPage(shown: Shown, { form, differences, typedAt }: Typed): Html {
  const { request, language, view, names } = shown;
  const { entry, quarter } = view;
  const own = CONFLICT_WORDS[language];
  const { beside } = UNSAVED_WORDS[language];
  const words = typedAt === undefined ? own : { ...own, ...beside };
  const who = whoText({ names, person: entry.changedBy, language });
  return page({
    request,
    title: `${words.title}: ${returnPageTitle(shown)}`,
    hasErrors: typedAt === undefined,
    breadcrumbs: returnCrumbs(shown),
    main: html`<span class="govuk-caption-l">${returnPageTitle(shown)}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${typedAt === undefined ? own.changed(who, formatMoment(entry.changedAt, language)) : beside.typedAt(formatMoment(typedAt, language))}</p>
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
${
  typedAt === undefined
    ? waysOn(shown, { form, isDifferent: differences.length > 0 })
    : keptWays({
        request,
        path: returnPath(entry),
        fields: html`${sentAgain(shown, form)}<input type="hidden" name="do" value="save">`,
      })
}`,
  });
}

function waysOn(
  shown: Shown,
  { form, isDifferent }: { readonly form: FormValues; readonly isDifferent: boolean },
): Html {
  const { request, language, view } = shown;
  const { entry, quarter } = view;
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
  body: html`${sentAgain(shown, form)}
<div class="govuk-button-group">${button({ text: words.keepMine })}${theirs}</div>`,
})}`;
}

/** Everything that was typed, to be sent again on the version that is shown. */
function sentAgain({ view }: Shown, form: FormValues): Html {
  const names = form.names().filter((name) => name !== TOKEN_FIELD && name !== 'version' && name !== 'do');
  return html`${names.map((name) => form.all(name).map((value) => html`<input type="hidden" name="${name}" value="${value}">`))}<input type="hidden" name="version" value="${view.entry.version}">`;
}
