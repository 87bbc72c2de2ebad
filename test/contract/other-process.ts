import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Orders } from './store-process.ts';

const SCRIPT = fileURLToPath(new URL('store-process.ts', import.meta.url));

/** A store in another process, waiting to be told to open. */
export interface OtherProcess {
  /** Lets it go on: it opens, and loads if it was ordered to. */
  readonly go: () => void;
  /** What it says next; undefined when it has ended. */
  readonly says: () => Promise<unknown>;
  /** `kill -9`, done when the process is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts another process with a store and waits until it is ready. `account` runs it as another user, when we are root. */
export async function otherProcess(
  orders: Orders,
  account: { readonly uid?: number; readonly gid?: number } = {},
): Promise<OtherProcess> {
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(orders)], {
    ...account,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const says = async () => {
    const { value, done } = await lines.next();
    return done === true ? undefined : JSON.parse(value);
  };
  if ((await says()) !== 'ready') throw new Error('the other process did not start');
  return {
    go: () => child.stdin.end('go\n'),
    says,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
