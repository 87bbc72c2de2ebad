/**
 * Words, numbers and dates in the two languages. Texts that belong to one page or document lie beside it
 * (`words.ts`), made with `inBoth`; what is shared is here.
 *
 * What always holds: Welsh has the type of the English; a number is written in one way everywhere.
 *
 * @example formatNumber({ value: decimal('9447'), unit: 'count', language: 'cy' }) // "9,447"
 */

export { accountChangeText, accountLetter } from './account-letters.ts';
export { fieldTitle, inLanguageTitle } from './field-words.ts';
export {
  figureMessage,
  insteadText,
  meantText,
} from './figure-words.ts';
export { type FillReason, fillWords } from './fill-words.ts';
export { grantText, type Scopes, scopeText } from './grant-words.ts';
export { guardMessage } from './guards.ts';
export { reminderLetter } from './letters.ts';
export { formatMoment, formatTime } from './moments.ts';
export { formatNumber, plainNumber, unitName } from './numbers.ts';
export { formatDate, formatMonth, formatPeriod, shortPeriod } from './periods.ts';
export { PROBLEMS_WORDS, problemAction, problemMessage } from './problems.ts';
export { returnWords } from './return-words.ts';
export { roleWord } from './role-words.ts';
export { rowRefusalMessage } from './row-refusals.ts';
export { columnName, type SectionPlace, tableName } from './section-names.ts';
export { directionSentence, formatGapPct, statusSentence } from './sentences.ts';
export { commitmentStatusWord } from './status-words.ts';
export { absenceWords, officersNotice, WITHHELD_MARKER, withheldNote } from './withheld.ts';
export { inBoth, sharedWords } from './words.ts';
export { writtenInSentence } from './written-in.ts';
