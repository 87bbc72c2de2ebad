import { type Finance, lineVariance } from '../../domain/finance/index.ts';
import { type Decimal, whole, ZERO } from '../../domain/value/index.ts';
import { formatNumber } from '../../locale/index.ts';
import type { BarsChart } from '../chart/index.ts';
import type { Context } from './context.ts';
import { SECTION_WORDS } from './section-words.ts';

const THOUSAND = whole(1000);

/** The main variances as bars to the right (over budget) and to the left (under), in the report's order; null of none. */
export function varianceChart({ budgetLines }: Finance, { language }: Context): BarsChart | null {
  const words = SECTION_WORDS[language];
  const bars = budgetLines.map((line) => ({
    label: line.title[language],
    value: lineVariance(line)?.pounds.div(THOUSAND) ?? null,
  }));
  const shown = (value: Decimal) => formatNumber({ value, unit: 'gbp-thousand', decimals: 0, language });
  const held = bars.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const [over] = held.toSorted((one, other) => other.value.cmp(one.value));
  const [under] = held.toSorted((one, other) => one.value.cmp(other.value));
  if (over === undefined || under === undefined) return null;
  const isWhole = held.length === bars.length;
  const finding = () => {
    if (over.value.gt(ZERO)) return words.findings.furthestOver(over.label, shown(over.value), isWhole);
    if (under.value.eq(ZERO)) return words.findings.onBudget(isWhole);
    return words.findings.furthestUnder(under.label, shown(under.value.abs()), isWhole);
  };
  return {
    kind: 'bars',
    title: finding(),
    subtitle: words.varianceMeasure,
    description: `${bars.map(({ label, value }) => `${label}: ${value === null ? words.notStated : shown(value)}`).join('; ')}.`,
    unit: 'gbp-thousand',
    decimals: 0,
    bars,
    markerLabel: null,
    tableHeadings: [words.line, words.lineVariance],
  };
}
