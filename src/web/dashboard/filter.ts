import { INDICATOR_TYPES, type IndicatorType } from '../../domain/framework/index.ts';
import type { ReportedCommitment, Scorecard, ScoredIndicator } from '../../domain/scorecard/index.ts';
import { STATUSES, type Status } from '../../domain/scoring/index.ts';

/** What a reader chose to see, from the address; null is any. */
export interface Choice {
  readonly status: Status | 'none' | null;
  readonly objective: string | null;
  readonly service: string | null;
  readonly type: IndicatorType | null;
}

/** Reads a choice from an address. A value that means nothing is any: old links go on working. */
export function choiceOf(query: URLSearchParams, { record }: Scorecard): Choice {
  const status = query.get('status');
  const objective = query.get('objective');
  const service = query.get('service');
  return {
    status: status === 'none' ? 'none' : (STATUSES.find((known) => known === status) ?? null),
    objective: record.plan.objectives.find(({ code }) => code === objective)?.code ?? null,
    service: record.directorate.services.find(({ id }) => id === service)?.id ?? null,
    type: INDICATOR_TYPES.find((known) => known === query.get('type')) ?? null,
  };
}

/** Whether anything was chosen. */
export function isNarrowed(choice: Choice): boolean {
  return Object.values(choice).some((value) => value !== null);
}

/** The indicators and commitments of a scorecard that fit a choice. A type leaves commitments out: they have none. */
export function chosen(scorecard: Scorecard, choice: Choice): Pick<Scorecard, 'indicators' | 'commitments'> {
  return {
    indicators: scorecard.indicators.filter((scored) => fitsIndicator(scored, choice)),
    commitments: scorecard.commitments.filter((reported) => fitsCommitment(reported, choice)),
  };
}

function fitsIndicator({ score, definition }: ScoredIndicator, choice: Choice): boolean {
  return (
    (choice.status === null || (score.status ?? 'none') === choice.status) &&
    (choice.objective === null || definition.objective === choice.objective) &&
    (choice.service === null || definition.service === choice.service) &&
    (choice.type === null || definition.types.includes(choice.type))
  );
}

function fitsCommitment({ commitment, update }: ReportedCommitment, choice: Choice): boolean {
  return (
    (choice.status === null || (update?.status ?? 'none') === choice.status) &&
    (choice.objective === null || commitment.objective === choice.objective) &&
    (choice.service === null || commitment.service === choice.service) &&
    choice.type === null
  );
}
