import { type TargetFault, type TypedTargets, unanswered } from '../../../domain/returns/index.ts';
import { mayQuarter, setTargets, type TargetsFailure } from '../../../use-cases/returns/index.ts';
import { answerId, answersIn } from '../../collecting/form/question-box.ts';
import { type CollectingServices, quarterPath, unsavedAt } from '../../collecting/services.ts';
import { notificationBanner } from '../../govuk/index.ts';
import { html } from '../../html.ts';
import { doneBanner, type FieldProblem } from '../../parts/index.ts';
import type { ActionRequest, PageAnswer, PageRequest } from '../../route.ts';
import { type AskedQuarter, askedQuarter } from '../asked-quarter.ts';
import { countIn, withCount } from '../with-count.ts';
import { QUARTER_WORDS } from '../words.ts';
import { boxName, targetQuestion, targetsPage, wasName } from './page.ts';
import { unsavedTargets } from './unsaved-page.ts';
import { TARGET_WORDS } from './words.ts';

type QuarterAction = ActionRequest<'directorate' | 'period'>;

/** The page of a quarter's targets. */
export async function targetsAnswer(
  services: CollectingServices,
  { asked, request }: { readonly asked: AskedQuarter; readonly request: PageRequest },
): Promise<PageAnswer> {
  if (!asked.view.isWhole) return { kind: 'not-found' };
  const words = TARGET_WORDS[request.language];
  const before = doneBanner(request, { set: words.done(countIn(request.query)), same: words.nothing });
  const isOpen = isOpenTo(asked);
  const form = isOpen ? await unsavedAt(services, asked.acting, quarterPath(asked.key, 'targets')) : null;
  const unsaved = form === null ? null : unsavedTargets({ asked, request, form });
  return { kind: 'page', markup: unsaved ?? targetsPage({ asked, request, isOpen, before }) };
}

/** Sets the targets whose boxes were changed. */
export async function targetsAction(
  services: CollectingServices,
  { asked, request }: { readonly asked: AskedQuarter; readonly request: QuarterAction },
): Promise<PageAnswer> {
  const { form } = request;
  const reason = form.text('reason');
  const answers = answersIn(form);
  const result = await setTargets(asked.acting, {
    key: asked.key,
    version: Number(form.text('version')),
    targets: changedTargets(form),
    answers,
    reason,
  });
  if (result.ok) {
    const path = quarterPath(asked.key, 'targets');
    return result.value === 0
      ? { kind: 'redirect', path, notice: 'same' }
      : { kind: 'redirect', path: withCount(path, result.value), notice: 'set' };
  }
  return refusal(services, { asked, request, failure: result.failure });
}

/** Whether this person may set targets now. */
function isOpenTo({ acting, key, view }: AskedQuarter): boolean {
  return view.quarter.state === 'open' && mayQuarter(acting.person, 'set-targets', key);
}

/** The indicators one of whose boxes holds something else than it was sent with. */
function changedTargets(form: ActionRequest['form']): readonly TypedTargets[] {
  const changed = (name: string) => (form.text(name) === form.text(wasName(name)) ? null : form.text(name));
  const refs = new Set(form.names().flatMap((name) => /^(?:year|quarter):(.+)$/.exec(name)?.slice(1) ?? []));
  return [...refs].flatMap((ref): readonly TypedTargets[] => {
    const [year, quarter] = [changed(boxName('year', ref)), changed(boxName('quarter', ref))];
    return year === null && quarter === null ? [] : [{ ref, year, quarter }];
  });
}

async function refusal(
  services: CollectingServices,
  {
    asked,
    request,
    failure,
  }: {
    readonly asked: AskedQuarter;
    readonly request: QuarterAction;
    readonly failure: TargetsFailure;
  },
): Promise<PageAnswer> {
  if (failure.kind === 'not-found') return { kind: 'not-found' };
  if (failure.kind === 'forbidden') return { kind: 'refused' };
  const { form, language } = request;
  const words = TARGET_WORDS[language];
  const typed = Object.fromEntries(form.names().map((name) => [name, form.text(name)]));
  const boxes = { request, typed, reason: form.text('reason'), answers: answersIn(form) };
  if (failure.kind === 'guarded') {
    const { findings } = failure;
    const { frame } = asked.view.quarter;
    const problems = unanswered(findings, { confirmations: boxes.answers }).map((finding) => ({
      field: answerId(finding),
      text: targetQuestion({ frame, finding, language }),
    }));
    const markup = targetsPage({ asked, isOpen: true, findings, problems, ...boxes });
    return { kind: 'page', status: 422, markup };
  }
  if (failure.kind === 'faults' || failure.kind === 'reason-missing') {
    const problems: readonly FieldProblem[] =
      failure.kind === 'faults'
        ? failure.faults.map(({ ref, which, typed: text }: TargetFault) => ({
            field: boxName(which, ref),
            text: words.fault(text, ref),
          }))
        : [{ field: 'reason', text: words.reasonMissing }];
    return { kind: 'page', status: 422, markup: targetsPage({ asked, isOpen: true, problems, ...boxes }) };
  }
  const now = await askedQuarter({ services, acting: asked.acting, parameters: request.parameters });
  if (now === null) return { kind: 'not-found' };
  const text = failure.kind === 'changed' ? words.changed : words.notOpen;
  const before = html`${notificationBanner({ title: QUARTER_WORDS[language].important, text })}`;
  return {
    kind: 'page',
    status: 409,
    markup: targetsPage({ asked: now, isOpen: isOpenTo(now), before, ...boxes }),
  };
}
