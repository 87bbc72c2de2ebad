import { z } from 'zod';
import { aboutOf, smallestOf } from '../../domain/disclosure/index.ts';
import {
  ABOUTS,
  allCodes,
  type Benchmark,
  CATEGORIES,
  INDICATOR_TYPES,
  type IndicatorDefinition,
  type Reading,
} from '../../domain/framework/index.ts';
import { fail, ok } from '../../domain/value/index.ts';
import { figureJson, numberOf } from '../../report/json/index.ts';
import { type CheckedReport, readIndicator, servedAuthority } from '../../use-cases/index.ts';
import { pathOf } from '../addresses.ts';
import { publicRead } from '../operation.ts';
import {
  basis,
  bilingual,
  direction,
  figure,
  frequency,
  name,
  noStatusReason,
  period,
  polarity,
  quarter,
  source,
  status,
  unit,
} from '../schemas/values.ts';

const definition = name(
  'IndicatorDefinition',
  z.strictObject({
    year: period,
    title: bilingual,
    codes: z.array(z.strictObject({ code: z.string(), printed: z.string().nullable() })),
    codeLost: z.boolean(),
    types: z.array(z.enum(INDICATOR_TYPES)),
    category: z.enum(CATEGORIES).nullable(),
    service: z.string().nullable(),
    objective: z.string().nullable(),
    aim: z.string().nullable(),
    polarity,
    unit,
    frequency,
    basis,
    redefined: z.boolean(),
    about: z.enum(ABOUTS).describe('Whom its figures are about: small numbers of people are withheld.'),
    smallestShown: z.number().describe('The smallest number of people that is shown.'),
  }),
  'What the indicator is called and how it is defined in one financial year.',
);

const reading = z.strictObject({
  period,
  basis,
  value: figure,
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  comment: bilingual.nullable(),
  nextSteps: bilingual.nullable(),
  caution: bilingual.nullable(),
  source,
});

const told = z.strictObject({
  period: quarter,
  edition: z.int().positive(),
  status: status.nullable(),
  noStatusReason: noStatusReason.nullable(),
  direction: direction.nullable(),
  links: z.strictObject({ report: z.string() }),
});

const answer = name(
  'Indicator',
  z.strictObject({
    ref: z.string(),
    codes: z.array(z.string()),
    directorate: z.string(),
    definitions: z.array(definition),
    readings: z.array(reading),
    targets: z.array(z.strictObject({ period, target: figure, note: bilingual.nullable() })),
    benchmarks: z.array(z.strictObject({ year: period, walesAverage: figure, rank: figure })),
    reports: z.array(told),
  }),
  'One indicator joined from the newest edition of each quarter that has it.',
);

/** One indicator over the years, found by any code it ever had. */
export const getIndicator = publicRead({
  path: '/v1/indicators/{ref}',
  name: 'getIndicator',
  summary: 'An indicator over the years, by any of its codes ("PM33", "SCC004", "PAM%2F029").',
  answer,
  answerTo: async ({ parts: { store }, parameters, linkTo }) => {
    const authority = await servedAuthority(store);
    const code = parameters.ref ?? '';
    const found = authority === null ? null : await readIndicator(store, { authority: authority.id, code });
    if (found === null) return fail({ kind: 'not-found' });
    const { indicator, reports } = found;
    return ok({
      ref: indicator.ref,
      codes: allCodes(indicator),
      directorate: indicator.directorate,
      definitions: indicator.definitions.map(definitionAnswer),
      readings: indicator.readings.map(readingAnswer),
      targets: indicator.targets.map((target) => ({
        period: target.period,
        target: figureJson(target.figure),
        note: target.note,
      })),
      benchmarks: indicator.benchmarks.map(benchmarkAnswer),
      reports: reports.flatMap((report) => {
        const path = pathOf('api', 'v1', 'reports', indicator.directorate, report.address);
        return reportAnswer({ report, ref: indicator.ref, link: linkTo(path) });
      }),
    });
  },
});

function definitionAnswer(definition: IndicatorDefinition) {
  const { references, range: _, measure: __, position: ___, ...rest } = definition;
  const smallestShown = Number(smallestOf(definition).toFixed());
  return { ...rest, codes: references, about: aboutOf(definition), smallestShown };
}

function readingAnswer({ period: of, basis: over, figure: value, fraction, ...rest }: Reading) {
  const { comment, nextSteps, caution } = rest;
  return {
    period: of,
    basis: over,
    value: figureJson(value),
    numerator: numberOf(fraction?.numerator),
    denominator: numberOf(fraction?.denominator),
    comment,
    nextSteps,
    caution,
    source: rest.source,
  };
}

function benchmarkAnswer({ year, walesAverage, rank }: Benchmark) {
  return { year, walesAverage: figureJson(walesAverage), rank: figureJson(rank) };
}

function reportAnswer({
  report: { scorecard, edition },
  ref,
  link,
}: {
  readonly report: CheckedReport;
  readonly ref: string;
  readonly link: string;
}) {
  const scored = scorecard.indicators.find(({ indicator }) => indicator.ref === ref);
  if (scored === undefined) return [];
  const { status: is, statusReason, direction: goes } = scored.score;
  return [
    {
      period: scorecard.period,
      edition: edition.number,
      status: is,
      noStatusReason: statusReason.kind === 'none' ? statusReason.reason : null,
      direction: goes,
      links: { report: link },
    },
  ];
}
