import type { Bilingual, Result } from '../domain/value/index.ts';
import type { OpenedStore, Vault } from '../use-cases/index.ts';
import type { Acting } from '../use-cases/returns/index.ts';
import type { SecurityEvent } from '../use-cases/security/index.ts';
import type { Tokens } from '../use-cases/sign-in/ports.ts';

/** A command that failed in an expected way: one clear line for standard error, that says what to do. */
export interface Refusal {
  readonly line: string;
  /** 2 for a command written wrongly, 1 for one that could not be done. */
  readonly exitCode: 1 | 2;
}

/** How a server is run. What is null is not configured. */
export interface ServeSettings {
  readonly port: number;
  readonly host: string;
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string | null;
  /** How many proxies stand in front. */
  readonly proxies: number;
  readonly isDemo: boolean;
  readonly identityProvider: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly name: Bilingual;
  } | null;
  readonly mail: { readonly url: string; readonly from: string } | null;
}

/** A running server: where it answers, and when it has stopped. */
export interface RunningServer {
  readonly address: string;
  /** The link for the first administrator, as a path; null when somebody can administer already. */
  readonly firstEntry: { readonly authority: string; readonly path: string } | null;
  readonly stopped: Promise<void>;
}

/** What commands are given by `main.ts`, which alone knows how it is made. */
export interface Services {
  /** Opens the store with the published quarters loaded: the one configured, or an SQLite one in `folder`. */
  readonly openStore: (folder?: string) => Promise<Result<OpenedStore, Refusal>>;
  /** The same as the owner of its tables, where that is another account than the one Mesur runs under. */
  readonly openAsOwner: () => Promise<Result<OpenedStore, Refusal>>;
  /** The store configured as a whole, neither opened nor loaded. */
  readonly vault: Vault<Refusal>;
  /** Brings the database up to date as the account that owns its tables, where one is configured; else does nothing. */
  readonly migrate: () => Promise<Result<null, Refusal>>;
  /** The pages on a store, without a port: a request in, a response out. In a demo anybody may sign in. */
  readonly pages: (
    store: OpenedStore,
    order?: { readonly isDemo: boolean },
  ) => Promise<(request: Request) => Promise<Response>>;
  readonly serve: (options: {
    readonly store: OpenedStore;
    readonly settings: ServeSettings;
  }) => Promise<Result<RunningServer, Refusal>>;
  readonly clock: Acting['clock'];
  /** Notes in the security log what a command did, where that is a file. */
  readonly noted: (event: SecurityEvent) => Promise<void>;
  /** Unguessable texts, for links. */
  readonly tokens: () => Promise<Tokens>;
  /** The file that Node starts, for commands that measure a start. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly errors: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** One command: its name, a line for the list, its help, and what it does with its arguments. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[], services: Services) => Promise<Result<null, Refusal>>;
}

/** A refusal for a command written wrongly. */
export function misuse(line: string): Refusal {
  return { line, exitCode: 2 };
}

/** A refusal for a command that could not be done. */
export function refusal(line: string): Refusal {
  return { line, exitCode: 1 };
}
