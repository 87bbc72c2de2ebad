import {
  type ScoredIndicator,
  type Section,
  type SectionPart,
  sectionsOf,
} from '../../domain/scorecard/index.ts';
import { directionSentence, sharedWords, statusSentence } from '../../locale/index.ts';
import {
  partTitle,
  SECTION_WORDS,
  scrutinyAsk,
  sectionTitle,
  withRevisedNote,
} from '../../report/compose/index.ts';
import { type Html, html } from '../html.ts';
import {
  absent,
  cellParagraph,
  type DataRow,
  dataTable,
  figureText,
  more,
  scoreChip,
  scoreDirection,
} from '../parts/index.ts';
import { saidIfAny } from '../said-text.ts';
import { commitmentTable } from './commitment-table.ts';
import { type Choice, chosen, isNarrowed } from './filter.ts';
import { gapBar } from './gap-bar.ts';
import { actualFigure, indicatorName } from './names.ts';
import { trendLine } from './trend.ts';
import type { View } from './view.ts';

/** The chapters of the report that a choice leaves, with an id each for the contents. */
export function shownSections(view: View, choice: Choice): readonly Section[] {
  return sectionsOf({ ...view.scorecard, ...chosen(view.scorecard, choice) });
}

/** The id of a chapter's heading. */
export function sectionId(section: Section): string {
  return `section-${section.code.toLowerCase()}`;
}

/** Every indicator and commitment that fits the choice, by objective and aim or by service and category. */
export function rows(view: View, choice: Choice): Html {
  const { words, scorecard } = view;
  const { indicators, commitments } = chosen(scorecard, choice);
  const count = words.shown(
    indicators.length,
    scorecard.indicators.length,
    commitments.length,
    scorecard.commitments.length,
  );
  return html`${isNarrowed(choice) && html`<p class="govuk-body" role="status">${count}</p>`}
${indicators.length + commitments.length === 0 && html`<p class="govuk-body">${words.nothingShown}</p>`}
${shownSections(view, choice).map((section) => chapter(section, view))}`;
}

function chapter(section: Section, view: View): Html {
  const id = sectionId(section);
  return html`<section aria-labelledby="${id}">
<h3 class="govuk-heading-m" id="${id}">${sectionTitle(section, view.context)}</h3>
${section.parts.map((part, at) => partTables({ part, id: `${id}-${at}`, view }))}
</section>`;
}

function partTables({
  part,
  id,
  view,
}: {
  readonly part: SectionPart;
  readonly id: string;
  readonly view: View;
}): Html {
  const { words, context } = view;
  return html`<h4 class="govuk-heading-s part-title">${partTitle(part, context)}</h4>
${part.indicators.length > 0 && indicatorTable({ indicators: part.indicators, id: `${id}-i`, caption: words.indicators, view })}
${part.commitments.length > 0 && commitmentTable({ commitments: part.commitments, id: `${id}-c`, caption: words.commitments, view })}`;
}

/** Where a table stands: its id, its caption, and the view it is made from. */
interface TablePlace {
  readonly id: string;
  readonly caption: string;
  readonly view: View;
}

function indicatorTable({
  indicators,
  id,
  caption,
  view,
}: TablePlace & { readonly indicators: readonly ScoredIndicator[] }): Html {
  const { words, language, scorecard, context } = view;
  const { scheme } = scorecard.record;
  return dataTable({
    id,
    caption: withRevisedNote({ caption, indicators, context }),
    columns: [
      { title: words.indicator },
      { title: words.status },
      { title: words.actual, isNumber: true },
      { title: words.target, isNumber: true },
      { title: words.gap, isNumber: true },
      { title: words.lastYear, isNumber: true },
      { title: words.direction },
    ],
    rows: indicators.map((scored): DataRow => {
      const { score, definition, periodTarget, previous, readingPeriod } = scored;
      const { unit } = definition;
      const notDue = absent(sharedWords(language).noStatus['not-due']);
      return {
        cells: [
          html`${indicatorName(scored, view)}${indicatorDetails(scored, view)}`,
          scoreChip(score, language),
          readingPeriod === null ? notDue : actualFigure(scored, view),
          figureText({ figure: periodTarget?.figure, unit, language }),
          score.gap === null ? '' : gapBar({ scored, scheme, language }),
          readingPeriod === null ? notDue : figureText({ figure: previous?.figure, unit, language }),
          html`${scoreDirection(score, language)} ${trendLine(scored, view)}`,
        ],
      };
    }),
  });
}

/** Behind "more": the rule in words, the comment, how the target was set. */
function indicatorDetails(scored: ScoredIndicator, view: View): Html {
  const { words, language, scorecard } = view;
  const { scheme } = scorecard.record;
  const { reading, yearTarget, definition } = scored;
  const note = saidIfAny(yearTarget?.note, view);
  const comment = saidIfAny(reading?.comment, view);
  const steps = saidIfAny(reading?.nextSteps, view);
  const caution = saidIfAny(reading?.caution, view);
  const ask = scrutinyAsk({ status: scored.score.status, scheme, language });
  return more({
    summary: html`${words.more}<span class="govuk-visually-hidden">: ${definition.title[language]}</span>`,
    text: html`${comment !== undefined && cellParagraph(comment)}
${steps !== undefined && cellParagraph(html`<strong>${words.nextSteps}:</strong> ${steps}`)}
${caution !== undefined && cellParagraph(html`<strong>${caution}</strong>`)}
${note !== undefined && cellParagraph(html`<strong>${words.targetSetting}</strong> ${note}`)}
${ask !== null && cellParagraph(html`<strong>${SECTION_WORDS[language].scrutinyAsks}</strong> ${ask}`)}
${cellParagraph(html`<strong>${words.rule}</strong> ${statusSentence({ scored, scheme, language })} ${directionSentence({ scored, scheme, language })}`)}`,
  });
}
