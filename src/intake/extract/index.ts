/**
 * Extracts: the records that lie behind the tables of a quarter, read row by row and handed to those who count them
 * (`domain/absences`, `domain/cases`).
 *
 * What always holds: nothing of a person comes out, of a refused row only its line, column and reason; every row read is
 * counted or refused; a column, unit or reason that is not certain is asked for; what the files do not reach is not
 * stated; the definition used can be said in both languages.
 *
 * @example await extractWorkforce({ absences, declaration, staff, establishment, basis: 'end' })
 */

export { csvSource, givenSource, type RowSource, type SourceFault } from '../tables/index.ts';
export { type NamedText, nameFinder } from './absence-declaration.ts';
export { type CaseDefinition, type CaseDefinitionFault, readCaseDefinition } from './case-definition.ts';
export { caseDefinitionText } from './case-words.ts';
export { type CountedList, countCases } from './count-cases.ts';
export { absenceDefinition, filledFrom } from './definition-words.ts';
export {
  extractQuestionText,
  gapText,
  leftOutText,
  refusedExtractRow,
  unknownText,
} from './extract-words.ts';
export { type ExtractQuestions, extractWorkforce, type WorkforceResult } from './extract-workforce.ts';
export {
  type DeclarationFault,
  readWorkforceDeclaration,
  type WorkforceDeclaration,
} from './workforce-declaration.ts';
