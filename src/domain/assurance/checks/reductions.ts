import { reductionsFromSavings } from '../../finance/index.ts';
import type { ReductionSplit } from '../../framework/index.ts';
import type { Scorecard } from '../../scorecard/index.ts';
import { type Decimal, decimal, shareOf } from '../../value/index.ts';
import type { Problem, ProblemPlace } from '../problem.ts';
import { comparedAsPrinted } from '../stated-figure.ts';

/**
 * The value of planned reductions against the savings it is made of, its parts against the whole, and the per cents
 * printed beside them (RULES section 5).
 */
export function reductions({ indicators, record }: Scorecard): readonly Problem[] {
  return indicators
    .filter(({ definition }) => definition.measure === 'planned-reductions')
    .flatMap((scored) => {
      const { reading, yearTarget, indicator } = scored;
      const place: ProblemPlace = { kind: 'indicator', ref: indicator.ref, field: 'split' };
      const target = yearTarget?.figure.kind === 'value' ? yearTarget.figure : null;
      const actual = reading?.figure.kind === 'value' ? reading.figure : null;
      const split = reading?.split ?? null;
      const fromSavings =
        record.sections.finance === null ? null : reductionsFromSavings(record.sections.finance);
      const compared = (what: 'reductions-target' | 'reductions-achieved' | 'reductions-parts') =>
        ({ what, place, unit: 'gbp-thousand' }) as const;
      return [
        ...comparedAsPrinted({
          ...compared('reductions-target'),
          printed: target?.printed ?? '',
          stated: target?.value ?? null,
          computed: fromSavings?.planned ?? null,
        }),
        ...comparedAsPrinted({
          ...compared('reductions-achieved'),
          printed: actual?.printed ?? '',
          stated: actual?.value ?? null,
          computed: fromSavings?.green ?? null,
        }),
        ...comparedAsPrinted({
          ...compared('reductions-parts'),
          printed: target?.printed ?? '',
          stated: target?.value ?? null,
          computed: split === null ? null : split.red.plus(split.amber).plus(split.green),
        }),
        ...shares({ split, whole: target?.value ?? null, place }),
      ];
    });
}

function shares({
  split,
  whole,
  place,
}: {
  readonly split: ReductionSplit | null;
  readonly whole: Decimal | null;
  readonly place: ProblemPlace;
}): readonly Problem[] {
  if (split?.printedPct == null || whole === null) return [];
  const { printedPct } = split;
  return (['red', 'amber', 'green'] as const).flatMap((colour) => {
    const printed = printedPct[colour];
    const stated = /^\d+(\.\d+)?/.exec(printed)?.[0];
    return comparedAsPrinted({
      what: 'reductions-share',
      place: { ...place, field: colour },
      printed,
      stated: stated === undefined ? null : decimal(stated),
      computed: shareOf({ part: split[colour], whole }),
      unit: 'percent',
    });
  });
}
