/**
 * Measures such as a council has: each begins as an indicator of one of the two published reports (its title, unit,
 * polarity, frequency, key, level) and is given a past of its own: trend, season, noise, counts. What is drawn here knows
 * nothing of the guards.
 */
import type { Indicator, IndicatorDefinition, Reading } from '../../src/domain/framework/index.ts';
import { type Basis, type Period, type Quarter, reportedPeriod } from '../../src/domain/period/index.ts';
import { frameFor } from '../../src/domain/returns/index.ts';
import type { PeriodRecord } from '../../src/domain/scorecard/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { council, recordOf } from '../published/council.ts';
import type { Random } from './random.ts';

/** An indicator that measures are made after. `level` is the figure of one quarter. */
interface Template {
  readonly definition: IndicatorDefinition;
  readonly level: number;
  readonly base: PeriodRecord;
}

const PUBLISHED = await council();

/** Every indicator of the two reports that has a figure or a target above zero to be made after. */
const TEMPLATES: readonly Template[] = ['2017-18-Q4', '2023-24-Q2'].flatMap((period) => {
  const base = recordOf(PUBLISHED, period);
  return base.indicators.flatMap((indicator): readonly Template[] => {
    const definition = indicator.definitions.find(({ year }) => period.startsWith(year));
    const known = [...indicator.readings.toReversed(), ...indicator.targets].find(
      ({ figure }) => figure.kind === 'value' && figure.value.gt('0'),
    );
    if (definition === undefined || known?.figure.kind !== 'value') return [];
    const quarters = definition.frequency === 'annual' ? 4 : Number(period.slice(-1));
    const figure = known.figure.value.toNumber();
    return [{ definition, base, level: addsUp(definition) ? figure / quarters : figure }];
  });
});

/** How a measure behaves. `noise` is a share of the level; of per cents it is points. */
export interface Shape {
  readonly basis: Basis;
  readonly level: number;
  readonly noise: number;
  /** Growth from a quarter to the next, as a share. */
  readonly trend: number;
  /** What each quarter of a year is times the level. */
  readonly season: readonly [number, number, number, number];
  /** About how many a share is of; null: without counts. */
  readonly cohort: number | null;
  /** Whether each quarter's cases are added to a share of the year; else it is a share of those there are. */
  readonly casesAddUp: boolean;
  /** Times the level, by how many quarters ago: something that happened. */
  readonly happened: (quartersAgo: number) => number;
  readonly mayBeNegative: boolean;
  readonly mayExceedHundred: boolean;
}

/** One figure of the past or the present, as it would be typed. */
export interface Drawn {
  readonly period: Period;
  readonly quartersAgo: number;
  readonly value: number;
  readonly text: string;
  readonly fraction: { readonly numerator: number; readonly denominator: number } | null;
}

/** A measure in a quarter: what the council holds, and the true figure that its owner is about to type. */
export interface Measure {
  readonly template: Template;
  readonly definition: IndicatorDefinition;
  readonly period: Quarter;
  readonly shape: Shape;
  readonly truth: Drawn;
  /** Every figure of the past, oldest first, held or not. */
  readonly past: readonly Drawn[];
  readonly held: readonly Drawn[];
  /** What the true figure was to be expected at, and how far quarters such as this one scatter around it. */
  readonly expected: number;
  readonly scatter: number;
  /** Decimal places that the figure is given with. */
  readonly places: number;
  readonly target: { readonly year: string; readonly quarter: string | null } | null;
}

/** Whether the figure of a year so far is the sum of its quarters: counts, money, days lost and events, not averages. */
export function addsUp({
  unit,
  basis,
  title,
}: Pick<IndicatorDefinition, 'unit' | 'basis' | 'title'>): boolean {
  return (
    basis === 'year-to-date' &&
    ['count', 'gbp', 'gbp-thousand', 'days-per-fte', 'rate-per-1000'].includes(unit) &&
    !/average/i.test(title.en)
  );
}

/** What of a measure may be laid down from outside; the rest is drawn. */
export interface Wishes {
  readonly isRight?: (template: Template) => boolean;
  readonly shape?: (usual: Shape, random: Random) => Partial<Shape>;
  readonly definition?: Partial<IndicatorDefinition>;
  /** Which figures of the past are held; else as a store of few or of many years holds them. */
  readonly held?: (past: readonly Drawn[], random: Random) => readonly Drawn[];
  readonly hasTarget?: boolean;
  readonly quarters?: readonly (1 | 2 | 3 | 4)[];
}

