/**
 * Files that come in through the pages: read in a worker, kept as what was read of them, looked at, taken or given up.
 *
 * What always holds: nothing is recorded before somebody has looked at it; what was read is there for the person who
 * brought it alone; a file itself is never kept, and nothing of a person in it is.
 *
 * @example const brought = await bringWorkbook(bringing, { key, file: { name, bytes } })
 */
export { extractQuestionText, gapText, refusedExtractRow, unknownText } from '../../intake/extract/index.ts';
// Pages say why a file or row was not taken in the words of those who read it, and never read one themselves.
export { figureQuestionText, refusedRowMessage, type TableQuestion } from '../../intake/readings/index.ts';
export { BYTE_ENCODINGS, type ByteEncoding, sourceFaultText, unusedText } from '../../intake/tables/index.ts';
export { ignoredMessage, rowFaultMessage, workbookRefusalMessage } from '../../intake/workbook/index.ts';
export {
  type AbsencesFailure,
  type AbsencesLook,
  type AbsencesPlace,
  absencesSeen,
  type BroughtAbsences,
  bringAbsences,
  lookAtAbsences,
  ROWS_TOLD,
  readAbsencesPlace,
  takeAbsences,
} from './absences.ts';
export {
  type Bringing,
  type BroughtFile,
  giveUpReading,
  keepReading,
  keptReading,
  type Look,
  lookAt,
  type ReadingPlace,
  type TooMuch,
} from './kept-reading.ts';
export type { Uploads } from './ports.ts';
export {
  bringReadings,
  lookAtReadings,
  type ReadingAnswers,
  type ReadingsFailure,
  type ReadingsLook,
  readingName,
  takeReadings,
} from './readings.ts';
export { readWorkbookPlace, type WorkbookOffer, type WorkbookPlace } from './workbook-place.ts';
export {
  type BringFailure,
  bringWorkbook,
  lookAtWorkbook,
  rowName,
  takeWorkbook,
  type WorkbookLook,
} from './workbooks.ts';
