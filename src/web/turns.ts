/** Ends a turn. */
type EndTurn = () => void;

/** Turns of requests: so many at once, and those who wait in the order of their coming. */
interface Turns {
  /** Resolves when it is this request's turn; with null where that was not so within the time that anybody waits. */
  readonly take: () => Promise<EndTurn | null>;
}

/**
 * Turns for requests that read. Where a thousand come at once, each of them begun together would wait for a connection to the
 * database for longer than it may be waited for. One is begun in each round of the event loop, since that takes up one new
 * connection in a round: otherwise those who come new would wait until all who were there before have been answered.
 */
export function turnsOf({ atOnce, waitMs }: { readonly atOnce: number; readonly waitMs: number }): Turns {
  const waiting = new Set<() => void>();
  let running = 0;
  let isRoundAsked = false;
  const askRound = () => {
    if (isRoundAsked || running >= atOnce || waiting.size === 0) return;
    isRoundAsked = true;
    setImmediate(() => {
      isRoundAsked = false;
      const [next] = waiting;
      if (next !== undefined) {
        waiting.delete(next);
        running++;
        next();
      }
      askRound();
    });
  };
  const endTurn: EndTurn = () => {
    running--;
    askRound();
  };
  return {
    take: () =>
      new Promise((resolve) => {
        const begin = () => {
          clearTimeout(timer);
          resolve(endTurn);
        };
        const timer = setTimeout(() => {
          waiting.delete(begin);
          resolve(null);
        }, waitMs);
        waiting.add(begin);
        askRound();
      }),
  };
}
