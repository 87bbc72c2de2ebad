import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Changed } from '../../use-cases/returns/ports.ts';

/** Thrown within a transaction to give it up: somebody else was there first. */
class Superseded extends Error {
  readonly changed: Changed;

  constructor(changed: Changed) {
    super(changed.kind);
    this.changed = changed;
  }
}

/** How often a write is tried that PostgreSQL gives up because two stood in each other's way. */
const TRIES = 3;

/** PostgreSQL's codes for that: a deadlock, and transactions that cannot be put in an order. */
const COLLISION = /^40(P01|001)$/;

/** Runs a write that throws when somebody else was first, and gives that as a value. */
export async function unlessSuperseded<Answer>(
  write: () => Promise<Answer>,
): Promise<Result<Answer, Changed>> {
  for (let tried = 1; ; tried++)
    try {
      return ok(await write());
    } catch (error) {
      if (error instanceof Superseded) return fail(error.changed);
      if (tried === TRIES || !isCollision(error)) throw error;
    }
}

function isCollision(error: unknown): boolean {
  return error instanceof Error && 'code' in error && COLLISION.test(String(error.code));
}

/** Gives up a transaction that follows on a return or quarter that has changed. */
export function giveUp(changed: Changed): never {
  throw new Superseded(changed);
}