/** Draws a measure. */
export function measureOf(random: Random, wishes: Wishes = {}): Measure {
  const template = random.pick(TEMPLATES.filter((each) => wishes.isRight?.(each) ?? true));
  const basis = drawnBasis(random, template.definition);
  const usual = usualShape(random, template, basis);
  const shape: Shape = { ...usual, ...wishes.shape?.(usual, random) };
  const isAnnual = template.definition.frequency === 'annual' && wishes.quarters === undefined;
  const quarter = isAnnual ? 4 : random.pick(wishes.quarters ?? [1, 2, 3, 4]);
  const period = `2023-24-Q${quarter}` as Quarter;
  const definition: IndicatorDefinition = {
    ...template.definition,
    year: '2023-24' as IndicatorDefinition['year'],
    basis: shape.basis,
    frequency: isAnnual ? 'annual' : 'quarterly',
    measure: template.definition.unit === 'gbp-thousand' ? template.definition.measure : 'plain',
    redefined: false,
    ...wishes.definition,
  };
  const places = placesOf(random, definition, shape);
  const drawn = drawnSeries(random, { definition, shape, quarter, places });
  const truth = drawn.figures.at(-1);
  if (truth === undefined) throw new Error('no figure');
  const past = drawn.figures.slice(0, -1);
  const held = (wishes.held ?? usuallyHeld)(past, random);
  const target =
    (wishes.hasTarget ?? random.chance(0.8)) ? drawnTarget(random, { definition, shape, quarter }) : null;
  const { expected, scatter } = drawn;
  return {
    ...{ template, definition, period, shape, truth, past, held, expected, scatter, places, target },
  };
}

/** Its own basis mostly; a quarter's figure alone too, since the reports have none and councils do. */
function drawnBasis(random: Random, { basis, unit }: IndicatorDefinition): Basis {
  if (random.chance(0.6)) return basis;
  const isStock = unit === 'count' || unit === 'percent';
  return random.pick(isStock ? ['period', 'year-to-date', 'point-in-time'] : ['period', 'year-to-date']);
}

function usualShape(random: Random, { definition: { unit }, level }: Template, basis: Basis): Shape {
  const isShare = unit === 'percent';
  const noise = {
    percent: random.between(0.8, 4),
    count: random.between(0.02, 0.12),
    days: random.between(0.02, 0.08),
    years: random.between(0.005, 0.02),
    'rate-per-1000': random.between(0.02, 0.1),
    'days-per-fte': random.between(0.03, 0.1),
    gbp: random.between(0.05, 0.15),
    'gbp-thousand': random.between(0.05, 0.15),
  }[unit];
  const swing = isShare ? random.between(0, 0.03) : random.between(0, 0.15);
  const season = random.pick([
    [1, 1, 1, 1],
    [1 - swing, 1, 1 + swing, 1],
    [1, 1 - swing, 1, 1 + swing],
  ] as const);
  return {
    ...{ basis, level, noise, season },
    trend: isShare ? random.between(-0.005, 0.005) : random.between(-0.02, 0.02),
    cohort: isShare && random.chance(0.5) ? Math.round(random.between(80, 900)) : null,
    casesAddUp: random.chance(0.7),
    happened: () => 1,
    mayBeNegative: false,
    mayExceedHundred: false,
  };
}

function placesOf(random: Random, { unit, title }: IndicatorDefinition, { cohort }: Shape): number {
  if (unit === 'count') return /average/i.test(title.en) ? 1 : 0;
  if (unit === 'gbp-thousand') return 0;
  return cohort === null ? random.pick([1, 2, 2]) : 2;
}

