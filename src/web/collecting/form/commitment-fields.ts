import { comparePeriods } from '../../../domain/period/index.ts';
import type { CommitmentContent } from '../../../domain/returns/index.ts';
import { commitmentStatusWord, shortPeriod } from '../../../locale/index.ts';
import { type Html, html } from '../../html.ts';
import { statusChip } from '../../parts/index.ts';
import { knownPanel } from './known.ts';
import { questions } from './questions.ts';
import type { Shown } from './shown.ts';
import { statusField } from './status-field.ts';
import { textField } from './text-field.ts';

/** The boxes of a commitment's return. */
export function commitmentFields(shown: Shown<CommitmentContent>): Html {
  const { words, content } = shown;
  return html`${statusField(shown, { chosen: content.status, hasMeanings: true })}
${questions(shown)}
${textField(shown, { name: 'progress', label: words.progress, text: content.progress })}
${textField(shown, { name: 'nextSteps', label: words.nextSteps, hint: words.nextStepsHint, text: content.nextSteps })}`;
}

/** The last update of a commitment. */
export function commitmentKnown({ view, words, language }: Shown): Html {
  const { frame } = view.quarter;
  const commitment = frame.commitments.find(({ code }) => code === view.entry.ref);
  const update = commitment?.updates
    .filter(({ period }) => comparePeriods(period, frame.edition.period) < 0)
    .toSorted((one, other) => comparePeriods(one.period, other.period))
    .at(-1);
  if (update === undefined)
    return knownPanel({
      title: words.beside,
      facts: [],
      further: html`<p class="govuk-body">${words.noUpdate}</p>`,
    });
  const { status, progress, nextSteps } = update;
  return knownPanel({
    title: words.lastUpdate(shortPeriod(update.period, language)),
    facts: [
      status !== null && [
        words.status,
        statusChip({ status, word: commitmentStatusWord({ status, scheme: frame.scheme, language }) }),
      ],
      progress !== null && [words.progress, progress[language]],
      nextSteps !== null && [words.nextSteps, nextSteps[language]],
    ],
  });
}
