/**
 * Where everything is joined: the only file that knows both what is asked for and how it is done. Each command
 * loads no more than it needs, so that a report starts without a web server and a server without a typesetter.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Refusal, Services } from './cli/index.ts';
import type { Instant } from './domain/period/index.ts';
import type { Result } from './domain/value/index.ts';
import type { CopyFailure, StoreFailure } from './store/index.ts';
import type { OpenedStore, StoreCopy } from './use-cases/index.ts';
import type { SecurityEvent, SecurityLog } from './use-cases/security/index.ts';
import type { ServeFailure } from './web/serve.ts';
import type { Failure } from './web/server.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

// Before anything else is loaded: compiled once, later starts are several times faster.
enableCompileCache(join(ROOT, '.cache'));

const { databaseSettings, refusal, runCommandLine } = await import('./cli/index.ts');
const { fail, ok } = await import('./domain/value/index.ts');

/** The folder of the published figures that every new store starts with. */
const PUBLISHED = join('data', 'bridgend');

/** The services of the command line on this machine; `root` is the folder of the checkout. */
function servicesOf(root: string): Services {
  return {
    openStore: (folder) => openStoreWithFigures({ root, folder }),
    openAsOwner: () => openAsOwner(root),
    vault: {
      backUp: async (order) =>
        notedCopy('backup-made', inWords(await (await configuredVault()).backUp(order))),
      restore: async (order) =>
        notedCopy('backup-restored', inWords(await (await configuredVault('owner')).restore(order))),
      verify: async (order) => inWords(await (await configuredVault()).verify(order)),
    },
    migrate: () => prepareAsOwner(root),
    pages: pagesOn,
    serve: serveStore,
    tokens: async () => (await import('./sign-in/index.ts')).randomTokens(),
    clock,
    noted,
    entry: join(root, 'src', 'main.ts'),
    environment: process.env,
    output: process.stdout,
    errors: process.stderr,
  };
}

/** Where the store is, by the variables of this process. */
function configuredPlace() {
  return {
    dataFolder: process.env.MESUR_DATA || '.mesur',
    databaseUrl: process.env.DATABASE_URL || undefined,
    ownerUrl: process.env.DATABASE_OWNER_URL || undefined,
    secretKey: process.env.MESUR_SECRET_KEY || undefined,
  };
}

/** Rows are put back by the owner of the tables, where they have one of their own. */
async function configuredVault(as: 'owner' | 'account' = 'account') {
  const { vaultOn } = await import('./store/index.ts');
  const { ownerUrl, ...place } = configuredPlace();
  return vaultOn(as === 'owner' && ownerUrl !== undefined ? { ...place, databaseUrl: ownerUrl } : place);
}

/** Commands note what they did in the file alone: standard error is for whoever typed them. */
async function noted(event: SecurityEvent): Promise<void> {
  const security = await securityLogFor(null);
  if (security.ok) security.value.note(event);
}

async function notedCopy(
  event: string,
  done: Result<StoreCopy, Refusal>,
): Promise<Result<StoreCopy, Refusal>> {
  if (done.ok) await noted({ event, tables: done.value.tables.length });
  return done;
}

function inWords<Done>(copied: Result<Done, CopyFailure>): Result<Done, Refusal> {
  return copied.ok ? copied : fail(refusal(copyLine(copied.failure)));
}

async function openStoreWithFigures({
  root,
  folder,
}: {
  readonly root: string;
  readonly folder: string | undefined;
}): Promise<Result<OpenedStore, Refusal>> {
  const { openStore } = await import('./store/index.ts');
  const postgres = databaseSettings(process.env);
  if (!postgres.ok) return postgres;
  const place =
    folder === undefined ? { ...configuredPlace(), postgres: postgres.value } : { dataFolder: folder };
  if (folder === undefined) {
    const prepared = await prepareAsOwner(root);
    if (!prepared.ok) return prepared;
  }
  const opened = await openStore(place);
  if (!opened.ok) return fail(refusal(storeLine(opened.failure)));
  return withFigures(root, opened.value);
}

/**
 * Where the tables have an owner of their own: brings them up to date and loads the published quarters on a connection
 * of the owner's, which is closed then, and lets the account run that Mesur runs under.
 */
async function prepareAsOwner(root: string): Promise<Result<null, Refusal>> {
  const { ownerUrl, databaseUrl, ...place } = configuredPlace();
  if (ownerUrl === undefined) return ok(null);
  const { openStore } = await import('./store/index.ts');
  const grantTo = accountOf(databaseUrl);
  const opened = await openStore({ ...place, databaseUrl: ownerUrl, grantTo });
  if (!opened.ok) return fail(refusal(storeLine(opened.failure, 'DATABASE_OWNER_URL')));
  const loaded = await withFigures(root, opened.value);
  if (!loaded.ok) return loaded;
  await loaded.value.close();
  return ok(null);
}

