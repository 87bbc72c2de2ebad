import {
  type AskedBox,
  askedBoxes,
  contentChanges,
  contentMeant,
  type ReturnContent,
} from '../../domain/returns/index.ts';
import type { PeriodRecord } from '../../domain/scorecard/index.ts';
import { unitIn } from './known-indicators.ts';

/** The boxes of a return, as a file fills it in, whose text leaves open what is meant. */
export function boxesAsked(frame: PeriodRecord, ref: string, content: ReturnContent): readonly AskedBox[] {
  const unit = content.kind === 'indicator' ? unitIn(frame, ref) : null;
  return content.kind === 'indicator' && unit !== null ? askedBoxes(content, unit) : [];
}

/** Whether what stands in a return already is an answer to what is asked: the file was taken before. */
export function isAnswered(
  held: ReturnContent | null,
  { content, boxes: [box] }: { readonly content: ReturnContent; readonly boxes: readonly AskedBox[] },
): boolean {
  if (held === null || content.kind !== 'indicator' || box === undefined) return false;
  return box.asked.choices.some(
    (meant) => contentChanges(held, contentMeant(content, box.field, meant)).length === 0,
  );
}
