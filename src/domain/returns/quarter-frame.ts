import type { Indicator, IndicatorDefinition, Plan } from '../framework/index.ts';
import { holdsIn, type Quarter, yearOf } from '../period/index.ts';
import type { PeriodRecord, PrintedSummary } from '../scorecard/index.ts';
import type { Scheme } from '../scoring/index.ts';
import { fail, ok, type Result } from '../value/index.ts';
import { KINDS, RETURN_KINDS, type ReturnKind } from './kinds/index.ts';
import type { DueItem } from './kinds/kind.ts';
import { awaitedTarget, lacksOwnTarget } from './quarter-targets.ts';

/** Why a quarter cannot be opened on an edition: it is not later, or no plan or key holds in its year. */
export type FrameFailure = 'not-later' | 'no-plan' | 'no-scheme';

/** A report that states nothing of itself: Mesur counts. */
const NOTHING_PRINTED: PrintedSummary = {
  indicators: null,
  national: null,
  commitments: null,
  directions: null,
  compared: null,
  arrows: {},
  comments: {},
};

/**
 * The frame of a quarter to be collected: the record of an earlier edition moved to the new period, with all that it
 * knows of earlier periods and nothing yet of its own. In a new year the definitions of the last one hold on; targets
 * do not, since a year sets its own.
 */
export function frameFor({
  base,
  period,
  plans,
  schemes,
}: {
  readonly base: PeriodRecord;
  readonly period: Quarter;
  readonly plans: readonly Plan[];
  readonly schemes: readonly Scheme[];
}): Result<PeriodRecord, FrameFailure> {
  if (base.edition.period >= period) return fail('not-later');
  const plan = [base.plan, ...plans].find(({ years }) => holdsIn(years, period));
  if (plan === undefined) return fail('no-plan');
  const scheme = [base.scheme, ...schemes].find(({ years }) => holdsIn(years, period));
  if (scheme === undefined) return fail('no-scheme');
  // What was decided of the texts of one quarter is not decided of the next.
  const { smallNumbersShown: _, ...edition } = base.edition;
  const { authority, directorate } = base;
  const name = directorate.name;
  const [year, quarter] = [yearOf(period), period.slice(-1)];
  return ok({
    ...base,
    plan,
    scheme,
    edition: {
      ...edition,
      id: `${authority.id}-${directorate.id}-${period}-1`,
      period,
      number: 1,
      publishedOn: null,
      title: {
        en: `${name.en}: Quarter ${quarter}, ${year}`,
        cy: `${name.cy}: Chwarter ${quarter}, ${year}`,
      },
      sourceTitle: `${authority.name.en}, ${name.en}, Quarter ${quarter} ${year}, collected in Mesur`,
      printed: NOTHING_PRINTED,
      revision: null,
    },
    indicators: base.indicators.map((indicator) => {
      const defined = definedIn(indicator, period);
      return lacksOwnTarget(defined, { before: edition.period, period })
        ? { ...defined, targets: [...defined.targets, awaitedTarget(period)] }
        : defined;
    }),
    commitments: base.commitments.map((commitment) =>
      commitment.year === year ? commitment : { ...commitment, year, updates: [] },
    ),
  });
}

/** An indicator with a definition for the period's year: its newest one goes on where it has none. */
function definedIn(indicator: Indicator, period: Quarter): Indicator {
  const year = yearOf(period);
  if (indicator.definitions.some((definition) => definition.year === year)) return indicator;
  const newest = indicator.definitions.toSorted((one, other) => other.year.localeCompare(one.year))[0];
  if (newest === undefined) throw new Error(`${indicator.ref} has no definition`);
  const carried: IndicatorDefinition = { ...newest, year, redefined: false };
  return { ...indicator, definitions: [...indicator.definitions, carried] };
}

/** A return that a quarter is made of. */
export interface DueReturn extends DueItem {
  readonly kind: ReturnKind;
}

/**
 * The returns that a quarter needs, in the order of the report: indicators that are due by their frequency,
 * commitments, open recommendations, risks, money and staff where the report has them, and sections of narrative.
 */
export function dueReturns(frame: PeriodRecord): readonly DueReturn[] {
  return RETURN_KINDS.flatMap((kind) => KINDS[kind].due(frame).map((item) => ({ kind, ...item })));
}
