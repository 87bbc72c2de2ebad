import { INDICATOR_TYPES } from '../../domain/framework/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import { ABSENCES, type NoStatusReason } from '../../domain/value/index.ts';
import { commitmentStatusWord, sharedWords } from '../../locale/index.ts';
import type { CheckedReport } from '../../use-cases/index.ts';
import { type Html, html } from '../html.ts';
import { linkTo } from '../links.ts';
import { absent, type DataRow, dataTable, directionMark, statusChip } from '../parts/index.ts';
import { dashboardPath, reportPage } from '../report-page.ts';
import type { PageRequest } from '../route.ts';
import { rulesOfOurs, workings } from './rules.ts';
import type { View } from './view.ts';
import { KEY_WORDS } from './words.ts';

/** The key of a report: what its statuses, directions, types and gaps mean, and the rules that are ours. */
export function keyPage({
  report,
  request,
}: {
  readonly report: CheckedReport;
  readonly request: PageRequest;
}): Html {
  const { language } = request;
  const { scorecard } = report;
  const words = KEY_WORDS[language];
  const view: View = { scorecard, language, words };
  const { scheme } = scorecard.record;
  return reportPage({
    report,
    request,
    title: words.title,
    description: words.description,
    lead: html`<p class="govuk-body-l masthead__headline">${words.introduction(scheme.name, yearOf(scorecard.period))}</p>`,
    main: html`${indicatorStatuses(view)}
${directions(view)}
${commitmentStatuses(view)}
${reasons(view)}
${types(view)}
${listOf({ id: 'ours', title: words.ours, introduction: words.oursIntroduction, items: rulesOfOurs(view) })}
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, dashboardPath(report))}">${words.back}</a></p>`,
  });
}

function indicatorStatuses(view: View): Html {
  const { scorecard, language, words } = view;
  const { scheme } = scorecard.record;
  const shared = sharedWords(language);
  return html`${keyTable({
    id: 'indicators',
    title: words.indicators,
    introduction: words.order,
    columns: [words.status, words.meaning, words.here],
    rows: scheme.rules.map(({ status, meaning }) => ({
      cells: [
        statusChip({ status, word: shared.status[status] }),
        meaning[language],
        String(scorecard.summary.indicators.byStatus[status]),
      ],
    })),
  })}
${listOf({ id: 'working', title: words.working, items: workings(view) })}`;
}

function directions({ scorecard, language, words }: View): Html {
  const { scheme } = scorecard.record;
  return keyTable({
    id: 'directions',
    title: words.directions,
    introduction: `${words.comparison[scheme.comparison]} ${words.arrows}`,
    columns: [words.direction, words.meaning, words.here],
    rows: scheme.directions.map(({ direction, meaning }) => ({
      cells: [
        directionMark({ direction, word: sharedWords(language).direction[direction] }),
        meaning[language],
        String(scorecard.summary.directions.byDirection[direction]),
      ],
    })),
  });
}

function commitmentStatuses({ scorecard, language, words }: View): Html {
  const { scheme } = scorecard.record;
  const hasScrutiny = scheme.commitments.some(({ scrutiny }) => scrutiny !== null);
  return keyTable({
    id: 'commitments',
    title: words.commitments,
    introduction: words.commitmentsIntroduction,
    columns: [words.status, words.meaning, ...(hasScrutiny ? [words.scrutiny] : []), words.here],
    rows: scheme.commitments.map(({ status, meaning, scrutiny }) => ({
      cells: [
        statusChip({ status, word: commitmentStatusWord({ status, scheme, language }) }),
        meaning[language],
        ...(hasScrutiny ? [scrutiny?.[language] ?? absent(words.nothing)] : []),
        String(scorecard.summary.commitments.byStatus[status]),
      ],
    })),
  });
}

function reasons({ scorecard, language, words }: View): Html {
  const { indicators, commitments } = scorecard.summary;
  const all: readonly NoStatusReason[] = [...ABSENCES, 'neutral'];
  return keyTable({
    id: 'no-status',
    title: words.noStatus,
    introduction: words.noStatusIntroduction,
    columns: [words.reason, words.meaning, words.here],
    rows: all.map((reason) => ({
      cells: [
        statusChip({ status: null, word: sharedWords(language).noStatus[reason] }),
        words.noStatusMeaning[reason],
        String((indicators.withoutStatus[reason] ?? 0) + (commitments.withoutStatus[reason] ?? 0)),
      ],
    })),
  });
}

function types({ scorecard, language, words }: View): Html {
  const shared = sharedWords(language);
  const counted = INDICATOR_TYPES.map((type) => ({
    type,
    count: scorecard.indicators.filter(({ definition }) => definition.types.includes(type)).length,
  }));
  return keyTable({
    id: 'types',
    title: words.types,
    columns: [words.type, words.short, words.here],
    rows: counted
      .filter(({ count }) => count > 0)
      .map(({ type, count }) => ({ cells: [shared.type[type], shared.typeShort[type], String(count)] })),
  });
}

/** A part of the key: heading, sentence, table. The last column counts. */
function keyTable({
  id,
  title,
  introduction,
  columns,
  rows,
}: {
  readonly id: string;
  readonly title: string;
  readonly introduction?: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}): Html {
  return html`<section class="key-part" aria-labelledby="${id}">
<h2 class="govuk-heading-m" id="${id}">${title}</h2>
${introduction !== undefined && html`<p class="govuk-body">${introduction}</p>`}
${dataTable({
  id: `${id}-table`,
  caption: title,
  isCaptionHidden: true,
  columns: columns.map((column, at) => ({ title: column, isNumber: at === columns.length - 1 })),
  rows,
})}
</section>`;
}

function listOf({
  id,
  title,
  introduction,
  items,
}: {
  readonly id: string;
  readonly title: string;
  readonly introduction?: string;
  readonly items: readonly string[];
}): Html {
  return html`<section class="key-part" aria-labelledby="${id}">
<h2 class="govuk-heading-m" id="${id}">${title}</h2>
${introduction !== undefined && html`<p class="govuk-body">${introduction}</p>`}
<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>
</section>`;
}
