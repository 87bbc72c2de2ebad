import type { Problem } from '../../domain/assurance/index.ts';
import { noStatusReasonOf } from '../../domain/commitments/index.ts';
import { allCodes } from '../../domain/framework/index.ts';
import type {
  DirectionCounts,
  PrintedCounts,
  ReportedCommitment,
  Scorecard,
  ScoredIndicator,
  StatusCounts,
} from '../../domain/scorecard/index.ts';
import { comparedCounts, type Revision, revisedActuals, sharePct } from '../../domain/scorecard/index.ts';
import { STATUSES } from '../../domain/scoring/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { directionSentence, problemMessage, statusSentence } from '../../locale/index.ts';
import { figureJson, numberOf } from './figures.ts';
import { sectionsJson } from './sections-json.ts';

/**
 * The seal of an edition: the SHA-256 of its public and of its whole text in hexadecimal, the latter null where it is
 * not told, and when it was sealed.
 */
export interface Seal {
  readonly publicHash: string;
  readonly contentHash: string | null;
  readonly sealedAt: string;
}

/**
 * The machine's view of a whole report: the contract of docs/json-report.md. Words (titles, comments,
 * sentences, messages) are in `language`; codes, numbers and keys are the same in both.
 */
export function reportJson({
  scorecard,
  problems,
  seal,
  audience,
  language,
}: {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  /** Null where nothing is sealed yet. */
  readonly seal: Seal | null;
  /** For whom the scorecard is. */
  readonly audience: 'public' | 'officers';
  readonly language: Language;
}) {
  const { authority, directorate, plan, scheme, edition } = scorecard.record;
  return {
    language,
    authority: authority.id,
    authorityName: authority.name[language],
    directorate: directorate.id,
    directorateName: directorate.name[language],
    period: scorecard.period,
    audience,
    edition: {
      id: edition.id,
      number: edition.number,
      publishedOn: edition.publishedOn,
      source: edition.sourceTitle,
      writtenIn: edition.writtenIn ?? null,
      sealedAt: seal?.sealedAt ?? null,
      publicHash: seal?.publicHash ?? null,
      contentHash: seal?.contentHash ?? null,
      revision: revisionJson(edition.revision, language),
    },
    scheme: {
      id: scheme.id,
      name: scheme.name,
      years: scheme.years,
      tolerance: scheme.tolerance,
      comparison: scheme.comparison,
      statuses: scheme.rules.map(({ status, meaning }) => ({ status, meaning: meaning[language] })),
      directions: scheme.directions.map(({ direction, meaning }) => ({
        direction,
        meaning: meaning[language],
      })),
    },
    objectives: plan.objectives.map(({ code, title, aims }) => ({
      code,
      title: title[language],
      aims: aims.map((aim) => ({ code: aim.code, title: aim.title[language] })),
    })),
    services: directorate.services.map(({ id, name }) => ({ id, name: name[language] })),
    summary: summaryJson(scorecard),
    indicators: scorecard.indicators.map((scored) => indicatorJson({ scored, scorecard, language })),
    commitments: scorecard.commitments.map((reported) => commitmentJson(reported, language)),
    ...sectionsJson(scorecard, language),
    problems: problems.map((problem) => problemJson(problem, language)),
  };
}

function revisionJson(revision: Revision | null, language: Language) {
  return revision === null ? null : { ...revision, reason: revision.reason[language] };
}

/** A problem with its message: what `mesur check --format json` lists, too. */
export function problemJson({ place, ...problem }: Problem, language: Language) {
  const { name, ...where } = place;
  return {
    code: problem.code,
    severity: problem.severity,
    place: { ...where, ...(name !== undefined && { name: name[language] }) },
    message: problemMessage({ place, ...problem }, language),
    figures: problem.figures,
  };
}

/** The type of the JSON report. */
export type ReportJson = ReturnType<typeof reportJson>;

