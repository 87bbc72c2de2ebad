/** Chance that a seed gives again: the same seed makes the same entries on every machine. */

/** Draws of one seed. */
export interface Random {
  /** From 0 up to and without 1. */
  readonly unit: () => number;
  readonly between: (low: number, high: number) => number;
  readonly whole: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly normal: (mean: number, deviation: number) => number;
  readonly poisson: (mean: number) => number;
  readonly binomial: (tries: number, probability: number) => number;
}

/** The draws of a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + unit() * (high - low);
  const normal = (mean: number, deviation: number) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const poisson = (mean: number): number => {
    if (mean > 50) return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
    const limit = Math.exp(-mean);
    let [count, product] = [0, unit()];
    while (product > limit) {
      count++;
      product *= unit();
    }
    return count;
  };
  return {
    unit,
    between,
    normal,
    poisson,
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[Math.floor(unit() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    binomial: (tries, probability) => {
      if (tries > 300) {
        const spread = Math.sqrt(tries * probability * (1 - probability));
        return Math.min(tries, Math.max(0, Math.round(normal(tries * probability, spread))));
      }
      let count = 0;
      for (let index = 0; index < tries; index++) if (unit() < probability) count++;
      return count;
    },
  };
}
