/** What is sealed reaches readers by one way only: the gate of disclosure control. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The gate itself, and those who make the next record of a sealed one or say what it is, each for people who may. */
const MAY_READ_SEALED = [
  'src/use-cases/shown-editions.ts',
  'src/use-cases/imports/preview-report.ts',
  'src/use-cases/returns/close-quarter.ts',
  'src/use-cases/returns/open-quarter.ts',
  // Gives what it reads to the gate.
  'src/use-cases/returns/read-quarter.ts',
];

test('nobody reads a sealed record but the gate, and those who make the next one of it', () => {
  const readers = globSync('src/**/*.ts', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('src/store/') && !path.endsWith('.test.ts'))
    .filter((path) =>
      /\.(?:sealedEdition|periodRecord)\(|quarters\s*\.sealed\(/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
  assert.deepEqual(
    readers.filter((path) => !MAY_READ_SEALED.includes(path)),
    [],
  );
  assert.ok(readers.includes('src/use-cases/shown-editions.ts'));
});
