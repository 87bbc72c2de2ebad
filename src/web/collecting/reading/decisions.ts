import type { Verb } from '../../../access/index.ts';
import type { Person } from '../../../domain/people/index.ts';
import { mayFollow, type ReturnEventType } from '../../../domain/returns/index.ts';
import { isClosed, mayReturn } from '../../../use-cases/returns/index.ts';
import { button, textarea } from '../../govuk/index.ts';
import { type Html, html } from '../../html.ts';
import { fieldError, more, postForm } from '../../parts/index.ts';
import type { Shown } from '../form/shown.ts';
import { returnPath } from '../services.ts';
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

/** The buttons of those who approve and accept; nothing where there is nothing to decide. `refused` is a decision that lacked its reason. */
export function decisions(
  shown: Shown,
  {
    person,
    typedReason,
    refused,
  }: { readonly person: Person; readonly typedReason: string; readonly refused: Decision | null },
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
        typed: refused === 'send-back' ? typedReason : '',
        isOpen: refused === 'send-back',
      }),
    may('reopen') &&
      withReason(shown, {
        decision: 'reopen',
        text: words.reopen,
        why: words.reopenWhy,
        hint: words.reopenHint,
        typed: refused === 'reopen' ? typedReason : '',
        isOpen: refused === 'reopen',
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
  return decisionForm(shown, html`${button({ text, name: 'do', value: decision })}`);
}

function withReason(
  shown: Shown,
  {
    decision,
    text,
    why,
    hint,
    typed,
    isOpen,
  }: {
    readonly decision: Decision;
    readonly text: string;
    readonly why: string;
    readonly hint: string;
    readonly typed: string;
    readonly isOpen: boolean;
  },
): Html {
  const { language, problems } = shown;
  const id = `reason-${decision}`;
  return more({
    summary: text,
    isOpen,
    text: decisionForm(
      shown,
      html`${textarea({
        name: 'reason',
        id,
        label: { text: why },
        hint: { text: hint },
        value: typed,
        rows: 3,
        ...fieldError({ language, problems, field: id }),
      })}
${button({ text, name: 'do', value: decision, classes: 'govuk-button--secondary' })}`,
    ),
  });
}

function decisionForm({ request, view: { entry } }: Shown, body: Html): Html {
  return postForm({
    request,
    action: returnPath(entry),
    body: html`<input type="hidden" name="version" value="${entry.version}">${body}`,
  });
}
