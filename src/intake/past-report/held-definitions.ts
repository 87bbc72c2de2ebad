import {
  type Indicator,
  type IndicatorDefinition,
  normaliseCode,
  type Reference,
} from '../../domain/framework/index.ts';
import { type FinancialYear, yearOf } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { bare } from './report-rows.ts';

/** An indicator that is held already, with its definition that is nearest to the report's year. */
export interface HeldIndicator {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
}

/** The indicators of the directorate that are held, and the year that definitions are wanted for. */
export interface HeldIndicators {
  readonly year: FinancialYear;
  readonly indicators: readonly Indicator[];
}

/** Every indicator of the editions held, those of the report's own quarter first. */
export function heldIndicators(
  known: readonly PeriodRecord[],
  period: PeriodRecord['edition']['period'],
): HeldIndicators {
  const own = known.filter(({ edition }) => edition.period === period);
  const others = known.filter(({ edition }) => edition.period !== period);
  return { year: yearOf(period), indicators: [...own, ...others].flatMap(({ indicators }) => indicators) };
}

/** The indicator that one of these codes names; null where none does, or they name several. */
export function heldByCode(
  held: HeldIndicators,
  codes: readonly Pick<Reference, 'code'>[],
): HeldIndicator | null {
  for (const { code } of codes) {
    const key = normaliseCode(code);
    const found = held.indicators.filter((indicator) => keysOf(indicator).has(key));
    const nearest = nearestOf(found, held.year);
    if (nearest !== null) return nearest;
  }
  return null;
}

/** The indicator that is called so to the letter; null where none is, or several are. */
export function heldByTitle(
  held: HeldIndicators,
  { title, language }: { readonly title: string; readonly language: Language },
): HeldIndicator | null {
  const key = bare(title);
  const found = held.indicators.filter(({ definitions }) =>
    definitions.some((definition) => bare(definition.title[language]) === key),
  );
  return nearestOf(found, held.year);
}

function keysOf({ ref, definitions }: Indicator): ReadonlySet<string> {
  const codes = definitions.flatMap(({ references }) =>
    references.flatMap(({ code, printed }) => (printed === null ? [code] : [code, printed])),
  );
  return new Set([ref, ...codes].map(normaliseCode));
}

/** Definitions of the year itself come first, then those before it, the latest first, then those after it. */
function nearestOf(found: readonly Indicator[], year: FinancialYear): HeldIndicator | null {
  if (new Set(found.map(({ ref }) => ref)).size !== 1) return null;
  const definitions = found.flatMap((indicator) =>
    indicator.definitions.map((definition) => ({ indicator, definition })),
  );
  const rank = ({ definition }: HeldIndicator): number => {
    if (definition.year === year) return 0;
    const away = Number(year.slice(0, 4)) - Number(definition.year.slice(0, 4));
    return away > 0 ? away : 1000 - away;
  };
  return definitions.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}
