import { stop } from './finding.ts';
import type { IndicatorGuard } from './indicator-entry.ts';
import { isWritten } from './said.ts';

/** No figure where one is due says why in words too. */
export const absenceExplained: IndicatorGuard = ({ content }) =>
  content.absence === null || isWritten(content.comment) ? [] : [stop('absence-unexplained', 'comment')];
