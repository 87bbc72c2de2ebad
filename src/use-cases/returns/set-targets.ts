import {
  type QuarterKey,
  quarterAfter,
  type TargetFault,
  type TypedTargets,
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
  | { readonly kind: 'faults'; readonly faults: readonly TargetFault[] };

/**
 * Sets targets of the year and of the quarter in an open quarter, all or none; gives how many changed. The reason and
 * each target before and after stand in the trail.
 */
export async function setTargets(
  acting: Acting,
  {
    key,
    version,
    targets,
    reason,
  }: {
    readonly key: QuarterKey;
    readonly version: number;
    readonly targets: readonly TypedTargets[];
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
  const { frame, changes, faults } = withTargets(quarter.frame, targets);
  if (faults.length > 0) return fail({ kind: 'faults', faults });
  if (changes.length === 0) return ok(0);
  if (reason.trim() === '') return fail({ kind: 'reason-missing' });
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
        changes,
      },
      frame,
    },
  });
  return recorded.ok ? ok(changes.length) : fail({ kind: 'changed' });
}
