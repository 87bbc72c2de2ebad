import type { PrintedCounts, StatusCounts } from '../../domain/scorecard/index.ts';
import { sharePct } from '../../domain/scorecard/index.ts';
import { STATUSES } from '../../domain/scoring/index.ts';
import { sharedWords } from '../../locale/index.ts';
import { statusesOf } from '../../report/compose/index.ts';
import { type Html, html } from '../html.ts';
import { directionMark, statusBar } from '../parts/index.ts';
import type { View } from './view.ts';

/** The report at a glance: statuses as bars with counts, direction of travel, how much of the data is held. */
export function glance(view: View): Html {
  const { words, scorecard } = view;
  const { summary } = scorecard;
  return html`<section class="glance" aria-labelledby="glance">
<h2 class="govuk-visually-hidden" id="glance">${words.glance}</h2>
${statusFigure({ of: 'indicators', view })}
${statusFigure({ of: 'commitments', view })}
${summary.national.total > 0 && statusFigure({ of: 'national', view })}
${travel(view)}
</section>`;
}

function statusFigure({
  of,
  view,
}: {
  readonly of: 'indicators' | 'national' | 'commitments';
  readonly view: View;
}): Html {
  const { words, language, scorecard } = view;
  const counts = scorecard.summary[of];
  const shared = sharedWords(language);
  const parts = [
    ...STATUSES.map((status) => ({
      status,
      count: counts.byStatus[status],
      word: shared.status[status],
      note: `${sharePct({ count: counts.byStatus[status], total: counts.scored })}%`,
    })),
    { status: null, count: counts.total - counts.scored, word: words.noStatus },
  ];
  return html`<div class="glance__figure">
<h3 class="glance__title">${words.statusOf[of]} <span class="quiet">(${String(counts.total)})</span></h3>
${statusBar(parts)}
${printedNote({ of, view })}
</div>`;
}

/** What the published report prints, where it prints another thing. */
function printedNote({
  of,
  view,
}: {
  readonly of: 'indicators' | 'national' | 'commitments';
  readonly view: View;
}): Html {
  const { scorecard, words } = view;
  const ours = scorecard.summary[of];
  const printed = scorecard.record.edition.printed[of];
  const isSame = printed === null || agrees(printed, ours);
  return html`${!isSame && html`<p class="glance__note">${words.printed(printedText(printed, view))}</p>`}`;
}

function agrees(printed: PrintedCounts, ours: StatusCounts): boolean {
  return (
    printed.total === ours.total &&
    Object.entries(printed.counts).every(
      ([status, count]) => ours.byStatus[status as keyof typeof ours.byStatus] === count,
    )
  );
}

function printedText(printed: PrintedCounts, { scorecard, language, words }: View): string {
  const shared = sharedWords(language);
  const parts = statusesOf(scorecard.record.scheme, 'indicators').flatMap((status) => {
    const count = printed.counts[status];
    const pct = printed.percentages[status];
    if (count === undefined && pct === undefined) return [];
    const figures = [count === undefined ? null : String(count), pct === undefined ? null : `${pct}%`];
    return [
      `${shared.status[status].toLowerCase()} ${figures.filter((figure) => figure !== null).join(', ')}`,
    ];
  });
  return [words.printedTotal(printed.total), ...parts].join('; ');
}

function travel({ scorecard, words, language }: View): Html {
  const { summary, record } = scorecard;
  const shared = sharedWords(language);
  const { compared, byDirection, notCompared } = summary.directions;
  return html`<div class="glance__figure">
<h3 class="glance__title">${words.travel}</h3>
<ul class="glance__list">${record.scheme.directions.map(
    ({ direction }) =>
      html`<li><span class="glance__count">${String(byDirection[direction])}</span> ${directionMark({ direction, word: shared.direction[direction] })}</li>`,
  )}<li><span class="glance__count">${String(notCompared)}</span> <span class="quiet">${words.notCompared}</span></li></ul>
<p class="glance__note">${words.travelOf(compared, summary.indicators.total)}. ${words.completeOf(summary.completeness.held, summary.completeness.due)}.</p>
</div>`;
}
