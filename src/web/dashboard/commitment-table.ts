import { noStatusReasonOf } from '../../domain/commitments/index.ts';
import type { ReportedCommitment } from '../../domain/scorecard/index.ts';
import { isOffTarget } from '../../domain/scoring/index.ts';
import { commitmentStatusWord, sharedWords } from '../../locale/index.ts';
import { SECTION_WORDS, scrutinyAsk } from '../../report/compose/index.ts';
import { type Content, type Html, html } from '../html.ts';
import { absent, cellParagraph, type DataRow, dataTable, more, statusChip } from '../parts/index.ts';
import { saidIfAny } from '../said-text.ts';
import { commitmentName } from './names.ts';
import type { View } from './view.ts';

/** The table of commitments: status, progress, next steps, and what scrutiny may ask. */
export function commitmentTable({
  commitments,
  id,
  caption,
  view,
}: {
  readonly id: string;
  readonly caption: string;
  readonly view: View;
  readonly commitments: readonly ReportedCommitment[];
}): Html {
  const { words } = view;
  return dataTable({
    id,
    caption,
    columns: [
      { title: words.commitment },
      { title: words.status },
      { title: words.progress },
      { title: words.nextSteps },
    ],
    rows: commitments.map((reported): DataRow => {
      const { update } = reported;
      return {
        cells: [
          commitmentName(reported, view),
          commitmentChip(reported, view),
          saidIfAny(update?.progress, view) ?? absent(words.noComment),
          nextSteps(reported, view),
        ],
      };
    }),
  });
}

function nextSteps({ update }: ReportedCommitment, view: View): Content {
  const { words, language, scorecard } = view;
  const status = update?.status ?? null;
  const ask = scrutinyAsk({ status, scheme: scorecard.record.scheme, language });
  const steps = saidIfAny(update?.nextSteps, view);
  const isOffPlan = isOffTarget(status);
  return html`${steps ?? (isOffPlan && absent(words.noNextSteps))}${ask !== null && more({ summary: SECTION_WORDS[language].scrutinyAsks.replace(/:$/, ''), text: cellParagraph(ask) })}`;
}

function commitmentChip({ update }: ReportedCommitment, { scorecard, language }: View): Content {
  const status = update?.status ?? null;
  const { scheme } = scorecard.record;
  if (status !== null)
    return statusChip({ status, word: commitmentStatusWord({ status, scheme, language }) });
  const reason = noStatusReasonOf(update) ?? 'not-stated';
  return statusChip({ status: null, word: sharedWords(language).noStatus[reason] });
}
