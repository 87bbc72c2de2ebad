import { type Benchmark, definitionIn, type Figure } from '../framework/index.ts';
import { type FinancialYear, yearOf } from '../period/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import { decimal } from '../value/index.ts';
import type { ContentChange } from './content-changes.ts';

/** What is stated of an indicator among the councils of Wales in a year, as plain decimals; null where it has none. */
interface StatedBenchmark {
  readonly ref: string;
  readonly year: FinancialYear;
  readonly wales: string | null;
  readonly rank: string | null;
}

/**
 * A frame with the Wales figures and ranks of a year in it, and what that changed. Other years stay; of an indicator that
 * the frame has not, or that was not reported in its year, nothing is taken.
 */
export function withBenchmarks(
  frame: PeriodRecord,
  stated: readonly StatedBenchmark[],
): { readonly frame: PeriodRecord; readonly changes: readonly ContentChange[] } {
  const changes: ContentChange[] = [];
  const indicators = frame.indicators.map((indicator) => {
    const mine = stated.filter(({ ref }) => ref === indicator.ref);
    if (mine.length === 0 || definitionIn(indicator, yearOf(frame.edition.period)) === null) return indicator;
    const benchmarks = new Map(indicator.benchmarks.map((benchmark) => [benchmark.year, benchmark]));
    for (const { year, wales, rank } of mine) {
      const held = benchmarks.get(year);
      const next: Benchmark = {
        year,
        walesAverage: figureOf(wales, held?.walesAverage),
        rank: figureOf(rank, held?.rank),
      };
      for (const which of ['walesAverage', 'rank'] as const)
        if (!isSameFigure(held?.[which], next[which]))
          changes.push({
            field: `${indicator.ref} ${year} ${which}`,
            earlier: held?.[which].printed ?? null,
            later: next[which].printed,
          });
      benchmarks.set(year, next);
    }
    return {
      ...indicator,
      benchmarks: [...benchmarks.values()].toSorted((one, other) => other.year.localeCompare(one.year)),
    };
  });
  return { frame: changes.length === 0 ? frame : { ...frame, indicators }, changes };
}

/** What is stated; what stood there where nothing is. */
function figureOf(text: string | null, held: Figure | undefined): Figure {
  if (text !== null) return { kind: 'value', value: decimal(text), printed: text };
  return held ?? { kind: 'absent', reason: 'not-stated', printed: '' };
}

function isSameFigure(one: Figure | undefined, other: Figure): boolean {
  if (one === undefined) return other.kind === 'absent';
  if (one.kind === 'value' && other.kind === 'value') return one.value.eq(other.value);
  return one.kind === other.kind;
}