/** The quarters of three years and of this one so far, and what this one's figure was expected at. */
function drawnSeries(
  random: Random,
  {
    definition,
    shape,
    quarter,
    places,
  }: {
    readonly definition: IndicatorDefinition;
    readonly shape: Shape;
    readonly quarter: number;
    readonly places: number;
  },
): { readonly figures: readonly Drawn[]; readonly expected: number; readonly scatter: number } {
  const last = 11 + quarter;
  const isShare = definition.unit === 'percent';
  const sums = addsUp(definition);
  const [flows, means]: [number[], number[]] = [[], []];
  const cases: { numerator: number; denominator: number }[] = [];
  for (let index = 0; index <= last; index++) {
    const mean =
      shape.level *
      (1 + shape.trend) ** (index - last) *
      (shape.season[index % 4] ?? 1) *
      shape.happened(last - index);
    const bounded = isShare && !shape.mayExceedHundred ? Math.min(100, Math.max(0, mean)) : mean;
    means.push(bounded);
    flows.push(drawnFlow(random, { definition, shape, mean: bounded }));
    if (shape.cohort !== null) cases.push(drawnCases(random, { shape, mean: bounded, before: cases.at(-1) }));
  }
  const at = (index: number): Omit<Drawn, 'period'> => {
    const from = definition.basis === 'year-to-date' ? index - (index % 4) : index;
    const spanned = flows.slice(from, index + 1);
    const total = spanned.reduce((sum, each) => sum + each, 0);
    const quartersAgo = last - index;
    if (shape.cohort !== null) {
      const counted = shape.casesAddUp ? cases.slice(from, index + 1) : cases.slice(index, index + 1);
      const numerator = counted.reduce((sum, each) => sum + each.numerator, 0);
      const denominator = counted.reduce((sum, each) => sum + each.denominator, 0);
      const value = (100 * numerator) / denominator;
      return { quartersAgo, value, text: value.toFixed(places), fraction: { numerator, denominator } };
    }
    const value = sums ? total : total / spanned.length;
    const text = value.toFixed(places);
    return { quartersAgo, value: Number(text), text: text.replace(/^-(0(\.0*)?)$/, '$1'), fraction: null };
  };
  const figures = flows.flatMap((_, index): readonly Drawn[] => {
    const year = 2020 + Math.floor(index / 4);
    const named = `${year}-${String((year + 1) % 100).padStart(2, '0')}-Q${(index % 4) + 1}` as Quarter;
    const period = reportedPeriod({ quarter: named, ...definition });
    return period === null ? [] : [{ ...at(index), period }];
  });
  return { figures, ...expectation({ definition, shape, flows, means, last }) };
}

function drawnFlow(
  random: Random,
  {
    definition: { unit, title },
    shape,
    mean,
  }: { readonly definition: IndicatorDefinition; readonly shape: Shape; readonly mean: number },
): number {
  if (unit === 'percent') {
    const points = random.normal(mean, shape.noise);
    const lowest = shape.mayBeNegative ? Number.NEGATIVE_INFINITY : 0;
    return Math.min(shape.mayExceedHundred ? Number.POSITIVE_INFINITY : 100, Math.max(lowest, points));
  }
  if (shape.mayBeNegative) return Math.round(random.normal(mean, shape.noise));
  if (unit !== 'count' || /average/i.test(title.en))
    return Math.max(0, random.normal(mean, shape.noise * mean));
  return random.poisson(Math.max(0, random.normal(mean, shape.noise * mean)));
}

function drawnCases(
  random: Random,
  {
    shape,
    mean,
    before,
  }: { readonly shape: Shape; readonly mean: number; readonly before: { denominator: number } | undefined },
): { numerator: number; denominator: number } {
  const cohort = shape.cohort ?? 1;
  // Those there are at one time change little from a quarter to the next.
  const about = shape.casesAddUp || before === undefined ? cohort : before.denominator;
  const denominator = Math.max(1, Math.round(random.normal(about, about * (shape.casesAddUp ? 0.1 : 0.03))));
  if (!shape.mayExceedHundred) return { denominator, numerator: random.binomial(denominator, mean / 100) };
  return { denominator, numerator: Math.round((denominator * random.normal(mean, shape.noise)) / 100) };
}

