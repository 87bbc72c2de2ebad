import { allCodes, definitionIn, type Indicator, normaliseCode } from '../../domain/framework/index.ts';
import { yearOf } from '../../domain/period/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import type { BenchmarkedIndicator } from '../../intake/readings/index.ts';

/**
 * The indicators of a frame as a file may name them: by the codes of this year, and by those of other years that name
 * no other indicator. A code that two share names neither.
 */
export function knownIndicators({ edition, indicators }: PeriodRecord): readonly BenchmarkedIndicator[] {
  const year = yearOf(edition.period);
  const defined = indicators.flatMap((indicator) => {
    const definition = definitionIn(indicator, year);
    return definition === null ? [] : [{ indicator, definition }];
  });
  const present = defined.map(({ indicator, definition }) => codesOf(indicator, definition.references));
  const past = defined.map(({ indicator }) => new Set(allCodes(indicator).map(normaliseCode)));
  return defined.map(({ indicator: { ref }, definition: { unit, frequency, polarity } }, at) => {
    const isFree = (code: string, sets: readonly ReadonlySet<string>[]) =>
      sets.every((codes, other) => other === at || !codes.has(code));
    const now = [...(present[at] ?? [])].filter((code) => isFree(code, present));
    const before = [...(past[at] ?? [])].filter((code) => isFree(code, present) && isFree(code, past));
    return { ref, codes: [...new Set([...now, ...before])], unit, frequency, polarity };
  });
}

function codesOf(
  { ref }: Indicator,
  references: readonly { readonly code: string; readonly printed: string | null }[],
): ReadonlySet<string> {
  const codes = references.flatMap(({ code, printed }) => (printed === null ? [code] : [code, printed]));
  return new Set([ref, ...codes].map(normaliseCode));
}

/** The reference of the indicator that a code names; null of none. */
export function indicatorNamed(frame: PeriodRecord, code: string): string | null {
  const plain = normaliseCode(code);
  const found = knownIndicators(frame).filter(({ ref, codes }) => ref === code || codes.includes(plain));
  return found.length === 1 ? (found[0]?.ref ?? null) : null;
}
