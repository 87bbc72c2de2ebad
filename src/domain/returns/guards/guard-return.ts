import { lastDay, yearOf } from '../../period/index.ts';
import { isOverdue } from '../../recommendations/index.ts';
import { type PeriodRecord, scoredIndicator } from '../../scorecard/index.ts';
import { isOffTarget } from '../../scoring/index.ts';
import { type Decimal, HUNDRED, ZERO } from '../../value/index.ts';
import { type Returned, recordWith } from '../record-with.ts';
import type {
  CommitmentContent,
  IndicatorContent,
  NarrativeContent,
  RecommendationContent,
  ReturnContent,
  RiskContent,
  SectionContent,
} from '../return-content.ts';
import { sectionTables, tableSection, typedFigure } from '../section-fields.ts';
import { confirm, type GuardFinding, type IndicatorGuard, stop } from './finding.ts';
import { cumulativeFalls, orderOfMagnitude, sameAsBefore } from './history.ts';
import { figureOrReason, fractionHolds, isNumber, splitWhole, valueAgrees, withinBounds } from './numbers.ts';
import { isWritten } from './said.ts';
import { absenceExplained, offTargetExplained } from './words.ts';

/** Every guard of an indicator, in the order that they are told. */
const INDICATOR_GUARDS: readonly IndicatorGuard[] = [
  isNumber,
  figureOrReason,
  splitWhole,
  fractionHolds,
  valueAgrees,
  withinBounds,
  orderOfMagnitude,
  cumulativeFalls,
  sameAsBefore,
  absenceExplained,
  offTargetExplained,
];

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
      return commitmentFindings(content);
    case 'recommendation':
      return recommendationFindings({ frame, ref, content });
    case 'risk':
      return riskFindings(content);
    case 'finance':
    case 'workforce':
      return sectionFindings(frame, content);
    case 'narrative':
      return narrativeFindings(content);
    default:
      throw new Error(`no guards for ${kind}`);
  }
}

function indicatorFindings({
  frame,
  ref,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly ref: string;
  readonly content: IndicatorContent;
}): readonly GuardFinding[] {
  const { period } = frame.edition;
  const only = frame.indicators.filter((candidate) => candidate.ref === ref);
  const [indicator] = recordWith({ ...frame, indicators: only }, [
    { kind: 'indicator', ref, content },
  ]).indicators;
  if (indicator === undefined) throw new Error(`${ref} is not in the quarter`);
  const definition = indicator.definitions.find(({ year }) => year === yearOf(period));
  if (definition === undefined) throw new Error(`${ref} is not defined in ${yearOf(period)}`);
  const scored = scoredIndicator({ indicator, period, scheme: frame.scheme });
  return INDICATOR_GUARDS.flatMap((guard) => guard({ content, indicator, definition, scored, frame }));
}

function commitmentFindings({ status, progress, nextSteps }: CommitmentContent): readonly GuardFinding[] {
  return [
    ...(status === null ? [stop('status-missing', 'status')] : []),
    ...(isWritten(progress) ? [] : [stop('progress-missing', 'progress')]),
    ...(isOffTarget(status) && !isWritten(nextSteps)
      ? [stop('next-steps-missing', 'nextSteps', { status: status ?? '' })]
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
    ...(isWritten(update) ? [] : [stop('update-missing', 'update')]),
    // Trackers marked green past their delivery date are what the checks find in the published reports.
    ...(isLate && status === 'green' && held?.delivery.kind === 'due'
      ? [confirm('green-and-overdue', 'status', { due: held.delivery.due })]
      : []),
    ...(isOpen && status === 'blue' ? [confirm('complete-and-open', 'isOpen')] : []),
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
    const { path, before, isOfYear } = figure;
    const text = (content.figures[path] ?? (isOfYear ? before : '')).trim();
    if (text === '') return before.trim() === '' ? [] : [stop('cell-missing', path)];
    const isNone = /^[-–—]$/.test(text) || text === before.trim();
    if (isNone) return [];
    const number = typedFigure(text, figure);
    if (number === null) return [stop('not-a-number', path, { typed: text })];
    const earlier = typedFigure(before, figure);
    return earlier === null || !isOtherMeasure(number, earlier)
      ? []
      : [confirm('other-measure', path, { typed: text, previous: before })];
  });
}

/** A hundred times as much as the quarter before, or as little, is pounds typed for thousands or millions. */
function isOtherMeasure(number: Decimal, earlier: Decimal): boolean {
  const [one, two] = [number.abs(), earlier.abs()];
  if (one.eq(ZERO) || two.eq(ZERO)) return false;
  return one.gte(two.times(HUNDRED)) || two.gte(one.times(HUNDRED));
}

function narrativeFindings({ markdown }: NarrativeContent): readonly GuardFinding[] {
  return isWritten(markdown) ? [] : [stop('text-missing', 'markdown')];
}
