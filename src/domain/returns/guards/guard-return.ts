import type { PeriodRecord } from '../../scorecard/index.ts';
import { KINDS, type ReturnContent, textsOf } from '../kinds/index.ts';
import type { GuardFinding } from './finding.ts';
import { smallNumbersAsked } from './small-numbers.ts';

/** Everything that the guards find in a return, answered or not: those of its kind, and small numbers of people in its texts. */
export function guardReturn({
  frame,
  ref,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly ref: string;
  readonly content: ReturnContent;
}): readonly GuardFinding[] {
  const { findings, isAboutNobody } = KINDS[content.kind];
  const isAsked = isAboutNobody === undefined || !isAboutNobody(frame, ref);
  return [
    // The list's entry for a kind takes that kind's content, which the compiler cannot follow.
    ...findings({ frame, ref, content: content as never }),
    ...(isAsked ? smallNumbersAsked(textsOf(content)) : []),
  ];
}
