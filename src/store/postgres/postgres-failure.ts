import pg from 'pg';
import type { StoreFailure } from '../failure.ts';

/** Codes of refusals (postgresql.org, appendix A): sign-in (class 28), no such database, no right to it. */
const DENIED = /^(28...|3D000|42501|3F000)$/;

/** Codes of a server that is starting, stopping, full or gone (classes 08, 53 and 57P). */
const UNREACHABLE = /^(08...|53...|57P..)$/;

const LOCK_NOT_AVAILABLE = '55P03';

/** A failure to open, by the server's code; an error of the connection means that no server answers. Others are thrown on. */
export function postgresFailure({ error, host }: { error: unknown; host: string }): StoreFailure {
  if (!(error instanceof Error) || error instanceof TypeError) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const detail = detailOf(error);
  // The client's own errors have no code: it cannot sign in without a password, or nobody answered.
  if (!(error instanceof pg.DatabaseError))
    return { kind: detail.startsWith('SASL') ? 'denied' : 'unreachable', host, detail };
  if (DENIED.test(code)) return { kind: 'denied', host, detail };
  if (UNREACHABLE.test(code)) return { kind: 'unreachable', host, detail };
  if (code === LOCK_NOT_AVAILABLE) return { kind: 'locked', at: host, detail };
  throw error;
}

/** Node joins the errors of the addresses it tried and leaves the message empty. */
function detailOf(error: Error): string {
  if (error instanceof AggregateError) return error.errors.map((each: Error) => each.message).join('; ');
  return error.message;
}
