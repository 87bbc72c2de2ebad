import { foreignLanguage } from '../../domain/editions/index.ts';
import type { ReportedCommitment, ScoredIndicator } from '../../domain/scorecard/index.ts';
import { needsAttention, STATUSES } from '../../domain/scoring/index.ts';
import { statusSentence } from '../../locale/index.ts';
import { withRevisedNote } from '../../report/compose/index.ts';
import { type Content, type Html, html } from '../html.ts';
import {
  type DataRow,
  dataTable,
  figureText,
  foldedText,
  scoreChip,
  scoreDirection,
} from '../parts/index.ts';
import { commitmentTable } from './commitment-table.ts';
import { gapBar } from './gap-bar.ts';
import { actualFigure, indicatorName } from './names.ts';
import { trendLine } from './trend.ts';
import type { View } from './view.ts';

/** What is off target and behind plan: red first, then amber, the widest gap first; with why and what next. */
export function attention(view: View): Html {
  const { words, scorecard } = view;
  const indicators = offTarget(scorecard.indicators);
  const commitments = behindPlan(scorecard.commitments);
  return html`<section aria-labelledby="attention">
<h2 class="govuk-heading-l" id="attention">${words.attention}</h2>
${indicators.length + commitments.length === 0 && html`<p class="govuk-body">${words.attentionNone(knownOf(view))}</p>`}
${indicators.length > 0 && indicatorTable(indicators, view)}
${commitments.length > 0 && commitmentTable({ id: 'attention-commitments', caption: words.attentionCommitments, commitments, view })}
</section>`;
}

/** Of how many rows the status is known: of the others nothing is said. */
function knownOf({ scorecard: { summary } }: View) {
  const known = ({ scored, total }: { readonly scored: number; readonly total: number }) => ({
    known: scored,
    total,
  });
  return { indicators: known(summary.indicators), commitments: known(summary.commitments) };
}

/** Red before amber, and within each the widest gap first. A gap without a ratio comes first: nothing is wider. */
function offTarget(indicators: readonly ScoredIndicator[]): readonly ScoredIndicator[] {
  const order = (scored: ScoredIndicator) => (scored.score.status === 'red' ? 0 : 1);
  return indicators
    .filter(({ score }) => needsAttention('indicator', score.status))
    .toSorted((one, other) => order(one) - order(other) || byGap(one, other));
}

function byGap({ score: { gap: one } }: ScoredIndicator, { score: { gap: other } }: ScoredIndicator): number {
  if (one?.pct == null || other?.pct == null) return Number(other?.pct == null) - Number(one?.pct == null);
  return one.pct.cmp(other.pct);
}

/** Commitments that are not as planned, worst first. */
function behindPlan(commitments: readonly ReportedCommitment[]): readonly ReportedCommitment[] {
  const rank = ({ update }: ReportedCommitment) => STATUSES.indexOf(update?.status ?? 'blue');
  return commitments
    .filter(({ update }) => needsAttention('commitment', update?.status ?? null))
    .toSorted((one, other) => rank(other) - rank(one));
}

function indicatorTable(indicators: readonly ScoredIndicator[], view: View): Html {
  const { words } = view;
  return dataTable({
    id: 'attention-indicators',
    caption: withRevisedNote({ caption: words.attentionIndicators, indicators, context: view.context }),
    columns: [
      { title: words.indicator },
      { title: words.status },
      { title: words.actual, isNumber: true },
      { title: words.target, isNumber: true },
      { title: words.gap, isNumber: true },
      { title: words.direction },
      { title: words.why },
    ],
    rows: indicators.map((scored): DataRow => {
      const { score, definition, periodTarget } = scored;
      const { language, scorecard } = view;
      const { unit } = definition;
      const scheme = scorecard.record.scheme;
      return {
        cells: [
          indicatorName(scored, view),
          scoreChip(score, language),
          actualFigure(scored, view),
          figureText({ figure: periodTarget?.figure, unit, language }),
          gapBar({ scored, scheme, language, side: 'worse' }),
          html`${scoreDirection(score, language)} ${trendLine(scored, view)}`,
          whyText(scored, view),
        ],
      };
    }),
  });
}

/** The comment's first sentence, the rest behind "more"; where there is no comment, the rule. */
function whyText(scored: ScoredIndicator, view: View): Content {
  const { language, scorecard, words } = view;
  const said = scored.reading?.comment ?? null;
  const comment = said?.[language];
  if (said === null || comment === undefined)
    return statusSentence({ scored, scheme: scorecard.record.scheme, language });
  const steps = scored.reading?.nextSteps?.[language];
  const foreign = foreignLanguage(said, view);
  const folded = foldedText({
    text: steps === undefined ? comment : `${comment} ${words.nextSteps}: ${steps}`,
    more: html`${words.more}<span class="govuk-visually-hidden">: ${scored.definition.title[language]}</span>`,
  });
  return foreign === null ? folded : html`<div lang="${foreign}">${folded}</div>`;
}
