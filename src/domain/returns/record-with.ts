import type { Commitment, CommitmentUpdate } from '../commitments/index.ts';
import type { Figure, Indicator, Reading, ReductionSplit, Source } from '../framework/index.ts';
import { reportedPeriod, yearOf } from '../period/index.ts';
import type { RegulatorReport } from '../recommendations/index.ts';
import { type Risk, riskScore } from '../risk/index.ts';
import { type PeriodRecord, type ReportSections, scoredIndicator } from '../scorecard/index.ts';
import { type Bilingual, type Decimal, type Unit, whole } from '../value/index.ts';
import { settledContent } from './figure-boxes.ts';
import { fractionScale, shortestFaithful } from './fraction-scale.ts';
import type {
  CommitmentContent,
  IndicatorContent,
  ReturnContent,
  ReturnKind,
  TypedText,
} from './return-content.ts';
import { sectionWith } from './section-fields.ts';
import { withFinanceSums, withWorkforceSums } from './section-sums.ts';
import { typedNumber } from './typed-number.ts';
import { figureIn } from './understood-figure.ts';

/** What was returned under a kind and reference. */
export interface Returned {
  readonly kind: ReturnKind;
  readonly ref: string;
  readonly content: ReturnContent | null;
}

/**
 * A quarter's record with what was returned in its places. The only way from returns to a report: the preview, the
 * challenge list, the answer to a single form and the sealed edition are all this. What has not been returned has no
 * figure of the quarter; a section of tables that has not been returned is left out.
 */
export function recordWith(frame: PeriodRecord, returns: readonly Returned[]): PeriodRecord {
  const contents = new Map(
    returns.flatMap(({ kind, ref, content }) =>
      content === null ? [] : [[`${kind} ${ref}`, content] as const],
    ),
  );
  const find = <Kind extends ReturnContent['kind']>(kind: Kind, ref: string) => {
    const content = contents.get(`${kind} ${ref}`);
    return content?.kind === kind ? (content as Extract<ReturnContent, { kind: Kind }>) : null;
  };
  return {
    ...frame,
    indicators: frame.indicators.map((indicator) => {
      const content = find('indicator', indicator.ref);
      return content === null ? indicator : indicatorWith({ frame, indicator, content });
    }),
    commitments: frame.commitments.map((commitment) => {
      const content = find('commitment', commitment.code);
      return content === null ? commitment : commitmentWith({ frame, commitment, content });
    }),
    sections: sectionsWith(frame.sections, find),
  };
}

type Find = <Kind extends ReturnContent['kind']>(
  kind: Kind,
  ref: string,
) => Extract<ReturnContent, { kind: Kind }> | null;

function sectionsWith(sections: ReportSections, find: Find): ReportSections {
  const finance = find('finance', 'finance');
  const workforce = find('workforce', 'workforce');
  return {
    finance:
      finance === null || sections.finance === null
        ? null
        : withFinanceSums(sectionWith(sections.finance, finance)),
    workforce:
      workforce === null || sections.workforce === null
        ? null
        : withWorkforceSums(sectionWith(sections.workforce, workforce)),
    risks: sections.risks.map((risk) => riskWith(risk, find)),
    recommendations: sections.recommendations.map((report) => reportWith(report, find)),
    narrative: sections.narrative.flatMap((section) => {
      const markdown = written(find('narrative', section.id)?.markdown ?? null);
      return markdown === null ? [] : [{ ...section, markdown }];
    }),
  };
}

/** A risk that is assessed anew; what the quarter before said becomes the score before. */
function riskWith(risk: Risk, find: Find): Risk {
  const content = find('risk', risk.id);
  const before = { ...risk, printedScore: null, previousScore: riskScore(risk) };
  if (content?.likelihood == null || content.impact === null) return before;
  return { ...before, likelihood: content.likelihood, impact: content.impact };
}

function reportWith(report: RegulatorReport, find: Find): RegulatorReport {
  return {
    ...report,
    recommendations: report.recommendations.map((recommendation) => {
      const content = find('recommendation', `${report.id}/${recommendation.code}`);
      if (content === null)
        return recommendation.isOpen ? { ...recommendation, update: null, status: null } : recommendation;
      return {
        ...recommendation,
        update: written(content.update),
        status: content.status,
        isOpen: content.isOpen,
      };
    }),
  };
}

