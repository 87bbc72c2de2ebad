import type { Language } from '../../domain/value/index.ts';
import { formatMoment, returnWords } from '../../locale/index.ts';
import type { ReturnFailure } from '../../use-cases/returns/index.ts';
import type { AskedQuarter } from './asked-quarter.ts';
import { personName } from './return-cells.ts';
import { RETURN_FAILURE_WORDS } from './words.ts';

/** Why nothing came of a change of a return, in a sentence. */
export function returnFailureText(
  failure: ReturnFailure,
  { asked, language }: { readonly asked: AskedQuarter; readonly language: Language },
): string {
  const words = RETURN_FAILURE_WORDS[language];
  switch (failure.kind) {
    case 'not-possible':
      return words['not-possible'](returnWords(language).state[failure.state]);
    case 'changed': {
      const { changedBy, changedAt } = failure.current;
      return words.changed(personName(asked, changedBy, language), formatMoment(changedAt, language));
    }
    case 'not-found':
    case 'forbidden':
    case 'by-another':
    case 'reason-missing':
    case 'quarter-closed':
    case 'guarded':
      return words[failure.kind];
  }
}
