import { definitionIn, type Indicator, type Target, targetAt } from '../../framework/index.ts';
import { type Period, previousPeriod, previousYear, samePeriodLastYear, yearOf } from '../../period/index.ts';
import { type PeriodRecord, scoredIndicator } from '../../scorecard/index.ts';
import { type Decimal, HUNDRED, ZERO } from '../../value/index.ts';
import { figureIn } from '../understood-figure.ts';
import { confirm, type GuardFinding } from './finding.ts';
import { type Known, knownOf, sizeOf } from './known.ts';

/** The targets of an indicator that are set: the year's, the quarter's, or both. */
export interface SetTargets {
  readonly ref: string;
  readonly which: readonly ('year' | 'quarter')[];
}

/** How many times every target and result before, or what part of them, makes a target worth a question. */
const FACTOR = 4;

/**
 * What the guards ask of targets that were set: 27,000 for 270 makes every figure green. `before` is the record as it
 * was, `after` with the new targets. `field` is the target's ("year:PM28"). Nothing of a target is stopped.
 */
export function guardTargets({
  before,
  after,
  set,
}: {
  readonly before: PeriodRecord;
  readonly after: PeriodRecord;
  readonly set: readonly SetTargets[];
}): readonly GuardFinding[] {
  const { period } = after.edition;
  return set.flatMap(({ ref, which }) => {
    const [old, indicator] = [before, after].map(({ indicators }) =>
      indicators.find((each) => each.ref === ref),
    );
    const definition = indicator && definitionIn(indicator, yearOf(period));
    if (old === undefined || indicator === undefined || definition == null) return [];
    const scored = scoredIndicator({ indicator: old, period, scheme: before.scheme });
    const known = knownOf({ definition, scored, frame: before });
    return which.flatMap((each): readonly GuardFinding[] => {
      const target = targetAt(indicator, each === 'year' ? yearOf(period) : period);
      if (target?.figure.kind !== 'value') return [];
      const field = `${each}:${ref}`;
      const { value, printed } = target.figure;
      const isOfUnit = figureIn(printed.replace(/^[<>≤≥]\s*/, ''), { unit: definition.unit }) !== null;
      if (!isOfUnit) return [confirm('target-other-unit', field, { typed: printed, unit: definition.unit })];
      const figures = { value: value.toFixed() };
      if (definition.unit === 'percent' && value.gt(HUNDRED))
        return [confirm('above-hundred', field, figures)];
      if (value.lt(ZERO) && !known.mayBeNegative) return [confirm('below-zero', field, figures)];
      return farFrom({ field, value, held: heldBeside({ old, indicator, which: each, period, known }) });
    });
  });
}

/** What a target is compared with: what it was and those before it, and what was reported, each as it would be of its span. */
interface Held {
  readonly name: 'target' | 'before';
  readonly value: Decimal;
  readonly near: number;
}

function heldBeside({
  old,
  indicator,
  which,
  period,
  known,
}: {
  readonly old: Indicator;
  readonly indicator: Indicator;
  readonly which: 'year' | 'quarter';
  readonly period: PeriodRecord['edition']['period'];
  readonly known: Known;
}): readonly Held[] {
  const { addsUp, quarter } = known;
  // How many quarters the target itself and those that it is compared with are of.
  const span = which === 'year' ? 4 : quarter;
  const heldAt = (of: Indicator, at: Period, quarters: number): readonly Held[] => {
    const figure: Target['figure'] | undefined = targetAt(of, at)?.figure;
    if (figure?.kind !== 'value') return [];
    const near = (sizeOf(figure.value) * (addsUp ? span : 1)) / (addsUp ? quarters : 1);
    return [{ name: 'target', value: figure.value, near }];
  };
  const year = yearOf(period);
  const targets =
    which === 'year'
      ? [heldAt(old, year, 4), heldAt(old, previousYear(year), 4)]
      : [
          heldAt(old, period, quarter),
          heldAt(indicator, year, 4),
          heldAt(old, samePeriodLastYear(period), quarter),
          quarter === 1 ? [] : heldAt(old, previousPeriod(period), quarter - 1),
        ];
  const results = known.readings.toReversed().map(
    ({ value, near }): Held => ({
      name: 'before',
      value,
      near: addsUp ? (near * span) / quarter : near,
    }),
  );
  return [...targets.flat(), ...results];
}

function farFrom({
  field,
  value,
  held,
}: {
  readonly field: string;
  readonly value: Decimal;
  readonly held: readonly Held[];
}): readonly GuardFinding[] {
  const size = Math.abs(sizeOf(value));
  const isFar = ({ near }: Held) => {
    const other = Math.abs(near);
    // From nothing everything is far, and says nothing; to nothing is a great step.
    return other > 0 && (size >= FACTOR * other || other >= FACTOR * size);
  };
  if (held.length === 0 || !held.every(isFar)) return [];
  const named = (['target', 'before'] as const).flatMap((name) => {
    const first = held.find((each) => each.name === name);
    return first === undefined ? [] : [[name, first.value.toFixed()]];
  });
  return [confirm('target-far', field, { value: value.toFixed(), ...Object.fromEntries(named) })];
}
