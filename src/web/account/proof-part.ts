import type { Person } from '../../domain/people/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import {
  type Proof,
  type ProofAsked,
  type ProveSelfPorts,
  proofAsked,
  proveSelf,
} from '../../use-cases/index.ts';
import type { IdentityProvider } from '../../use-cases/sign-in/ports.ts';
import { button, passwordInput } from '../govuk/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import { type FieldProblem, fieldError } from '../parts/index.ts';
import type { ActionRequest, PageRequest } from '../route.ts';
import { type SignInServices, signedInBy } from '../sign-in/index.ts';
import { proofMissing, proofProblem } from './proof.ts';

const WORDS = inBoth({
  en: {
    password: 'Your password',
    hint: 'We ask again so that nobody else can do this while you are away from your device.',
    council: (name: string) => `Confirm with ${name}`,
    councilHint:
      'Before you can do this, sign in to your council account again. You have five minutes after that.',
    proven: 'You have just confirmed who you are. This counts once, for five minutes.',
    failed: {
      another: 'You signed in with a different council account. Use your own.',
      'not-asked': 'The council’s sign-in did not ask you to sign in again. Sign out there, then try again.',
      unreachable: 'The council’s sign-in does not answer. Try again in a few minutes.',
      refused: 'You did not complete the council’s sign-in. Try again.',
      late: 'Signing in took too long, or was started in another window. Try again.',
      'not-proven': 'Confirm who you are first, with your council account.',
    },
  },
  cy: {
    password: 'Eich cyfrinair',
    hint: 'Gofynnwn eto fel na all neb arall wneud hyn tra byddwch i ffwrdd o’ch dyfais.',
    council: (name: string) => `Cadarnhau drwy fewngofnodi â ${name}`,
    councilHint:
      'Cyn y gallwch wneud hyn, mewngofnodwch i’ch cyfrif cyngor eto. Bydd gennych bum munud wedi hynny.',
    proven: 'Rydych newydd gadarnhau pwy ydych. Mae hyn yn cyfrif unwaith, am bum munud.',
    failed: {
      another: 'Rydych wedi mewngofnodi â chyfrif cyngor gwahanol. Defnyddiwch eich cyfrif eich hun.',
      'not-asked':
        'Ni ofynnodd gwasanaeth mewngofnodi’r cyngor i chi fewngofnodi eto. Allgofnodwch yno, yna rhowch gynnig arall arni.',
      unreachable:
        'Nid yw gwasanaeth mewngofnodi’r cyngor yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau.',
      refused: 'Ni wnaethoch gwblhau’r mewngofnodi drwy’r cyngor. Rhowch gynnig arall arni.',
      late: 'Cymerodd y mewngofnodi ormod o amser, neu fe’i dechreuwyd mewn ffenestr arall. Rhowch gynnig arall arni.',
      'not-proven': 'Cadarnhewch yn gyntaf pwy ydych, â’ch cyfrif cyngor.',
    },
  },
});

/** What asking somebody who is signed in to show again that it is them stands on. */
export interface ProofServices extends ProveSelfPorts, Pick<SignInServices, 'security'> {
  readonly identityProvider: IdentityProvider | null;
}

/** How a form asks for a proof of whoever looks at it. */
export interface ProofShown {
  readonly asked: ProofAsked;
  /** What became of the way through the council's accounts, where the address says so. */
  readonly problems: readonly FieldProblem[];
  readonly provider: IdentityProvider['name'] | null;
}

/** Finds out how a form has to ask somebody for a proof. */
export async function shownProof(
  services: ProofServices,
  { request, person }: { readonly request: PageRequest; readonly person: Person },
): Promise<ProofShown> {
  const visitor = await signedInBy(services, request);
  const asked = await proofAsked(services)({ person, session: visitor?.session ?? null });
  const texts: Readonly<Record<string, string>> = WORDS[request.language].failed;
  const failed = request.query.get('council') ?? '';
  const text = asked === 'council' && Object.hasOwn(texts, failed) ? texts[failed] : undefined;
  return {
    asked,
    problems: text === undefined ? [] : [{ field: 'prove', text }],
    provider: services.identityProvider?.name ?? null,
  };
}

/**
 * The part of a form in which somebody shows that it is them, and the button that sends it; where they have to go to the
 * council's accounts first, the way there stands in its place.
 */
export function proofPart({
  request: { language, path },
  shown: { asked, provider },
  problems,
  send,
}: {
  readonly request: PageRequest;
  readonly shown: ProofShown;
  readonly problems: readonly FieldProblem[];
  readonly send: Html;
}): Html {
  const words = WORDS[language];
  switch (asked) {
    case 'nothing':
      return send;
    case 'proven':
      return html`<p class="govuk-body">${words.proven}</p>
${send}`;
    case 'password':
      return html`${passwordInput({
        name: 'password',
        label: { text: words.password },
        hint: { text: words.hint },
        ...fieldError({ language, problems, field: 'password' }),
      })}
${send}`;
    case 'council':
      return html`<p class="govuk-body">${words.councilHint}</p>
<p class="govuk-body">${button({
        id: 'prove',
        text: words.council(provider?.[language] ?? ''),
        href: linkTo(language, `/account/prove?${new URLSearchParams({ next: withoutCouncil(path) })}`),
      })}</p>`;
  }
}

/** The proof that a form brought of whoever sent it, or what is wrong with it. */
export async function proofGiven(
  services: ProofServices,
  { request, person }: { readonly request: ActionRequest; readonly person: Person },
): Promise<Result<Proof, readonly FieldProblem[]>> {
  const visitor = await signedInBy(services, request);
  const proving = { person, session: visitor?.session ?? null };
  const asked = await proofAsked(services)(proving);
  const missing = asked === 'password' ? proofMissing(request) : [];
  if (missing.length > 0) return fail(missing);
  const proved = await proveSelf(services)({ ...proving, password: request.form.text('password') });
  if (proved.ok) return ok(proved.value);
  const { failure } = proved;
  return fail([
    failure.kind === 'not-proven'
      ? { field: 'prove', text: WORDS[request.language].failed['not-proven'] }
      : proofProblem(request, failure),
  ]);
}

function withoutCouncil(path: string): string {
  const [pathname = '/', query] = path.split('?');
  const asked = new URLSearchParams(query);
  asked.delete('council');
  return asked.size === 0 ? pathname : `${pathname}?${asked}`;
}
