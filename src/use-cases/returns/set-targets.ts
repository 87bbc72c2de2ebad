import {
  answerTo,
  type Confirmations,
  type GuardFinding,
  guardTargets,
  type QuarterKey,
  quarterAfter,
  questionKey,
  type TargetFault,
  type TypedTargets,
  unanswered,
  withTargets,
} from '../../domain/returns/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { type Acting, type Forbidden, mayQuarter, type NotFound, ownView } from './acting.ts';

/** Why targets were not set; nothing was written. */
export type TargetsFailure =
  | NotFound
  | Forbidden
  /** Only while the quarter is open: a target is not moved after somebody has signed for the figures. */
  | { readonly kind: 'not-open' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'faults'; readonly faults: readonly TargetFault[] }
  /** What the guards ask of the targets, some of it without an answer. */
  | { readonly kind: 'guarded'; readonly findings: readonly GuardFinding[] };

/**
 * Sets targets of the year and of the quarter in an open quarter, all or none; gives how many changed. The reason,
 * each target before and after, and the answer to each question of the guards stand in the trail.
 */
export async function setTargets(
  acting: Acting,
  {
    key,
    version,
    targets,
    answers,
    reason,
  }: {
    readonly key: QuarterKey;
    readonly version: number;
    readonly targets: readonly TypedTargets[];
    /** Answers to what the guards asked of these very targets. */
    readonly answers: Confirmations;
    readonly reason: string;
  },
): Promise<Result<number, TargetsFailure>> {
  const { person, clock } = acting;
  const store = ownView(acting);
  const quarter = await store.quarters.quarter(key);
  if (quarter === null || !mayQuarter(person, 'read-quarter', key)) return fail({ kind: 'not-found' });
  if (!mayQuarter(person, 'set-targets', key)) return fail({ kind: 'forbidden' });
  const state = quarterAfter(quarter.state, 'targets-set');
  if (state === null) return fail({ kind: 'not-open' });
  if (quarter.version !== version) return fail({ kind: 'changed' });
  const { frame, set, changes, faults } = withTargets(quarter.frame, targets);
  if (faults.length > 0) return fail({ kind: 'faults', faults });
  if (changes.length === 0) return ok(0);
  const findings = guardTargets({ before: quarter.frame, after: frame, set });
  if (unanswered(findings, { confirmations: answers }).length > 0) return fail({ kind: 'guarded', findings });
  if (reason.trim() === '') return fail({ kind: 'reason-missing' });
  const answered = findings.map((finding) => ({
    field: `confirmations.${questionKey(finding)}`,
    earlier: null,
    later: answerTo(finding, { confirmations: answers }),
  }));
  const { frame: _, ...current } = quarter;
  const sequence = version + 1;
  const recorded = await store.quarters.record({
    returns: [],
    quarter: {
      next: { ...current, state, version: sequence },
      event: {
        sequence,
        type: 'targets-set',
        person: person.id,
        at: clock.now(),
        reason: reason.trim(),
        edition: null,
        changes: [...changes, ...answered],
      },
      frame,
    },
  });
  return recorded.ok ? ok(changes.length) : fail({ kind: 'changed' });
}
