import { z } from 'zod';
import { type Commitment, noStatusReasonOf } from '../../domain/commitments/index.ts';
import { allCodes, type IndicatorDefinition, type ReductionSplit } from '../../domain/framework/index.ts';
import {
  type ReportedCommitment,
  revisedActuals,
  type ScoredIndicator,
} from '../../domain/scorecard/index.ts';
import { DIRECTIONS } from '../../domain/scoring/index.ts';
import { directionSentence, statusSentence } from '../../locale/index.ts';
import * as record from '../../record/index.ts';
import { about, fieldsOf, toldAs, within } from './told.ts';
import { noDirectionReason, noStatusReason, period, source } from './values.ts';

const split = toldAs<ReductionSplit>(record.split);

const scored = about<ScoredIndicator>();
const defined = within(
  fieldsOf<IndicatorDefinition>(record.definition),
  ({ definition }: ScoredIndicator) => definition,
);

/** An indicator of a report. */
export const indicator = scored.object({
  ref: scored.field(z.string(), ({ indicator: { ref } }) => ref),
  refs: scored.field(z.array(z.string()), (row) => allCodes(row.indicator)),
  ...defined('codeLost', 'title', 'objective', 'aim', 'service', 'types', 'category'),
  ...defined('polarity', 'unit', 'frequency', 'basis'),
  readingPeriod: scored.field(period.nullable(), ({ readingPeriod }) => readingPeriod),
  target: scored.figure(({ yearTarget }) => yearTarget?.figure),
  periodTarget: scored.figure(({ periodTarget }) => periodTarget?.figure),
  previousYearTarget: scored.figure(({ previousYearTarget }) => previousYearTarget?.figure),
  targetNote: scored.text(({ yearTarget }) => yearTarget?.note),
  actual: scored.figure(({ reading }) => reading?.figure),
  revised: scored.field(z.boolean(), (row, { scorecard }) =>
    revisedActuals(scorecard.record.edition).has(row.indicator.ref),
  ),
  numerator: scored.number(({ reading }) => reading?.fraction?.numerator),
  denominator: scored.number(({ reading }) => reading?.fraction?.denominator),
  split: scored.field(split.schema.nullable(), ({ reading }, telling) =>
    reading?.split == null ? null : split.of(reading.split, telling),
  ),
  previous: scored.figure(({ previous }) => previous?.figure),
  previousPeriod: scored.field(period.nullable(), ({ previous }) => previous?.period ?? null),
  yearEndPrevious: scored.figure(({ yearEndPrevious }) => yearEndPrevious?.figure),
  walesAverage: scored.figure(({ benchmark }) => benchmark?.walesAverage),
  rank: scored.figure(({ benchmark }) => benchmark?.rank),
  benchmarkYear: scored.field(period.nullable(), ({ benchmark }) => benchmark?.year ?? null),
  status: scored.field(record.status.nullable(), ({ score }) => score.status),
  statusReason: scored.field(z.string(), (row, { scorecard, language }) =>
    statusSentence({ scored: row, scheme: scorecard.record.scheme, language }),
  ),
  noStatusReason: scored.field(noStatusReason.nullable(), ({ score: { statusReason } }) =>
    statusReason.kind === 'none' ? statusReason.reason : null,
  ),
  gap: scored.number(({ score }) => score.gap?.difference),
  gapPct: scored.number(({ score }) => score.gap?.pct),
  direction: scored.field(z.enum(DIRECTIONS).nullable(), ({ score }) => score.direction),
  directionReason: scored.field(z.string(), (row, { scorecard, language }) =>
    directionSentence({ scored: row, scheme: scorecard.record.scheme, language }),
  ),
  noDirectionReason: scored.field(noDirectionReason.nullable(), ({ score }) => score.noDirectionReason),
  changePct: scored.number(({ score }) => score.change?.pct),
  comment: scored.text(({ reading }) => reading?.comment),
  nextSteps: scored.text(({ reading }) => reading?.nextSteps),
  caution: scored.text(({ reading }) => reading?.caution),
  source: scored.field(source.nullable(), ({ reading }) => reading?.source ?? null),
});

const reported = about<ReportedCommitment>();
const committed = within(
  fieldsOf<Commitment>(record.commitment),
  (row: ReportedCommitment) => row.commitment,
);

/** A commitment of a report. */
export const commitment = reported.object({
  ...committed('code', 'printedCode', 'codeLost', 'title', 'objective', 'aim', 'service'),
  status: reported.field(record.status.nullable(), ({ update }) => update?.status ?? null),
  noStatusReason: reported.field(record.absence.nullable(), ({ update }) => noStatusReasonOf(update)),
  progress: reported.text(({ update }) => update?.progress),
  nextSteps: reported.text(({ update }) => update?.nextSteps),
  source: reported.field(source.nullable(), ({ update }) => update?.source ?? null),
});
