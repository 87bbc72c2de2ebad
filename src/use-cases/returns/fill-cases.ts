import { definitionIn } from '../../domain/framework/index.ts';
import { type Period, reportedPeriod, yearOf } from '../../domain/period/index.ts';
import {
  fractionScale,
  type QuarterKey,
  type QuarterWithFrame,
  type ReturnContent,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { fail, ok, type Result, whole } from '../../domain/value/index.ts';
import {
  type CaseDefinition,
  type CountedList,
  caseDefinitionText,
  filledFrom,
} from '../../intake/extract/index.ts';
import type { Acting } from './acting.ts';
import {
  type FillFailure,
  type FillOutcome,
  filledReturn,
  fillPlace,
  type SavedFills,
  saveFills,
} from './fill-returns.ts';

/** What was counted of an indicator, without what became of single lines. Plain data. */
type CountedCases = Pick<CountedList, 'numerator' | 'denominator'>;

/** Why an indicator is not counted from cases: it is not due, its unit is another than the definition’s, or there is no case. */
type CountRefusal = 'not-due' | 'other-unit' | 'no-cases';

/** What would become of an indicator's return, were its cases accepted now. */
export interface CasesPreview {
  readonly quarter: QuarterWithFrame;
  readonly fill: FillOutcome;
  readonly definition: CaseDefinition;
}

/** Why cases fill nothing. */
type CasesFailure = FillFailure | { readonly kind: CountRefusal };

/** The period that an indicator's cases are counted for; fails where none is due, or its unit is not the definition's. */
export function countedPeriod(
  frame: PeriodRecord,
  { ref, per }: { readonly ref: string; readonly per: CaseDefinition['per'] },
): Result<Period, Exclude<CountRefusal, 'no-cases'>> {
  const quarter = frame.edition.period;
  const indicator = frame.indicators.find((each) => each.ref === ref);
  const definition = indicator === undefined ? null : definitionIn(indicator, yearOf(quarter));
  const period = definition === null ? null : reportedPeriod({ quarter, ...definition });
  if (definition === null || period === null) return fail('not-due');
  return fractionScale(definition.unit)?.eq(whole(per)) === true ? ok(period) : fail('other-unit');
}

/** What would become of an indicator's return: how many of how many, the figure being worked out from them. */
export async function previewCases(
  acting: Acting,
  {
    key,
    ref,
    counted: { numerator, denominator },
    definition,
  }: {
    readonly key: QuarterKey;
    readonly ref: string;
    readonly counted: CountedCases;
    readonly definition: CaseDefinition;
  },
): Promise<Result<CasesPreview, CasesFailure>> {
  const place = await fillPlace(acting, key);
  if (!place.ok) return place;
  const { quarter } = place.value;
  const period = countedPeriod(quarter.frame, { ref, per: definition.per });
  if (!period.ok) return fail({ kind: period.failure });
  if (denominator === 0) return fail({ kind: 'no-cases' });
  const content = (before: ReturnContent): ReturnContent =>
    before.kind !== 'indicator'
      ? before
      : {
          ...before,
          value: '',
          numerator: String(numerator),
          denominator: String(denominator),
          absence: null,
        };
  const fill = filledReturn(acting, { place: place.value, kind: 'indicator', ref, content });
  return ok({ quarter, fill, definition });
}

/** Records what was shown, as a draft; how it was counted stands in the trail. */
export async function acceptCases(
  acting: Acting,
  { quarter, fill, definition }: CasesPreview,
): Promise<Result<SavedFills, FillFailure>> {
  if (fill.outcome !== 'taken') return ok({ saved: [], left: [] });
  const reason = filledFrom(caseDefinitionText(definition));
  return saveFills(acting, { key: quarter, fills: [fill], reason });
}
