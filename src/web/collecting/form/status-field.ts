import { STATUSES, type Status } from '../../../domain/scoring/index.ts';
import { commitmentStatusWord } from '../../../locale/index.ts';
import { radios } from '../../govuk/index.ts';
import type { Html } from '../../html.ts';
import { fieldError, statusChip } from '../../parts/index.ts';
import type { Shown } from './shown.ts';

/** The status of a commitment or recommendation, by the colours of the year's key, each with what it means. */
export function statusField({ view, words, language, problems }: Shown, chosen: Status | null): Html {
  const { scheme } = view.quarter.frame;
  const meanings = scheme.commitments;
  const offered = meanings.length === 0 ? STATUSES : meanings.map(({ status }) => status);
  return radios({
    name: 'status',
    fieldset: { legend: words.status, legendClasses: 'govuk-fieldset__legend--m' },
    classes: 'status-choice',
    ...(chosen !== null && { value: chosen }),
    items: offered.map((status) => {
      const meaning = meanings.find((each) => each.status === status)?.meaning[language];
      return {
        text: statusChip({ status, word: commitmentStatusWord({ status, scheme, language }) }),
        value: status,
        ...(meaning !== undefined && { hint: { text: meaning } }),
      };
    }),
    ...fieldError({ language, problems, field: 'status' }),
  });
}
