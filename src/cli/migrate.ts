import { fail, ok, type Result } from '../domain/value/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, type Services } from './command.ts';

/** `mesur migrate`: the database brought up to date by the owner of its tables. */
export const migrate: Command = {
  name: 'migrate',
  summary: 'bring a PostgreSQL database up to date, as the owner of its tables',
  help: `mesur migrate

Brings the tables of a PostgreSQL server up to date and loads the published quarters, as the account that owns the tables;
and lets the account of DATABASE_URL run Mesur, which then owns nothing. So a server can be started without the owner's
password: run this first, with every new version. mesur serve does the same by itself where DATABASE_OWNER_URL is set.

  DATABASE_OWNER_URL   the address of the server, with the account that owns the tables
  DATABASE_URL         the same, with the account that Mesur runs under

For example: mesur migrate`,
  run,
};

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, {});
  if (!parsed.ok) return parsed;
  if (parsed.value.positionals.length > 0)
    return fail(misuse('mesur migrate takes no arguments: give the addresses as variables.'));
  if (!services.environment.DATABASE_OWNER_URL)
    return fail(
      misuse(
        'DATABASE_OWNER_URL is missing: give the address of the server with the account that owns the tables.',
      ),
    );
  const migrated = await services.migrate();
  if (!migrated.ok) return migrated;
  services.output.write('The database is up to date.\n');
  return ok(null);
}
