import type { Result } from '../domain/value/index.ts';
import type { Store, Vault } from '../use-cases/index.ts';

/** A command that failed in an expected way: one clear line for standard error, that says what to do. */
export interface Refusal {
  readonly line: string;
  /** 2 for a command written wrongly, 1 for one that could not be done. */
  readonly exitCode: 1 | 2;
}

/** A running server: where it answers, how to stop it, and when it has stopped. */
export interface RunningServer {
  readonly address: string;
  readonly stopped: Promise<void>;
}

/** What commands are given by `main.ts`, which alone knows how it is made. */
export interface Services {
  /** Opens the store with the published quarters loaded: the one configured, or an SQLite one in `folder`. */
  readonly openStore: (folder?: string) => Promise<Result<Store, Refusal>>;
  /** The store configured as a whole, neither opened nor loaded. */
  readonly vault: Vault<Refusal>;
  /** The pages on a store, without a port: a request in, a response out. */
  readonly pages: (store: Store) => Promise<(request: Request) => Promise<Response>>;
  readonly serve: (options: {
    readonly store: Store;
    readonly port: number;
  }) => Promise<Result<RunningServer, Refusal>>;
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
