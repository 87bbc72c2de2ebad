import type { Person } from '../../../domain/people/index.ts';
import type { CalendarDate } from '../../../domain/period/index.ts';
import { RETURN_KINDS } from '../../../domain/returns/index.ts';
import { formatDate, formatPeriod, returnWords } from '../../../locale/index.ts';
import type { OpenableQuarters, QuarterPlan } from '../../../use-cases/returns/index.ts';
import { button, fieldset, input, radios, select } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { linkTo } from '../../links.ts';
import { dataTable, errorList, type FieldProblem, fieldError, postForm } from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { dayInBox } from '../../typed-day.ts';
import { personItems } from '../person-items.ts';
import { QUARTER_WORDS } from '../words.ts';
import { OPEN_WORDS } from './words.ts';

/** What was chosen so far: the day, and the owner of each service's returns ("" for the directorate's own). */
export interface OpenAnswers {
  readonly dueOn: string;
  readonly owners: Readonly<Record<string, string>>;
}

/** The field of the owner of a service's returns. */
export function ownerField(service: string | null): string {
  return `owner:${service ?? ''}`;
}

/** Which quarter is to be opened. */
export function choosePage({
  request,
  openable,
  problems,
}: {
  readonly request: PageRequest;
  readonly openable: readonly OpenableQuarters[];
  readonly problems: readonly FieldProblem[];
}): Html {
  const { language } = request;
  const words = OPEN_WORDS[language];
  const items = openable.flatMap(({ directorate, periods }) =>
    periods.map((period) => ({
      value: `${directorate.id}/${period}`,
      text: formatPeriod(period, language),
      hint: { text: directorate.name[language] },
    })),
  );
  const [first] = items;
  return shell({
    request,
    title: words.title,
    problems,
    main:
      first === undefined
        ? html`<p class="govuk-body">${words.none} ${words.noneHint}</p>`
        : html`<form method="get" action="${linkTo(language, '/quarters/open')}" novalidate>
${radios({
  name: 'quarter',
  fieldset: { legend: words.which, legendClasses: 'govuk-fieldset__legend--m' },
  hint: { text: words.whichHint },
  items,
  value: first.value,
  ...fieldError({ language, problems, field: 'quarter' }),
})}
${button({ text: words.next })}
</form>`,
  });
}

/** By when, and who answers where nobody did before. */
export function answersPage({
  request,
  plan,
  people,
  answers,
  problems,
}: {
  readonly request: PageRequest;
  readonly plan: QuarterPlan;
  readonly people: readonly Person[];
  readonly answers: OpenAnswers;
  readonly problems: readonly FieldProblem[];
}): Html {
  const { language } = request;
  const words = OPEN_WORDS[language];
  return shell({
    request,
    title: words.title,
    plan,
    problems,
    main: postForm({
      request,
      action: '/quarters/open',
      body: html`<input type="hidden" name="quarter" value="${quarterValue(plan)}">
${input({
  name: 'due',
  label: { text: words.dueOn, classes: 'govuk-label--m' },
  hint: { text: words.dueOnHint },
  value: dayInBox(answers.dueOn, language),
  autocomplete: 'off',
  classes: 'govuk-input--width-10',
  ...fieldError({ language, problems, field: 'due' }),
})}
${fieldset({
  legend: words.owners,
  legendClasses: 'govuk-fieldset__legend--m',
  describedBy: 'owners-hint',
  inner: html`<div id="owners-hint" class="govuk-hint">${words.ownersHint}</div>
${placesOf(plan).map(({ service, name, total, kept }) =>
  select({
    name: ownerField(service),
    id: `owner-${service ?? 'all'}`,
    label: { text: name === null ? QUARTER_WORDS[language].wholeDirectorate : name[language] },
    hint: { text: words.keeps(total, kept) },
    items: [{ value: '', text: QUARTER_WORDS[language].nobody }, ...personItems(people, language)],
    value: answers.owners[service ?? ''] ?? '',
  }),
)}`,
})}
${button({ text: words.check, name: 'do', value: 'check' })}`,
    }),
  });
}

