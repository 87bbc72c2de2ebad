/**
 * `npm run load`: 100 people who write and 1,000 who read, for 60 seconds, on SQLite and on a PostgreSQL server of its own. Ends
 * with 1 where anything was lost, failed (500) or cut off, or more than 2% were told to come back (503).
 * Options: --writers, --readers, --seconds, --on sqlite or postgres.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshSchema, startPostgres } from '../contract/postgres-server.ts';
import { type Answers, type LoadPlace, type LoadResult, load } from './load.ts';

const MOST_BUSY = 0.02;

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '100' },
    readers: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    on: { type: 'string' },
  },
});
const order = {
  writers: Number(values.writers),
  readers: Number(values.readers),
  stay: { seconds: Number(values.seconds) },
  thinkSeconds: { writing: 2, reading: 8 },
};
const folder = mkdtempSync(join(tmpdir(), 'mesur-load-'));
try {
  if (values.on !== 'postgres') told('SQLite', await load({ dataFolder: join(folder, 'sqlite') }, order));
  if (values.on !== 'sqlite') told('PostgreSQL', await onPostgres());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function onPostgres(): Promise<LoadResult> {
  const server = await startPostgres();
  try {
    const { url } = await freshSchema(server);
    const place: LoadPlace = { dataFolder: join(folder, 'postgres'), databaseUrl: url };
    return await load(place, order);
  } finally {
    await server.stop();
  }
}

function told(on: string, { saves, reads, lost }: LoadResult): void {
  console.log(`${on}: ${order.writers} people write, ${order.readers} read, ${order.stay.seconds} s`);
  for (const [what, answers] of [
    ['saves', saves],
    ['reads', reads],
  ] as const)
    console.log(`  ${what}: ${JSON.stringify(answers)}${isHeld(answers) ? '' : '  NOT WITHIN THE BOUNDS'}`);
  console.log(`  acknowledged and not there: ${lost.length}`);
  for (const line of lost) console.log(`    ${line}`);
  if (lost.length > 0 || !isHeld(saves) || !isHeld(reads)) process.exitCode = 1;
}

function isHeld({ byStatus, total }: Answers): boolean {
  const others = Object.keys(byStatus).filter((status) => status !== '200' && status !== '503');
  return others.length === 0 && (byStatus['503'] ?? 0) <= total * MOST_BUSY;
}
