import type { Figure } from '../../domain/framework/index.ts';
import type { Score } from '../../domain/scoring/index.ts';
import type { Language, Unit } from '../../domain/value/index.ts';
import { absenceWords, formatNumber, sharedWords } from '../../locale/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { absent, directionMark, statusChip } from './status-chip.ts';

/** A figure as people read it, or the reason that there is none. */
export function figureText({
  figure,
  unit,
  language,
}: {
  readonly figure: Figure | undefined;
  readonly unit: Unit;
  readonly language: Language;
}): Content {
  if (figure?.kind === 'value') return formatNumber({ value: figure.value, unit, language });
  return absent(absenceWords(figure?.reason ?? 'not-stated', language));
}

/** The status of an indicator as a chip, or the reason that it has none. */
export function scoreChip(score: Score, language: Language): Html {
  const shared = sharedWords(language);
  if (score.status !== null) return statusChip({ status: score.status, word: shared.status[score.status] });
  const reason = score.statusReason.kind === 'none' ? score.statusReason.reason : 'not-stated';
  return statusChip({ status: null, word: shared.noStatus[reason] });
}

/** The direction of an indicator as an arrow and its word, or the reason that it is not compared. */
export function scoreDirection(score: Score, language: Language): Html {
  const shared = sharedWords(language);
  return score.direction === null
    ? absent(shared.noDirection[score.noDirectionReason ?? 'not-stated'])
    : directionMark({ direction: score.direction, word: shared.direction[score.direction] });
}

/** A paragraph within a cell. */
export function cellParagraph(text: Content): Html {
  return html`<p>${text}</p>`;
}
