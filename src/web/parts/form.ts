import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import { TOKEN_FIELD } from '../form-guard.ts';
import { type ErrorMessage, errorSummary, notificationBanner } from '../govuk/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import type { AskedPage, PageRequest } from '../route.ts';

const WORDS = inBoth({
  en: {
    problem: 'There is a problem',
    error: 'Error',
    done: 'Done',
    keeping: {
      kept: 'What you type is kept until you save it.',
      signedOut: 'You have been signed out. What you typed is kept: sign in again to save it.',
      notKept: 'What you type cannot be kept at the moment. Save before you leave this page.',
    },
  },
  cy: {
    problem: 'Mae problem',
    error: 'Gwall',
    done: 'Wedi’i wneud',
    keeping: {
      kept: 'Cedwir copi o’r hyn rydych yn ei deipio nes i chi ei gadw.',
      signedOut: 'Rydych wedi cael eich allgofnodi. Mae copi o’r hyn a deipioch: mewngofnodwch eto i’w gadw.',
      notKept:
        'Ni ellir cadw copi o’r hyn rydych yn ei deipio ar hyn o bryd. Cadwch eich newidiadau cyn gadael y dudalen hon.',
    },
  },
});

/**
 * A form that is sent to an action, with the visitor's token. `action` is a path without language. What is missing
 * is said by the page that answers, in its language, not by the browser in its own.
 *
 * @example postForm({ request, action: '/account', body: html`${input({ … })}${button({ text: words.save })}` })
 */
export function postForm({
  request: { language, visitor },
  action,
  body,
  isMultipart = false,
  classes,
  keeps = false,
}: {
  readonly request: Pick<AskedPage, 'language' | 'visitor'>;
  readonly action: string;
  readonly body: Html;
  readonly isMultipart?: boolean;
  readonly classes?: string;
  /** Whether, where script runs, what is typed is kept as it is typed; its page shows it again by the path of `action`. */
  readonly keeps?: boolean;
}): Html {
  return html`<form method="post" action="${linkTo(language, action)}"${isMultipart && html` enctype="multipart/form-data"`}${classes !== undefined && html` class="${classes}"`}${keeps && visitor !== null && html` data-keep="${linkTo(language, '/unsaved/keep')}" data-page="${action}"`} novalidate>
${visitor !== null && html`<input type="hidden" name="${TOKEN_FIELD}" value="${visitor.token}">`}
${body}
${keeps && keepingLine(language)}
</form>`;
}

/** Where a script says that what is typed is kept, or why it is not; nothing is shown without it. */
function keepingLine(language: Language): Html {
  const { kept, signedOut, notKept } = WORDS[language].keeping;
  return html`<p class="govuk-hint" role="status" hidden data-kept="${kept}" data-signed-out="${signedOut}" data-not-kept="${notKept}"></p>`;
}

/** What is wrong with a field that was sent. `field` is the id of its input; of radios and checkboxes, the first. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** Everything that is wrong, at the head of the page, each leading to its field; nothing when nothing is. */
export function errorList(language: Language, problems: readonly FieldProblem[]): Html {
  if (problems.length === 0) return html``;
  return errorSummary({
    title: WORDS[language].problem,
    errors: problems.map(({ field, text }) => ({ text, href: `#${field}` })),
    attributes: SPOKEN_FIRST,
  });
}

/**
 * The first problem of a field, to be spread into its component's options: nothing when there is none.
 *
 * @example input({ name: 'figure', label, ...fieldError({ language, problems, field: 'figure' }) })
 */
export function fieldError({
  language,
  problems,
  field,
}: {
  readonly language: Language;
  readonly problems: readonly FieldProblem[];
  readonly field: string;
}): { readonly error?: ErrorMessage } {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem === undefined ? {} : { error: { text: problem.text, prefix: WORDS[language].error } };
}

/** What was done, when the address says so ("?done=saved") and `words` has words for it; else nothing. */
export function doneBanner(
  { language, query }: Pick<PageRequest, 'language' | 'query'>,
  words: Readonly<Record<string, Content>>,
): Html {
  const done = query.get('done');
  if (done === null || !Object.hasOwn(words, done)) return html``;
  return notificationBanner({
    title: WORDS[language].done,
    text: words[done] ?? '',
    type: 'success',
    attributes: SPOKEN_FIRST,
  });
}

/** Takes the focus when the page is opened, without script, so that screen readers begin there. */
const SPOKEN_FIRST = { tabindex: '-1', autofocus: '' };
