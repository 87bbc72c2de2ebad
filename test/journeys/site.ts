import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { readPublication } from '../../src/intake/published/index.ts';
import { systemClock } from '../../src/sign-in/index.ts';
import {
  firstEntry,
  PLAIN_SETTINGS,
  type SiteServices,
  type SiteSettings,
  siteApp,
  siteServices,
} from '../../src/site/index.ts';
import { openStore } from '../../src/store/index.ts';
import type { SecurityLog } from '../../src/use-cases/security/index.ts';
import type { Clock, Instant } from '../../src/use-cases/sign-in/ports.ts';
import { serveApp } from '../../src/web/serve.ts';
import type { Failure } from '../../src/web/server.ts';
import { COUNCIL_FOLDER } from '../published/council.ts';

/** The whole site on a free port, over a store of its own in a temporary folder. */
export interface Site {
  /** "http://localhost:41233" */
  readonly url: string;
  /** For requests that need no network. */
  readonly app: Hono;
  /** What the site stands on, to prepare what a journey begins with. */
  readonly services: SiteServices;
  /** The path of the link that lets the first administrator in; null in the demo and while nothing is held. */
  readonly firstLink: string | null;
  /** What went wrong inside, to be empty. */
  readonly failures: readonly Failure[];
  /** What was told to whoever looks after the server. */
  readonly log: readonly string[];
  /** Sets the clock; until then it is the machine's. */
  readonly setTime: (moment: string) => void;
  readonly close: () => Promise<void>;
}

/** How a site is started. */
export interface SiteStart {
  /** Whether nothing is held: no council, no quarter. */
  readonly isEmpty?: boolean;
  /** Whether anybody may sign in as one of the people of the demo. */
  readonly isDemo?: boolean;
  /** The time that it begins at; the machine's unless told. */
  readonly at?: string;
  readonly settings?: Partial<SiteSettings>;
  /** Takes down who does what; nobody does unless told. */
  readonly security?: SecurityLog;
  /** The PostgreSQL database that it stands on; SQLite in the temporary folder unless told. */
  readonly databaseUrl?: string | undefined;
}

/** Starts the site as `mesur serve` does, with the council's published quarters unless told. */
export async function startSite({
  isEmpty = false,
  isDemo = false,
  at,
  settings = {},
  security,
  databaseUrl,
}: SiteStart = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'mesur-journeys-'));
  const opened = await openStore({ dataFolder: folder, databaseUrl });
  assert.ok(opened.ok, JSON.stringify(opened));
  const store = opened.value;
  if (!isEmpty) {
    const read = await readPublication(COUNCIL_FOLDER);
    assert.ok(read.ok);
    await store.loadPublication(read.value);
  }
  const failures: Failure[] = [];
  const log: string[] = [];
  const { clock, setTime } = settableClock(at);
  const made = await siteServices({
    store,
    settings: { ...PLAIN_SETTINGS, isDemo, ...settings },
    address: 'http://localhost',
    log: (line) => log.push(line),
    clock,
    ...(security !== undefined && { security }),
  });
  assert.ok(made.ok, JSON.stringify(made));
  let services = made.value;
  const entry = await firstEntry(services);
  let app: Hono | null = null;
  const served = await serveApp({
    port: 0,
    app: (url) => {
      services = { ...services, publicUrl: settings.publicUrl ?? url };
      app = siteApp({ services, record: (failure) => failures.push(failure) });
      return app;
    },
  });
  assert.ok(served.ok && app !== null);
  return {
    url: served.value.url,
    app,
    services,
    firstLink: entry?.path ?? null,
    failures,
    log,
    setTime,
    close: async () => {
      await served.value.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function settableClock(at: string | undefined): { readonly clock: Clock; readonly setTime: Site['setTime'] } {
  const machine = systemClock();
  let told = at;
  const clock = {
    now: () => (told === undefined ? machine.now() : (new Date(told).toISOString() as Instant)),
  };
  return {
    clock,
    setTime: (moment) => {
      told = moment;
    },
  };
}