async function openAsOwner(root: string): Promise<Result<OpenedStore, Refusal>> {
  const { ownerUrl, databaseUrl, ...place } = configuredPlace();
  if (ownerUrl === undefined) return openStoreWithFigures({ root, folder: undefined });
  const { openStore } = await import('./store/index.ts');
  const opened = await openStore({ ...place, databaseUrl: ownerUrl, grantTo: accountOf(databaseUrl) });
  return opened.ok ? opened : fail(refusal(storeLine(opened.failure, 'DATABASE_OWNER_URL')));
}

/** The name that an address signs in with; undefined where it has none, or cannot be read, which is said elsewhere. */
function accountOf(databaseUrl: string | undefined): string | undefined {
  if (databaseUrl === undefined || !URL.canParse(databaseUrl)) return undefined;
  return decodeURIComponent(new URL(databaseUrl).username) || undefined;
}

/** A store with the published quarters loaded; closed where they could not be. */
async function withFigures(root: string, store: OpenedStore): Promise<Result<OpenedStore, Refusal>> {
  const { readPublication } = await import('./intake/published/index.ts');
  try {
    const read = await readPublication(join(root, PUBLISHED));
    if (!read.ok) {
      await store.close();
      return fail(refusal(`cannot read ${read.failure.file}: ${read.failure.detail}`));
    }
    await store.loadPublication(read.value);
    return ok(store);
  } catch (error) {
    await store.close();
    const reason = error instanceof Error ? error.message : String(error);
    return fail(
      refusal(
        `cannot keep the published quarters (${reason}), so nothing was kept: free some space or check the database, then start again.`,
      ),
    );
  }
}

/** Why a store could not be opened, in one line that says what to do. */
function storeLine(failure: StoreFailure, setting = 'DATABASE_URL'): string {
  switch (failure.kind) {
    case 'folder-not-writable':
      return `cannot write to ${failure.path}: give the account that runs Mesur the right to, or name another folder in MESUR_DATA.`;
    case 'damaged':
      return `the database ${failure.path} is damaged and was left as it is: put a copy in its place with mesur restore FILE --replace, or move it away to start anew.`;
    case 'not-mesur':
      return `${failure.path} is a database of another program and was left as it is: name another folder in MESUR_DATA.`;
    case 'disk-failed':
      return `the disk failed at ${failure.path} (${failure.detail}): free some space or check the disk, then start again.`;
    case 'locked':
      return `${failure.at} is locked by another program: stop that program, or name another folder in MESUR_DATA.`;
    case 'newer-version':
      return `${failure.at} was made by a newer Mesur (${failure.found}): use that version or newer.`;
    case 'bad-secret-key':
      return `${failure.at} does not hold secret keys: give each as 32 random bytes in base64 (openssl rand -base64 32), the newest first.`;
    case 'bad-address':
      return `${setting} cannot be read: write it as postgresql://name:password@host:5432/database.`;
    case 'unreachable':
      return `the PostgreSQL server ${failure.host} does not answer: check that it runs and that ${setting} is right.`;
    case 'denied':
      return `the PostgreSQL server ${failure.host} refuses the name, password, database or right to make tables (${failure.detail}): check ${setting}. Where another account owns the tables, run mesur migrate with DATABASE_OWNER_URL first.`;
  }
}

/** Why a copy was not made or put back, in one line that says what to do. */
function copyLine(failure: CopyFailure): string {
  switch (failure.kind) {
    case 'nothing-held':
      return `nothing is held at ${failure.at}: check MESUR_DATA and DATABASE_URL, or start with mesur serve.`;
    case 'not-chained':
      return `${failure.at} was made by an older Mesur and has no chain to verify yet: start this version on it once, which makes one.`;
    case 'file-exists':
      return `${failure.file} is there already: choose another name, or add --replace.`;
    case 'same-file':
      return `${failure.file} is the database in use: name a file of its own for the copy.`;
    case 'no-folder':
      return `cannot write ${failure.file}: the folder ${failure.folder} does not exist. Make it first.`;
    case 'file-not-writable':
      return `cannot write ${failure.file} (${failure.detail}): choose a place with enough room that this account may write to.`;
    case 'no-file':
      return `cannot read ${failure.file} (${failure.detail}): name a copy made by mesur backup.`;
    case 'not-a-backup':
      return `${failure.file} is no copy of Mesur (${failure.detail}): name one made by mesur backup.`;
    case 'backup-damaged':
      return `${failure.file} is damaged (${failure.detail}) and nothing was restored: use another copy.`;
    case 'backup-newer':
      return `${failure.file} was made by a newer Mesur (${failure.found}): use that version or newer.`;
    case 'store-holds':
      return `${failure.at} holds something already: choose an empty place, or add --replace to put the copy in its stead.`;
    case 'in-use':
      return `${failure.at} is in use by another program: stop the server on it, then restore again.`;
    case 'rows-refused':
      return `${failure.at} refuses what the copy holds (${failure.detail}), and nothing was restored: restore it into a folder and look there.`;
    case 'differs':
      return `what was written differs from what was read in ${failure.tables.join(', ')}, and was given up: check the disk and the database, then try again.`;
    default:
      return storeLine(failure);
  }
}

