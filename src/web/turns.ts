/** Ends a turn. */
export type EndTurn = () => void;

/** Turns of requests: so many at once, and those who wait in the order of their coming. */
export interface Turns {
  /** Resolves when it is this request's turn; with null where that was not so within the time that anybody waits. */
  readonly take: () => Promise<EndTurn | null>;
}

/**
 * Turns for requests that read. Where a thousand come at once, each of them begun together would wait for a connection to the
 * database for longer than it may be waited for; one after the other all are answered.
 */
export function turnsOf({ atOnce, waitMs }: { readonly atOnce: number; readonly waitMs: number }): Turns {
  const waiting = new Set<(endTurn: EndTurn) => void>();
  let running = 0;
  const endTurn: EndTurn = () => {
    const [next] = waiting;
    if (next === undefined) running--;
    else {
      waiting.delete(next);
      next(endTurn);
    }
  };
  return {
    take: () => {
      if (running < atOnce) {
        running++;
        return Promise.resolve(endTurn);
      }
      return new Promise((resolve) => {
        const begin = (end: EndTurn) => {
          clearTimeout(timer);
          resolve(end);
        };
        const timer = setTimeout(() => {
          waiting.delete(begin);
          resolve(null);
        }, waitMs);
        waiting.add(begin);
      });
    },
  };
}
