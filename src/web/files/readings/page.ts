import type { QuarterKey } from '../../../domain/returns/index.ts';
import { isClosed } from '../../../use-cases/returns/index.ts';
import type { WorkbookPlace } from '../../../use-cases/uploads/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { button, fileUpload, insetText, select } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { linkTo } from '../../links.ts';
import { doneBanner, errorList, type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { encodingSelect } from '../encodings.ts';
import { exampleFile } from '../example.ts';
import type { FileDesk } from '../services.ts';
import { workbookFrame } from '../workbook/frame.ts';
import { READINGS_WORDS } from './words.ts';

/** The field that a list comes in. */
export const LIST_FIELD = 'list';

/** The path of a quarter's page of readings; of an upload there with its id. */
export function readingsPath(key: QuarterKey, upload?: string): string {
  const path = quarterPath(key, 'files');
  return upload === undefined ? path : `${path}/${encodeURIComponent(upload)}`;
}

/** The answers of the form, by their words: "semicolon". */
interface Chosen {
  readonly separator?: string;
  readonly decimal?: string;
  readonly encoding?: string;
}

const EXAMPLE = `Code;Period;Value;Numerator;Denominator;Comment;Sylw
PM28;Q3 2023-24;59.9;;;;
PM29;Ch3 2023-24;;171;228;As planned.;Yn ôl y bwriad.`;

/** The page where a list of readings is brought. */
export function readingsPage({
  desk,
  place,
  request,
  problems = [],
  chosen = {},
  absences = null,
}: {
  readonly desk: FileDesk;
  readonly place: WorkbookPlace;
  readonly request: PageRequest;
  readonly problems?: readonly FieldProblem[];
  /** What was answered of the list before. */
  readonly chosen?: Chosen;
  /** The path of the page of absences, for those who have one. */
  readonly absences?: string | null;
}): Html {
  const { language } = request;
  const words = READINGS_WORDS[language];
  return workbookFrame({
    desk,
    quarter: place.quarter,
    request,
    first: { text: words.title, path: readingsPath(desk.key) },
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${doneBanner(request, words.done)}`,
    lead: html`<p class="govuk-body">${words.introduction}</p>
${absences !== null && html`<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, absences)}">${words.absences}</a></p>`}`,
    main: html`<p class="govuk-body">${words.columns}</p>
<p class="govuk-body">${words.example}:</p>
${exampleFile({ label: words.example, text: EXAMPLE })}
${isClosed(place.quarter) ? insetText({ text: words.closed }) : bringForm(desk, { request, problems, chosen })}`,
  });
}

function bringForm(
  { key }: FileDesk,
  {
    request,
    problems,
    chosen,
  }: {
    readonly request: PageRequest;
    readonly problems: readonly FieldProblem[];
    readonly chosen: Chosen;
  },
): Html {
  const { language } = request;
  const words = READINGS_WORDS[language];
  const items = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([value, text]) => ({ value: value === 'found' ? '' : value, text }));
  return postForm({
    request,
    action: readingsPath(key),
    isMultipart: true,
    body: html`${fileUpload({
      name: LIST_FIELD,
      label: { text: words.file },
      hint: { text: words.fileHint },
      accept: '.csv,.txt,.tsv,.xlsx',
      ...fieldError({ language, problems, field: LIST_FIELD }),
    })}
${select({
  name: 'separator',
  label: { text: words.separator },
  items: items(words.separators),
  value: chosen.separator ?? '',
})}
${select({
  name: 'decimal',
  label: { text: words.decimal },
  items: items(words.decimals),
  value: chosen.decimal ?? '',
})}
${encodingSelect({ language, value: chosen.encoding ?? '' })}
${button({ text: words.look })}`,
  });
}
