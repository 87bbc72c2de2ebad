import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { fail, ok, type Result } from '../domain/value/index.ts';

/** Why the server could not listen. */
export type ServeFailure =
  | { readonly kind: 'port-in-use' | 'port-not-allowed'; readonly port: number }
  | { readonly kind: 'no-such-host'; readonly host: string };

/** A server that listens. */
export interface RunningServer {
  /** Where it listens: "http://localhost:3000". */
  readonly url: string;
  /** Takes no new connection, finishes the requests under way (those longer than 5 seconds are cut), and resolves. */
  readonly close: () => Promise<void>;
  /** Resolves when it has closed, by `close` or by a signal to end (SIGINT, SIGTERM). */
  readonly closed: Promise<void>;
}

const GRACE_MS = 5000;
const SWEEP_MS = 20;

/**
 * What one sender may hold of the server: the line and headers of a request come within ten seconds, all of it within
 * two minutes (25 MB at 2 Mbit/s), and are no longer than any browser's. A connection that asks nothing is kept for longer
 * than proxies keep theirs (60 seconds), so that none is closed while they send.
 */
const SERVER_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
};

/** Connections that wait to be taken up: many people come at once when a quarter is opened. */
const BACKLOG = 4096;

/** This machine, in both families of addresses: a browser may try either. */
const LOCALHOST: readonly string[] = ['127.0.0.1', '::1'];

/**
 * Listens on a port of a host: "localhost" unless told, so that only this machine reaches it; "0.0.0.0" or "::" for
 * all. Port 0 takes a free one. What cannot be had is a failure, not an exception. `app` may depend on the address
 * that came of it.
 */
export async function serveApp({
  app,
  port,
  host = 'localhost',
  limits = {},
}: {
  readonly app: Hono | ((url: string) => Hono);
  readonly port: number;
  readonly host?: string;
  readonly limits?: Partial<typeof SERVER_LIMITS>;
}): Promise<Result<RunningServer, ServeFailure>> {
  let answering: Hono | null = null;
  const open = () =>
    createAdaptorServer({
      serverOptions: { ...SERVER_LIMITS, ...limits },
      // Whoever comes between the first family and the second, before the app is made, comes again.
      fetch: (request, environment) =>
        answering?.fetch(request, environment) ?? new Response(null, { status: 503 }),
    }) as Server;
  const servers: Server[] = [];
  let missed: ServeFailure | null = null;
  for (const each of host === 'localhost' ? LOCALHOST : [host]) {
    const server = open();
    const [first] = servers;
    const failure = await listen(server, { host: each, port: first === undefined ? port : portOf(first) });
    if (failure === null) {
      servers.push(server);
      continue;
    }
    // A machine may have one family only, and a port that was free in one may be taken in the other.
    const isEnough = failure.kind === 'no-such-host' || (first !== undefined && port === 0);
    if (!isEnough) {
      for (const listening of servers) listening.close();
      return fail(failure);
    }
    missed = failure;
  }
  const [first] = servers;
  if (first === undefined) return fail(missed ?? { kind: 'no-such-host', host });
  const url = `http://${nameOf(host)}:${portOf(first)}`;
  answering = typeof app === 'function' ? app(url) : app;
  return ok(running(servers, url));
}

/** Null when it listens. */
function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ServeFailure | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve({ kind: 'port-in-use', port });
      else if (error.code === 'EACCES') resolve({ kind: 'port-not-allowed', port });
      else if (/^(EADDRNOTAVAIL|EAFNOSUPPORT|ENOTFOUND|EAI_\w+)$/.test(error.code ?? ''))
        resolve({ kind: 'no-such-host', host });
      else reject(error);
    });
    server.listen({ port, host, backlog: BACKLOG }, () => resolve(null));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The host as an address for people: all interfaces are this machine too. */
function nameOf(host: string): string {
  if (['0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function running(servers: readonly Server[], url: string): RunningServer {
  const closed = Promise.all(
    servers.map((server) => new Promise<void>((resolve) => server.once('close', resolve))),
  ).then(() => {});
  const close = (): Promise<void> => {
    for (const server of servers) closeServer(server);
    return closed;
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  void closed.then(() => {
    process.off('SIGINT', close);
    process.off('SIGTERM', close);
  });
  return { url, close, closed };
}

function closeServer(server: Server): void {
  server.close();
  // A connection kept open by a browser becomes idle only after its request, so idle ones are looked for again.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  server.once('close', () => clearInterval(sweep));
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
}
