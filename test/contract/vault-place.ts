import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { CopyFailure } from '../../src/store/index.ts';
import { vaultOn } from '../../src/store/index.ts';
import type { Migration } from '../../src/store/migrations/index.ts';
import type { StoreCopy } from '../../src/use-cases/index.ts';
import { enlarged } from './publication-specimen.ts';
import { LOAD, opened, type Place } from './store-place.ts';

/** A step that only a newer Mesur knows. */
export const NEXT: Migration = {
  name: '9000-next',
  statements: ({ text, tableOptions }) => [
    `create table next (id ${text} not null, primary key (id)) ${tableOptions}`,
    "insert into next (id) values ('once')",
  ],
};

/** A file's name in a folder of its own, which goes when the test ends. */
export function newFileName(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-copy-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'copy.sqlite');
}

interface Copying {
  readonly place: Place;
  readonly file: string;
  readonly replace?: boolean;
  readonly migrations?: readonly Migration[];
}

/** Copies a place's store into a file, or a file into a place. */
export function copy(to: 'backUp' | 'restore', { place, file, replace = false, migrations }: Copying) {
  const vault = vaultOn({ ...place.settings, ...(migrations === undefined ? {} : { migrations }) });
  return vault[to]({ file, replace, onProgress: () => {} });
}

/** As `copy`, which must succeed. */
export async function copied(to: 'backUp' | 'restore', copying: Copying): Promise<StoreCopy> {
  const done = await copy(to, copying);
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
}

/** As `copy`, which must be refused. */
export async function refused(to: 'backUp' | 'restore', copying: Copying): Promise<CopyFailure> {
  const done = await copy(to, copying);
  assert.ok(!done.ok, 'the copy was made');
  return done.failure;
}

/** Fills a place with the specimen, `times` enlarged, and closes it again. */
export async function fill(place: Place, times: number): Promise<void> {
  const store = await opened(place);
  await store.loadPublication({ ...LOAD, fingerprint: `times ${times}`, publication: enlarged(times) });
  await store.close();
}
