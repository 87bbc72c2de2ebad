import type { Risk } from '../../domain/risk/index.ts';
import type { Direction, Status } from '../../domain/scoring/index.ts';
import type { Decimal, Unit } from '../../domain/value/index.ts';

/** What every chart says: the finding as title, measure and unit under it, and a description for those who do not see it. */
interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
}

/**
 * A whole cut into counted parts, in the order given: indicators by status, say. One bar, or a ring with the whole
 * in its middle.
 */
export interface PartsChart extends ChartWords {
  readonly kind: 'parts';
  /** A bar where none is given: lengths compare better than angles. */
  readonly shape?: 'bar' | 'doughnut';
  readonly parts: readonly PartsChartPart[];
}

/**
 * A part of a `PartsChart`: its word, count and colour by status; null is the grey of "no status". A part that is
 * a direction of travel has no status; its arrow is its shape.
 */
export interface PartsChartPart {
  readonly label: string;
  readonly count: number;
  readonly status: Status | null;
  readonly direction?: Direction;
}

/** Readings over time against a target line. Missing values leave a gap in the line. */
export interface SeriesChart extends ChartWords {
  readonly kind: 'series';
  readonly unit: Unit;
  readonly points: readonly { readonly label: string; readonly value: Decimal | null }[];
  readonly target: { readonly label: string; readonly value: Decimal } | null;
  /** Headings of the equivalent table: period and value. */
  readonly tableHeadings: readonly [string, string];
}

/** Amounts as horizontal bars from a line at zero, in the order given; negative ones to its left. */
export interface BarsChart extends ChartWords {
  readonly kind: 'bars';
  readonly unit: Unit;
  /** Places shown at the bars' ends and in the table; null shows values as exact as they are. */
  readonly decimals: number | null;
  readonly bars: readonly BarsChartBar[];
  /** What the bars' markers are, "Target"; null where none has one. */
  readonly markerLabel: string | null;
  /** Headings of the equivalent table: what the bars are of, and value. */
  readonly tableHeadings: readonly [string, string];
}

/** A bar: its label and amount, or null for none; coloured by status, with its word, where it has one; `marker` is its target. */
export interface BarsChartBar {
  readonly label: string;
  readonly value: Decimal | null;
  /** What stands in the place of an amount that there is and that is not shown. */
  readonly instead?: string;
  readonly status?: { readonly status: Status; readonly word: string };
  readonly marker?: Decimal | null;
  /** Whether it sums up the others. */
  readonly isTotal?: boolean;
}

/** Risks by likelihood (up) and impact (across), numbered in the order given. */
export interface MatrixChart extends ChartWords {
  readonly kind: 'matrix';
  readonly risks: readonly (Pick<Risk, 'likelihood' | 'impact'> & { readonly label: string })[];
  /** The words of the axes and of their product; headings of the equivalent table too. */
  readonly words: {
    readonly risk: string;
    readonly likelihood: string;
    readonly impact: string;
    readonly score: string;
  };
}

/** A chart is a value; it is drawn to SVG by `drawChart` and told as a table by `chartTable`. */
export type Chart = PartsChart | SeriesChart | BarsChart | MatrixChart;
