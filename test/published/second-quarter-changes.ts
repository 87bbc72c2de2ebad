/** The report of the second quarter of 2023-24 with one thing changed, and what the checks then find. */
import {
  absent,
  codeLost,
  commitment,
  due,
  finance,
  reading,
  reason,
  recommendation,
  stated,
  thousands,
  update,
  workforce,
} from './changed-record.ts';
import type { ChangedReport } from './year-end-changes.ts';

/** Changes of the report of 2023-24 Q2. */
export const SECOND_QUARTER_CHANGES: readonly ChangedReport[] = [
  {
    what: 'an overspend of £12.70m that is £12.69m elsewhere and computed',
    change: finance(({ revenue }) => ({
      revenue: { ...revenue, statedVariance: thousands('£12.70 million', '12700') },
    })),
    adds: [
      'stated-twice-differently variance: variance £12.70 million £12.690 million',
      'printed-figure-differs revenue: variance £12.70 million 12690000 gbp',
    ],
  },
  {
    what: 'a reason whose quarters give ten days more than its sum, and so the quarter of all reasons',
    change: reason('Cancer', ({ byQuarter }) => ({
      byQuarter: byQuarter.map((each) =>
        each.quarter === '2023-24-Q1' ? { ...each, days: stated('226.54') } : each,
      ),
    })),
    adds: [
      'printed-figure-differs reasons: reason-total 316.50 326.5 days',
      'printed-figure-differs reasons: reason-total 3063.63 3073.61 days',
    ],
    goes: ['printed-sum-rounded reasons: reason-total 3063.63 3063.61 days'],
  },
  {
    what: 'per cents that add up to 100, as they should',
    change: workforce(({ reasonsTotal }) => ({
      reasonsTotal: { ...reasonsTotal, statedPct: stated('100') },
    })),
    goes: ['printed-figure-differs reasons: reason-share-total 1.00 100 percent'],
  },
  {
    what: 'next steps after all',
    change: update('WBO4.7-X2', { nextSteps: { en: 'Recruit.', cy: 'Recriwtio.' } }),
    goes: ['next-steps-missing WBO4.7-X2: amber'],
  },
  {
    what: 'on track after all, and so without need of next steps',
    change: update('WBO4.7-X2', { status: 'green' }),
    goes: ['next-steps-missing WBO4.7-X2: amber'],
  },
  // The tracker of recommendations.
  {
    what: 'closed before it was late',
    change: recommendation('PE4', { isOpen: false }),
    goes: ['green-past-delivery-date PE4: April/May 23 2023-09-30'],
  },
  {
    what: 'late, and judged amber',
    change: recommendation('PE4', { status: 'amber' }),
    goes: ['green-past-delivery-date PE4: April/May 23 2023-09-30'],
  },
  {
    what: 'due on the last day of the quarter',
    change: due('2023-09-30'),
    goes: ['green-past-delivery-date PE4: April/May 23 2023-09-30'],
  },
  { what: 'due the day before', change: due('2023-09-29') },
  // What the source lost.
  {
    what: 'a cell of two figures',
    change: reading('SSWB55', { figure: absent('66 84%', 'not-stated') }),
    adds: ['figure-unreadable SSWB55: 66 84%'],
  },
  { what: 'a cell without a figure', change: reading('SSWB55', { figure: absent('n/a', 'not-stated') }) },
  {
    what: 'a cell that says when the figure comes',
    change: reading('SSWB55', { figure: absent('due in Q3', 'awaited') }),
  },
  { what: 'an indicator whose code is lost', change: codeLost('SSWB55', true), adds: ['code-lost SSWB55: '] },
  {
    what: 'an indicator whose code is found',
    change: codeLost('X-16-WEEKS', false),
    goes: ['code-lost X-16-WEEKS: '],
  },
  {
    what: 'a commitment whose code is found',
    change: commitment('WBO1.5-X1', { codeLost: false }),
    goes: ['code-lost WBO1.5-X1: '],
  },
  {
    what: 'a commitment whose status is found',
    change: update('WBO7.2.2', { status: 'green' }),
    goes: ['status-lost WBO7.2.2: '],
  },
  {
    what: 'a commitment without an update has lost no status',
    change: commitment('WBO7.2.2', { updates: [] }),
    goes: ['status-lost WBO7.2.2: '],
  },
];
