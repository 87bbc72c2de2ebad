import { inBoth } from '../../locale/index.ts';
import type { LetterCounts } from '../../use-cases/letters/ports.ts';
import { type Html, html } from '../html.ts';
import type { PageRequest } from '../route.ts';

const WORDS = inBoth({
  en: {
    letters: 'Reminders by email:',
    sent: (count: number) => `${count} sent`,
    waiting: (count: number) => `${count} waiting`,
    failed: (count: number) => `${count} could not be sent`,
    unsure: (count: number) => `${count} perhaps sent`,
    check: 'Check the email addresses, and ask whoever runs the mail server.',
  },
  cy: {
    letters: 'Nodiadau atgoffa drwy e-bost:',
    sent: (count: number) => `anfonwyd ${count}`,
    waiting: (count: number) => `yn aros: ${count}`,
    failed: (count: number) => `methwyd anfon: ${count}`,
    unsure: (count: number) => `wedi’u hanfon o bosibl: ${count}`,
    check: 'Gwiriwch y cyfeiriadau e-bost, a gofynnwch i’r sawl sy’n rhedeg y gweinydd e-bost.',
  },
});

/** How the reminders to people stand, in a line for whoever manages them; what there is none of is not said. */
export function lettersLine(counts: LetterCounts, { language }: Pick<PageRequest, 'language'>): Html {
  const words = WORDS[language];
  const { sent, waiting, failed, unsure } = counts;
  const parts = [
    words.sent(sent),
    waiting > 0 && words.waiting(waiting),
    failed > 0 && words.failed(failed),
    unsure > 0 && words.unsure(unsure),
  ].filter((part) => part !== false);
  return html`<p class="govuk-body">${words.letters} ${parts.join(', ')}.${failed + unsure > 0 && html` ${words.check}`}</p>`;
}
