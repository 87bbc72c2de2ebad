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
    rows: asked.view.events.toReversed().map(({ type, person, at, reason, edition, changes }) => ({
      cells: [
        edition === null ? quarterEvent[type] : `${quarterEvent[type]}: ${words.edition(edition)}`,
        personName(asked, person, language),
        formatMoment(at, language),
        html`${[reason ?? '', ...answersOf(changes)].filter((text) => text !== '').join(' ')}`,
      ],
    })),
  });
}

/** The answers that targets were set with, where a guard asked about them. */
function answersOf(changes: AskedQuarter['view']['events'][number]['changes']): readonly string[] {
  return changes.flatMap(({ field, later }) =>
    field.startsWith('confirmations.') && later !== null ? [later] : [],
  );
}
