/**
 * A process of its own that opens a store, and loads when told to, for tests of two servers at once and of servers
 * that die. It says `ready`, waits for a line on standard input, and then says what happened, one JSON text a line.
 */
import { once } from 'node:events';
import { openStore } from '../../src/store/index.ts';
import { enlarged, SPECIMEN } from './publication-specimen.ts';

/** What the process is to do: `times` is how large a publication to load (`enlarged`), null to load none. */
export interface Orders {
  readonly settings: { readonly dataFolder: string; readonly databaseUrl?: string };
  readonly times: number | null;
}

if (process.argv[2] !== undefined) {
  const { settings, times } = JSON.parse(process.argv[2]) as Orders;
  const say = (what: unknown) => process.stdout.write(`${JSON.stringify(what)}\n`);
  const publication = times === null || times === 0 ? SPECIMEN : enlarged(times);
  say('ready');
  await once(process.stdin, 'data');
  const opened = await openStore(settings);
  say(opened.ok ? 'opened' : opened.failure);
  if (opened.ok && times !== null)
    say(await opened.value.loadPublication({ name: 'specimen', fingerprint: `times ${times}`, publication }));
  if (opened.ok) await opened.value.close();
  process.stdin.destroy();
}
