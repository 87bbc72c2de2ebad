/**
 * Wrong entries, by class: a measure's true figure as a slip makes it. A slip that nobody could tell is left out, by
 * what is known of the measure and not of the guards: where the wrong figure lies within two standard deviations of what
 * the true one was expected at, an honest quarter could have given it.
 */
import { emptyContent, type ReturnContent } from '../../src/domain/returns/index.ts';
import { type Drawing, type Entry, scoreOf, typed, typedTruth } from './entry.ts';
import type { EntryMaker } from './legitimate.ts';
import { addsUp, type Drawn, frameOf, type Measure, measureOf } from './measures.ts';
import { EMPTY, NEUTRAL, NEXT_STEPS, PRAISING, pickOf, REGRETTING } from './sayings.ts';

/** The classes of wrong entries. */
export const NONSENSE: Readonly<Record<string, EntryMaker>> = {
  'swapped digits': swappedDigits,
  'wrong unit': wrongUnit,
  'times 10': (drawing) => scaled(drawing, 10),
  'times 100': (drawing) => scaled(drawing, 100),
  'times 1000': (drawing) => scaled(drawing, 1000),
  'divided by 10': (drawing) => scaled(drawing, 0.1),
  'divided by 100': (drawing) => scaled(drawing, 0.01),
  'divided by 1000': (drawing) => scaled(drawing, 0.001),
  'per cent as fraction': perCentAsFraction,
  'last quarter again': lastQuarterAgain,
  'fraction of people': fractionOfPeople,
  'cumulative that falls': cumulativeFalls,
  'cumulative that collapses': cumulativeCollapses,
  'nought after a figure': noughtAfterFigure,
  sign: wrongSign,
  'empty words': emptyWords,
  'comment against status': commentAgainstStatus,
};

/** Whether an honest quarter could have given the figure. */
function couldBeTrue({ expected, scatter }: Measure, value: number): boolean {
  return Math.abs(value - expected) <= 2 * scatter;
}

/** The wrong figure typed alone, without its counts; null where it could be true. */
function slip(measure: Measure, drawing: Drawing, text: string): Entry | null {
  return couldBeTrue(measure, Number(text)) || text === measure.truth.text
    ? null
    : typed(measure, drawing, { value: text });
}

/** Any measure of which something is held, figures or a target. */
function anyMeasure(drawing: Drawing): Measure {
  return measureOf(drawing.random);
}

