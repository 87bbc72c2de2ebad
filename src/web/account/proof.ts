import { formatTime } from '../../locale/index.ts';
import type { ProofFailure } from '../../use-cases/index.ts';
import { passwordInput } from '../govuk/index.ts';
import type { Html } from '../html.ts';
import { type FieldProblem, fieldError } from '../parts/index.ts';
import type { ActionRequest, PageRequest } from '../route.ts';
import { ACCOUNT_WORDS } from './words.ts';

/** The field in which somebody who is signed in shows again that it is them. */
export function proofField({ language }: PageRequest, problems: readonly FieldProblem[]): Html {
  return passwordInput({
    name: 'password',
    label: { text: ACCOUNT_WORDS[language].password },
    ...fieldError({ language, problems, field: 'password' }),
  });
}

/** That the password was not typed at all. */
export function proofMissing({ form, language }: ActionRequest): readonly FieldProblem[] {
  const text = ACCOUNT_WORDS[language].problems.missing;
  return form.text('password') === '' ? [{ field: 'password', text }] : [];
}

/** Why the password proved nothing, in words. */
export function proofProblem({ language }: PageRequest, failure: ProofFailure): FieldProblem {
  const words = ACCOUNT_WORDS[language];
  switch (failure.kind) {
    case 'wrong':
      return { field: 'password', text: words.problems.wrong };
    case 'no-password':
      return { field: 'password', text: words.noPassword };
    case 'too-many':
      return { field: 'password', text: words.tooMany(formatTime(failure.tryAgainAt)) };
  }
}
