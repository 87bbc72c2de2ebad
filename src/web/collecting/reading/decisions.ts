import type { Verb } from '../../../access/index.ts';
import type { Person } from '../../../domain/people/index.ts';
import { mayFollow, type ReturnEventType } from '../../../domain/returns/index.ts';
import { isClosed, mayReturn } from '../../../use-cases/returns/index.ts';
import { button, textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { fieldError, more, postForm } from '../../parts/index.ts';
import type { Shown } from '../form/shown.ts';
import { returnPartPath } from '../services.ts';
import { READING_WORDS } from './words.ts';

/** What may be decided about a return, by the word that its button sends. */
export type Decision = 'approve' | 'accept' | 'send-back' | 'reopen';

const DECISIONS: Readonly<Record<Decision, { readonly verb: Verb; readonly event: ReturnEventType }>> = {
  approve: { verb: 'approve-return', event: 'approved' },
  accept: { verb: 'accept-return', event: 'accepted' },
  'send-back': { verb: 'send-back-return', event: 'sent-back' },
  reopen: { verb: 'reopen-return', event: 'reopened' },
};

/** What a button of these pages asks for, if it is a decision. */
export function decisionOf(text: string): Decision | null {
  return Object.hasOwn(DECISIONS, text) ? (text as Decision) : null;
}

/** Whether a person may decide this about a return as it stands. A sealed quarter allows reopening only. */
function mayDecide(
  { view }: Shown,
  { person, decision }: { readonly person: Person; readonly decision: Decision },
): boolean {
  const { entry, quarter } = view;
  const { verb, event } = DECISIONS[decision];
  if (isClosed(quarter) && decision !== 'reopen') return false;
  return mayReturn(person, verb, entry) && mayFollow(entry.state, event);
}

/** The decisions that somebody may take and has to give a reason for. */
export function reasonedDecisions(shown: Shown, person: Person): readonly Decision[] {
  return (['send-back', 'reopen'] as const).filter((decision) => mayDecide(shown, { person, decision }));
}

/** The buttons of those who approve and accept; nothing where there is nothing to decide. */
export function decisions(
  shown: Shown,
  {
    person,
    typedReason,
  }: {
    readonly person: Person;
    /** What was typed as the reason of a decision that was not done; null when that is none. */
    readonly typedReason: (decision: Decision) => string | null;
  },
): Html {
  const words = READING_WORDS[shown.language];
  const may = (decision: Decision) => mayDecide(shown, { person, decision });
  const isOwn = shown.view.entry.submittedBy === person.id;
  const parts = [
    may('approve') &&
      (isOwn
        ? html`<p class="govuk-body">${words.own}</p>`
        : plain(shown, { decision: 'approve', text: words.approve })),
    may('accept') && plain(shown, { decision: 'accept', text: words.accept }),
    may('send-back') &&
      withReason(shown, {
        decision: 'send-back',
        text: words.sendBack,
        why: words.sendBackWhy,
        hint: words.sendBackHint,
        typed: typedReason('send-back'),
      }),
    may('reopen') &&
      withReason(shown, {
        decision: 'reopen',
        text: words.reopen,
        why: words.reopenWhy,
        hint: words.reopenHint,
        typed: typedReason('reopen'),
      }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return html``;
  return html`<section class="decisions" aria-labelledby="decide">
<h2 class="govuk-heading-m" id="decide">${words.decide}</h2>
${parts}
</section>`;
}

function plain(
  shown: Shown,
  { decision, text }: { readonly decision: Decision; readonly text: string },
): Html {
  return decisionForm(shown, { decision, body: html`${button({ text, name: 'do', value: decision })}` });
}

function withReason(
  shown: Shown,
  {
    decision,
    text,
    why,
    hint,
    typed,
  }: {
    readonly decision: Decision;
    readonly text: string;
    readonly why: string;
    readonly hint: string;
    readonly typed: string | null;
  },
): Html {
  const { language, problems } = shown;
  const id = `reason-${decision}`;
  return more({
    summary: text,
    isOpen: typed !== null,
    text: decisionForm(shown, {
      decision,
      keeps: true,
      body: html`${textarea({
        name: 'reason',
        id,
        label: { text: why },
        hint: { text: hint },
        value: typed ?? '',
        rows: 3,
        ...fieldError({ language, problems, field: id }),
      })}
${button({ text, name: 'do', value: decision, classes: 'govuk-button--secondary' })}`,
    }),
  });
}

function decisionForm(
  { request, view: { entry } }: Shown,
  {
    decision,
    keeps = false,
    body,
  }: { readonly decision: Decision; readonly keeps?: boolean; readonly body: Html },
): Html {
  return postForm({
    request,
    action: returnPartPath(entry, decision),
    keeps,
    body: html`<input type="hidden" name="version" value="${entry.version}">${body}`,
  });
}
