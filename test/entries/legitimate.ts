/** Right entries that look odd, by class, as they come in a council: each is true, and was so before. */

import { type Drawing, type Entry, scoreOf, typed, typedTruth } from './entry.ts';
import type { Drawn } from './measures.ts';
import { measureOf } from './measures.ts';
import { HOPEFUL, pickOf, WARY } from './sayings.ts';

/** Makes an entry of a class; null where what was drawn is none of it. */
export type EntryMaker = (drawing: Drawing) => Entry | null;

/** The classes of right entries. */
export const LEGITIMATE: Readonly<Record<string, EntryMaker>> = {
  'an ordinary quarter': (drawing) => typedTruth(measureOf(drawing.random), drawing),
  'seasonal peak': seasonal,
  'small cohort': smallCohort,
  'first figure': firstFigure,
  'true nought': trueNought,
  recovery,
  'over 100% of headcount': overHundred,
  'negative net change': negativeChange,
  'rounding either way': roundedEitherWay,
  're-based indicator': rebased,
  'the same again': sameAgain,
  'words in keeping': inKeeping,
};

/** A peak, or the quarter after it, as in every year that is held. */
function seasonal(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const peak = random.whole(0, 3);
  const quarter = ((random.chance(0.7) ? peak : (peak + 1) % 4) + 1) as 1 | 2 | 3 | 4;
  const times = random.between(2, 6);
  const measure = measureOf(random, {
    quarters: [quarter],
    isRight: ({ definition: { unit } }) => ['count', 'rate-per-1000', 'days-per-fte'].includes(unit),
    shape: () => ({
      basis: random.pick(['period', 'period', 'point-in-time', 'year-to-date']),
      season: [0, 1, 2, 3].map((each) => (each === peak ? times : 1)) as unknown as [
        number,
        number,
        number,
        number,
      ],
    }),
    held: heldWithLastYear,
  });
  return typedTruth(measure, drawing);
}

/** As held everywhere, the same period last year among it. */
function heldWithLastYear(past: readonly Drawn[], random: Drawing['random']): readonly Drawn[] {
  const quarters = random.chance(0.5) ? random.whole(4, 12) : 0;
  return past.filter(
    ({ quartersAgo }) =>
      quartersAgo <= quarters || quartersAgo === 4 || (quartersAgo === 1 && random.chance(0.8)),
  );
}

/** A share of a handful of people, with its counts; or a handful counted. */
function smallCohort(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const isShare = random.chance(0.7);
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, title } }) =>
      isShare ? unit === 'percent' : unit === 'count' && !/average/i.test(title.en),
    shape: () => ({
      ...(isShare
        ? { cohort: random.whole(2, 12), level: random.between(20, 95) }
        : { level: random.between(1.5, 8) }),
      basis: random.pick(['period', 'point-in-time', 'year-to-date']),
    }),
  });
  return typedTruth(measure, drawing);
}

/** The first figure of an indicator: nothing is held, a target perhaps, which was a guess. */
function firstFigure(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, { held: () => [], hasTarget: random.chance(0.6) });
  return typedTruth(measure, drawing);
}

/** None, where there were few before or none now and then. */
function trueNought(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const isShare = random.chance(0.3);
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, polarity, title } }) =>
      isShare ? unit === 'percent' && polarity === 'lower' : unit === 'count' && !/average/i.test(title.en),
    shape: () => ({
      ...(isShare
        ? { cohort: random.whole(3, 20), level: random.between(1, 12) }
        : { level: random.between(0.2, 2) }),
      basis: random.pick(['period', 'point-in-time', 'year-to-date']),
    }),
  });
  return measure.truth.value === 0 ? typedTruth(measure, drawing) : null;
}

/** A bad quarter is over, or a bad year: what was usual before it is held. */
function recovery(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const wasYear = random.chance(0.3);
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, frequency } }) => unit !== 'years' && frequency !== 'annual',
    shape: (usual) => {
      const share = random.between(0.1, 0.5);
      const bad = (quartersAgo: number) =>
        wasYear ? quartersAgo >= 1 && quartersAgo <= 4 : quartersAgo === 1;
      return {
        level: Math.max(usual.level, 3),
        // A per cent that is bad is not beyond its bounds.
        happened: (quartersAgo) =>
          bad(quartersAgo) ? (usual.level > 50 || random.chance(0.5) ? share : Math.min(1 / share, 4)) : 1,
      };
    },
    held: (past) => (wasYear ? past : heldWithLastYear(past, random)),
  });
  return typedTruth(measure, drawing);
}

