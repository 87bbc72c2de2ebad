import { isOffTarget } from '../../scoring/index.ts';
import { LANGUAGES } from '../../value/index.ts';
import type { TypedText } from '../kinds/field.ts';
import { confirm, type GuardFinding } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';
import { isWritten, saysSomething } from './said.ts';

/** As much is quoted of what says nothing. */
const LONGEST = 60;

/** Words that are due and say nothing: a full stop, "TBC", "see above". Where one language says it, nothing is asked. */
export function emptyWords(field: string, text: TypedText): readonly GuardFinding[] {
  const isEmpty = isWritten(text) && !LANGUAGES.some((language) => saysSomething(text[language]));
  const typed = [...(text.en.trim() || text.cy.trim())].slice(0, LONGEST).join('');
  return isEmpty ? [confirm('empty-words', field, { typed })] : [];
}

/** An indicator's words are due where it is off target, and where it has no figure. */
export const indicatorWordsSay: IndicatorGuard = ({ content, scored }) => {
  const isOff = isOffTarget(scored.score.status);
  return [
    ...(isOff || content.absence !== null ? emptyWords('comment', content.comment) : []),
    ...(isOff ? emptyWords('nextSteps', content.nextSteps) : []),
  ];
};
