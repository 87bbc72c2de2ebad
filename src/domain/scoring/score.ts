import {
  type Absence,
  type Decimal,
  HUNDRED,
  type NoStatusReason,
  naturalBest,
  type Polarity,
  type Unit,
  whole,
  ZERO,
} from '../value/index.ts';
import type { Condition, Direction, DirectionRule, Scheme, Status, StatusRule } from './scheme.ts';

const ONE = whole(1);

/** A figure to score: exact, unrounded, or the reason that there is none. */
export type Scored = { readonly value: Decimal } | { readonly absent: Absence };

/** Why a figure is not compared with an earlier one. */
export type NoDirectionReason = Absence | 'neutral' | 'redefined';

/** All that a status and a direction depend on. */
export interface ScoringInput {
  readonly scheme: Scheme;
  readonly polarity: Polarity;
  readonly range: { readonly low: Decimal; readonly high: Decimal } | null;
  readonly unit: Unit;
  readonly target: Scored;
  readonly actual: Scored;
  readonly earlier: Scored;
  /** The definition changed between the two figures: they are marked and not compared. */
  readonly redefined: boolean;
}

/**
 * How far the actual is from the target, positive when better: `difference` in the indicator's unit, `pct` in
 * per cent of the target's size, null for a target of zero (RULES section 2).
 */
export interface Gap {
  readonly difference: Decimal;
  readonly pct: Decimal | null;
  /** What the per cent is of: the size of the target, or of the bound that was left. */
  readonly base: Decimal;
}

/** Change on the earlier figure, positive when better: in the unit, and in per cent of the earlier figure's size. */
type Change = Gap;

/** The rule that gave a status, with what it was given for; the words are made in `locale`. */
export type StatusReason =
  | {
      readonly kind: 'rule';
      readonly rule: StatusRule;
      readonly improved: boolean | null;
      readonly atMaximum: boolean;
    }
  | { readonly kind: 'target-zero'; readonly status: Status }
  | { readonly kind: 'none'; readonly reason: NoStatusReason };

/** The result of scoring one indicator for one period. */
export interface Score {
  readonly status: Status | null;
  readonly statusReason: StatusReason;
  readonly gap: Gap | null;
  readonly direction: Direction | null;
  readonly directionRule: DirectionRule | null;
  readonly noDirectionReason: NoDirectionReason | null;
  readonly change: Change | null;
}

/**
 * Scores a figure against its target and an earlier figure by a scheme. Nothing is rounded. A figure without a
 * target, or a target without a figure, has no status and says why; so has a scheme with no rule that matches.
 */
export function scoreIndicator(input: ScoringInput): Score {
  const travel = directionOfTravel(input);
  const gap = gapToTarget(input);
  const improved = travel.change === null ? null : travel.change.difference.gt(ZERO);
  const statusReason = reasonForStatus({ input, gap, improved });
  const status =
    statusReason.kind === 'rule'
      ? statusReason.rule.status
      : statusReason.kind === 'target-zero'
        ? statusReason.status
        : null;
  return { status, statusReason, gap, ...travel };
}

/** Gap = (actual − target) / |target|, signed so that positive is better; null without both, or for a neutral polarity. */
export function gapToTarget({
  polarity,
  range,
  target,
  actual,
}: Pick<ScoringInput, 'polarity' | 'range' | 'target' | 'actual'>): Gap | null {
  if ('absent' in actual || polarity === 'neutral') return null;
  if (polarity === 'range') return range === null ? null : gapToRange(actual.value, range);
  if ('absent' in target) return null;
  return relativeTo(target.value, betterBy({ polarity, from: target.value, to: actual.value }));
}

function gapToRange(value: Decimal, { low, high }: { low: Decimal; high: Decimal }): Gap {
  if (value.lt(low)) return relativeTo(low, value.minus(low));
  if (value.gt(high)) return relativeTo(high, high.minus(value));
  return { difference: ZERO, pct: ZERO, base: low.abs() };
}

function betterBy({
  polarity,
  from,
  to,
}: {
  polarity: 'higher' | 'lower';
  from: Decimal;
  to: Decimal;
}): Decimal {
  return polarity === 'higher' ? to.minus(from) : from.minus(to);
}

function relativeTo(base: Decimal, difference: Decimal): Gap {
  const size = base.abs();
  return { difference, pct: size.eq(ZERO) ? null : difference.times(HUNDRED).div(size), base: size };
}

