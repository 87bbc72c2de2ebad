/**
 * Files that people give: what they are, whether they may be read, and where they are read.
 *
 * What always holds: a file's kind is found by its content; nothing is opened further than it declares and than is
 * allowed; a parser runs in a worker with a ceiling of work and memory; a refusal is a value with words in both languages.
 *
 * @example await inWorker({ task: READ_WORKBOOK, bytes, name: 'return.xlsx' })
 */
export {
  FILE_LIMITS,
  type FileKind,
  type FileLimits,
  type FileRefusal,
} from './file-refusal.ts';
export { fileRefusalMessage } from './file-words.ts';
export {
  endWorkers,
  type FileTask,
  inWorker,
  WORKER_LIMITS,
  type WorkerAnswer,
  type WorkerLimits,
} from './in-worker.ts';
export { type GivenFile, type InspectedFile, inspectFile, type Separator } from './inspect-file.ts';
export { firstSheetWithCells, officePart, sheetsWithoutCells } from './office-parts.ts';
export type { DecodedText, TextEncoding } from './text-encoding.ts';
export { type XmlEvent, xmlEvents } from './xml-events.ts';
