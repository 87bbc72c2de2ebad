import type { Directorate } from '../../../domain/framework/index.ts';
import { BASES } from '../../../domain/period/index.ts';
import { LANGUAGES } from '../../../domain/value/index.ts';
import { sharedWords } from '../../../locale/index.ts';
import type { ReportChoices } from '../../../use-cases/imports/index.ts';
import type { ByteEncoding } from '../../../use-cases/uploads/index.ts';
import { button, fileUpload, input, select } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { doneBanner, errorList, type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { encodingSelect } from '../encodings.ts';
import { IMPORT_PATH } from './asked.ts';
import { IMPORT_WORDS } from './words.ts';

/** The field that a report comes in. */
export const FILE_FIELD = 'report';

/** The page where a past report is brought in. */
export function importPage({
  request,
  directorates,
  choices,
  encoding,
  problems,
}: {
  readonly request: PageRequest;
  readonly directorates: readonly Directorate[];
  /** How the letters of a text are written, where somebody said or it was asked. */
  readonly encoding: ByteEncoding | null;
  /** What was said before; null where nothing was. */
  readonly choices: ReportChoices | null;
  readonly problems: readonly FieldProblem[];
}): Html {
  const { language } = request;
  const words = IMPORT_WORDS[language];
  return page({
    request,
    title: words.title,
    hasErrors: problems.length > 0,
    breadcrumbs: [{ text: words.quarters, path: '/quarters' }, { text: words.title }],
    main: html`${errorList(language, problems)}${doneBanner(request, words.done)}
<header class="masthead">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.introduction}</p>
</header>
${postForm({
  request,
  action: IMPORT_PATH,
  isMultipart: true,
  body: html`${fileUpload({
    name: FILE_FIELD,
    label: { text: words.file },
    hint: { text: words.fileHint },
    accept: '.pdf,.docx,.html,.htm,.txt',
    ...fieldError({ language, problems, field: FILE_FIELD }),
  })}
${choiceFields({ request, directorates, choices, problems })}
${encodingSelect({ language, value: encoding ?? '', ...fieldError({ language, problems, field: 'encoding' }) })}
${button({ text: words.look })}`,
})}`,
  });
}

/** The boxes in which it is said what a report does not say itself. */
export function choiceFields({
  request: { language },
  directorates,
  choices,
  problems,
}: {
  readonly request: PageRequest;
  readonly directorates: readonly Directorate[];
  readonly choices: ReportChoices | null;
  readonly problems: readonly FieldProblem[];
}): Html {
  const words = IMPORT_WORDS[language];
  const shared = sharedWords(language);
  return html`${select({
    name: 'directorate',
    label: { text: words.directorate },
    items: directorates.map(({ id, name }) => ({ value: id, text: name[language] })),
    value: choices?.directorate ?? '',
    ...fieldError({ language, problems, field: 'directorate' }),
  })}
${input({
  name: 'period',
  label: { text: words.period },
  hint: { text: words.periodHint },
  value: choices?.period ?? '',
  autocomplete: 'off',
  spellcheck: false,
  classes: 'govuk-input--width-10',
  ...fieldError({ language, problems, field: 'period' }),
})}
${select({
  name: 'written',
  label: { text: words.written },
  items: LANGUAGES.map((each) => ({ value: each, text: words.language[each] })),
  value: choices?.language ?? 'en',
})}
${select({
  name: 'basis',
  label: { text: words.basis },
  hint: { text: words.basisHint },
  items: [
    { value: '', text: words.noBasis },
    ...BASES.map((basis) => ({ value: basis, text: shared.basis[basis] })),
  ],
  value: choices?.basis ?? '',
})}`;
}
