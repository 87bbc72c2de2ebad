import { mayFollow } from '../../../domain/returns/index.ts';
import { returnWords } from '../../../locale/index.ts';
import { mayReturn, type NamedReturn, todayFor } from '../../../use-cases/returns/index.ts';
import { quarterPath } from '../../collecting/services.ts';
import { stateTag } from '../../collecting/state-tag.ts';
import { button, input, radios, select } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import {
  absent,
  type DataRow,
  dataTable,
  errorList,
  type FieldProblem,
  fieldError,
  postForm,
} from '../../parts/index.ts';
import type { PageRequest } from '../../route.ts';
import { dayExample, dayInBox } from '../../typed-day.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { chooseBox } from '../choose-box.ts';
import { returnFilterForm } from '../filter-form.ts';
import { personItems } from '../person-items.ts';
import { quarterPage } from '../quarter-page.ts';
import { dueText, ownerText, returnLink, returnName, rowId } from '../return-cells.ts';
import { choiceQuery, chosenReturns, isNarrowed, type ReturnChoice } from '../return-filter.ts';
import { QUARTER_WORDS } from '../words.ts';
import { ASSIGN_WORDS } from './words.ts';

/** What was chosen on the form; empty leaves a thing as it is. */
export interface AssignAnswers {
  readonly which: 'ticked' | 'shown';
  /** The values of the boxes ticked. */
  readonly ticked: readonly string[];
  /** A person, or "nobody". */
  readonly owner: string;
  /** A service, or "none" for the directorate as a whole. */
  readonly service: string;
  readonly dueOn: string;
}

/** A form on which nothing is chosen yet. */
export const NO_ANSWERS: AssignAnswers = { which: 'ticked', ticked: [], owner: '', service: '', dueOn: '' };

/** The returns that this person may assign now and that fit a choice. */
export function assignable({ acting, view }: AskedQuarter, choice: ReturnChoice): readonly NamedReturn[] {
  return chosenReturns(view.returns, { choice, today: todayFor(acting) }).filter(
    ({ entry }) => mayFollow(entry.state, 'assigned') && mayReturn(acting.person, 'assign-return', entry),
  );
}

/** Who answers for which returns, in which service, by when. */
export function assignPage({
  asked,
  request,
  choice,
  answers,
  problems = [],
  before,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly choice: ReturnChoice;
  readonly answers: AssignAnswers;
  readonly problems?: readonly FieldProblem[];
  readonly before?: Html;
}): Html {
  const { language } = request;
  const words = ASSIGN_WORDS[language];
  const shared = QUARTER_WORDS[language];
  const path = quarterPath(asked.key, 'assign');
  const shown = assignable(asked, choice);
  return quarterPage({
    asked,
    request,
    title: words.title,
    hasErrors: problems.length > 0,
    before: html`${errorList(language, problems)}${before}`,
    lead: html`<p class="govuk-body">${words.introduction}</p>`,
    main: html`${returnFilterForm({ asked, choice, path, anchor: 'assign', language })}
<section aria-labelledby="assign">
<h2 class="govuk-visually-hidden" id="assign">${words.table}</h2>
${isNarrowed(choice) && html`<p class="govuk-body" role="status">${shared.shown(shown.length, asked.view.returns.length)}</p>`}
${shown.length === 0 ? html`<p class="govuk-body">${shared.nothingShown}</p>` : postForm({ request, action: path, body: html`<input type="hidden" name="shown" value="${choiceQuery(choice)}">${fields({ asked, request, answers, problems, count: shown.length })}<div class="choosing">${table({ asked, request, answers, shown })}</div>` })}
<p class="govuk-body quiet">${words.locked}</p>
</section>`,
  });
}

function fields({
  asked,
  request: { language },
  answers,
  problems,
  count,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly answers: AssignAnswers;
  readonly problems: readonly FieldProblem[];
  readonly count: number;
}): Html {
  const words = ASSIGN_WORDS[language];
  const { services } = asked.view.quarter.frame.directorate;
  const keep = { value: '', text: words.keep };
  return html`<div class="assign">
${radios({
  name: 'which',
  fieldset: { legend: words.which },
  classes: 'govuk-radios--inline govuk-radios--small',
  items: [
    { value: 'ticked', text: words.ticked },
    { value: 'shown', text: words.allShown(count) },
  ],
  value: answers.which,
  ...fieldError({ language, problems, field: 'which' }),
})}
${select({
  name: 'owner',
  label: { text: words.owner },
  items: [keep, { value: 'nobody', text: words.nobody }, ...personItems(asked.people, language)],
  value: answers.owner,
  ...fieldError({ language, problems, field: 'owner' }),
})}
${
  services.length > 0 &&
  select({
    name: 'service',
    label: { text: words.service },
    hint: { text: words.serviceHint },
    items: [
      keep,
      ...services.map(({ id, name }) => ({ value: id, text: name[language] })),
      { value: 'none', text: QUARTER_WORDS[language].wholeDirectorate },
    ],
    value: answers.service,
  })
}
${input({
  name: 'due',
  label: { text: words.dueOn },
  hint: { text: `${words.dueOnHint} ${dayExample(language)}` },
  value: dayInBox(answers.dueOn, language),
  autocomplete: 'off',
  classes: 'govuk-input--width-10',
  ...fieldError({ language, problems, field: 'due' }),
})}
${button({ text: words.assign })}
</div>`;
}

function table({
  asked,
  request: { language },
  answers,
  shown,
}: {
  readonly asked: AskedQuarter;
  readonly request: PageRequest;
  readonly answers: AssignAnswers;
  readonly shown: readonly NamedReturn[];
}): Html {
  const shared = QUARTER_WORDS[language];
  const { services } = asked.view.quarter.frame.directorate;
  const today = todayFor(asked.acting);
  return dataTable({
    id: 'assign-table',
    caption: ASSIGN_WORDS[language].table,
    columns: [
      { title: shared.title },
      { title: shared.kind },
      { title: shared.service },
      { title: shared.owner },
      { title: shared.state },
      { title: shared.due },
    ],
    rows: shown.map((named): DataRow => {
      const { entry } = named;
      const isTicked = answers.ticked.some((value) => value.endsWith(`/${entry.kind}/${entry.ref}`));
      const service = services.find(({ id }) => id === entry.service);
      return {
        id: rowId(asked, named),
        cells: [
          html`${chooseBox({ entry, name: returnName(asked, named, language), language, isTicked })}${returnLink(asked, named, language)}`,
          returnWords(language).kind[entry.kind],
          service === undefined ? absent(shared.wholeDirectorate) : service.name[language],
          ownerText(asked, entry.owner, language),
          stateTag(entry.state, language),
          dueText(entry, { today, language }),
        ],
      };
    }),
  });
}
