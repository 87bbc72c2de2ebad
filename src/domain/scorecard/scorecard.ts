import type { Commitment, CommitmentUpdate } from '../commitments/index.ts';
import {
  type Benchmark,
  definitionIn,
  type Indicator,
  type IndicatorDefinition,
  type Reading,
  type Target,
  targetAt,
} from '../framework/index.ts';
import {
  type FinancialYear,
  type Period,
  previousYear,
  type Quarter,
  reportedPeriod,
  samePeriodLastYear,
  yearOf,
} from '../period/index.ts';
import { type Scheme, type Score, type Scored, scoreIndicator } from '../scoring/index.ts';
import type { Absence } from '../value/index.ts';
import type { PeriodRecord } from './record.ts';
import { type Summary, summarise } from './summary.ts';

/** One indicator of a report: its figures for the quarter, found by the rules of periods, and its score. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  /** The period whose reading is shown, or null when none is due this quarter. */
  readonly readingPeriod: Period | null;
  readonly reading: Reading | null;
  readonly yearTarget: Target | null;
  /** The target that the reading is scored against: the quarter's where there is one, else the year's. */
  readonly periodTarget: Target | null;
  readonly previousYearTarget: Target | null;
  /** The reading compared with: the same period last year. */
  readonly previous: Reading | null;
  readonly yearEndPrevious: Reading | null;
  readonly benchmark: Benchmark | null;
  readonly score: Score;
}

/** One commitment of a report with its update for the quarter, null when none was given. */
export interface ReportedCommitment {
  readonly commitment: Commitment;
  readonly update: CommitmentUpdate | null;
}

/** A directorate's quarter, scored: what pages, documents, data files and checks are made from. */
export interface Scorecard {
  readonly record: PeriodRecord;
  readonly period: Quarter;
  readonly indicators: readonly ScoredIndicator[];
  readonly commitments: readonly ReportedCommitment[];
  readonly summary: Summary;
}

/** Scores everything held of a directorate and quarter. Each status is computed here and nowhere else. */
export function scorecardOf(record: PeriodRecord): Scorecard {
  const period = record.edition.period;
  const indicators = record.indicators.map((indicator) =>
    scoredIndicator({ indicator, period, scheme: record.scheme }),
  );
  const commitments = record.commitments.map((commitment) => ({
    commitment,
    update: commitment.updates.find((update) => update.period === period) ?? null,
  }));
  return { record, period, indicators, commitments, summary: summarise({ indicators, commitments }) };
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
  const definition = definitionIn(indicator, year);
  if (definition === null) throw new Error(`${indicator.ref} is not defined in ${year}`);

  const readingPeriod = reportedPeriod({ quarter: period, ...definition });
  const reading = readingPeriod === null ? null : readingAt(indicator, readingPeriod);
  const previous = readingPeriod === null ? null : readingAt(indicator, samePeriodLastYear(readingPeriod));
  const yearTarget = targetAt(indicator, year);
  const periodTarget = targetAt(indicator, period) ?? yearTarget;

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

  return {
    indicator,
    definition,
    readingPeriod,
    reading,
    yearTarget,
    periodTarget,
    previousYearTarget: targetAt(indicator, previousYear(year)),
    previous,
    yearEndPrevious: readingAt(indicator, previousYear(year)),
    benchmark: newestBenchmark(indicator, year),
    score,
  };
}

function readingAt(indicator: Indicator, period: Period): Reading | null {
  return indicator.readings.find((reading) => reading.period === period) ?? null;
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
