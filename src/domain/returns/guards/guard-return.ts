import { lastDay } from '../../period/index.ts';
import { isOverdue } from '../../recommendations/index.ts';
import type { PeriodRecord } from '../../scorecard/index.ts';
import { isOffTarget } from '../../scoring/index.ts';
import { type Decimal, HUNDRED, ZERO } from '../../value/index.ts';
import { settledContent } from '../figure-boxes.ts';
import type { Returned } from '../record-with.ts';
import type {
  CommitmentContent,
  NarrativeContent,
  RecommendationContent,
  ReturnContent,
  RiskContent,
  SectionContent,
} from '../return-content.ts';
import {
  isDash,
  type SectionFigure,
  sectionTables,
  standingText,
  tableSection,
  typedFigure,
  understoodCell,
} from '../section-fields.ts';
import { aboveHundred } from './above-hundred.ts';
import { absenceExplained } from './absence-explained.ts';
import { belowZero } from './below-zero.ts';
import { casesCollapse } from './cases-collapse.ts';
import { commentAgainstStatus } from './comment-against-status.ts';
import { cumulativeFalls } from './cumulative-falls.ts';
import { emptyWords, indicatorWordsSay } from './empty-words.ts';
import { figureOrReason } from './figure-or-reason.ts';
import { confirm, type GuardFinding, stop } from './finding.ts';
import { fractionHolds } from './fraction-holds.ts';
import { fractionOfPeople } from './fraction-of-people.ts';
import { type IndicatorGuard, indicatorEntry } from './indicator-entry.ts';
import { isNumber } from './is-number.ts';
import { noughtAfterFigure } from './nought-after-figure.ts';
import { offTargetExplained } from './off-target-explained.ts';
import { orderOfMagnitude } from './order-of-magnitude.ts';
import { outsideUsual } from './outside-usual.ts';
import { isWritten } from './said.ts';
import { sameAsBefore } from './same-as-before.ts';
import { smallNumbersAsked } from './small-numbers.ts';
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

/** Everything that the guards find in a return, answered or not. */
export function guardReturn({
  frame,
  kind,
  ref,
  content,
}: { readonly frame: PeriodRecord; readonly content: ReturnContent } & Pick<
  Returned,
  'kind' | 'ref'
>): readonly GuardFinding[] {
  switch (content.kind) {
    case 'indicator':
      return indicatorFindings({ frame, ref, content });
    case 'commitment':
      return [...commitmentFindings(content), ...smallNumbersAsked(content)];
    case 'recommendation':
      return [...recommendationFindings({ frame, ref, content }), ...smallNumbersAsked(content)];
    case 'risk':
      return riskFindings(content);
    case 'finance':
    case 'workforce':
      return [...sectionFindings(frame, content), ...smallNumbersAsked(content)];
    case 'narrative':
      return [...narrativeFindings(content), ...smallNumbersAsked(content)];
    default:
      throw new Error(`no guards for ${kind}`);
  }
}

function indicatorFindings(of: Parameters<typeof indicatorEntry>[0]): readonly GuardFinding[] {
  const entry = indicatorEntry({ ...of, content: settledContent(of.content) });
  const plain = INDICATOR_GUARDS.flatMap((guard) => guard(entry));
  // Where something about the figure itself is asked already, that it is unusual too says nothing more.
  const isAsked = plain.some(({ code }) => ASKED_OF_SIZE.includes(code));
  const unusual = isAsked
    ? []
    : (UNUSUAL_GUARDS.map((guard) => guard(entry)).find((found) => found.length > 0) ?? []);
  return [...plain, ...unusual, ...smallNumbersAsked(entry.content, entry.definition)];
}

/** Guards that ask about the size of a figure for a reason of their own. */
const ASKED_OF_SIZE: readonly string[] = [
  'above-hundred',
  'below-zero',
  'cumulative-falls',
  'fraction-of-people',
];

function commitmentFindings({ status, progress, nextSteps }: CommitmentContent): readonly GuardFinding[] {
  return [
    ...(status === null ? [stop('status-missing', 'status')] : []),
    ...(isWritten(progress) ? emptyWords('progress', progress) : [stop('progress-missing', 'progress')]),
    ...(isOffTarget(status) && !isWritten(nextSteps)
      ? [stop('next-steps-missing', 'nextSteps', { status: status ?? '' })]
      : isOffTarget(status)
        ? emptyWords('nextSteps', nextSteps)
        : []),
  ];
}

function recommendationFindings({
  frame,
  ref,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly ref: string;
  readonly content: RecommendationContent;
}): readonly GuardFinding[] {
  const { status, update, isOpen } = content;
  const held = frame.sections.recommendations
    .flatMap((report) => report.recommendations.map((each) => ({ at: `${report.id}/${each.code}`, each })))
    .find(({ at }) => at === ref)?.each;
  const isLate = held !== undefined && isOverdue({ ...held, isOpen }, lastDay(frame.edition.period));
  return [
    ...(status === null ? [stop('status-missing', 'status')] : []),
    ...(isWritten(update) ? emptyWords('update', update) : [stop('update-missing', 'update')]),
    // Trackers marked green past their delivery date are what the checks find in the published reports.
    ...(isLate && status === 'green' && held?.delivery.kind === 'due'
      ? [confirm('green-and-overdue', 'status', { status, due: held.delivery.due })]
      : []),
    ...(isOpen && status === 'blue' ? [confirm('complete-and-open', 'isOpen', { status })] : []),
  ];
}

function riskFindings({ likelihood, impact }: RiskContent): readonly GuardFinding[] {
  return [
    ...(likelihood === null ? [stop('likelihood-missing', 'likelihood')] : []),
    ...(impact === null ? [stop('impact-missing', 'impact')] : []),
  ];
}

/** Every figure of a section is a number, or a dash for none. */
function sectionFindings(frame: PeriodRecord, content: SectionContent): readonly GuardFinding[] {
  const section = tableSection(frame.sections, content.kind);
  if (section === null) return [];
  const figures = sectionTables(section, content.kind).flatMap((table) => table.figures);
  return figures.flatMap((figure): readonly GuardFinding[] => {
    const { path, before } = figure;
    const text = standingText(content, figure).trim();
    if (text === '') return before.trim() === '' ? [] : [stop('cell-missing', path)];
    if (isDash(text) || text === before.trim()) return [];
    const number = typedFigure(text, figure);
    if (number === null) return [notUnderstood(figure, text)];
    const earlier = typedFigure(before, figure);
    return earlier === null || !isOtherMeasure(number, earlier)
      ? []
      : [confirm('other-measure', path, { typed: text, previous: before })];
  });
}

/** Why the text of a table's figure is none. */
function notUnderstood(figure: SectionFigure, typed: string): GuardFinding {
  const { path, money } = figure;
  const understood = understoodCell(typed, figure);
  const why = understood.kind === 'asked' ? understood.question : understood.refusal;
  return stop('not-a-number', path, { typed, why, ...(money !== null && { unit: money }) });
}

/** A hundred times as much as the quarter before, or as little, is pounds typed for thousands or millions. */
function isOtherMeasure(number: Decimal, earlier: Decimal): boolean {
  const [one, two] = [number.abs(), earlier.abs()];
  if (one.eq(ZERO) || two.eq(ZERO)) return false;
  return one.gte(two.times(HUNDRED)) || two.gte(one.times(HUNDRED));
}

function narrativeFindings({ markdown }: NarrativeContent): readonly GuardFinding[] {
  return isWritten(markdown) ? emptyWords('markdown', markdown) : [stop('text-missing', 'markdown')];
}
