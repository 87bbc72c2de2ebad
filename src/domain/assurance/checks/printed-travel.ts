import type { PrintedTravel, Scorecard, ScoredIndicator } from '../../scorecard/index.ts';
import type { Problem } from '../problem.ts';

/**
 * An arrow, or a comment, that says another direction than the figures: "performance has dipped" beside an
 * improvement. Where the definition changed the arrow compares what should not be compared.
 */
export function printedTravel({ record, indicators }: Scorecard): readonly Problem[] {
  const { arrows, comments } = record.edition.printed;
  return indicators.flatMap((scored) => [
    ...contradiction({ scored, said: arrows[scored.indicator.ref], by: 'arrow' }),
    ...contradiction({ scored, said: comments[scored.indicator.ref], by: 'comment' }),
  ]);
}

function contradiction({
  scored,
  said,
  by,
}: {
  scored: ScoredIndicator;
  said: PrintedTravel | undefined;
  by: 'arrow' | 'comment';
}): readonly Problem[] {
  if (said === undefined) return [];
  const { direction, noDirectionReason } = scored.score;
  const place = {
    kind: 'indicator',
    ref: scored.indicator.ref,
    field: by === 'arrow' ? 'direction' : 'comment',
  } as const;
  const figures = { said, ...valuesOf(scored) };
  if (noDirectionReason === 'redefined')
    return [{ code: 'compared-across-definitions', severity: 'warning', place, figures }];
  if (direction === null) return [{ code: `${by}-without-comparison`, severity: 'warning', place, figures }];
  const ours = direction.startsWith('declined') ? 'declined' : direction;
  return ours === said
    ? []
    : [{ code: `${by}-contradicts-figures`, severity: 'error', place, figures: { ...figures, ours } }];
}

function valuesOf({ reading, previous }: ScoredIndicator): { actual: string; earlier: string } {
  return {
    actual: reading?.figure.kind === 'value' ? reading.figure.value.toFixed() : '',
    earlier: previous?.figure.kind === 'value' ? previous.figure.value.toFixed() : '',
  };
}