function swappedDigits(drawing: Drawing): Entry | null {
  const measure = anyMeasure(drawing);
  const { text } = measure.truth;
  const places = [...text].flatMap((digit, at) => {
    const next = text[at + 1];
    return next !== undefined && /\d/.test(digit) && /\d/.test(next) && digit !== next ? [at] : [];
  });
  if (places.length === 0) return null;
  const at = drawing.random.pick(places);
  const swapped = `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
  return /^0\d/.test(swapped) ? null : slip(measure, drawing, swapped);
}

function wrongUnit(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = anyMeasure(drawing);
  const { value, text, fraction } = measure.truth;
  const times = (factor: number, places = 1) => slip(measure, drawing, (value * factor).toFixed(places));
  // The number is right and its sign is another unit's, so it is wrong whatever was expected.
  const signed = (written: string) => typed(measure, drawing, { value: written });
  switch (measure.definition.unit) {
    case 'percent':
      if (fraction !== null && random.chance(0.5)) return slip(measure, drawing, String(fraction.numerator));
      return random.chance(0.5) ? times(10) : signed(`£${text}`);
    case 'count':
      return signed(random.chance(0.5) ? `£${text}` : `${text}%`);
    case 'days':
      return random.pick([
        () => times(1 / 7),
        () => times(24, 0),
        () => signed(`${text}%`),
        () => signed(`£${text}`),
      ])();
    case 'years':
      return random.pick([() => times(12), () => times(365.25, 0), () => signed(`${text}%`)])();
    case 'rate-per-1000':
      return random.pick([
        () => times(0.1, 3),
        () => times(100, 0),
        () => times(140, 0),
        () => signed(`${text}%`),
      ])();
    case 'days-per-fte':
      return random.pick([() => times(7.4), () => times(600, 0), () => signed(`${text}%`)])();
    default:
      return random.pick([() => times(1000, 0), () => times(0.001, 3), () => signed(`${text}%`)])();
  }
}

function scaled(drawing: Drawing, factor: number): Entry | null {
  const measure = anyMeasure(drawing);
  const { value } = measure.truth;
  const { unit } = measure.definition;
  // A person is not divided: a digit is left out or one too many is typed.
  const isWhole = unit === 'count' || unit === 'gbp-thousand';
  const places = isWhole ? 0 : Math.min(4, Math.max(0, measure.places - Math.round(Math.log10(factor))));
  const text = (isWhole ? Math.floor(value * factor) : value * factor).toFixed(places);
  return Number(text) === 0 ? null : slip(measure, drawing, text);
}

function perCentAsFraction(drawing: Drawing): Entry | null {
  const measure = measureOf(drawing.random, { isRight: ({ definition: { unit } }) => unit === 'percent' });
  const text = (measure.truth.value / 100).toFixed(drawing.random.pick([2, 3, 4]));
  return Number(text) === 0 ? null : slip(measure, drawing, text);
}

/**
 * Last quarter's figure to its last digit; with its counts where they are typed. Left out where it comes again by itself
 * more than one time in twenty: small numbers, a few possible shares, nought, and all of a hundred.
 */
function lastQuarterAgain(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, { quarters: [1, 2, 3, 4] });
  const last = lastOf(measure);
  if (last === undefined) return null;
  const isAtBound = measure.definition.unit === 'percent' && (last.value <= 0 || last.value >= 100);
  const { expected, scatter, places, shape } = measure;
  const step = shape.cohort === null ? 10 ** -places : Math.max(100 / shape.cohort, 10 ** -places);
  const distance = (last.value - expected) / scatter;
  const density = Math.exp(-(distance ** 2) / 2) / (scatter * Math.sqrt(2 * Math.PI));
  if (isAtBound || density * step > 0.05) return null;
  if (last.fraction === null || random.chance(0.3)) return typed(measure, drawing, { value: last.text });
  const { numerator, denominator } = last.fraction;
  return typed(measure, drawing, { numerator: String(numerator), denominator: String(denominator) });
}

function lastOf({ held }: Measure): Drawn | undefined {
  return held.find(({ quartersAgo }) => quartersAgo === 1);
}

function fractionOfPeople(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, title } }) => unit === 'count' && !/average/i.test(title.en),
  });
  const part = random.pick(['.5', '.25', '.4', '.33', '.75', '.8']);
  return typed(measure, drawing, { value: `${measure.truth.text}${part}` });
}

/** The quarter's own figure where the year's so far is asked for, or a slip: less than what was counted already. */
function cumulativeFalls(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, {
    quarters: [2, 3, 4],
    isRight: ({ definition }) => addsUp({ ...definition, basis: 'year-to-date' }),
    shape: () => ({ basis: 'year-to-date' }),
  });
  const before = measure.held.filter(
    ({ quartersAgo }) => quartersAgo >= 1 && quartersAgo < Number(measure.period.slice(-1)),
  );
  const highest = Math.max(...before.map(({ value }) => value));
  const own = measure.truth.value - (measure.past.at(-1)?.value ?? 0);
  const wrong = random.chance(0.6) ? own : highest * random.between(0.3, 0.95);
  const text = wrong.toFixed(measure.places);
  return before.length > 0 && Number(text) < highest && Number(text) > 0
    ? typed(measure, drawing, { value: text })
    : null;
}

/** A share of the year so far whose cases are of the quarter alone: fewer than there were already. */
function cumulativeCollapses(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, {
    quarters: [2, 3, 4],
    isRight: ({ definition: { unit } }) => unit === 'percent',
    shape: () => ({ basis: 'year-to-date', cohort: random.whole(30, 900), casesAddUp: true }),
  });
  const before = measure.held.find(
    ({ quartersAgo }) => quartersAgo >= 1 && quartersAgo < Number(measure.period.slice(-1)),
  );
  const [now, then] = [measure.truth.fraction, measure.past.at(-1)?.fraction];
  if (before?.fraction == null || now === null || then == null) return null;
  const own = {
    numerator: now.numerator - then.numerator,
    denominator: now.denominator - then.denominator,
  };
  // Where the quarter alone has nearly as many cases as the year had, nobody can tell.
  if (own.denominator > 0.8 * before.fraction.denominator) return null;
  return typed(measure, drawing, {
    numerator: String(own.numerator),
    denominator: String(own.denominator),
  });
}

function noughtAfterFigure(drawing: Drawing): Entry | null {
  const measure = measureOf(drawing.random);
  if (measure.held.length === 0) return null;
  return slip(measure, drawing, '0');
}

function wrongSign(drawing: Drawing): Entry | null {
  const measure = measureOf(drawing.random);
  return slip(measure, drawing, `-${measure.truth.text}`);
}

/** Words that say nothing where words are due: beside a figure off target or a reason for none, and in other returns. */
function emptyWords(drawing: Drawing): Entry | null {
  const { random, pool } = drawing;
  const empty = pickOf(random, EMPTY, pool);
  const measure = measureOf(random, { hasTarget: true });
  const frame = frameOf(measure);
  const other = (content: ReturnContent, box: string): Entry => ({
    ...{ frame, kind: content.kind, ref: 'any', content, boxes: [box] },
  });
  const words = pickOf(random, NEUTRAL, pool);
  switch (random.whole(1, 8)) {
    case 1:
      return other(
        { ...emptyContent('commitment'), status: 'green', progress: empty } as ReturnContent,
        'progress',
      );
    case 2:
      return other(
        { ...emptyContent('commitment'), status: 'red', progress: words, nextSteps: empty } as ReturnContent,
        'nextSteps',
      );
    case 3:
      return other(
        { ...emptyContent('recommendation'), status: 'green', update: empty } as ReturnContent,
        'update',
      );
    case 4:
      return other({ ...emptyContent('narrative'), markdown: empty } as ReturnContent, 'markdown');
    case 5:
      return { ...typed(measure, drawing, { absence: 'awaited', comment: empty }), boxes: ['comment'] };
    default: {
      const { status } = scoreOf(measure, measure.truth.text);
      if (status !== 'red' && status !== 'amber') return null;
      const box = random.pick(['comment', 'nextSteps'] as const);
      return { ...typedTruth(measure, drawing, { [box]: empty }), boxes: [box] };
    }
  }
}

/**
 * Red and worse, and the words praise it; or green and better, and they regret it. Of measures where more is better: where
 * less is, "below target" is no regret.
 */
function commentAgainstStatus(drawing: Drawing): Entry | null {
  const { random, pool } = drawing;
  const measure = measureOf(random, {
    hasTarget: true,
    isRight: ({ definition: { polarity } }) => polarity === 'higher',
  });
  const { status, direction } = scoreOf(measure, measure.truth.text);
  const isBad = status === 'red' && direction !== null && direction.startsWith('declined');
  const isGood = status === 'green' && direction === 'improved';
  if (!isBad && !isGood) return null;
  const comment = pickOf(random, isBad ? PRAISING : REGRETTING, pool);
  return {
    ...typedTruth(measure, drawing, { comment, nextSteps: pickOf(random, NEXT_STEPS, pool) }),
    boxes: ['comment'],
  };
}
