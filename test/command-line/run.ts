/** Runs the command line as a person does: its own process, its own data folder. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `mesur` with arguments in a data folder and gives what it printed and its exit code. */
export function mesur(
  args: readonly string[],
  { folder, environment = {} }: { folder: string; environment?: Record<string, string> },
): Promise<Run> {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    env: { ...process.env, DATABASE_URL: undefined, MESUR_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
}

/** A new empty folder, removed when the process ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesur-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
