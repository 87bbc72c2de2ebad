/**
 * A small publication that has one of everything the store must keep: two directorates, two plans and schemes,
 * figures of every kind, long and signed decimals, codes in several forms, Welsh letters and quotation marks.
 */
import type { Authority, Directorate, Indicator, IndicatorRef } from '../../src/domain/framework/index.ts';
import { type CalendarDate, holdsIn, type YearSpan } from '../../src/domain/period/index.ts';
import {
  type Edition,
  NO_SECTIONS,
  type PeriodRecord,
  type PrintedSummary,
  type Publication,
  RECORD_SHAPE,
} from '../../src/domain/scorecard/index.ts';
import { commitments, delayed, reductions, schools, staffing } from './specimen-indicators.ts';
import { plans, schemes } from './specimen-plans.ts';
import { sections } from './specimen-sections.ts';
import { both, Q2, Q4 } from './specimen-values.ts';

export { Q2, Q4 } from './specimen-values.ts';

/** The authority of the specimen. */
export const AUTHORITY = 'aberwy';

const NOTHING_PRINTED: PrintedSummary = {
  indicators: null,
  national: null,
  commitments: null,
  directions: null,
  compared: null,
  arrows: {},
  comments: {},
};

const edition: Edition = {
  id: 'ssw-2017-18-q4',
  directorate: 'ssw',
  period: Q4,
  number: 1,
  revision: null,
  publishedOn: null,
  title: both('Quarter 4', 'Chwarter 4'),
  sourceTitle: 'SSW Quarter 4 2017-18',
  layout: { groupBy: 'service-and-category', columns: 'year-end', parts: ['summary', 'rows', 'key'] },
  printed: {
    ...NOTHING_PRINTED,
    indicators: { total: 45, counts: { green: 20, red: 9 }, percentages: { green: 44 } },
    directions: { improved: 1, maintained: 2, declined: 3 },
    compared: { total: 6, notWorse: 3, worse: 3 },
    arrows: { PM33: 'improved' },
    comments: { PM33: 'declined' },
  },
};

const secondQuarter: Edition = {
  ...edition,
  id: 'ssw-2023-24-q2',
  period: Q2,
  publishedOn: '2023-11-30' as CalendarDate,
  layout: { groupBy: 'objective-and-aim', columns: 'quarter', parts: [] },
  printed: NOTHING_PRINTED,
};

const authority: Authority = { id: AUTHORITY, name: both('Aberwy Council', 'Cyngor Aberŵy') };

const social: Directorate = {
  id: 'ssw',
  name: both('Social Services', 'Gwasanaethau Cymdeithasol'),
  services: [
    { id: 'children', name: both('Children', 'Plant') },
    { id: 'adults', name: both('Adults', 'Oedolion') },
  ],
};

const education: Directorate = { id: 'efs', name: both('Education', 'Addysg'), services: [] };

/** What an edition is made from: the plan and scheme of its year, its rows, and nothing else of the quarter. */
function recordOf(of: Edition, rows: Partial<PeriodRecord>): PeriodRecord {
  const held = <Item extends { readonly years: YearSpan }>(items: readonly Item[]): Item => {
    const [item] = items.filter(({ years }) => holdsIn(years, of.period));
    if (item === undefined) throw new Error('the specimen has one for each year');
    return item;
  };
  return {
    shape: RECORD_SHAPE,
    authority,
    directorate: social,
    plan: held(plans),
    scheme: held(schemes),
    edition: of,
    indicators: [],
    commitments: [],
    sections: NO_SECTIONS,
    ...rows,
  };
}

const ofYear = (held: string) => commitments.filter(({ year }) => year === held);
const then = recordOf(edition, {
  indicators: [staffing, delayed, reductions],
  commitments: ofYear('2017-18'),
  sections,
});

/** The specimen: two quarters of one directorate, and one of another. Newest first. */
export const SPECIMEN: Publication = {
  authority,
  directorates: [social, education],
  plans,
  schemes,
  records: [
    recordOf(secondQuarter, { indicators: [delayed], commitments: ofYear('2023-24') }),
    then,
    recordOf(
      { ...edition, id: 'efs-2017-18-q4', directorate: 'efs' },
      { directorate: education, indicators: [schools] },
    ),
  ],
};

/**
 * The specimen as published again, so large that loading it takes a while: one indicator `times` over in its 2017-18
 * report, and the same number as the total that the report states of itself.
 */
export function enlarged(times: number): Publication {
  const copies = Array.from({ length: times }, (_, at): Indicator => {
    const [definition] = delayed.definitions;
    if (definition === undefined) throw new Error('the indicator copied has a definition');
    return {
      ...delayed,
      ref: `copy-${at}` as IndicatorRef,
      definitions: [{ ...definition, position: at + 3 }],
    };
  });
  const printed = { ...edition.printed, indicators: { total: times, counts: {}, percentages: {} } };
  return withRecord(SPECIMEN, {
    ...then,
    edition: { ...edition, printed },
    indicators: [...then.indicators, ...copies],
  });
}

/** A publication with a record in the place of the one of the same edition. */
export function withRecord(publication: Publication, record: PeriodRecord): Publication {
  return {
    ...publication,
    records: publication.records.map((each) => (each.edition.id === record.edition.id ? record : each)),
  };
}
