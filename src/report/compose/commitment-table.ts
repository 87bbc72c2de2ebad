import { noStatusReasonOf } from '../../domain/commitments/index.ts';
import type { ReportedCommitment } from '../../domain/scorecard/index.ts';
import { sharedWords } from '../../locale/index.ts';
import type { Block, Cell } from '../document/index.ts';
import { cellOf, commitmentStatus, quiet, said, saidCell, strong } from './cells.ts';
import type { Context } from './context.ts';
import { scrutinyLine } from './scrutiny.ts';

/** The table of a report's commitments: code, commitment, status, progress, next steps. */
export function commitmentTable({
  commitments,
  caption,
  context,
}: {
  readonly commitments: readonly ReportedCommitment[];
  readonly caption: string;
  readonly context: Context;
}): Block {
  const { words, scorecard } = context;
  const isYearEnd = scorecard.record.edition.layout.columns === 'year-end';
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.code, align: 'start', width: 9 },
      { title: isYearEnd ? words.action : words.commitment, align: 'start', width: 28 },
      { title: words.statusColumn, align: 'start', width: 13 },
      { title: isYearEnd ? words.comments : words.progress, align: 'start', width: 34 },
      { title: words.nextSteps, align: 'start', width: 30 },
    ],
    rows: commitments.map(({ commitment, update }) => ({
      role: 'body',
      cells: [
        commitment.codeLost
          ? cellOf([strong(commitment.aim ?? commitment.objective)], [quiet(words.codeLost)])
          : cellOf([strong(commitment.code)]),
        saidCell(commitment.title, context),
        statusCell({ commitment, update }, context),
        saidCell(update?.progress, context),
        nextStepsCell({ commitment, update }, context),
      ],
    })),
  };
}

function nextStepsCell({ update }: ReportedCommitment, context: Context): Cell {
  const steps = update?.nextSteps ?? null;
  return cellOf(
    steps === null ? null : [said(steps, context)],
    scrutinyLine(update?.status ?? null, context),
  );
}

function statusCell({ update }: ReportedCommitment, { language, scorecard }: Context): Cell {
  const status = update?.status ?? null;
  if (status === null) {
    const reason = noStatusReasonOf(update) ?? 'not-stated';
    return cellOf([{ kind: 'absent', reason: sharedWords(language).noStatus[reason] }]);
  }
  const { scheme } = scorecard.record;
  return { ...cellOf([commitmentStatus({ status, scheme, language })]), fill: status };
}
