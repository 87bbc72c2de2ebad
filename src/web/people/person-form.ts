import type { Grant } from '../../domain/people/index.ts';
import { ROLES } from '../../domain/people/index.ts';
import { LANGUAGES } from '../../domain/value/index.ts';
import { roleWord, type Scopes, scopeText } from '../../locale/index.ts';
import { button, fieldset, input, radios, select } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { type FieldProblem, fieldError, more, postForm } from '../parts/index.ts';
import type { PageRequest } from '../route.ts';
import { offeredScopes, rowsOf, scopeValue, type TypedPerson } from './typed-person.ts';
import { PEOPLE_WORDS } from './words.ts';

/** What the form for a person shows. */
interface PersonForm {
  readonly request: PageRequest;
  readonly action: string;
  readonly typed: TypedPerson;
  readonly scopes: Scopes;
  readonly problems: readonly FieldProblem[];
}

/** The form for a person: name, e-mail, language, roles, and why they are changed. */
export function personForm({ request, action, typed, scopes, problems }: PersonForm): Html {
  const { language } = request;
  const words = PEOPLE_WORDS[language];
  const errorOf = (field: string) => fieldError({ language, problems, field });
  return postForm({
    request,
    action,
    body: html`${input({
      name: 'name',
      label: { text: words.name },
      value: typed.name,
      autocomplete: 'off',
      ...errorOf('name'),
    })}
${input({
  name: 'email',
  type: 'email',
  label: { text: words.email },
  hint: { text: words.emailHint },
  value: typed.email,
  autocomplete: 'off',
  spellcheck: false,
  ...errorOf('email'),
})}
${radios({
  name: 'language',
  fieldset: { legend: words.language },
  items: LANGUAGES.map((each) => ({ value: each, text: words.languages[each] })),
  value: typed.language,
  classes: 'govuk-radios--inline govuk-radios--small',
})}
${roleRows({ typed, scopes, problems })}
${input({
  name: 'reason',
  label: { text: words.reason },
  hint: { text: words.reasonHint },
  value: typed.reason,
  autocomplete: 'off',
})}
${button({ text: words.save })}`,
  });
}

function roleRows({ typed, scopes, problems }: Pick<PersonForm, 'typed' | 'scopes' | 'problems'>): Html {
  const { language } = scopes;
  const words = PEOPLE_WORDS[language];
  return html`<h2 class="govuk-heading-m">${words.roles}</h2>
<p class="govuk-body">${words.rolesHint}</p>
${rowsOf(typed).map((grant, at) => roleRow({ grant, number: at + 1, scopes, problems }))}
${more({
  summary: words.meanings,
  text: html`<dl class="meanings">${ROLES.map((role) => html`<dt>${roleWord(role, language)}</dt><dd>${words.meaning[role]}</dd>`)}</dl>`,
})}`;
}

function roleRow({
  grant,
  number,
  scopes,
  problems,
}: {
  readonly grant: Grant | null;
  readonly number: number;
  readonly scopes: Scopes;
  readonly problems: readonly FieldProblem[];
}): Html {
  const { language, directorates } = scopes;
  const words = PEOPLE_WORDS[language];
  const offered = offeredScopes(directorates);
  const isOffered = grant === null || offered.some((scope) => scopeValue(scope) === scopeValue(grant));
  const field = `role-${number}`;
  return fieldset({
    legend: words.rowOf(number),
    legendClasses: 'govuk-visually-hidden',
    inner: html`<div class="role-row">
${select({
  name: field,
  label: { text: words.role },
  items: [
    { value: '', text: words.noRole },
    ...ROLES.map((role) => ({ value: role, text: roleWord(role, language) })),
  ],
  value: grant?.role ?? '',
  ...fieldError({ language, problems, field }),
})}
${select({
  name: `scope-${number}`,
  label: { text: words.scope },
  items: [...offered, ...(isOffered ? [] : [grant])].map((scope) => ({
    value: scopeValue(scope),
    text: scope.directorate === null ? words.wholeCouncil : scopeText(scope, scopes),
  })),
  value: grant === null ? '' : scopeValue(grant),
})}
</div>`,
  });
}