function commitmentWith({
  frame,
  commitment,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly commitment: Commitment;
  readonly content: CommitmentContent;
}): Commitment {
  const { period } = frame.edition;
  const update: CommitmentUpdate = {
    period,
    status: content.status,
    noStatusReason: content.status === null ? 'awaited' : null,
    progress: written(content.progress),
    nextSteps: written(content.nextSteps),
    source: sourceOf(frame),
  };
  return {
    ...commitment,
    updates: [...commitment.updates.filter((earlier) => earlier.period !== period), update],
  };
}

function indicatorWith({
  frame,
  indicator,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly indicator: Indicator;
  readonly content: IndicatorContent;
}): Indicator {
  const reading = readingFrom({ frame, indicator, content: settledContent(content) });
  return reading === null ? indicator : withReading(indicator, reading);
}

function withReading(indicator: Indicator, reading: Reading): Indicator {
  const others = indicator.readings.filter(({ period }) => period !== reading.period);
  return { ...indicator, readings: [...others, reading] };
}

/** The reading that a content gives, or null when none is due or nothing is understood of it. */
function readingFrom({
  frame,
  indicator,
  content,
}: {
  readonly frame: PeriodRecord;
  readonly indicator: Indicator;
  readonly content: IndicatorContent;
}): Reading | null {
  const quarter = frame.edition.period;
  const definition = indicator.definitions.find(({ year }) => year === yearOf(quarter));
  if (definition === undefined) throw new Error(`${indicator.ref} is not defined in ${yearOf(quarter)}`);
  const period = reportedPeriod({ quarter, ...definition });
  if (period === null) return null;
  const readingOf = (figure: Figure): Reading => ({
    period,
    basis: definition.basis,
    figure,
    fraction: fractionOf(content),
    split: splitOf(content, definition.unit),
    comment: written(content.comment),
    nextSteps: written(content.nextSteps),
    caution: null,
    source: sourceOf(frame),
  });
  if (content.absence !== null) return readingOf({ kind: 'absent', reason: content.absence, printed: '' });
  const scoreOf = (value: Decimal) => {
    const figure: Figure = { kind: 'value', value, printed: value.toFixed() };
    const { score } = scoredIndicator({
      indicator: withReading(indicator, readingOf(figure)),
      period: quarter,
      scheme: frame.scheme,
    });
    return `${score.status} ${score.direction}`;
  };
  const typed = typedValue(content, definition.unit);
  if (typed !== null) return readingOf({ kind: 'value', value: typed, printed: content.value.trim() });
  const computed = computedValue(content, definition.unit);
  if (computed === null) return null;
  const value = shortestFaithful(computed, scoreOf);
  return readingOf({ kind: 'value', value, printed: value.toFixed() });
}

/** The value as typed: of planned reductions it is the green part (RULES section 5). */
function typedValue({ value, split }: IndicatorContent, unit: Unit): Decimal | null {
  return figureIn(split === null ? value : split.green, { unit });
}

/** The unrounded value of a fraction in a unit; null where there is no fraction, or nothing to divide by. */
function computedValue(
  content: Pick<IndicatorContent, 'numerator' | 'denominator'>,
  unit: Parameters<typeof fractionScale>[0],
): Decimal | null {
  const fraction = fractionOf(content);
  const scale = fractionScale(unit);
  if (fraction === null || scale === null || fraction.denominator.eq(whole(0))) return null;
  return fraction.numerator.times(scale).div(fraction.denominator);
}

function fractionOf({
  numerator,
  denominator,
}: Pick<IndicatorContent, 'numerator' | 'denominator'>): Reading['fraction'] {
  const [above, below] = [typedNumber(numerator), typedNumber(denominator)];
  return above === null || below === null ? null : { numerator: above, denominator: below };
}

function splitOf({ split }: IndicatorContent, unit: Unit): ReductionSplit | null {
  if (split === null) return null;
  const [red, amber, green] = [split.red, split.amber, split.green].map((text) => figureIn(text, { unit }));
  return red == null || amber == null || green == null ? null : { red, amber, green, printedPct: null };
}

/** A text that is written in at least one language; null of none. A missing language stays empty until it is sealed. */
function written(text: TypedText | null): Bilingual | null {
  return text === null || (text.en.trim() === '' && text.cy.trim() === '')
    ? null
    : { en: text.en.trim(), cy: text.cy.trim() };
}

function sourceOf({ edition }: PeriodRecord): Source {
  return { edition: edition.id, line: null };
}
