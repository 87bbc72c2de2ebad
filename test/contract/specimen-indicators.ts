import type { Commitment } from '../../src/domain/commitments/index.ts';
import type {
  Indicator,
  IndicatorDefinition,
  IndicatorRef,
  Reading,
} from '../../src/domain/framework/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { absent, both, figure, period, Q2, Q4, year } from './specimen-values.ts';

const definition: IndicatorDefinition = {
  year: year('2017-18'),
  title: both('Days to answer', 'Diwrnodau i ateb'),
  references: [],
  codeLost: false,
  types: ['local'],
  category: null,
  service: null,
  objective: null,
  aim: null,
  polarity: 'higher',
  range: null,
  unit: 'percent',
  frequency: 'quarterly',
  basis: 'period',
  measure: 'plain',
  redefined: false,
  position: 0,
};

const reading: Reading = {
  period: period('2017-18'),
  basis: 'year-to-date',
  figure: figure('0'),
  fraction: null,
  split: null,
  comment: null,
  nextSteps: null,
  caution: null,
  source: { edition: 'ssw-2017-18-q4', line: null },
};

/** Known by three codes over the years; one is printed otherwise in one report. */
export const delayed: Indicator = {
  ref: 'PM33' as IndicatorRef,
  directorate: 'ssw',
  definitions: [
    {
      ...definition,
      references: [
        { code: 'PM33', printed: null },
        { code: 'SCC/004', printed: 'SCC 0O4' },
      ],
      types: ['corporate-plan', 'national'],
      category: 'service-user-outcomes',
      service: 'adults',
      polarity: 'lower',
      basis: 'year-to-date',
      position: 1,
    },
    {
      ...definition,
      year: year('2023-24'),
      title: both('Moves of placement: “three or more”', "Symud lleoliad: “tri neu ragor”, ŵ ŷ Ŵ Ŷ â 'n"),
      references: [{ code: 'PAM/029', printed: 'PAM029' }],
      types: ['public-accountability'],
      objective: 'WBO1',
      aim: 'WBO1.1',
      service: 'children',
      redefined: true,
      position: 2,
    },
  ],
  targets: [
    { period: period('2016-17'), figure: absent('not-stated', 'n/a?'), note: null },
    {
      period: period('2017-18'),
      figure: figure('2.5', '<2.5'),
      note: both('Set by the board', 'Gan y bwrdd'),
    },
    { period: period('2023-24-Q1'), figure: figure('0.1'), note: null },
    { period: Q2, figure: figure('0.2'), note: null },
    { period: period('2023-24'), figure: absent('baseline', 'Establish Baseline'), note: null },
  ],
  readings: [
    { ...reading, period: period('2016-17'), figure: absent('not-applicable', 'N/A') },
    {
      ...reading,
      figure: figure('-1234567890123456789.0123456789012345678901', '-1.2 quintillion'),
      fraction: { numerator: decimal('1'), denominator: decimal('3.000000000000000000000000000007') },
      comment: both('Line one.\nLine "two"; it’s done', 'Llinell ŵ.\nLlinell "dau" ŷ; mae’n barod'),
      source: { edition: 'ssw-2017-18-q4', line: 412 },
    },
    { ...reading, period: Q4, basis: 'period', figure: figure('0.0000000000000000000000000000000000000001') },
    { ...reading, period: period('2017-18-M12'), basis: 'period', figure: figure('100') },
    {
      ...reading,
      period: period('2022-23-Q2'),
      figure: figure('9.5'),
      source: { edition: 'ssw-2023-24-q2', line: 7 },
    },
    {
      ...reading,
      period: Q2,
      figure: figure('59.67', '59.67%'),
      caution: both('Six months only', 'Chwe mis yn unig'),
      source: { edition: 'ssw-2023-24-q2', line: 8 },
    },
  ],
  benchmarks: [
    { year: year('2022-23'), walesAverage: absent('suppressed', '[c]'), rank: absent('awaited') },
    { year: year('2016-17'), walesAverage: figure('265.75'), rank: figure('4', '4th') },
  ],
};

/** Its code was lost; it stays within a range; only in 2017-18. */
export const staffing: Indicator = {
  ref: 'ssw-staffing' as IndicatorRef,
  directorate: 'ssw',
  definitions: [
    {
      ...definition,
      codeLost: true,
      polarity: 'range',
      range: { low: decimal('-2.50'), high: decimal('7') },
      unit: 'days-per-fte',
      position: 0,
    },
  ],
  targets: [],
  readings: [],
  benchmarks: [],
};

/** The value of reductions with its split; the code PM33 was its own long ago. */
export const reductions: Indicator = {
  ref: 'DWB6.1.1iii' as IndicatorRef,
  directorate: 'ssw',
  definitions: [
    {
      ...definition,
      references: [
        { code: 'DWB6.1.1iii', printed: null },
        { code: 'PM33a', printed: 'PM33' },
      ],
      unit: 'gbp-thousand',
      measure: 'planned-reductions',
      position: 2,
    },
  ],
  targets: [{ period: period('2017-18'), figure: figure('2283', '£2,283k'), note: null }],
  readings: [
    {
      ...reading,
      figure: figure('1049', '£1,049k'),
      split: {
        red: decimal('841'),
        amber: decimal('393'),
        green: decimal('1049'),
        printedPct: { red: '37%', amber: '17%', green: '46%' },
      },
    },
    {
      ...reading,
      period: year('2018-19'),
      figure: figure('0'),
      split: { red: decimal('0'), amber: decimal('0'), green: decimal('0'), printedPct: null },
    },
  ],
  benchmarks: [],
};

/** Of the other directorate; its code is another indicator's in a later year, and later misprinted for another's. */
export const schools: Indicator = {
  ref: 'ED1' as IndicatorRef,
  directorate: 'efs',
  definitions: [
    { ...definition, references: [{ code: 'PAM029', printed: null }] },
    { ...definition, year: year('2023-24'), references: [{ code: 'ED1', printed: 'SCC/004' }] },
  ],
  targets: [],
  readings: [],
  benchmarks: [],
};

const commitment: Commitment = {
  code: 'P2.4.2',
  printedCode: 'p2.4.2',
  codeLost: false,
  year: year('2017-18'),
  directorate: 'ssw',
  service: 'adults',
  objective: 'P2',
  aim: null,
  title: both('Open a new home', 'Agor cartref newydd'),
  position: 1,
  updates: [
    {
      period: period('2017-18-Q3'),
      status: null,
      noStatusReason: 'awaited',
      progress: null,
      nextSteps: null,
      source: { edition: 'ssw-2017-18-q4', line: 20 },
    },
    {
      period: Q4,
      status: 'amber',
      noStatusReason: null,
      progress: both('Begun', 'Wedi dechrau'),
      nextSteps: both('Finish', 'Gorffen'),
      source: { edition: 'ssw-2017-18-q4', line: 21 },
    },
  ],
};

/** Commitments of two years, in the order of their reports. */
export const commitments: readonly Commitment[] = [
  { ...commitment, code: 'P2.9', printedCode: null, codeLost: true, service: null, position: 0, updates: [] },
  commitment,
  {
    ...commitment,
    code: 'WBO1.1.1',
    printedCode: null,
    year: year('2023-24'),
    objective: 'WBO1',
    aim: 'WBO1.1',
    position: 0,
    updates: [
      {
        period: Q2,
        status: 'blue',
        noStatusReason: null,
        progress: both('Done', 'Wedi’i wneud'),
        nextSteps: null,
        source: { edition: 'ssw-2023-24-q2', line: 300 },
      },
    ],
  },
];
