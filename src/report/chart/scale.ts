/** A vertical axis: its lowest and highest value, and the few values that are marked. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimal places that the ticks need. */
  readonly decimals: number;
  readonly startsAtZero: boolean;
}

const WANTED_TICKS = 4;

/**
 * An axis for values, with round ticks. It starts at zero unless the values lie so close together, far from
 * zero, that their change would not be seen. `ceiling` is a bound that it does not pass (100 for per cents).
 */
export function axisFor({
  values,
  ceiling = null,
}: {
  values: readonly number[];
  ceiling?: number | null;
}): Axis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const fromZero = lowest >= 0 && (lowest <= highest / 2 || lowest === highest);
  const spread = highest - lowest || Math.abs(highest) / 5 || 10;
  const wantedLow = fromZero ? 0 : lowest - spread * 0.2;
  const wantedHigh = highest + spread * 0.1;
  const step = roundStep((wantedHigh - wantedLow) / WANTED_TICKS);
  const floor = lowest >= 0 ? Math.max(0, wantedLow) : wantedLow;
  const first = Math.floor(floor / step);
  const top = Math.ceil(wantedHigh / step);
  const last = ceiling !== null && highest <= ceiling ? Math.min(top, Math.floor(ceiling / step)) : top;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const low = ticks[0] ?? 0;
  const high = Math.max(ticks.at(-1) ?? 1, highest);
  return {
    low,
    high,
    ticks,
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    startsAtZero: low <= 0 && high >= 0,
  };
}

/** The round number (1, 2, 2.5 or 5 times a power of ten) next above a step. 2.5 only where it stays whole. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factors = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
  return power * (factors.find((factor) => factor * power >= step - step * 1e-9) ?? 10);
}
