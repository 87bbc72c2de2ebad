import pg from 'pg';
import type { Unavailability } from '../../use-cases/ports.ts';

/**
 * Codes of a server that has too much to do (postgresql.org, appendix A): no connection or memory left (53200, 53300, 53400),
 * a statement or a lock that took too long (57014, 55P03), transactions that stood in each other's way (class 40).
 */
const BUSY = /^(53[234]00|57014|55P03|40...)$/;

/** Codes of a server that cannot save: gone or going (08, 57P), its disk full or failed (53100, 58), read only (25006), or closed to us. */
const DOWN = /^(08...|57P..|53...|58...|25006|28...|3D000)$/;

/** The system's own words for a server that is not reached. */
const UNREACHED = /^(ECONN|EPIPE$|ETIMEDOUT$|EHOST|ENET|ENOTFOUND$|EAI_|ENOENT$)/;

/** The client's errors have no code. */
const NO_CONNECTION_FREE = 'timeout exceeded when trying to connect';
const CONNECTION_LOST =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

/** Whether an error says that the server is busy or down, and nothing is wrong with what was asked; else null. */
export function postgresUnavailability(error: unknown): Unavailability | null {
  if (error instanceof AggregateError) return firstOf(error.errors);
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (error instanceof pg.DatabaseError) return BUSY.test(code) ? 'busy' : DOWN.test(code) ? 'down' : null;
  if (error.message === NO_CONNECTION_FREE) return 'busy';
  return CONNECTION_LOST.test(error.message) || UNREACHED.test(code) ? 'down' : null;
}

/** Node joins the errors of all the addresses that it tried. */
function firstOf(errors: readonly unknown[]): Unavailability | null {
  for (const each of errors) {
    const why = postgresUnavailability(each);
    if (why !== null) return why;
  }
  return null;
}
