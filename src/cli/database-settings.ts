import { fail, ok, type Result } from '../domain/value/index.ts';
import { misuse, type Refusal } from './command.ts';

/** How a PostgreSQL server is used. */
interface DatabaseSettings {
  /** Connections at one time at most. */
  readonly connections: number;
  /** How long one statement may take, in milliseconds. */
  readonly statementMs: number;
}

const CONNECTIONS = { usual: 10, most: 500 };
const SECONDS = { usual: 15, most: 3600 };

/** The settings of a PostgreSQL server by their variables, or a refusal that names the one that is wrong. */
export function databaseSettings({
  MESUR_DB_POOL: pool,
  MESUR_DB_TIMEOUT: timeout,
}: Readonly<Record<string, string | undefined>>): Result<DatabaseSettings, Refusal> {
  const connections = wholeWithin(pool, CONNECTIONS);
  if (connections === null)
    return fail(
      misuse(`MESUR_DB_POOL is "${pool}": give the number of connections, from 1 to ${CONNECTIONS.most}.`),
    );
  const seconds = wholeWithin(timeout, SECONDS);
  if (seconds === null)
    return fail(misuse(`MESUR_DB_TIMEOUT is "${timeout}": give seconds, from 1 to ${SECONDS.most}.`));
  return ok({ connections, statementMs: seconds * 1000 });
}

/** The number that was given, or the usual one where none was; null of what is no whole number from one to the most. */
function wholeWithin(
  given: string | undefined,
  { usual, most }: { readonly usual: number; readonly most: number },
): number | null {
  const number = Number(given || usual);
  return /^\d*$/.test(given ?? '') && number >= 1 && number <= most ? number : null;
}
