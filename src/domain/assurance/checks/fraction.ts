import type { Scorecard } from '../../scorecard/index.ts';
import { HUNDRED } from '../../value/index.ts';
import type { Problem } from '../problem.ts';

/** A per cent that its own numerator and denominator do not give, at the places it is printed with. */
export function fraction({ indicators }: Scorecard): readonly Problem[] {
  return indicators.flatMap(({ indicator, definition, reading }): readonly Problem[] => {
    if (definition.unit !== 'percent' || reading?.fraction == null || reading.figure.kind !== 'value')
      return [];
    const { numerator, denominator } = reading.fraction;
    if (denominator.eq('0')) return [];
    const { value, printed } = reading.figure;
    const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
    const computed = numerator.times(HUNDRED).div(denominator).round(places);
    if (computed.eq(value)) return [];
    return [
      {
        code: 'fraction-differs',
        severity: 'error',
        place: { kind: 'indicator', ref: indicator.ref, field: 'actual' },
        figures: {
          numerator: numerator.toFixed(),
          denominator: denominator.toFixed(),
          printed: value.toFixed(),
          ours: computed.toFixed(),
        },
      },
    ];
  });
}
