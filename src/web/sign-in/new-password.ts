import type { PasswordFault } from '../../use-cases/index.ts';
import { passwordInput } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { type FieldProblem, fieldError } from '../parts/index.ts';
import type { ActionRequest, PageRequest } from '../route.ts';
import { PASSWORD_WORDS } from './password-words.ts';

/** The two fields in which a new password is typed. Twice, since it cannot be looked at without script. */
export function newPasswordFields(
  { language }: Pick<PageRequest, 'language'>,
  problems: readonly FieldProblem[],
): Html {
  const words = PASSWORD_WORDS[language];
  return html`${passwordInput({
    name: 'new-password',
    label: { text: words.newPassword },
    hint: { text: words.rules },
    autocomplete: 'new-password',
    ...fieldError({ language, problems, field: 'new-password' }),
  })}
${passwordInput({ name: 'again', label: { text: words.again }, autocomplete: 'new-password' })}`;
}

/** What is wrong with the two fields by themselves; the rules of passwords are not asked here. */
export function newPasswordProblems({
  form,
  language,
}: Pick<ActionRequest, 'form' | 'language'>): readonly FieldProblem[] {
  const { missing, differs } = PASSWORD_WORDS[language].faults;
  const typed = form.text('new-password');
  if (typed === '') return [{ field: 'new-password', text: missing }];
  return typed === form.text('again') ? [] : [{ field: 'new-password', text: differs }];
}

/** A broken rule of passwords in words. */
export function passwordProblem(
  { language }: Pick<PageRequest, 'language'>,
  kind: PasswordFault['kind'],
): FieldProblem {
  return { field: 'new-password', text: PASSWORD_WORDS[language].faults[kind] };
}
