import type { QuarterKey } from '../../../domain/returns/index.ts';
import { isClosed } from '../../../use-cases/returns/index.ts';
import type { AbsencesPlace } from '../../../use-cases/uploads/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import {
  button,
  details,
  fileUpload,
  input,
  insetText,
  radios,
  select,
  textarea,
} from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { doneBanner, errorList, type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { encodingSelect } from '../encodings.ts';
import { exampleFile } from '../example.ts';
import { READINGS_WORDS } from '../readings/words.ts';
import type { FileDesk } from '../services.ts';
import { workbookFrame } from '../workbook/frame.ts';
import type { AbsenceAnswers } from './declared-form.ts';
import { ABSENCES_WORDS } from './words.ts';

/** The path of a quarter's page of absences; of an upload there with its id. */
export function absencesPath(key: QuarterKey, upload?: string): string {
  const path = `${quarterPath(key, 'files')}/absences`;
  return upload === undefined ? path : `${path}/${encodeURIComponent(upload)}`;
}

const DECLARATION_EXAMPLE = `{
  "measure": { "kind": "fte-days" },
  "completeFrom": "2022-04-01",
  "takenOn": "2023-12-31",
  "decimalMark": "point",
  "units": [
    { "name": "Adult Social Care", "writtenAs": ["ASC"] }
  ],
  "columns": { "person": "Staff ref" },
  "establishment": { "shape": "by-date" },
  "basis": "end"
}`;

interface Shown {
  readonly desk: FileDesk;
  readonly place: AbsencesPlace;
  readonly request: PageRequest;
  readonly answers: AbsenceAnswers;
  readonly problems?: readonly FieldProblem[];
}

/** The page where an extract of absences is brought, with a list of staff. */
export function absencesPage(shown: Shown): Html {
  const { desk, place, request, problems = [] } = shown;
  const { language } = request;
  const words = ABSENCES_WORDS[language];
  return workbookFrame({
    desk,
    quarter: place.quarter,
    request,
    first: { text: words.title, path: absencesPath(desk.key) },
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${doneBanner(request, words.done)}`,
    lead: html`<p class="govuk-body">${words.introduction}</p>
<p class="govuk-body">${words.kept}</p>`,
    main: html`<p class="govuk-body">${words.columns}</p>
<p class="govuk-body">${words.example}:</p>
${exampleFile({ label: words.absences, text: words.absencesExample })}
${exampleFile({ label: words.staff, text: words.staffExample })}
${isClosed(place.quarter) ? insetText({ text: words.closed }) : bringForm(shown)}`,
  });
}

function bringForm(shown: Shown): Html {
  const { desk, request } = shown;
  const words = ABSENCES_WORDS[request.language];
  return postForm({
    request,
    action: absencesPath(desk.key),
    isMultipart: true,
    body: html`${fileField(shown, { name: 'absences', hint: words.limit, accept: TABLES })}
${fileField(shown, { name: 'staff', hint: `${words.limit} ${words.staffHint}`, accept: TABLES })}
<h2 class="govuk-heading-m">${words.whatItHolds}</h2>
${declaring(shown)}
${fileField(shown, { name: 'declaration', hint: words.declarationHint, accept: '.json,.txt' })}
${details({
  summary: words.declarationExample,
  text: exampleFile({ label: words.declarationExample, text: DECLARATION_EXAMPLE }),
})}
${button({ text: READINGS_WORDS[request.language].look })}`,
  });
}

const TABLES = '.csv,.txt,.tsv,.xlsx';

function fileField(
  { request: { language }, problems = [] }: Shown,
  {
    name,
    hint,
    accept,
  }: {
    readonly name: 'absences' | 'staff' | 'declaration';
    readonly hint: string;
    readonly accept: string;
  },
): Html {
  return fileUpload({
    name,
    label: { text: ABSENCES_WORDS[language][name] },
    hint: { text: hint },
    accept,
    ...fieldError({ language, problems, field: name }),
  });
}

function declaring(shown: Shown): Html {
  const { language } = shown.request;
  const words = ABSENCES_WORDS[language];
  const list = READINGS_WORDS[language];
  const { found: _, ...decimals } = list.decimals;
  const { found, ...separators } = list.separators;
  const choice = (name: Choice, label: string, texts: Readonly<Record<string, string>>) =>
    select({
      name,
      label: { text: label },
      items: Object.entries(texts).map(([value, text]) => ({ value, text })),
      value: shown.answers[name],
    });
  return html`${choice('measure', words.measure, words.measures)}
${textField(shown, { name: 'hours', hint: words.hoursHint })}
${textField(shown, { name: 'completeFrom', hint: words.completeFromHint })}
${textField(shown, { name: 'takenOn', hint: words.takenOnHint })}
${choice('reasons', words.reasons, words.reasonsCounted)}
${textarea({
  name: 'elsewhere',
  label: { text: words.elsewhere },
  hint: { text: words.elsewhereHint },
  rows: 3,
  value: shown.answers.elsewhere,
})}
${radios({
  name: 'basis',
  fieldset: { legend: words.basis },
  items: Object.entries(words.bases).map(([value, text]) => ({ value, text })),
  value: shown.answers.basis,
})}
${choice('shape', words.shape, words.shapes)}
${choice('decimal', list.decimal, decimals)}
${choice('separator', list.separator, { '': found, ...separators })}
${encodingSelect({ language, value: shown.answers.encoding })}`;
}

type Choice = 'measure' | 'reasons' | 'shape' | 'decimal' | 'separator';

function textField(
  { request: { language }, answers, problems = [] }: Shown,
  { name, hint }: { readonly name: 'hours' | 'completeFrom' | 'takenOn'; readonly hint: string },
): Html {
  return input({
    name,
    label: { text: ABSENCES_WORDS[language][name] },
    hint: { text: hint },
    value: answers[name],
    classes: 'govuk-input--width-10',
    ...(name === 'hours' && { inputmode: 'decimal' }),
    ...fieldError({ language, problems, field: name }),
  });
}
