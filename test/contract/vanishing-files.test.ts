/** Two servers that start at one moment: the drafts of one go while the other looks at the folder's files. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { keepFilesPrivate } from '../../src/store/private-files.ts';

const DRAFTS = `
const { closeSync, openSync, rmSync } = require('node:fs');
const { parentPort, workerData: folder } = require('node:worker_threads');
parentPort.postMessage('begun');
for (let at = 0; ; at = (at + 1) % 50) {
  closeSync(openSync(folder + '/mesur.sqlite.new-' + at, 'w'));
  rmSync(folder + '/mesur.sqlite.new-' + at);
}`;

test('a draft that goes while a folder is looked at is passed over', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-vanishing-'));
  const worker = new Worker(DRAFTS, { eval: true, workerData: folder });
  context.after(async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true });
  });
  await new Promise((begun) => worker.once('message', begun));
  assert.doesNotThrow(() => {
    for (let looked = 0; looked < 20_000; looked += 1) keepFilesPrivate(folder, 'mesur.sqlite');
  });
});
