/** Lets at most `count` pieces of work run at once; the rest wait in the order they came. */
export function atMost(count: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work) => {
    // Whoever ends hands the place on without freeing it, so nobody who comes later can slip in between.
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
