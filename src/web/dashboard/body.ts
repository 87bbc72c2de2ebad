import { sectionTitle } from '../../report/compose/index.ts';
import { type Html, html } from '../html.ts';
import { type ContentsEntry, contents } from '../parts/index.ts';
import { attention } from './attention.ts';
import { type Choice, choiceOf } from './filter.ts';
import { filterForm } from './filter-form.ts';
import { glance } from './glance.ts';
import { goingWell } from './going-well.ts';
import { rows, sectionId, shownSections } from './rows.ts';
import type { View } from './view.ts';

/**
 * A dashboard under its head: at a glance, what needs attention, what goes well, every row. `query` is that of the
 * address; `after` stands behind the rows, with its `entries` in the contents.
 */
export function dashboardBody({
  view,
  query,
  after,
  entries,
}: {
  readonly view: View;
  readonly query: URLSearchParams;
  readonly after: Html;
  readonly entries: readonly ContentsEntry[];
}): Html {
  const { words, scorecard, address, language } = view;
  const choice = choiceOf(query, scorecard);
  return html`${glance(view)}
<div class="with-contents">
${contents({ title: words.contents, entries: [...ownEntries(view, choice), ...entries] })}
<div>
${attention(view)}
${goingWell(view)}
<section aria-labelledby="all">
<h2 class="govuk-heading-l" id="all">${words.all}</h2>
${filterForm({ scorecard, choice, address, language })}
${rows(view, choice)}
</section>
${after}
</div>
</div>`;
}

function ownEntries(view: View, choice: Choice): readonly ContentsEntry[] {
  const { words, context } = view;
  return [
    { id: 'attention', text: words.attention },
    { id: 'well', text: words.well },
    { id: 'unknown', text: words.unknown },
    {
      id: 'all',
      text: words.all,
      parts: shownSections(view, choice).map((section) => ({
        id: sectionId(section),
        text: sectionTitle(section, context),
      })),
    },
  ];
}
