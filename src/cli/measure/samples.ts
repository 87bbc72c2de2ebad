/** Times of repeated runs, in milliseconds. */
export interface Samples {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly totalMs: number;
  readonly count: number;
}

/** Runs something `count` times one after another, after `warmups` runs that do not count. */
export async function sample(
  run: () => Promise<unknown>,
  { count, warmups }: { readonly count: number; readonly warmups: number },
): Promise<Samples> {
  for (let done = 0; done < warmups; done++) await run();
  const times: number[] = [];
  const from = performance.now();
  for (let done = 0; done < count; done++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return { ...summaryOf(times), totalMs: performance.now() - from };
}

/** Median and 99th percentile of times in milliseconds. */
export function summaryOf(times: readonly number[]): Samples {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    medianMs: at(0.5),
    p99Ms: at(0.99),
    totalMs: times.reduce((sum, time) => sum + time, 0),
    count: times.length,
  };
}
