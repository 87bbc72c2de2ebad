import type { CalendarDate } from '../../src/domain/period/index.ts';
import type { ReportSections } from '../../src/domain/scorecard/index.ts';
import { type Bilingual, decimal, slugOf } from '../../src/domain/value/index.ts';
import { both, Q4, year } from './specimen-values.ts';

const unitOf = (name: Bilingual) => {
  const stated = { printed: '-', value: null };
  const quarter = {
    daysLost: { printed: '1,234.50', value: decimal('1234.5') },
    absences: stated,
    statedDaysPerFte: stated,
  };
  return {
    id: slugOf(name.en),
    name,
    fte: stated,
    lastYear: quarter,
    thisYear: quarter,
    cumulativeThisYear: stated,
    cumulativeLastYear: stated,
    target: null,
  };
};

/** One of each section, with amounts stated and not. */
export const sections: ReportSections = {
  finance: {
    revenue: {
      netBudget: { printed: '£66.281m', pounds: decimal('66281000') },
      outturn: { printed: '-', pounds: null },
      isProjected: false,
      reservesDrawn: null,
      statedVariance: { printed: '(£0.5)', pounds: decimal('-0.5') },
    },
    capital: {
      budget: { printed: '1', pounds: decimal('1') },
      spend: { printed: '2', pounds: decimal('2') },
      statedUnderspend: null,
      slippage: null,
    },
    savings: [],
    budgetLines: [],
    proposals: [],
    restatements: [],
    note: both('More elsewhere', 'Mwy mewn man arall'),
  },
  workforce: {
    staff: [{ year: year('2017-18'), fte: { printed: '848.16', value: decimal('848.16') } }],
    sickness: [],
    units: [unitOf(both('Adults', 'Oedolion'))],
    unitsTotal: unitOf(both('All', 'Oll')),
    reasons: [],
    reasonsTotal: {
      id: 'all',
      name: both('All', 'Oll'),
      byQuarter: [{ quarter: Q4, days: { printed: '3', value: decimal('3') } }],
      days: { printed: '3', value: decimal('3') },
      statedPct: { printed: '', value: null },
    },
    comment: null,
  },
  risks: [
    {
      id: 'R1',
      title: both('Demand', 'Galw'),
      objectives: 'all',
      likelihood: 5,
      impact: 4,
      printedScore: 20,
      previousScore: null,
    },
  ],
  recommendations: [
    {
      id: 'ciw-2022',
      title: both('Inspection', 'Arolygiad'),
      regulator: both('Care Inspectorate Wales', 'Arolygiaeth Gofal Cymru'),
      issued: 'May 2022',
      issuedMonth: '2022-05',
      recommendations: [
        {
          code: 'R1',
          text: both('Do it', 'Gwnewch ef'),
          officers: [both('Head of Service', 'Pennaeth Gwasanaeth')],
          delivery: { kind: 'due', printed: 'March 2023', due: '2023-03-31' as CalendarDate },
          update: null,
          status: 'yellow',
          isOpen: true,
        },
      ],
    },
  ],
  narrative: [
    { id: 'n1', kind: 'consultation', service: null, markdown: both('**Asked**', '**Gofynnwyd** ŵ') },
  ],
};
