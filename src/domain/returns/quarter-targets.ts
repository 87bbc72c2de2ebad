import { definitionIn, type Indicator, type Target, targetAt } from '../framework/index.ts';
import { type Period, type Quarter, quarterNumber, yearOf } from '../period/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import type { Unit } from '../value/index.ts';
import type { ContentChange } from './content-changes.ts';
import type { SetTargets } from './guards/index.ts';
import { figureIn } from './understood-figure.ts';

/** Targets as typed for an indicator: the year's, and the quarter's own where it differs; null leaves one as it is. */
export interface TypedTargets {
  readonly ref: string;
  readonly year: string | null;
  readonly quarter: string | null;
}

/** A target that could not be taken: no number, and none of the words for setting a baseline or having none. */
export interface TargetFault {
  readonly ref: string;
  readonly which: 'year' | 'quarter';
  readonly typed: string;
}

/**
 * Whether a quarter needs a target of its own that it has not: the quarter before had one that was not the year's, so
 * the year's would not do either. In the fourth quarter the year's is the right one.
 */
export function lacksOwnTarget(
  indicator: Indicator,
  { before, period }: { readonly before: Quarter; readonly period: Quarter },
): boolean {
  const year = yearOf(period);
  if (quarterNumber(period) === 4 || yearOf(before) !== year) return false;
  const [own, ofYear] = [targetAt(indicator, before), targetAt(indicator, year)];
  if (targetAt(indicator, period) !== null) return false;
  if (own?.figure.kind !== 'value' || ofYear?.figure.kind !== 'value') return false;
  return !own.figure.value.eq(ofYear.figure.value);
}

/** The place of a target that somebody has still to set: nothing is scored against it. */
export function awaitedTarget(period: Period): Target {
  return { period, figure: { kind: 'absent', reason: 'awaited', printed: '' }, note: null };
}

/** The indicators of a quarter whose target is still to be set. */
export function awaitedTargets({ edition: { period }, indicators }: PeriodRecord): readonly Indicator[] {
  return indicators.filter((indicator) => {
    const figure = targetAt(indicator, period)?.figure;
    return figure?.kind === 'absent' && figure.reason === 'awaited';
  });
}

/** A frame with targets set in it, which, what that changed, and what could not be taken: those are left as they were. */
export function withTargets(
  frame: PeriodRecord,
  typed: readonly TypedTargets[],
): {
  readonly frame: PeriodRecord;
  readonly set: readonly SetTargets[];
  readonly changes: readonly ContentChange[];
  readonly faults: readonly TargetFault[];
} {
  const { period } = frame.edition;
  const changes: ContentChange[] = [];
  const faults: TargetFault[] = [];
  const set: SetTargets[] = [];
  const indicators = frame.indicators.map((indicator) => {
    const mine = typed.find(({ ref }) => ref === indicator.ref);
    if (mine === undefined || definitionIn(indicator, yearOf(period)) === null) return indicator;
    const own: ('year' | 'quarter')[] = [];
    const targets = new Map(indicator.targets.map((target) => [target.period, target]));
    for (const which of ['year', 'quarter'] as const) {
      const text = mine[which]?.trim();
      const at = which === 'year' ? yearOf(period) : period;
      const held = targets.get(at);
      if (text === undefined || text === (held?.figure.printed ?? '')) continue;
      const unit = definitionIn(indicator, yearOf(period))?.unit ?? null;
      const figure = figureOf(text, unit);
      if (figure === null) {
        faults.push({ ref: indicator.ref, which, typed: text });
        continue;
      }
      changes.push({ field: `${indicator.ref} ${at}`, earlier: held?.figure.printed ?? null, later: text });
      own.push(which);
      targets.set(at, { period: at, figure, note: held?.note ?? null });
    }
    if (own.length > 0) set.push({ ref: indicator.ref, which: own });
    return { ...indicator, targets: [...targets.values()] };
  });
  return { frame: { ...frame, indicators }, set, changes, faults };
}

/** A target as typed: a number ("<2.5" and "1055 days" as councils write them), or no target when nothing is. */
function figureOf(text: string, unit: Unit | null): Target['figure'] | null {
  if (text === '') return { kind: 'absent', reason: 'no-target', printed: '' };
  if (/baseline|sylfaen/i.test(text)) return { kind: 'absent', reason: 'baseline', printed: text };
  const bare = text.replace(/^[<>≤≥]\s*/, '');
  // Targets are set in passing: a sign of another unit is no fault there.
  const number = figureIn(bare, { unit }) ?? figureIn(bare, { unit: null });
  return number === null ? null : { kind: 'value', value: number, printed: text };
}
