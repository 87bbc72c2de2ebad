import { agreesAsPrinted, type Decimal, printedStep, type Unit } from '../value/index.ts';
import type { Problem, ProblemPlace } from './problem.ts';

/** Kinds of figure that a report states and that can be computed from its other figures. */
export type StatedKind =
  | 'net-budget'
  | 'outturn'
  | 'reserves-drawn'
  | 'variance'
  | 'variance-pct'
  | 'underspend'
  | 'savings-variance'
  | 'savings-achieved-pct'
  | 'savings-variance-pct'
  | 'savings-target-total'
  | 'savings-achieved-total'
  | 'savings-shortfall-total'
  | 'reductions-target'
  | 'reductions-achieved'
  | 'reductions-parts'
  | 'reductions-share'
  | 'fte-total'
  | 'days-total'
  | 'absences-total'
  | 'days-per-fte'
  | 'reason-total'
  | 'reason-share'
  | 'reason-share-total'
  | 'risk-score';

/**
 * A stated figure against the one computed: nothing where they agree at the places printed; a notice where a sum of
 * `terms` rounded numbers can differ so; else a warning with both. Nothing either where one of them is not known.
 */
export function comparedAsPrinted({
  what,
  place,
  printed,
  stated,
  computed,
  unit,
  terms = 1,
}: {
  readonly what: StatedKind;
  readonly place: ProblemPlace;
  readonly printed: string;
  readonly stated: Decimal | null;
  readonly computed: Decimal | null;
  readonly unit: Unit;
  readonly terms?: number;
}): readonly Problem[] {
  if (stated === null || computed === null || agreesAsPrinted({ computed, stated, printed })) return [];
  const step = printedStep({ printed, value: stated });
  const isRounding =
    step !== null &&
    terms > 1 &&
    computed
      .minus(stated)
      .abs()
      .times('2')
      .lte(step.times(String(terms + 1)));
  return [
    {
      code: isRounding ? 'printed-sum-rounded' : 'printed-figure-differs',
      severity: isRounding ? 'notice' : 'warning',
      place,
      // What was worked out or collected has no printed form: then its value is told.
      figures: {
        what,
        printed,
        ...(printed.trim() === '' && { given: stated.toFixed() }),
        ours: atStep(computed, step).toFixed(),
        unit,
      },
    },
  ];
}

/** A computed value at the step that the stated one is printed in. */
function atStep(computed: Decimal, step: Decimal | null): Decimal {
  return step === null ? computed : computed.div(step).round(0).times(step);
}
