import { STATUSES, type Status } from '../../../domain/scoring/index.ts';
import { commitmentStatusWord, sharedWords } from '../../../locale/index.ts';
import { radios } from '../../govuk/index.ts';
import type { Html } from '../../html.ts';
import { fieldError, statusChip } from '../../parts/index.ts';
import type { Shown } from './shown.ts';

/**
 * The status of a commitment or recommendation, by the colours of the year's key. What the key says of them it says of
 * commitments, so `hasMeanings` is for these alone.
 */
export function statusField(
  { view, words, language, problems }: Shown,
  { chosen, hasMeanings }: { readonly chosen: Status | null; readonly hasMeanings: boolean },
): Html {
  const { scheme } = view.quarter.frame;
  const meanings = scheme.commitments;
  const offered = meanings.length === 0 ? STATUSES : meanings.map(({ status }) => status);
  return radios({
    name: 'status',
    fieldset: { legend: words.status, legendClasses: 'govuk-fieldset__legend--m' },
    classes: hasMeanings ? 'status-choice' : 'status-choice govuk-radios--inline',
    ...(chosen !== null && { value: chosen }),
    items: offered.map((status) => {
      const meaning = hasMeanings
        ? meanings.find((each) => each.status === status)?.meaning[language]
        : undefined;
      const word = hasMeanings
        ? commitmentStatusWord({ status, scheme, language })
        : sharedWords(language).status[status];
      return {
        text: statusChip({ status, word }),
        value: status,
        ...(meaning !== undefined && { hint: { text: meaning } }),
      };
    }),
    ...fieldError({ language, problems, field: 'status' }),
  });
}
