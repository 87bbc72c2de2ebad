import type { Figure } from '../../../domain/framework/index.ts';
import type { Decimal } from '../../../domain/value/index.ts';
import { numberIn, readingOf } from '../printed/printed-figure.ts';
import type { ReadProblem } from '../printed/read-problem.ts';
import type { IndicatorDraft, ReadIndicator } from './indicator-rows.ts';

/** Rows that prove it before the number beside an arrow is believed. */
const LEAST_PROOFS = 2;

/**
 * The number that some councils print beside the arrow ("↑ 365") as the figure compared with: it may be that, or a
 * difference. It is taken only where the rows of the file prove it: rows whose arrow and polarity fit the earlier figure and
 * would not fit a difference. A row that does not fit is left out whatever the others prove.
 */
export function withTrendFigures(drafts: readonly IndicatorDraft[]): {
  readonly indicators: readonly ReadIndicator[];
  readonly problems: readonly ReadProblem[];
} {
  const judged = drafts.map((draft) => ({ ...draft, fit: fitOf(draft) }));
  const count = (fit: Fit): number => judged.filter((one) => one.fit === fit).length;
  const isProven = count('proves') >= LEAST_PROOFS && count('contradicts') * 5 <= count('proves');
  const problems: ReadProblem[] = [];
  const indicators = judged.map(({ indicator, trend, fit }) => {
    if (trend === null) return indicator;
    const value = numberIn(trend);
    if (value === null) {
      const { figure, why } = readingOf(trend);
      if (why !== null) problems.push({ line: indicator.line, what: 'previous', why, printed: trend });
      return { ...indicator, previous: settledPrevious(figure, indicator) };
    }
    if (isProven && fit !== 'contradicts')
      return { ...indicator, previous: { kind: 'value', value, printed: trend } as const };
    const why = fit === 'contradicts' ? 'contradicts' : 'ambiguous';
    problems.push({ line: indicator.line, what: 'previous', why, printed: trend });
    return indicator;
  });
  return { indicators, problems };
}

function settledPrevious(figure: Figure, { isNew }: ReadIndicator): Figure {
  return figure.kind === 'absent' && isNew ? { ...figure, reason: 'not-applicable' } : figure;
}

/** Whether a number fits as the earlier figure; `proves` where a difference could not stand there. */
type Fit = 'proves' | 'fits' | 'contradicts' | 'says-nothing';

function fitOf({ indicator, trend }: IndicatorDraft): Fit {
  const { printedArrow, polarity, actual } = indicator;
  const earlier = trend === null ? null : numberIn(trend);
  if (earlier === null || actual?.kind !== 'value' || printedArrow === null || polarity === null)
    return 'says-nothing';
  if (polarity !== 'higher' && polarity !== 'lower') return 'says-nothing';
  return fitOfFigures({ change: actual.value.cmp(earlier), printedArrow, polarity, earlier });
}

function fitOfFigures({
  change,
  printedArrow,
  polarity,
  earlier,
}: {
  readonly change: number;
  readonly printedArrow: NonNullable<ReadIndicator['printedArrow']>;
  readonly polarity: 'higher' | 'lower';
  readonly earlier: Decimal;
}): Fit {
  const better = polarity === 'higher' ? change : -change;
  const expected = printedArrow === 'improved' ? 1 : printedArrow === 'declined' ? -1 : 0;
  if (better !== expected) return 'contradicts';
  // A difference is less than the figure and, where nothing changed, nothing: a greater or an equal number is no difference.
  return change <= 0 && !earlier.eq('0') ? 'proves' : 'fits';
}
