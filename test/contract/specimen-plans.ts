import type { Plan } from '../../src/domain/framework/index.ts';
import type { Scheme } from '../../src/domain/scoring/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { both, year } from './specimen-values.ts';

/** Two plans, one after the other. */
export const plans: readonly Plan[] = [
  {
    id: '2016-to-2023',
    years: { from: year('2016-17'), to: year('2022-23') },
    title: both('Corporate Plan', 'Cynllun Corfforaethol'),
    objectives: [{ code: 'P2', title: both('Priority Two', 'Blaenoriaeth Dau'), aims: [] }],
  },
  {
    id: '2023-on',
    years: { from: year('2023-24'), to: null },
    title: both('Wellbeing Plan', 'Cynllun Llesiant'),
    objectives: [
      {
        code: 'WBO2',
        title: both('Second in number, first in the plan', 'Ail o ran rhif'),
        aims: [],
      },
      {
        code: 'WBO1',
        title: both('Protect the vulnerable', 'Diogelu’r bregus'),
        aims: [
          { code: 'WBO1.2', title: both('Two', 'Dau') },
          { code: 'WBO1.1', title: both('One', 'Un') },
        ],
      },
    ],
  },
];

/** Two schemes with every kind of condition. */
export const schemes: readonly Scheme[] = [
  {
    id: 'rag',
    years: { from: year('2016-17'), to: year('2022-23') },
    name: 'RAG',
    tolerance: 'relative',
    rules: [
      { status: 'green', when: { is: 'on-target' }, meaning: both('On target', 'Ar y targed') },
      {
        status: 'amber',
        when: { is: 'worse-by', atLeast: null, under: decimal('10') },
        meaning: both('Under 10%', 'O dan 10%'),
      },
      {
        status: 'red',
        when: { is: 'worse-by', atLeast: decimal('10'), under: null },
        meaning: both('10% or more', '10% neu ragor'),
      },
    ],
    targetZero: 'red',
    directions: [],
    commitments: [],
    selfAssessment: [],
    comparison: 'year-end',
  },
  {
    id: 'ryag',
    years: { from: year('2023-24'), to: null },
    name: 'RYAG',
    tolerance: 'points',
    rules: [
      {
        status: 'green',
        when: { all: [{ is: 'on-target' }, { any: [{ is: 'improved' }, { is: 'at-maximum' }] }] },
        meaning: both('On target and better', 'Ar y targed ac yn well'),
      },
      { status: 'red', when: { is: 'off-target' }, meaning: both('Off target', 'Oddi ar y targed') },
    ],
    targetZero: 'amber',
    directions: [
      {
        direction: 'declined-under-10',
        change: 'worse',
        declineAtLeast: null,
        declineUnder: decimal('10'),
        meaning: both('Worse', 'Gwaeth'),
      },
    ],
    commitments: [
      { status: 'blue', word: null, meaning: both('Completed', 'Cwblhawyd'), scrutiny: null },
      {
        status: 'red',
        word: both('Unsatisfactory', 'Anfoddhaol'),
        meaning: both('Late', 'Hwyr'),
        scrutiny: both('Ask why', 'Gofyn pam'),
      },
    ],
    selfAssessment: [
      { status: 'green', word: both('Good', 'Da'), meaning: both('Strong, with minor gaps', 'Cryf') },
    ],
    comparison: 'same-period-last-year',
  },
];