/** More than all by the headcount of a day: so it has been before. */
function overHundred(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, polarity } }) => unit === 'percent' && polarity === 'higher',
    shape: () => ({
      level: random.between(99.5, 104),
      noise: random.between(0.8, 2.5),
      trend: 0,
      season: [1, 1, 1, 1],
      mayExceedHundred: true,
      cohort: random.chance(0.5) ? random.whole(60, 900) : null,
    }),
    held: (past) => past.filter(({ quartersAgo }) => quartersAgo <= random.whole(4, 8)),
  });
  return measure.truth.value > 100 ? typedTruth(measure, drawing) : null;
}

/** Fewer than at the beginning: a change may be below zero, and was. */
function negativeChange(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const spread = random.between(5, 20);
  const title = random.pick([
    { en: 'Net change in the number of foster carers', cy: 'Newid net yn nifer y gofalwyr maeth' },
    {
      en: 'Foster carers approved, less those who left',
      cy: 'Gofalwyr maeth a gymeradwywyd, llai’r rhai a adawodd',
    },
  ]);
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, measure: kind } }) => unit === 'count' && kind === 'plain',
    definition: { title, polarity: random.pick(['higher', 'lower']) },
    hasTarget: random.chance(0.3),
    shape: () => ({
      level: random.between(-10, 4),
      noise: spread,
      trend: 0,
      season: [1, 1, 1, 1],
      mayBeNegative: true,
      basis: random.pick(['period', 'point-in-time', 'year-to-date']),
    }),
    held: (past) => past.filter(({ quartersAgo }) => quartersAgo <= random.whole(3, 8)),
  });
  return measure.truth.value < 0 ? typedTruth(measure, drawing) : null;
}

/** A figure beside its counts, cut off or rounded up at as many places as its owner likes. */
function roundedEitherWay(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const measure = measureOf(random, {
    isRight: ({ definition: { unit } }) => unit === 'percent',
    shape: () => ({ cohort: random.whole(40, 900) }),
  });
  const { fraction, value } = measure.truth;
  if (fraction === null) return null;
  const places = random.whole(0, 2);
  const scaled = value * 10 ** places;
  const cut = (random.chance(0.5) ? Math.floor(scaled) : Math.ceil(scaled)) / 10 ** places;
  return typed(measure, drawing, {
    value: cut.toFixed(places),
    numerator: String(fraction.numerator),
    denominator: String(fraction.denominator),
  });
}

/** Counted anew from this year on: what was before is of another scale. */
function rebased(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const quarter = random.pick([1, 2, 3, 4] as const);
  const scale = random.chance(0.5) ? random.between(0.02, 0.3) : random.between(3, 50);
  const measure = measureOf(random, {
    quarters: [quarter],
    isRight: ({ definition: { unit } }) => unit !== 'percent' && unit !== 'years',
    definition: { redefined: true },
    shape: () => ({ happened: (quartersAgo) => (quartersAgo >= quarter ? scale : 1) }),
  });
  return typedTruth(measure, drawing);
}

/** The same as last quarter: all of them still, a small number, a stock. */
function sameAgain(drawing: Drawing): Entry | null {
  const { random } = drawing;
  const isShare = random.chance(0.5);
  const measure = measureOf(random, {
    isRight: ({ definition: { unit, polarity, title } }) =>
      isShare ? unit === 'percent' && polarity === 'higher' : unit === 'count' && !/average/i.test(title.en),
    quarters: [2, 3, 4],
    shape: () =>
      isShare
        ? {
            ...{ level: 100, noise: 0, trend: 0, season: [1, 1, 1, 1] },
            cohort: random.chance(0.5) ? random.whole(3, 60) : null,
            basis: random.pick(['period', 'year-to-date', 'point-in-time']),
          }
        : {
            ...{ level: random.between(2, 40), noise: 0.02 },
            basis: random.pick(['period', 'point-in-time']),
          },
  });
  const last = measure.held.find(({ quartersAgo }) => quartersAgo === 1);
  return last?.text === measure.truth.text ? typedTruth(measure, drawing) : null;
}

/** A comment that says how it is, with words that could mislead. */
function inKeeping(drawing: Drawing): Entry | null {
  const { random, pool } = drawing;
  const measure = measureOf(random, { hasTarget: true });
  const { status, direction } = scoreOf(measure, measure.truth.text);
  const isOff = status === 'red' || status === 'amber';
  if (isOff) return typedTruth(measure, drawing, { comment: pickOf(random, HOPEFUL, pool) });
  return status === 'green' && direction === 'improved'
    ? typedTruth(measure, drawing, { comment: pickOf(random, WARY, pool) })
    : null;
}
