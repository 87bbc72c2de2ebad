/** One indicator of which just this is known, for the tests of guards: what is typed, and what the guard says to it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator, IndicatorDefinition } from '../../src/domain/framework/index.ts';
import type { Period, Quarter } from '../../src/domain/period/index.ts';
import type { GuardFinding } from '../../src/domain/returns/guards/finding.ts';
import { type IndicatorGuard, indicatorEntry } from '../../src/domain/returns/guards/indicator-entry.ts';
import { emptyContent, frameFor, type IndicatorContent } from '../../src/domain/returns/index.ts';
import type { PeriodRecord } from '../../src/domain/scorecard/index.ts';
import { decimal } from '../../src/domain/value/index.ts';
import { council, recordOf } from '../published/council.ts';
import { schemeOf } from '../schemes.ts';

const opened = frameFor({
  base: recordOf(await council(), '2023-24-Q2'),
  period: '2023-24-Q3' as Quarter,
  plans: [],
  schemes: [],
});
assert.ok(opened.ok);
const FRAME = opened.value;

/** What is known of the indicator before anybody types, in the third quarter of 2023-24. */
export interface KnownOf {
  readonly unit?: IndicatorDefinition['unit'];
  readonly basis?: IndicatorDefinition['basis'];
  readonly polarity?: IndicatorDefinition['polarity'];
  readonly title?: string;
  readonly redefined?: boolean;
  readonly target?: string;
  /** Figures by period, with their counts after them in brackets ("70.4 (19/27)"); null: awaited. */
  readonly held?: Readonly<Record<string, string | null>>;
}

const figure = (text: string | null) =>
  text === null
    ? ({ kind: 'absent', reason: 'awaited', printed: '' } as const)
    : ({ kind: 'value', value: decimal(text), printed: text } as const);

/** A frame with one indicator that knows this and no more. */
export function oneIndicator(known: KnownOf): { readonly frame: PeriodRecord; readonly ref: string } {
  const { unit = 'count', basis = 'period', polarity = 'higher', redefined = false, held = {} } = known;
  const [plain] = FRAME.indicators;
  const [definition] = plain?.definitions.filter(({ year }) => year === '2023-24') ?? [];
  assert.ok(plain && definition);
  const indicator: Indicator = {
    ...plain,
    definitions: [
      {
        ...definition,
        ...{ unit, basis, polarity, redefined, measure: 'plain', frequency: 'quarterly' },
        title: { en: known.title ?? 'Visits made in time', cy: '' },
      },
    ],
    targets:
      known.target === undefined
        ? []
        : [{ period: '2023-24' as Period, figure: figure(known.target), note: null }],
    readings: Object.entries(held).map(([period, text]) => {
      const [, value = null, above, below] = /^([\d.-]+)(?: \((\d+)\/(\d+)\))?$/.exec(text ?? '') ?? [];
      return {
        ...{ period: period as Period, basis, split: null, comment: null, nextSteps: null, caution: null },
        figure: figure(value),
        fraction:
          above === undefined || below === undefined
            ? null
            : { numerator: decimal(above), denominator: decimal(below) },
        source: { edition: 'before', line: null },
      };
    }),
  };
  const frame = { ...FRAME, scheme: schemeOf('2023-24'), indicators: [indicator] };
  return { frame, ref: indicator.ref };
}

/** What a guard finds in what is typed. */
export function foundBy(
  guard: IndicatorGuard,
  { known, typed }: { readonly known: KnownOf; readonly typed: Partial<IndicatorContent> },
): readonly GuardFinding[] {
  const content = { ...(emptyContent('indicator') as IndicatorContent), ...typed };
  return guard(indicatorEntry({ ...oneIndicator(known), content }));
}

/** What is typed, why, and what the guard has to say ("confirm below-zero at value"); nothing where it has to be silent. */
export type GuardCase = readonly [
  because: string,
  known: KnownOf,
  typed: Partial<IndicatorContent> | string,
  ...finds: readonly string[],
];

/** A test for each case of a guard. A text alone is the figure typed. */
export function guardCases(guard: IndicatorGuard, cases: readonly GuardCase[]): void {
  for (const [because, known, typed, ...finds] of cases)
    test(because, () => {
      const content = typeof typed === 'string' ? { value: typed } : typed;
      const found = foundBy(guard, { known, typed: content });
      assert.deepEqual(
        found.map(({ strength, code, field }) => `${strength} ${code} at ${field}`),
        finds,
      );
    });
}
