/** An entry: what somebody types into a return, with what the council knows of it. */
import {
  emptyContent,
  type IndicatorContent,
  type ReturnContent,
  type ReturnKind,
  recordWith,
} from '../../src/domain/returns/index.ts';
import { type PeriodRecord, scoredIndicator } from '../../src/domain/scorecard/index.ts';
import { frameOf, type Measure } from './measures.ts';
import type { Random } from './random.ts';
import { NEUTRAL, NEXT_STEPS, type Pool, pickOf } from './sayings.ts';

/** What is typed into a return. */
export interface Entry {
  readonly frame: PeriodRecord;
  readonly kind: ReturnKind;
  readonly ref: string;
  readonly content: ReturnContent;
  /** The boxes in which it is wrong: a question at another box has not found it. */
  readonly boxes: readonly string[];
}

/** The boxes of a figure. */
export const FIGURE_BOXES = ['value', 'numerator', 'denominator', 'split.green'];

/** Who draws an entry: chance, and the half of the sayings that the seed belongs to. */
export interface Drawing {
  readonly random: Random;
  readonly pool: Pool;
}

/** The boxes of an indicator's form, filled in as typed: its counts are typed too where it has them. */
export function typed(measure: Measure, { random, pool }: Drawing, boxes: Partial<IndicatorContent>): Entry {
  const frame = frameOf(measure);
  const empty = emptyContent('indicator') as IndicatorContent;
  const isSplit = measure.definition.measure === 'planned-reductions';
  const { value = '', ...others } = boxes;
  const content: IndicatorContent = {
    ...empty,
    ...(isSplit ? { split: { red: '0', amber: '0', green: value } } : { value }),
    comment: pickOf(random, NEUTRAL, pool),
    nextSteps: pickOf(random, NEXT_STEPS, pool),
    ...others,
  };
  return { frame, kind: 'indicator', ref: 'MEASURE', content, boxes: FIGURE_BOXES };
}

/** A measure's true figure in its boxes: the figure, its counts, or both. */
export function typedTruth(
  measure: Measure,
  drawing: Drawing,
  others: Partial<IndicatorContent> = {},
): Entry {
  const { fraction, text } = measure.truth;
  if (fraction === null) return typed(measure, drawing, { value: text, ...others });
  const counts = { numerator: String(fraction.numerator), denominator: String(fraction.denominator) };
  return typed(measure, drawing, {
    ...(drawing.random.chance(0.5) && { value: text }),
    ...counts,
    ...others,
  });
}

/** The status and direction that a measure's true figure has. */
export function scoreOf(
  measure: Measure,
  value: string,
): { readonly status: string | null; readonly direction: string | null } {
  const frame = frameOf(measure);
  const content = { ...(emptyContent('indicator') as IndicatorContent), value };
  const [indicator] = recordWith(frame, [{ kind: 'indicator', ref: 'MEASURE', content }]).indicators;
  if (indicator === undefined) throw new Error('no indicator');
  const { score } = scoredIndicator({ indicator, period: measure.period, scheme: frame.scheme });
  return { status: score.status, direction: score.direction };
}