/** What will be opened, to be looked at before it is. */
export function checkPage({
  request,
  plan,
  answers,
  dueOn,
}: {
  readonly request: PageRequest;
  readonly plan: QuarterPlan;
  readonly answers: OpenAnswers;
  readonly dueOn: CalendarDate;
}): Html {
  const { language } = request;
  const words = OPEN_WORDS[language];
  const owned = plan.returns.filter(
    ({ service, ownerBefore }) => (ownerBefore ?? answers.owners[service ?? ''] ?? '') !== '',
  );
  return shell({
    request,
    title: words.checkTitle,
    plan,
    problems: [],
    main: html`<p class="govuk-body-l">${words.willOpen(plan.returns.length)}</p>
${dataTable({
  id: 'will-open',
  caption: words.willOpen(plan.returns.length),
  isCaptionHidden: true,
  isCompact: true,
  columns: [
    { title: words.kind },
    { title: words.count, isNumber: true },
    { title: words.withOwner, isNumber: true },
  ],
  rows: [
    ...RETURN_KINDS.flatMap((kind) => {
      const count = plan.returns.filter((each) => each.kind === kind).length;
      const withOwner = owned.filter((each) => each.kind === kind).length;
      return count === 0
        ? []
        : [{ cells: [returnWords(language).kind[kind], String(count), String(withOwner)] }];
    }),
    { role: 'total', cells: [words.total, String(plan.returns.length), String(owned.length)] },
  ],
})}
<p class="govuk-body">${words.dueLine(formatDate(dueOn, language))} ${words.ownerLess(plan.returns.length - owned.length)}</p>
${postForm({
  request,
  action: '/quarters/open',
  body: html`<input type="hidden" name="quarter" value="${quarterValue(plan)}">
<input type="hidden" name="due" value="${answers.dueOn}">
${Object.entries(answers.owners).map(([service, owner]) => html`<input type="hidden" name="${ownerField(service)}" value="${owner}">`)}
<div class="govuk-button-group">
${button({ text: words.open, name: 'do', value: 'open' })}
${button({ text: words.change, name: 'do', value: 'change', classes: 'govuk-button--secondary' })}
</div>`,
})}`,
  });
}

/** Something that nobody can put right on the form: why, and the way back. */
export function failedPage(request: PageRequest, text: string): Html {
  const words = OPEN_WORDS[request.language];
  return shell({
    request,
    title: words.title,
    problems: [],
    main: html`<p class="govuk-body" role="alert">${text}</p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(request.language, '/quarters')}">${QUARTER_WORDS[request.language].quarters}</a></p>`,
  });
}

function shell({
  request,
  title,
  plan,
  problems,
  main,
}: {
  readonly request: PageRequest;
  readonly title: string;
  readonly plan?: QuarterPlan;
  readonly problems: readonly FieldProblem[];
  readonly main: Html;
}): Html {
  const { language } = request;
  const caption =
    plan && `${plan.frame.directorate.name[language]}, ${formatPeriod(plan.key.period, language)}`;
  return page({
    request,
    title: caption === undefined ? title : `${title}: ${caption}`,
    hasErrors: problems.length > 0,
    breadcrumbs: [{ text: QUARTER_WORDS[language].quarters, path: '/quarters' }, { text: title }],
    main: html`${errorList(language, problems)}
<header class="masthead">
${caption !== undefined && html`<span class="govuk-caption-l">${caption}</span>`}
<h1 class="govuk-heading-l">${title}</h1>
</header>
${main}`,
  });
}

function quarterValue({ key }: QuarterPlan): string {
  return `${key.directorate}/${key.period}`;
}

/** The services that returns are due of, in the order of the directorate, with how many keep their owner. */
function placesOf({ frame, returns }: QuarterPlan) {
  const services = [...frame.directorate.services, { id: null, name: null }];
  return services.flatMap(({ id, name }) => {
    const own = returns.filter(({ service }) => service === id);
    const kept = own.filter(({ ownerBefore }) => ownerBefore !== null).length;
    return own.length === 0 ? [] : [{ service: id, name, total: own.length, kept }];
  });
}
