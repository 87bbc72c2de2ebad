import type { Status } from '../../domain/scoring/index.ts';
import type { Decimal, Unit } from '../../domain/value/index.ts';

/** What every chart says: the finding as title, measure and unit under it, and a description for those who do not see it. */
interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
}

/** A single bar cut into counted parts, in the order given: indicators by status, say. */
export interface PartsChart extends ChartWords {
  readonly kind: 'parts';
  readonly parts: readonly PartsChartPart[];
}

/** A part of a `PartsChart`: its word, count and colour by status; null is the grey of "no status". */
export interface PartsChartPart {
  readonly label: string;
  readonly count: number;
  readonly status: Status | null;
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

/** A chart is a value; it is drawn to SVG by `drawChart` and told as a table by `chartTable`. */
export type Chart = PartsChart | SeriesChart;
