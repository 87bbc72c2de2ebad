import type { Commitment, CommitmentUpdate } from '../commitments/index.ts';
import type { Benchmark, Indicator, IndicatorDefinition, Reading, Target } from '../framework/index.ts';
import { type FinancialYear, type Quarter, yearOf } from '../period/index.ts';
import { type Scheme, type Score, type Scored, scoreIndicator } from '../scoring/index.ts';
import type { Absence } from '../value/index.ts';
import { type ShownFigures, shownFigures } from './shown-figures.ts';

/** One indicator of a report: its figures for the quarter, and its score. */
export interface ScoredIndicator extends ShownFigures {
  readonly indicator: Indicator;
  readonly benchmark: Benchmark | null;
  readonly score: Score;
}

/** One commitment of a report with its update for the quarter, null when none was given. */
export interface ReportedCommitment {
  readonly commitment: Commitment;
  readonly update: CommitmentUpdate | null;
}

/** Scores one indicator for a quarter by the scheme of its year. The indicator must be defined in that year. */
export function scoredIndicator({
  indicator,
  period,
  scheme,
}: {
  indicator: Indicator;
  period: Quarter;
  scheme: Scheme;
}): ScoredIndicator {
  const year = yearOf(period);
  const shown = shownFigures(indicator, period);
  if (shown === null) throw new Error(`${indicator.ref} is not defined in ${year}`);
  const { definition, readingPeriod, reading, periodTarget, previous } = shown;
  const score = scoreIndicator({
    scheme,
    polarity: definition.polarity,
    range: definition.range,
    unit: definition.unit,
    target: plannedTarget(definition, figureOf(periodTarget, 'no-target')),
    actual: readingPeriod === null ? { absent: 'not-due' } : figureOf(reading, 'awaited'),
    earlier: figureOf(previous, 'not-stated'),
    redefined: definition.redefined,
  });
  return { indicator, ...shown, benchmark: newestBenchmark(indicator, year), score };
}

function figureOf(held: Reading | Target | null, absentReason: Absence): Scored {
  if (held === null) return { absent: absentReason };
  return held.figure.kind === 'value' ? { value: held.figure.value } : { absent: held.figure.reason };
}

/** The newest benchmark that is not later than the year: Wales figures come a year behind. */
function newestBenchmark(indicator: Indicator, year: FinancialYear): Benchmark | null {
  const known = indicator.benchmarks.filter((benchmark) => benchmark.year <= year);
  return known.toSorted((one, other) => other.year.localeCompare(one.year))[0] ?? null;
}

/** Where no reductions were planned there is nothing to achieve, and so no status (RULES section 5). */
function plannedTarget(definition: IndicatorDefinition, target: Scored): Scored {
  const isNothing = 'value' in target && target.value.eq('0');
  return definition.measure === 'planned-reductions' && isNothing ? { absent: 'not-applicable' } : target;
}
