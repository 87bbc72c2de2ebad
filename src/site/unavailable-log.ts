import type { Unavailability } from '../use-cases/index.ts';

/** Between two lines about it. */
const QUIET_MS = 60_000;

const LINES: Readonly<Record<Unavailability, string>> = {
  busy: 'the database has too much to do',
  down: 'the database cannot be reached, or cannot write',
};

/**
 * Tells whoever looks after the server that requests were answered with 503: the first at once, those of the next minute
 * together, in one line with the next one after it.
 */
export function unavailableLog({
  log,
  nowMs = () => performance.now(),
}: {
  readonly log: (line: string) => void;
  readonly nowMs?: () => number;
}): (why: Unavailability, error: unknown) => void {
  const told: Partial<Record<Unavailability, { readonly at: number; since: number }>> = {};
  return (why, error) => {
    const before = told[why];
    if (before !== undefined && nowMs() - before.at < QUIET_MS) {
      before.since++;
      return;
    }
    const unsaid =
      before === undefined || before.since === 0 ? '' : ` (and ${before.since} times before this)`;
    log(
      `${LINES[why]}; answered with 503${unsaid}: ${error instanceof Error ? error.message : String(error)}`,
    );
    told[why] = { at: nowMs(), since: 0 };
  };
}
