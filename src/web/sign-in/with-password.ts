import { formatTime } from '../../locale/index.ts';
import { type PasswordFailure, signInWithPassword } from '../../use-cases/index.ts';
import type { FieldProblem } from '../parts/index.ts';
import type { ActionRequest, PageAnswer } from '../route.ts';
import { letIn } from './entering.ts';
import { NEVER_KEPT } from './never-kept.ts';
import { type SignInServices, secondsUntil } from './services.ts';
import { type SignInView, signInPage } from './sign-in-page.ts';
import { SIGN_IN_WORDS } from './words.ts';

/** Signs somebody in by e-mail and password, and by a code where it is asked for. */
export async function passwordAnswer(services: SignInServices, request: ActionRequest): Promise<PageAnswer> {
  const { form, language } = request;
  const email = form.text('email');
  const asksCode = form.has('code');
  const words = SIGN_IN_WORDS[language].problems;
  const again = (view: Partial<SignInView>) => formAgain({ services, request, email, asksCode, ...view });

  const missing = missingFields(request);
  if (missing.length > 0) return again({ problems: missing });
  const signedIn = await signInWithPassword(services)({
    email,
    password: form.text('password'),
    code: asksCode ? form.text('code') : null,
    address: request.clientAddress,
    device: request.cookie('device'),
  });
  if (signedIn.ok)
    return letIn({ services, request, signedIn: signedIn.value, next: request.query.get('next') });
  await noteRefused(services, { email, kind: signedIn.failure.kind });
  switch (signedIn.failure.kind) {
    case 'code-needed':
      return again({ asksCode: true });
    case 'code-wrong':
      return again({ asksCode: true, problems: [{ field: 'code', text: words.codeWrong }] });
    case 'code-unreadable':
      return again({ asksCode: true, problems: [{ field: 'code', text: words.codeUnreadable }] });
    case 'wrong':
      return again({ problems: [{ field: 'email', text: words.wrong }] });
    case 'too-many': {
      const text = words.tooMany(formatTime(signedIn.failure.tryAgainAt));
      const answer = await again({ problems: [{ field: 'email', text }] });
      return {
        ...answer,
        status: 429,
        headers: { ...NEVER_KEPT, 'Retry-After': String(secondsUntil(services, signedIn.failure)) },
      };
    }
  }
}

/** Whoever was refused is known by their id, and nobody by what was typed: it may be a password in the wrong box. */
async function noteRefused(
  { accounts, security }: SignInServices,
  { email, kind }: { readonly email: string; readonly kind: PasswordFailure['kind'] },
): Promise<void> {
  if (kind === 'code-needed') return;
  const people = (await accounts.personsByEmail(email)).map(({ id }) => id);
  const event = kind === 'too-many' ? 'slowed-down' : 'sign-in-refused';
  security.note({ event, level: 'warning', because: kind, people });
}

async function formAgain(view: SignInView) {
  return { kind: 'page', status: 422, markup: await signInPage(view), headers: NEVER_KEPT } as const;
}

function missingFields({ form, language }: ActionRequest): readonly FieldProblem[] {
  const words = SIGN_IN_WORDS[language].problems;
  const needed = [
    { field: 'email', text: words.emailMissing },
    { field: 'password', text: words.passwordMissing },
    ...(form.has('code') ? [{ field: 'code', text: words.codeMissing }] : []),
  ];
  return needed.filter(({ field }) => form.text(field).trim() === '');
}
