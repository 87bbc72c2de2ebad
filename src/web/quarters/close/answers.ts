import type { Verb } from '../../../access/index.ts';
import type { Bilingual, Language } from '../../../domain/value/index.ts';
import { returnWords } from '../../../locale/index.ts';
import {
  type CloseFailure,
  differencesToSeal,
  mayQuarter,
  publishQuarter,
  sealQuarter,
  signOffQuarter,
  smallNumbersToSeal,
} from '../../../use-cases/returns/index.ts';
import { type ProofServices, proofGiven, shownProof } from '../../account/index.ts';
import { type CollectingServices, quarterPath, unsavedAt } from '../../collecting/services.ts';
import { FormValues } from '../../form-values.ts';
import type { FieldProblem } from '../../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { type AskedQuarter, askedQuarter } from '../asked-quarter.ts';
import { lookedAt } from './looked.ts';
import { closingPage } from './page.ts';
import { CLOSING_WORDS, type ClosingStep } from './words.ts';

/** The verb of the table of access, and what is said when it is done, by step. */
const STEPS: Readonly<Record<ClosingStep, { readonly verb: Verb; readonly notice: string }>> = {
  'sign-off': { verb: 'sign-off-quarter', notice: 'signed-off' },
  seal: { verb: 'seal-edition', notice: 'sealed' },
  publish: { verb: 'publish-edition', notice: 'published' },
};

/** What is typed before a quarter is sealed. */
interface TypedReasons {
  readonly reason: Bilingual;
  readonly smallNumbersReason: string;
}

function typedReasons(form: FormValues): TypedReasons {
  return {
    reason: { en: form.text('reason-en').trim(), cy: form.text('reason-cy').trim() },
    smallNumbersReason: form.text('small-numbers-reason').trim(),
  };
}

/** What a step would do, to be looked at before it is done. */
export async function closingAnswer(
  services: CollectingServices & ProofServices,
  {
    asked,
    request,
    step,
    typed,
    problems = [],
  }: {
    readonly asked: AskedQuarter;
    readonly request: PageRequest;
    readonly step: ClosingStep;
    /** What was sent and not taken; absent: what was typed and not saved, where something was. */
    readonly typed?: TypedReasons;
    readonly problems?: readonly FieldProblem[];
  },
): Promise<PageAnswer> {
  const { person } = asked.acting;
  if (!mayQuarter(person, STEPS[step].verb, asked.key)) return { kind: 'refused' };
  const differences = await differencesOf(asked, step);
  const smallNumbers = await numbersOf(asked, step);
  const proof = await shownProof(services, { request, person });
  const all = [...problems, ...proof.problems];
  const kept =
    typed === undefined ? await unsavedAt(services, asked.acting, quarterPath(asked.key, step)) : null;
  const markup = closingPage({
    asked,
    request,
    step,
    differences,
    smallNumbers,
    ...(typed ?? typedReasons(new FormValues(kept?.fields))),
    kept,
    proof,
    problems: all,
  });
  return { kind: 'page', status: problems.length > 0 ? 422 : 200, markup };
}

/** Does a step to the quarter as it was looked at; else says why not and shows it as it is now. */
export async function closingAction(
  services: CollectingServices & ProofServices,
  {
    asked,
    request,
    step,
  }: {
    readonly asked: AskedQuarter;
    readonly request: ActionRequest<'directorate' | 'period'>;
    readonly step: ClosingStep;
  },
): Promise<PageAnswer> {
  const { acting, key } = asked;
  const { form, language } = request;
  const typed = typedReasons(form);
  if (!mayQuarter(acting.person, STEPS[step].verb, key)) return { kind: 'refused' };
  const proof = await proofGiven(services, { request, person: acting.person });
  if (!proof.ok) return closingAnswer(services, { asked, request, step, typed, problems: proof.failure });
  const looked = { key, ...lookedAt(form.text('version')), proof: proof.value };
  const result =
    step === 'sign-off'
      ? await signOffQuarter(acting, looked)
      : step === 'seal'
        ? await sealQuarter(acting, { ...looked, ...typed })
        : await publishQuarter(acting, looked);
  if (result.ok) return { kind: 'redirect', path: quarterPath(key), notice: STEPS[step].notice };
  const { failure } = result;
  if (failure.kind === 'not-found') return { kind: 'not-found' };
  if (failure.kind === 'forbidden' || failure.kind === 'not-proven') return { kind: 'refused' };
  const now = await askedQuarter({ services, acting, parameters: request.parameters });
  if (now === null) return { kind: 'not-found' };
  const problems = problemsOf({ failure, reason: typed.reason, language });
  const shown = await closingAnswer(services, { asked: now, request, step, typed, problems });
  return shown.kind === 'page' && failure.kind !== 'reason-missing' ? { ...shown, status: 409 } : shown;
}

async function numbersOf({ acting, key }: AskedQuarter, step: ClosingStep) {
  return step === 'seal' ? smallNumbersToSeal(acting, key) : [];
}

async function differencesOf({ acting, key }: AskedQuarter, step: ClosingStep) {
  return step === 'seal' ? differencesToSeal(acting, key) : null;
}

function problemsOf({
  failure,
  reason,
  language,
}: {
  readonly failure: Exclude<CloseFailure, { readonly kind: 'not-found' | 'forbidden' | 'not-proven' }>;
  readonly reason: Bilingual;
  readonly language: Language;
}): readonly FieldProblem[] {
  const words = CLOSING_WORDS[language].failure;
  switch (failure.kind) {
    case 'reason-missing':
      return (['cy', 'en'] as const)
        .filter((each) => reason[each] === '')
        .map((each) => ({ field: `reason-${each}`, text: words['reason-missing'][each] }));
    case 'not-possible': {
      const state = returnWords(language).quarterState[failure.state];
      return [{ field: 'closing', text: words['not-possible'](state) }];
    }
    case 'obstacles':
      return [{ field: 'closing', text: words.obstacles }];
    case 'changed':
      return [{ field: 'main-content', text: words.changed }];
  }
}
