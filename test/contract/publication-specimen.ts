/**
 * A small publication that has one of everything the store must keep: two directorates, two plans and schemes,
 * figures of every kind, long and signed decimals, codes in several forms, Welsh letters and quotation marks. Lists
 * stand in the order that the store gives them in, so that what comes out can be compared with what went in.
 */
import type { Indicator, IndicatorRef } from '../../src/domain/framework/index.ts';
import type { CalendarDate } from '../../src/domain/period/index.ts';
import {
  type Edition,
  NO_SECTIONS,
  type PrintedSummary,
  type Publication,
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

const editions: readonly Edition[] = [
  {
    ...edition,
    id: 'ssw-2023-24-q2-second',
    period: Q2,
    number: 2,
    publishedOn: '2023-11-30' as CalendarDate,
    layout: { groupBy: 'objective-and-aim', columns: 'quarter', parts: [] },
    printed: NOTHING_PRINTED,
  },
  { ...edition, id: 'ssw-2023-24-q2', period: Q2, printed: NOTHING_PRINTED },
  edition,
];

/** The specimen. Indicators and commitments are listed in the order of its 2017-18 report, editions newest first. */
export const SPECIMEN: Publication = {
  authority: { id: AUTHORITY, name: both('Aberwy Council', 'Cyngor Aberŵy') },
  directorates: [
    {
      id: 'ssw',
      name: both('Social Services', 'Gwasanaethau Cymdeithasol'),
      services: [
        { id: 'children', name: both('Children', 'Plant') },
        { id: 'adults', name: both('Adults', 'Oedolion') },
      ],
    },
    { id: 'efs', name: both('Education', 'Addysg'), services: [] },
  ],
  plans,
  schemes,
  indicators: [staffing, delayed, reductions, schools],
  commitments,
  editions,
  sections: { [edition.id]: sections, 'ssw-2023-24-q2': NO_SECTIONS },
};

/**
 * The specimen as published again, so large that loading it takes a while: one indicator `times` over, and the
 * same number as the total that its 2017-18 report states of itself.
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
  return {
    ...SPECIMEN,
    indicators: [...SPECIMEN.indicators, ...copies],
    editions: SPECIMEN.editions.map((each) => (each.id === edition.id ? { ...edition, printed } : each)),
  };
}
