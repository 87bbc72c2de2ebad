import type { Language } from '../../../domain/value/index.ts';
import { formatMoment, returnWords } from '../../../locale/index.ts';
import { type Html, html } from '../../html.ts';
import { dataTable } from '../../parts/index.ts';
import type { AskedQuarter } from '../asked-quarter.ts';
import { personName } from '../return-cells.ts';
import { OVERVIEW_WORDS } from './words.ts';

/** What happened to the quarter as a whole, newest first, by whom and when. */
export function historyTable(asked: AskedQuarter, language: Language): Html {
  const words = OVERVIEW_WORDS[language];
  const { quarterEvent } = returnWords(language);
  return dataTable({
    id: 'history-table',
    caption: words.history,
    isCaptionHidden: true,
    isCompact: true,
    columns: [{ title: words.event }, { title: words.person }, { title: words.when }, { title: words.note }],
    rows: asked.view.events.toReversed().map(({ type, person, at, reason, edition }) => ({
      cells: [
        edition === null ? quarterEvent[type] : `${quarterEvent[type]}: ${words.edition(edition)}`,
        personName(asked, person, language),
        formatMoment(at, language),
        html`${reason ?? ''}`,
      ],
    })),
  });
}
