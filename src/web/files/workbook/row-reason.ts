import type { Language } from '../../../domain/value/index.ts';
import { rowRefusalMessage } from '../../../locale/index.ts';
import type { RowRefusal } from '../../../use-cases/returns/index.ts';
import { rowFaultMessage } from '../../../use-cases/uploads/index.ts';

/** Why a row of a workbook is not taken, and what to do, in a sentence or two. */
export function rowReason(reason: RowRefusal, language: Language): string {
  return reason.kind === 'fault'
    ? rowFaultMessage(reason.fault, language)
    : rowRefusalMessage(reason, language);
}