function expectation({
  definition,
  shape,
  flows,
  means,
  last,
}: {
  readonly definition: IndicatorDefinition;
  readonly shape: Shape;
  readonly flows: readonly number[];
  readonly means: readonly number[];
  readonly last: number;
}): { readonly expected: number; readonly scatter: number } {
  const isCumulative = definition.basis === 'year-to-date';
  const from = isCumulative ? last - (last % 4) : last;
  const span = last - from + 1;
  const isYearly = definition.frequency === 'annual';
  // What is known of the year so far is its quarters before this one; of an annual figure nothing is.
  const known = isYearly ? means.slice(from, last) : flows.slice(from, last);
  const mean = means[last] ?? 0;
  const sum = known.reduce((total, each) => total + each, mean);
  const unknown = isYearly ? span : 1;
  const one =
    definition.unit === 'percent' || shape.mayBeNegative
      ? Math.hypot(
          shape.noise,
          shape.cohort === null
            ? 0
            : 100 * Math.sqrt(((mean / 100) * Math.max(0.01, 1 - mean / 100)) / shape.cohort),
        )
      : Math.hypot(shape.noise * mean, definition.unit === 'count' ? Math.sqrt(mean) : 0);
  const scatter = one * Math.sqrt(unknown);
  return addsUp(definition)
    ? { expected: sum, scatter }
    : { expected: sum / span, scatter: shape.cohort === null ? scatter / span : one };
}

/**
 * What a council holds: of few years the last quarter, the same one of last year, the year's end; of more all that was
 * collected since.
 */
function usuallyHeld(past: readonly Drawn[], random: Random): readonly Drawn[] {
  if (random.chance(0.5)) {
    const quarters = random.whole(3, 12);
    return past.filter(({ quartersAgo }) => quartersAgo <= quarters);
  }
  const isYearEnd = ({ period }: Drawn) => /^2022-23(-Q4)?$/.test(period);
  const held = past.filter((each) => each.quartersAgo === 1 || each.quartersAgo === 4 || isYearEnd(each));
  const kept = held.filter(() => random.chance(0.8));
  return kept.length === 0 ? held : kept;
}

/** The year's target, and the quarter's own where a count is planned by quarters. */
function drawnTarget(
  random: Random,
  {
    definition,
    shape,
    quarter,
  }: { readonly definition: IndicatorDefinition; readonly shape: Shape; readonly quarter: number },
): Measure['target'] {
  const sums = addsUp(definition);
  const aimed = shape.level * random.between(0.85, 1.15);
  const text = (value: number) => rounded(definition.unit === 'percent' ? Math.min(100, value) : value);
  const hasProfile = sums && quarter < 4 && definition.frequency !== 'annual' && random.chance(0.6);
  return {
    year: text(sums ? aimed * 4 : aimed),
    quarter: hasProfile ? text(aimed * quarter) : null,
  };
}

/** A target is a round number. */
function rounded(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 20 ? 0 : size >= 1 ? 1 : 3);
}

const FRAMES = new Map<PeriodRecord, PeriodRecord>();

/** The frame in which a measure's owner fills in their return: the record of its report, moved to the quarter. */
export function frameOf(measure: Measure): PeriodRecord {
  const { template, definition, period, held, target } = measure;
  let frame = FRAMES.get(template.base);
  if (frame === undefined) {
    const opened = frameFor({
      base: recordOf(PUBLISHED, '2023-24-Q2'),
      period: '2023-24-Q3' as Quarter,
      plans: [],
      schemes: [],
    });
    if (!opened.ok) throw new Error(opened.failure);
    frame = { ...opened.value, scheme: template.base.scheme };
    FRAMES.set(template.base, frame);
  }
  const indicator: Indicator = {
    ref: 'MEASURE' as Indicator['ref'],
    directorate: 'ssw',
    definitions: [
      { ...definition, redefined: false, year: '2022-23' as IndicatorDefinition['year'] },
      definition,
    ],
    targets:
      target === null
        ? []
        : [
            { period: '2023-24' as Period, figure: figureOf(target.year), note: null },
            ...(target.quarter === null ? [] : [{ period, figure: figureOf(target.quarter), note: null }]),
          ],
    readings: held.map((each) => readingOf(each, definition.basis)),
    benchmarks: [],
  };
  return { ...frame, edition: { ...frame.edition, period }, indicators: [indicator] };
}

function readingOf({ period, text, fraction }: Drawn, basis: Basis): Reading {
  return {
    ...{ period, basis, figure: figureOf(text), split: null, comment: null, nextSteps: null, caution: null },
    fraction: fraction && {
      numerator: decimal(String(fraction.numerator)),
      denominator: decimal(String(fraction.denominator)),
    },
    source: { edition: 'before', line: null },
  };
}

function figureOf(text: string) {
  return { kind: 'value', value: decimal(text), printed: text } as const;
}
