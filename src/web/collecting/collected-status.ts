import type { ScoredIndicator } from '../../domain/scorecard/index.ts';
import type { Scheme } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { inBoth, statusSentence } from '../../locale/index.ts';
import type { Html } from '../html.ts';
import { scoreChip, statusChip } from '../parts/index.ts';

const WORDS = inBoth({
  en: {
    chip: 'Target not set yet',
    sentence: 'No status yet: the target for this quarter is still to be set.',
  },
  cy: {
    chip: 'Targed heb ei osod eto',
    sentence: 'Dim statws eto: mae’r targed ar gyfer y chwarter hwn i’w osod o hyd.',
  },
});

/** Whether a figure has come and only its target is awaited: while a quarter is open that is no fault of the figure. */
function awaitsTarget({ reading, periodTarget, score }: ScoredIndicator): boolean {
  const target = periodTarget?.figure;
  return (
    score.status === null &&
    reading?.figure.kind === 'value' &&
    target?.kind === 'absent' &&
    target.reason === 'awaited'
  );
}

/** The status of a figure that is being collected, as a chip. */
export function collectedChip(scored: ScoredIndicator, language: Language): Html {
  return awaitsTarget(scored)
    ? statusChip({ status: null, word: WORDS[language].chip })
    : scoreChip(scored.score, language);
}

/** Why a figure that is being collected has its status, in words with the figures. */
export function collectedSentence(spoken: {
  readonly scored: ScoredIndicator;
  readonly scheme: Scheme;
  readonly language: Language;
}): string {
  return awaitsTarget(spoken.scored) ? WORDS[spoken.language].sentence : statusSentence(spoken);
}
