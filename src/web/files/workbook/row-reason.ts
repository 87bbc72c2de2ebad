import type { Language } from '../../../domain/value/index.ts';
import { returnWords } from '../../../locale/index.ts';
import type { RowRefusal } from '../../../use-cases/returns/index.ts';
import { rowFaultMessage } from '../../../use-cases/uploads/index.ts';
import { PREVIEW_WORDS } from './words.ts';

/** Why a row of a workbook is not taken, and what to do, in a sentence or two. */
export function rowReason(reason: RowRefusal, language: Language): string {
  const words = PREVIEW_WORDS[language].reason;
  switch (reason.kind) {
    case 'fault':
      return rowFaultMessage(reason.fault, language);
    case 'unknown':
      return words.unknown;
    case 'not-yours':
      return words.notYours;
    case 'locked':
      return words.locked(returnWords(language).state[reason.entry.state]);
    case 'changed':
      return words.changed;
  }
}
