import { settledContent } from '../figure-boxes.ts';
import { aboveHundred } from './above-hundred.ts';
import { absenceExplained } from './absence-explained.ts';
import { belowZero } from './below-zero.ts';
import { casesCollapse } from './cases-collapse.ts';
import { commentAgainstStatus } from './comment-against-status.ts';
import { cumulativeFalls } from './cumulative-falls.ts';
import { indicatorWordsSay } from './empty-words.ts';
import { figureOrReason } from './figure-or-reason.ts';
import type { GuardFinding } from './finding.ts';
import { fractionHolds } from './fraction-holds.ts';
import { fractionOfPeople } from './fraction-of-people.ts';
import { type IndicatorGuard, indicatorEntry } from './indicator-entry.ts';
import { isNumber } from './is-number.ts';
import { noughtAfterFigure } from './nought-after-figure.ts';
import { offTargetExplained } from './off-target-explained.ts';
import { orderOfMagnitude } from './order-of-magnitude.ts';
import { outsideUsual } from './outside-usual.ts';
import { sameAsBefore } from './same-as-before.ts';
import { splitWhole } from './split-whole.ts';
import { swappedDigits } from './swapped-digits.ts';
import { valueAgrees } from './value-agrees.ts';

/** Every guard of an indicator, in the order that they are told. */
const INDICATOR_GUARDS: readonly IndicatorGuard[] = [
  isNumber,
  figureOrReason,
  splitWhole,
  fractionHolds,
  valueAgrees,
  aboveHundred,
  belowZero,
  fractionOfPeople,
  noughtAfterFigure,
  cumulativeFalls,
  casesCollapse,
  sameAsBefore,
  absenceExplained,
  offTargetExplained,
  indicatorWordsSay,
  commentAgainstStatus,
];

/** Guards of how unusual a figure is: the first that finds something asks, since each asks whether it is right. */
const UNUSUAL_GUARDS: readonly IndicatorGuard[] = [swappedDigits, orderOfMagnitude, outsideUsual];

/** What the guards find in an indicator's return. */
export function guardIndicator(of: Parameters<typeof indicatorEntry>[0]): readonly GuardFinding[] {
  const entry = indicatorEntry({ ...of, content: settledContent(of.content) });
  const plain = INDICATOR_GUARDS.flatMap((guard) => guard(entry));
  // Where something about the figure itself is asked already, that it is unusual too says nothing more.
  const isAsked = plain.some(({ code }) => ASKED_OF_SIZE.includes(code));
  const unusual = isAsked
    ? []
    : (UNUSUAL_GUARDS.map((guard) => guard(entry)).find((found) => found.length > 0) ?? []);
  return [...plain, ...unusual];
}

/** Guards that ask about the size of a figure for a reason of their own. */
const ASKED_OF_SIZE: readonly string[] = [
  'above-hundred',
  'below-zero',
  'cumulative-falls',
  'fraction-of-people',
];