function reasonForStatus({
  input,
  gap,
  improved,
}: {
  input: ScoringInput;
  gap: Gap | null;
  improved: boolean | null;
}): StatusReason {
  if (input.polarity === 'neutral') return { kind: 'none', reason: 'neutral' };
  if ('absent' in input.actual && input.actual.absent === 'not-due')
    return { kind: 'none', reason: 'not-due' };
  if (input.polarity !== 'range' && 'absent' in input.target)
    return { kind: 'none', reason: input.target.absent };
  if ('absent' in input.actual) return { kind: 'none', reason: input.actual.absent };
  if (gap === null) return { kind: 'none', reason: 'no-target' };

  const best = naturalBest(input);
  const facts: RuleFacts = {
    gap,
    improved: improved === true,
    atMaximum: best?.eq(input.actual.value) ?? false,
    scheme: input.scheme,
  };
  if (gap.difference.lt(ZERO) && gap.pct === null && input.scheme.tolerance === 'relative')
    return { kind: 'target-zero', status: input.scheme.targetZero };
  const rule = input.scheme.rules.find((candidate) => holds(candidate.when, facts));
  if (rule === undefined)
    throw new Error(`scheme ${input.scheme.id} has no rule for a gap of ${gap.difference}`);
  return { kind: 'rule', rule, improved, atMaximum: facts.atMaximum };
}

interface RuleFacts {
  readonly gap: Gap;
  readonly improved: boolean;
  readonly atMaximum: boolean;
  readonly scheme: Scheme;
}

function holds(condition: Condition, facts: RuleFacts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  const onTarget = facts.gap.difference.gte(ZERO);
  switch (condition.is) {
    case 'on-target':
      return onTarget;
    case 'off-target':
      return !onTarget;
    case 'at-maximum':
      return facts.atMaximum;
    case 'improved':
      return facts.improved;
    case 'worse-by':
      return !onTarget && isWithin(facts, condition);
  }
}

/** Whether the miss lies in the band. Compared by multiplication, so that a boundary is exact. */
function isWithin(
  { gap, scheme }: RuleFacts,
  { atLeast, under }: { atLeast: Decimal | null; under: Decimal | null },
): boolean {
  const relative = scheme.tolerance === 'relative';
  const miss = gap.difference.abs().times(relative ? HUNDRED : ONE);
  const size = (bound: Decimal) => (relative ? bound.times(gap.base) : bound);
  return (atLeast === null || miss.gte(size(atLeast))) && (under === null || miss.lt(size(under)));
}

function directionOfTravel(
  input: ScoringInput,
): Pick<Score, 'direction' | 'directionRule' | 'noDirectionReason' | 'change'> {
  const none = (reason: NoDirectionReason) =>
    ({ direction: null, directionRule: null, noDirectionReason: reason, change: null }) as const;
  const { polarity, actual, earlier, scheme } = input;
  if (polarity === 'neutral') return none('neutral');
  if ('absent' in actual) return none(actual.absent);
  if ('absent' in earlier) return none(earlier.absent);
  if (input.redefined) return none('redefined');

  const difference =
    polarity === 'range'
      ? distanceFromRange(earlier.value, input.range).minus(distanceFromRange(actual.value, input.range))
      : betterBy({ polarity, from: earlier.value, to: actual.value });
  const change = relativeTo(earlier.value, difference);
  const rule = scheme.directions.find((candidate) => fitsChange(candidate, change));
  if (rule === undefined)
    throw new Error(`scheme ${scheme.id} has no direction for a change of ${difference}`);
  return { direction: rule.direction, directionRule: rule, noDirectionReason: null, change };
}

function distanceFromRange(value: Decimal, range: { low: Decimal; high: Decimal } | null): Decimal {
  if (range === null) return ZERO;
  if (value.lt(range.low)) return range.low.minus(value);
  return value.gt(range.high) ? value.minus(range.high) : ZERO;
}

/** A decline from zero has no ratio; it falls in the worst band of the scheme, and the sentence says so. */
function fitsChange(rule: DirectionRule, { difference, base }: Change): boolean {
  if (rule.change === 'better') return difference.gt(ZERO);
  if (rule.change === 'same') return difference.eq(ZERO);
  if (difference.gte(ZERO)) return false;
  if (base.eq(ZERO)) return rule.declineUnder === null;
  const decline = difference.abs().times(HUNDRED);
  return (
    (rule.declineAtLeast === null || decline.gte(rule.declineAtLeast.times(base))) &&
    (rule.declineUnder === null || decline.lt(rule.declineUnder.times(base)))
  );
}
