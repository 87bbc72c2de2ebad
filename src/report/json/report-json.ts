import { z } from 'zod';
import type { Problem } from '../../domain/assurance/index.ts';
import type { Authority, Directorate, Plan } from '../../domain/framework/index.ts';
import type { Edition, Scorecard } from '../../domain/scorecard/index.ts';
import type { DirectionRule, Scheme, StatusRule } from '../../domain/scoring/index.ts';
import { LANGUAGES, type Language } from '../../domain/value/index.ts';
import { problemMessage } from '../../locale/index.ts';
import * as record from '../../record/index.ts';
import { commitment, indicator } from './rows-json.ts';
import { finance, narrative, recommendation, risk, sectionFields, workforce } from './sections-json.ts';
import { statusCounts, summary, summaryJson } from './summary-json.ts';
import { about, fieldsOf, toldAs, within } from './told.ts';
import { moment, quarter, type Sent } from './values.ts';

/**
 * The seal of an edition: the SHA-256 of its public and of its whole text in hexadecimal, the latter null where it is
 * not told, and when it was sealed.
 */
export interface Seal {
  readonly publicHash: string;
  readonly contentHash: string | null;
  readonly sealedAt: string;
}

/** A report to be told. */
interface Reported {
  readonly scorecard: Scorecard;
  readonly problems: readonly Problem[];
  /** Null where nothing is sealed yet. */
  readonly seal: Seal | null;
  /** For whom the scorecard is. */
  readonly audience: 'public' | 'officers';
}

const problem = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  place: z.strictObject({
    kind: z.enum(['report', 'indicator', 'commitment', 'finance', 'workforce', 'risk', 'recommendation']),
    ref: z.string().nullable(),
    field: z.string().nullable(),
    name: z.string().optional(),
  }),
  message: z.string(),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A problem with its message: what `mesur check --format json` lists, too. */
export function problemJson(
  { place, ...found }: Problem,
  language: Language,
): Sent<z.output<typeof problem>> {
  const { name, ...where } = place;
  return {
    code: found.code,
    severity: found.severity,
    place: { ...where, ...(name !== undefined && { name: name[language] }) },
    message: problemMessage({ place, ...found }, language),
    figures: found.figures,
  };
}

const reported = about<Reported>();
const inEdition = within(
  fieldsOf<Edition>(record.edition, { as: { sourceTitle: 'source' } }),
  ({ scorecard }: Reported) => scorecard.record.edition,
);

const edition = reported.object({
  ...inEdition('id', 'number', 'publishedOn', 'source', 'writtenIn'),
  sealedAt: reported.field(moment.nullable(), ({ seal }) => seal?.sealedAt ?? null),
  publicHash: reported.field(z.string().nullable(), ({ seal }) => seal?.publicHash ?? null),
  contentHash: reported.field(z.string().nullable(), ({ seal }) => seal?.contentHash ?? null),
  ...inEdition('revision'),
});

const inScheme = within(
  fieldsOf<Scheme>(record.scheme, { as: { rules: 'statuses' } }, [
    [record.statusRule, toldAs<StatusRule>(record.statusRule, { instead: { when: {} } })],
    [
      record.directionRule,
      toldAs<DirectionRule>(record.directionRule, {
        instead: { change: {}, declineAtLeast: {}, declineUnder: {} },
      }),
    ],
  ]),
  ({ scorecard }: Reported) => scorecard.record.scheme,
);
const inPlan = within(fieldsOf<Plan>(record.plan), ({ scorecard }: Reported) => scorecard.record.plan);
const inDirectorate = within(
  fieldsOf<Directorate>(record.directorate, { as: { id: 'directorate', name: 'directorateName' } }),
  ({ scorecard }: Reported) => scorecard.record.directorate,
);
const inAuthority = within(
  fieldsOf<Authority>(record.authority, { as: { id: 'authority', name: 'authorityName' } }),
  ({ scorecard }: Reported) => scorecard.record.authority,
);
const inSections = within(sectionFields, ({ scorecard }: Reported) => scorecard.record.sections);

const report = reported.object({
  language: reported.field(z.enum(LANGUAGES), (_, { language }) => language),
  ...inAuthority('authority', 'authorityName'),
  ...inDirectorate('directorate', 'directorateName'),
  period: reported.field(quarter, ({ scorecard }) => scorecard.period),
  audience: reported.field(z.enum(['public', 'officers']), ({ audience }) => audience),
  edition,
  scheme: reported.object(
    inScheme('id', 'name', 'years', 'tolerance', 'comparison', 'statuses', 'directions'),
  ),
  ...inPlan('objectives'),
  ...inDirectorate('services'),
  summary: reported.field(summary, ({ scorecard }) => summaryJson(scorecard)),
  indicators: reported.field(z.array(indicator.schema), ({ scorecard }, telling) =>
    scorecard.indicators.map((row) => indicator.of(row, telling)),
  ),
  commitments: reported.field(z.array(commitment.schema), ({ scorecard }, telling) =>
    scorecard.commitments.map((row) => commitment.of(row, telling)),
  ),
  ...inSections('finance', 'workforce', 'risks', 'recommendations', 'narrative'),
  problems: reported.field(z.array(problem), ({ problems }, { language }) =>
    problems.map((each) => problemJson(each, language)),
  ),
});

/** The JSON report. */
export type ReportJson = Sent<z.output<typeof report.schema>>;

/**
 * The machine's view of a whole report: the contract of docs/json-report.md. Words (titles, comments,
 * sentences, messages) are in `language`; codes, numbers and keys are the same in both.
 */
export function reportJson({ language, ...held }: Reported & { readonly language: Language }): ReportJson {
  return report.of(held, { language, scorecard: held.scorecard });
}

/** What has a name in the document of the API. */
export const REPORT_SCHEMAS = {
  Report: report.schema,
  ReportedIndicator: indicator.schema,
  ReportedCommitment: commitment.schema,
  StatusCounts: statusCounts,
  Finance: finance.schema,
  Workforce: workforce.schema,
  Risk: risk.schema,
  Recommendation: recommendation,
  Narrative: narrative.schema,
  Problem: problem,
};