const clock = { now: () => new Date().toISOString() as Instant };

/** The security log: in the file that is named, else on standard error where a server runs; a failure is in words. */
async function securityLogFor(errors: NodeJS.WritableStream | null): Promise<Result<SecurityLog, string>> {
  const { jsonLines, lineFile } = await import('./security-log/index.ts');
  const aside = (line: string) => void errors?.write(line);
  const file = process.env.MESUR_SECURITY_LOG;
  if (!file) return ok(jsonLines({ clock, write: aside }));
  const opened = lineFile(file, aside);
  return opened.ok ? ok(jsonLines({ clock, write: opened.value })) : opened;
}

/** A line for whoever looks after the server, and a request that failed by a fault of ours. */
function tellingIn(security: SecurityLog) {
  return {
    log: (text: string) => security.note({ event: 'trouble', level: 'warning', text }),
    record: ({ reference, method, path, error }: Failure) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      security.note({ event: 'fault', level: 'error', reference, method, path, detail });
    },
  };
}

const pagesOn: Services['pages'] = async (store, { isDemo } = { isDemo: false }) => {
  const { PLAIN_SETTINGS, siteApp, siteServices } = await import('./site/index.ts');
  const security = await securityLogFor(process.stderr);
  if (!security.ok) throw new Error(security.failure);
  const { log, record } = tellingIn(security.value);
  const made = await siteServices({
    store,
    settings: { ...PLAIN_SETTINGS, isDemo },
    address: 'http://localhost',
    log,
  });
  if (!made.ok) throw new Error(made.failure);
  return siteApp({ services: made.value, record }).fetch as (request: Request) => Promise<Response>;
};

const serveStore: Services['serve'] = async ({ store, settings }) => {
  const { firstEntry, letterRounds, siteApp, siteServices } = await import('./site/index.ts');
  const { serveApp } = await import('./web/serve.ts');
  const { port, host } = settings;
  const security = await securityLogFor(process.stderr);
  if (!security.ok)
    return fail(
      refusal(`cannot write the security log (${security.failure}): name another in MESUR_SECURITY_LOG.`),
    );
  const { log, record } = tellingIn(security.value);
  const made = await siteServices({
    store,
    settings,
    address: `http://localhost:${port}`,
    log,
    security: security.value,
  });
  if (!made.ok) return fail(refusal(`${made.failure}.`));
  const services = made.value;
  const publicUrlAt = (address: string) => settings.publicUrl ?? address;
  const served = await serveApp({
    app: (address) => siteApp({ services: { ...services, publicUrl: publicUrlAt(address) }, record }),
    port,
    host,
  });
  if (!served.ok) return fail(refusal(serveLine(served.failure)));
  const { url: address, closed } = served.value;
  // Nobody is made a person, and nothing is noted, by a start that comes to nothing.
  const entry = await firstEntry(services);
  const rounds = letterRounds({ ...services, publicUrl: publicUrlAt(address) });
  const { endWorkers } = await import('./intake/file/index.ts');
  const stopped = closed.then(() => Promise.all([rounds.stop(), endWorkers()])).then(() => {});
  return ok({ address, firstEntry: entry, stopped });
};

/** Why the server could not listen, in one line that says what to do. */
function serveLine(failure: ServeFailure): string {
  switch (failure.kind) {
    case 'port-in-use':
      return `port ${failure.port} is in use: stop the program that has it, or choose another with --port or PORT.`;
    case 'port-not-allowed':
      return `port ${failure.port} is not allowed to this account: choose one above 1023 with --port or PORT.`;
    case 'no-such-host':
      return `"${failure.host}" is no address of this machine: give one with --host or MESUR_HOST, or 0.0.0.0 for all.`;
  }
}

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), servicesOf(ROOT));
} catch (error) {
  // A fault of ours: one line for people; the whole of it where someone asks.
  const line = error instanceof Error ? error.message : String(error);
  process.stderr.write(`mesur: something failed that should not have: ${line} (MESUR_TRACE=1 shows where)\n`);
  if (process.env.MESUR_TRACE !== undefined) console.error(error);
  process.exitCode = 1;
}
