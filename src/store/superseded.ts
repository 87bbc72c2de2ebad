import { fail, ok, type Result } from '../domain/value/index.ts';
import type { Changed } from '../use-cases/returns/ports.ts';

/** Thrown within a transaction to give it up: somebody else was there first. */
class Superseded extends Error {
  readonly changed: Changed;

  constructor(changed: Changed) {
    super(changed.kind);
    this.changed = changed;
  }
}

/** Runs a write that throws when somebody else was first, and gives that as a value. */
export async function unlessSuperseded<Answer>(
  write: () => Promise<Answer>,
): Promise<Result<Answer, Changed>> {
  try {
    return ok(await write());
  } catch (error) {
    if (error instanceof Superseded) return fail(error.changed);
    throw error;
  }
}

/** Gives up a transaction that follows on a return or quarter that has changed. */
export function giveUp(changed: Changed): never {
  throw new Superseded(changed);
}
