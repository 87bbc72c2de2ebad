import type { Instant } from '../domain/period/index.ts';
import type { Clock } from '../use-cases/sign-in/ports.ts';

/** The machine's clock. */
export function systemClock(): Clock {
  return { now: () => new Date().toISOString() as Instant };
}
