import { definitionIn, type Figure, type Indicator, type IndicatorDefinition } from '../framework/index.ts';
import { yearOf } from '../period/index.ts';
import type { EditionDifference, PeriodRecord } from '../scorecard/index.ts';
import { type Decimal, decimal, isDecimalText } from '../value/index.ts';
import { aboutOf } from './about.ts';
import { isWithheld } from './marked-indicator.ts';
import { withoutSmallNumbers } from './small-numbers.ts';

const MARKER = '[c]';

/** Fields of an indicator that hold a figure of it, or the counts that one rests on. */
const FIGURE_FIELDS = /^(?:actual|fraction|previous|yearEndPrevious)(?:\.|$)/;
/** Fields that hold what somebody wrote. */
const TEXT_FIELDS = /\.(?:en|cy)$/;

/**
 * What an edition corrected, as everybody may read it. Where a unit's figures are withheld, it is not said either which
 * units were corrected: one that was not would give the others back.
 */
export function publicDifferences(marked: PeriodRecord): readonly EditionDifference[] {
  const differences = marked.edition.revision?.differences ?? [];
  const hidden = differences.filter((difference) => isOfWithheldTable(difference, marked));
  const shown = differences.flatMap((difference) =>
    hidden.includes(difference) ? [] : [publicDifference(difference, { marked, differences })],
  );
  return hidden.length === 0
    ? shown
    : [...shown, { kind: 'workforce', ref: null, field: 'units', earlier: MARKER, later: MARKER }];
}

function isOfWithheldTable({ kind, field }: EditionDifference, { sections }: PeriodRecord): boolean {
  const { workforce } = sections;
  if (kind !== 'workforce' || workforce === null) return false;
  const isTotalWithheld = workforce.unitsTotal.thisYear.absences.marker !== undefined;
  const withheldUnits = workforce.units.filter(({ thisYear, lastYear, cumulativeThisYear }) =>
    [thisYear.absences, thisYear.daysLost, lastYear.absences, lastYear.daysLost, cumulativeThisYear].some(
      ({ marker }) => marker !== undefined,
    ),
  );
  const isUnits = /^units\./.test(field);
  return isUnits
    ? withheldUnits.length > 0
    : isTotalWithheld && /^(?:unitsTotal|reasons|sickness)/.test(field);
}

function publicDifference(
  difference: EditionDifference,
  {
    marked,
    differences,
  }: { readonly marked: PeriodRecord; readonly differences: readonly EditionDifference[] },
): EditionDifference {
  const { kind, ref, field } = difference;
  const indicator = kind === 'indicator' ? marked.indicators.find((each) => each.ref === ref) : undefined;
  const definition = indicator && definitionIn(indicator, yearOf(marked.edition.period));
  if (indicator !== undefined && definition != null) {
    if (aboutOf(definition) === 'other') return difference;
    if (FIGURE_FIELDS.test(field) && isEitherWithheld(indicator, { definition, differences }))
      return { ...difference, earlier: MARKER, later: MARKER };
  }
  if (!TEXT_FIELDS.test(field) || marked.edition.smallNumbersShown !== undefined) return difference;
  const text = (words: string | null) => (words === null ? null : withoutSmallNumbers(words));
  return { ...difference, earlier: text(difference.earlier), later: text(difference.later) };
}

/** Whether a figure of an indicator that was corrected is withheld now, or would have been before. */
function isEitherWithheld(
  { ref, readings }: Indicator,
  {
    definition,
    differences,
  }: { readonly definition: IndicatorDefinition; readonly differences: readonly EditionDifference[] },
): boolean {
  if (readings.some(({ figure }) => figure.marker !== undefined)) return true;
  const own = differences.filter((each) => each.kind === 'indicator' && each.ref === ref);
  const before = (field: string): Decimal | null => {
    const earlier = own.find((each) => each.field === field)?.earlier ?? null;
    return earlier !== null && isDecimalText(earlier) ? decimal(earlier) : null;
  };
  const fractionNow = readings.find(({ fraction }) => fraction !== null)?.fraction ?? null;
  const numerator = before('fraction.numerator') ?? fractionNow?.numerator ?? null;
  const denominator = before('fraction.denominator') ?? fractionNow?.denominator ?? null;
  return ['actual', 'previous', 'yearEndPrevious'].some((field) => {
    const value = before(field);
    const figure: Figure =
      value === null
        ? { kind: 'absent', reason: 'not-stated', printed: '' }
        : { kind: 'value', value, printed: '' };
    const fraction = numerator === null || denominator === null ? null : { numerator, denominator };
    return isWithheld({ figure, fraction }, definition);
  });
}
