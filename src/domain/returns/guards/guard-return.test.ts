import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { council, recordOf } from '../../../../test/published/council.ts';
import { type Finance, revenueVariance } from '../../finance/index.ts';
import type { Quarter } from '../../period/index.ts';
import type { PeriodRecord } from '../../scorecard/index.ts';
import { emptyContent, type ReturnContent } from '../kinds/index.ts';
import { frameFor } from '../quarter-frame.ts';
import { recordWith } from '../record-with.ts';
import { sectionTables, typedFigure } from '../section-fields.ts';
import { guardReturn } from './index.ts';

const BASE = recordOf(await council(), '2023-24-Q2');
const opened = frameFor({ base: BASE, period: '2023-24-Q3' as Quarter, plans: [], schemes: [] });
assert.ok(opened.ok);
const FRAME = opened.value;

const said = (text: string) => ({ en: text, cy: '' });

function codes(found: ReturnType<typeof guardReturn>): readonly string[] {
  return found.map(({ code, strength, field }) => `${strength} ${code} at ${field}`);
}

const OVERDUE = 'due-r/1';

/** A tracker of one recommendation that was to be done by March 2023. */
const TRACKER: PeriodRecord = {
  ...FRAME,
  sections: {
    ...FRAME.sections,
    recommendations: FRAME.sections.recommendations.slice(0, 1).map((report) => ({
      ...report,
      id: 'due-r',
      recommendations: report.recommendations.slice(0, 1).map((recommendation) => ({
        ...recommendation,
        code: '1',
        delivery: { kind: 'due' as const, printed: 'March 2023', due: '2023-03-31' as never },
      })),
    })),
  },
};

describe('what is asked of the other returns', () => {
  const cases: readonly {
    readonly because: string;
    readonly ref?: string;
    readonly content: ReturnContent;
    readonly asks: readonly string[];
  }[] = [
    {
      because: 'a commitment without anything',
      content: emptyContent('commitment'),
      asks: ['stop status-missing at status', 'stop progress-missing at progress'],
    },
    {
      because: 'a red commitment without next steps',
      content: {
        ...emptyContent('commitment'),
        status: 'red',
        progress: said('Two months late.'),
      } as ReturnContent,
      asks: ['stop next-steps-missing at nextSteps'],
    },
    {
      because: 'a commitment whose words say nothing',
      content: {
        ...emptyContent('commitment'),
        ...{ status: 'red', progress: said('TBC'), nextSteps: said('.') },
      } as ReturnContent,
      asks: ['confirm empty-words at progress', 'confirm empty-words at nextSteps'],
    },
    {
      because: 'a green commitment',
      content: {
        ...emptyContent('commitment'),
        status: 'green',
        progress: said('Begun in May.'),
      } as ReturnContent,
      asks: [],
    },
    {
      because: 'a recommendation without anything',
      ref: OVERDUE,
      content: emptyContent('recommendation'),
      asks: ['stop status-missing at status', 'stop update-missing at update'],
    },
    {
      because: 'green after its delivery date, and open',
      ref: OVERDUE,
      content: {
        ...emptyContent('recommendation'),
        status: 'green',
        update: said('On track.'),
      } as ReturnContent,
      asks: ['confirm green-and-overdue at status'],
    },
    {
      because: 'green after its delivery date, and closed',
      ref: OVERDUE,
      content: {
        ...emptyContent('recommendation'),
        status: 'green',
        isOpen: false,
        update: said('Everything is done.'),
      } as ReturnContent,
      asks: [],
    },
    {
      because: 'complete, and still open',
      ref: OVERDUE,
      content: {
        ...emptyContent('recommendation'),
        status: 'blue',
        update: said('Everything is done.'),
      } as ReturnContent,
      asks: ['confirm complete-and-open at isOpen'],
    },
    {
      because: 'a risk not assessed',
      content: emptyContent('risk'),
      asks: ['stop likelihood-missing at likelihood', 'stop impact-missing at impact'],
    },
    {
      because: 'a narrative to follow',
      content: { ...emptyContent('narrative'), markdown: said('To follow') } as ReturnContent,
      asks: ['confirm empty-words at markdown'],
    },
    {
      because: 'a narrative without text',
      content: emptyContent('narrative'),
      asks: ['stop text-missing at markdown'],
    },
  ];
  for (const { because, ref = 'any', content, asks } of cases)
    test(because, () => assert.deepEqual(codes(guardReturn({ frame: TRACKER, ref, content })), asks));
});

describe('what is asked of money, whose budgets hold on', () => {
  const position = {
    'revenue.outturn': '£110 million',
    'capital.spend': '£0.5m',
    'savings.0.achieved': '0',
  };
  const cases: readonly {
    readonly because: string;
    readonly figures: Readonly<Record<string, string>>;
    readonly asks: readonly string[];
  }[] = [
    { because: 'every figure of the quarter', figures: position, asks: [] },
    { because: 'a dash for none', figures: { ...position, 'savings.0.achieved': '-' }, asks: [] },
    {
      because: 'one left out',
      figures: { ...position, 'capital.spend': '' },
      asks: ['stop cell-missing at capital.spend'],
    },
    {
      because: 'a budget cleared',
      figures: { ...position, 'revenue.netBudget': '' },
      asks: ['stop cell-missing at revenue.netBudget'],
    },
    {
      because: 'words',
      figures: { ...position, 'capital.spend': 'to come' },
      asks: ['stop not-a-number at capital.spend'],
    },
    {
      because: 'millions without their word',
      figures: { ...position, 'revenue.outturn': '110' },
      asks: ['confirm other-measure at revenue.outturn'],
    },
  ];
  for (const { because, figures, asks } of cases)
    test(because, () => {
      const content: ReturnContent = { kind: 'finance', figures, texts: {}, confirmations: {} };
      assert.deepEqual(codes(guardReturn({ frame: FRAME, ref: 'finance', content })), asks);
    });

  const budget = sectionTables(BASE.sections.finance as Finance, 'finance')
    .flatMap(({ figures }) => figures)
    .find(({ path }) => path === 'revenue.netBudget');
  assert.ok(budget);
  const before = typedFigure(budget.before, budget);
  assert.ok(before);
  for (const [because, times, ...asks] of [
    ['exactly a hundred times the quarter before', '100', 'confirm other-measure at revenue.netBudget'],
    ['nearly a hundred times', '99.99'],
    ['exactly a hundredth', '0.01', 'confirm other-measure at revenue.netBudget'],
    ['a little more than a hundredth', '0.010001'],
  ] as const)
    test(because, () => {
      const figures = { ...position, 'revenue.netBudget': `£${before.times(times).toFixed()}` };
      const content: ReturnContent = { kind: 'finance', figures, texts: {}, confirmations: {} };
      assert.deepEqual(codes(guardReturn({ frame: FRAME, ref: 'finance', content })), asks);
    });

  test('an overspend is that of the pounds understood', () => {
    const content: ReturnContent = { kind: 'finance', figures: position, texts: {}, confirmations: {} };
    const { finance } = recordWith(FRAME, [{ kind: 'finance', ref: 'finance', content }]).sections;
    assert.equal(revenueVariance((finance as Finance).revenue)?.pounds.toFixed(), '13370000');
  });
});
