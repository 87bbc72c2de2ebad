import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { readPublication } from '../../src/intake/published/index.ts';
import { openStore } from '../../src/store/index.ts';
import { routesOf } from '../../src/web/routes.ts';
import { serveApp } from '../../src/web/serve.ts';
import { type Failure, makeApp } from '../../src/web/server.ts';
import { COUNCIL_FOLDER } from '../published/council.ts';

/** The whole site on a free port, over a store of its own in a temporary folder. */
export interface Site {
  /** "http://localhost:41233" */
  readonly url: string;
  /** For requests that need no network. */
  readonly app: Hono;
  /** What went wrong inside, to be empty. */
  readonly failures: readonly Failure[];
  readonly close: () => Promise<void>;
}

/** Starts the site with the council's published quarters, or with an empty store. */
export async function startSite({ isEmpty = false }: { readonly isEmpty?: boolean } = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-journeys-'));
  const opened = await openStore({ dataFolder: folder });
  assert.ok(opened.ok);
  const store = opened.value;
  if (!isEmpty) {
    const read = await readPublication(COUNCIL_FOLDER);
    assert.ok(read.ok);
    await store.loadPublication(read.value);
  }
  const failures: Failure[] = [];
  const app = makeApp({
    routes: routesOf(store),
    ping: () => store.ping(),
    record: (failure) => failures.push(failure),
  });
  const served = await serveApp({ app, port: 0 });
  assert.ok(served.ok);
  return {
    url: served.value.url,
    app,
    failures,
    close: async () => {
      await served.value.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
