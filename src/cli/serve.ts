import { fail, ok, type Result } from '../domain/value/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, type Services } from './command.ts';

const DEFAULT_PORT = 3000;

/** `mesur serve`: the pages, until it is stopped. */
export const serve: Command = {
  name: 'serve',
  summary: 'serve the pages',
  help: `mesur serve [--port PORT]

Serves the pages until it is stopped (Ctrl+C). On the first start the published quarters are loaded.

  --port PORT    else the variable PORT, else ${DEFAULT_PORT}

  MESUR_DATA     the folder of the database; .mesur unless told
  DATABASE_URL   the address of a PostgreSQL server, to be used in place of that folder`,
  run,
};

const OPTIONS = { port: { type: 'string' } } as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const given = parsed.value.values.port ?? (services.environment.PORT || String(DEFAULT_PORT));
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    return fail(misuse(`"${given}" is not a port: give a number from 0 to 65535.`));

  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const served = await services.serve({ store, port });
    if (!served.ok) return served;
    services.output.write(`Mesur is at ${served.value.address}\n`);
    await served.value.stopped;
    return ok(null);
  } finally {
    await store.close();
  }
}
