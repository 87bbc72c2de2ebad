import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { fail, ok, type Result } from '../domain/value/index.ts';

/** Why the server could not listen. */
export type ServeFailure = { readonly kind: 'port-in-use' | 'port-not-allowed'; readonly port: number };

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

/** Listens on a port; 0 takes a free one. A port that cannot be had is a failure, not an exception. */
export function serveApp({
  app,
  port,
  host,
}: {
  readonly app: Hono;
  readonly port: number;
  readonly host?: string;
}): Promise<Result<RunningServer, ServeFailure>> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(fail({ kind: 'port-in-use', port }));
      else if (error.code === 'EACCES') resolve(fail({ kind: 'port-not-allowed', port }));
      else reject(error);
    });
    server.listen({ port, host }, () => resolve(ok(running(server, host))));
  });
}

function running(server: Server, host: string | undefined): RunningServer {
  const closed = new Promise<void>((resolve) => {
    server.once('close', resolve);
  });
  const close = (): Promise<void> => {
    server.close();
    // A connection kept open by a browser becomes idle only after its request, so idle ones are looked for again.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    server.once('close', () => clearInterval(sweep));
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    return closed;
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  server.once('close', () => {
    process.off('SIGINT', close);
    process.off('SIGTERM', close);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://${host ?? 'localhost'}:${port}`, close, closed };
}