function summaryJson({ summary, record }: Scorecard) {
  const { printed } = record.edition;
  return {
    indicators: countsJson(summary.indicators, printed.indicators),
    national: countsJson(summary.national, printed.national),
    commitments: countsJson(summary.commitments, printed.commitments),
    directions: { ...directionsJson(summary.directions), printed: printed.directions },
    nationalDirections: directionsJson(summary.nationalDirections),
    compared: {
      total: summary.directions.compared,
      ...comparedCounts(summary.directions),
      printed: printed.compared,
    },
    completeness: summary.completeness,
  };
}

function countsJson(ours: StatusCounts, printed: PrintedCounts | null) {
  return {
    total: ours.total,
    scored: ours.scored,
    onTarget: ours.onTarget,
    byStatus: ours.byStatus,
    pctByStatus: Object.fromEntries(
      STATUSES.map((status) => [status, sharePct({ count: ours.byStatus[status], total: ours.scored })]),
    ),
    withoutStatus: ours.withoutStatus,
    printed,
  };
}

function directionsJson({ compared, notCompared, byDirection }: DirectionCounts) {
  return { compared, notCompared, ...byDirection };
}

function indicatorJson({
  scored,
  scorecard,
  language,
}: {
  readonly scored: ScoredIndicator;
  readonly scorecard: Scorecard;
  readonly language: Language;
}) {
  const { indicator, definition, score, reading, benchmark } = scored;
  const { scheme } = scorecard.record;
  const { statusReason } = score;
  return {
    ref: indicator.ref,
    refs: allCodes(indicator),
    codeLost: definition.codeLost,
    title: definition.title[language],
    objective: definition.objective,
    aim: definition.aim,
    service: definition.service,
    types: definition.types,
    category: definition.category,
    polarity: definition.polarity,
    unit: definition.unit,
    frequency: definition.frequency,
    basis: definition.basis,
    readingPeriod: scored.readingPeriod,
    target: figureJson(scored.yearTarget?.figure),
    periodTarget: figureJson(scored.periodTarget?.figure),
    previousYearTarget: figureJson(scored.previousYearTarget?.figure),
    targetNote: scored.yearTarget?.note?.[language] ?? null,
    actual: figureJson(reading?.figure),
    revised: revisedActuals(scorecard.record.edition).has(indicator.ref),
    numerator: numberOf(reading?.fraction?.numerator),
    denominator: numberOf(reading?.fraction?.denominator),
    split:
      reading?.split == null
        ? null
        : {
            red: numberOf(reading.split.red),
            amber: numberOf(reading.split.amber),
            green: numberOf(reading.split.green),
            printedPct: reading.split.printedPct,
          },
    previous: figureJson(scored.previous?.figure),
    previousPeriod: scored.previous?.period ?? null,
    yearEndPrevious: figureJson(scored.yearEndPrevious?.figure),
    walesAverage: figureJson(benchmark?.walesAverage),
    rank: figureJson(benchmark?.rank),
    benchmarkYear: benchmark?.year ?? null,
    status: score.status,
    statusReason: statusSentence({ scored, scheme, language }),
    noStatusReason: statusReason.kind === 'none' ? statusReason.reason : null,
    gap: numberOf(score.gap?.difference),
    gapPct: numberOf(score.gap?.pct),
    direction: score.direction,
    directionReason: directionSentence({ scored, scheme, language }),
    noDirectionReason: score.noDirectionReason,
    changePct: numberOf(score.change?.pct),
    comment: reading?.comment?.[language] ?? null,
    nextSteps: reading?.nextSteps?.[language] ?? null,
    caution: reading?.caution?.[language] ?? null,
    source: reading?.source ?? null,
  };
}

function commitmentJson({ commitment, update }: ReportedCommitment, language: Language) {
  return {
    code: commitment.code,
    printedCode: commitment.printedCode,
    codeLost: commitment.codeLost,
    title: commitment.title[language],
    objective: commitment.objective,
    aim: commitment.aim,
    service: commitment.service,
    status: update?.status ?? null,
    noStatusReason: noStatusReasonOf(update),
    progress: update?.progress?.[language] ?? null,
    nextSteps: update?.nextSteps?.[language] ?? null,
    source: update?.source ?? null,
  };
}
