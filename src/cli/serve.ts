import { ok, type Result } from '../domain/value/index.ts';
import { readArguments } from './arguments.ts';
import type { Command, Refusal, RunningServer, ServeSettings, Services } from './command.ts';
import { serveSettings } from './serve-settings.ts';

/** `mesur serve`: the pages, until it is stopped. */
export const serve: Command = {
  name: 'serve',
  summary: 'serve the pages',
  help: `mesur serve [--port PORT] [--host HOST] [--demo]

Serves the pages until it is stopped (Ctrl+C). On the first start the published quarters are loaded. While nobody can
administer it, each start prints a link that lets the first administrator in.

  --port PORT    else the variable PORT, else 3000
  --host HOST    else the variable MESUR_HOST, else localhost: then only this machine reaches it. In a container, or
                 for a proxy on another machine, give 0.0.0.0 (or :: for both families of addresses)
  --demo         or MESUR_DEMO=1: a demonstration, in which anybody can sign in as one of seven invented people

  MESUR_DATA     the folder of the database; .mesur unless told
  DATABASE_URL   the address of a PostgreSQL server, to be used in place of that folder
  MESUR_DB_POOL  how many connections to it are used at one time; 10 unless told
  MESUR_DB_TIMEOUT  how many seconds one statement may take there; 15 unless told
  DATABASE_OWNER_URL
                 the same address with the account that owns the tables, so that the account of DATABASE_URL need own
                 nothing; see mesur migrate
  MESUR_URL      the address that people know it by: https://mesur.example.wales; http://localhost:PORT unless told
  MESUR_SECRET_KEY    the keys that the secrets of one-time codes are encrypted under, 32 random bytes each in base64
                 (openssl rand -base64 32), with commas between: the first encrypts, all decrypt. Unless told, the
                 file secret.key in the folder MESUR_DATA, made at the first start. Backups do not hold it: keep a
                 copy apart. Servers that share a PostgreSQL database need the same keys
  MESUR_SECURITY_LOG  a file for the security log, a line of JSON for each event; standard error unless told
  MESUR_PROXIES  how many proxies stand in front and add to X-Forwarded-For; 0 unless told

The council's own accounts, by OpenID Connect (register MESUR_URL/sign-in/council/callback there):
  MESUR_OIDC_ISSUER, MESUR_OIDC_CLIENT_ID, MESUR_OIDC_CLIENT_SECRET
  MESUR_OIDC_NAME            what the accounts are called, "English | Cymraeg"

Letters (reminders, links to sign in):
  MESUR_SMTP                 smtp://name:password@post.council.example:587
  MESUR_MAIL_FROM            Mesur <mesur@council.example>`,
  run,
};

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  demo: { type: 'boolean' },
} as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const settings = serveSettings({ options: parsed.value.values, environment: services.environment });
  if (!settings.ok) return settings;

  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const served = await services.serve({ store, settings: settings.value });
    if (!served.ok) return served;
    services.output.write(linesFor(served.value, settings.value));
    if (store.unreadableCodes > 0) services.output.write(unreadableLine(store.unreadableCodes));
    await served.value.stopped;
    return ok(null);
  } finally {
    await store.close();
  }
}

/** Said at the start: those people find out only when they want to sign in. */
function unreadableLine(people: number): string {
  return `The one-time codes of ${people === 1 ? 'one person' : `${people} people`} cannot be read: put the secret.key of the server they were set up on into the data folder (or MESUR_SECRET_KEY), or let them use a recovery code and set up their codes anew.\n`;
}

function linesFor({ address, firstEntry }: RunningServer, { publicUrl, isDemo }: ServeSettings): string {
  const lines = [`Mesur is at ${address}${publicUrl === null ? '' : `, for people at ${publicUrl}`}`];
  if (isDemo) lines.push('This is a demonstration: anybody who reaches it can sign in as anybody.');
  if (firstEntry !== null) {
    const { authority, path } = firstEntry;
    const link = new URL(path, publicUrl ?? address).href;
    lines.push(`Nobody can administer ${authority} yet. Open this link once, within 24 hours: ${link}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
