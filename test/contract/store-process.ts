/**
 * A process of its own that opens a store, and loads when told to, or copies one, for tests of two servers at once
 * and of processes that die. It says `ready`, waits for a line on standard input, and then says what happened, one JSON text a line.
 */
import { once } from 'node:events';
import { openStore, vaultOn } from '../../src/store/index.ts';
import { enlarged, SPECIMEN } from './publication-specimen.ts';

/**
 * What the process is to do. `times` is how large a publication to load (`enlarged`), null to load none; `inTurn`
 * loads these sizes over and over, until it is killed; `copy` copies a store instead.
 */
export interface Orders {
  readonly settings: { readonly dataFolder: string; readonly databaseUrl?: string };
  readonly times?: number | null;
  readonly inTurn?: readonly number[];
  readonly copy?: { readonly to: 'backUp' | 'restore'; readonly file: string; readonly replace: boolean };
}

if (process.argv[2] !== undefined) await carryOut(JSON.parse(process.argv[2]) as Orders);

async function carryOut({ settings, times = null, inTurn, copy }: Orders): Promise<void> {
  const publications = [times ?? 0, ...(inTurn ?? [])].map((size) =>
    size === 0 ? SPECIMEN : enlarged(size),
  );
  say('ready');
  await once(process.stdin, 'data');
  process.stdin.destroy();
  if (copy !== undefined) {
    say(await vaultOn(settings)[copy.to]({ ...copy, onProgress: () => {} }));
    return;
  }
  const opened = await openStore(settings);
  say(opened.ok ? 'opened' : opened.failure);
  if (!opened.ok) return;
  const load = (size: number, publication = SPECIMEN) =>
    opened.value.loadPublication({ name: 'specimen', fingerprint: `times ${size}`, publication });
  if (times !== null) say(await load(times, publications[0]));
  for (let round = 0; inTurn !== undefined; round += 1) {
    const at = round % inTurn.length;
    say(await load(inTurn[at] ?? 0, publications[at + 1]));
  }
  await opened.value.close();
}

function say(what: unknown): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
