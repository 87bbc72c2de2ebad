import type { Commitment, CommitmentUpdate } from '../../commitments/index.ts';
import type { PeriodRecord } from '../../scorecard/index.ts';
import { isOffTarget } from '../../scoring/index.ts';
import { emptyWords } from '../guards/empty-words.ts';
import { type GuardFinding, stop } from '../guards/finding.ts';
import { isWritten } from '../guards/said.ts';
import { type ContentOf, choice, TEXT } from './field.ts';
import { declaredKind, type GuardedReturn } from './kind.ts';
import { sourceOf, written } from './written.ts';

const fields = { status: choice('status'), progress: TEXT, nextSteps: TEXT } as const;

/** What an owner sends of a commitment. */
export type CommitmentContent = ContentOf<'commitment', typeof fields>;

/** Returns of commitments, by their code. */
export const commitmentKind = declaredKind({
  kind: 'commitment',
  fields,
  due: ({ commitments }) => commitments.map(({ code, service }) => ({ ref: code, service })),
  findings: commitmentFindings,
  returned: (frame, contentOf) => ({
    ...frame,
    commitments: frame.commitments.map((commitment) => {
      const content = contentOf(commitment.code);
      return content === null ? commitment : commitmentWith({ frame, commitment, content });
    }),
  }),
});

function commitmentFindings({
  content: { status, progress, nextSteps },
}: GuardedReturn<CommitmentContent>): readonly GuardFinding[] {
  return [
    ...(status === null ? [stop('status-missing', 'status')] : []),
    ...(isWritten(progress) ? emptyWords('progress', progress) : [stop('progress-missing', 'progress')]),
    ...(isOffTarget(status) && !isWritten(nextSteps)
      ? [stop('next-steps-missing', 'nextSteps', { status: status ?? '' })]
      : isOffTarget(status)
        ? emptyWords('nextSteps', nextSteps)
        : []),
  ];
}

function commitmentWith({
  frame,
  commitment,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly commitment: Commitment;
  readonly content: CommitmentContent;
}): Commitment {
  const { period } = frame.edition;
  const update: CommitmentUpdate = {
    period,
    status: content.status,
    noStatusReason: content.status === null ? 'awaited' : null,
    progress: written(content.progress),
    nextSteps: written(content.nextSteps),
    source: sourceOf(frame),
  };
  return {
    ...commitment,
    updates: [...commitment.updates.filter((earlier) => earlier.period !== period), update],
  };
}
