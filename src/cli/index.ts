/**
 * The command line: one file a command, with its help; refusals are one line on standard error.
 *
 * What always holds: what was asked for goes to standard output or `--out FILE`, and nothing else does; a
 * refusal ends with a non-zero exit and leaves nothing half-written.
 *
 * @example await runCommandLine(['report', 'ssw', '2017-18-Q4'], services) // 0
 */
import { validText } from '../domain/value/index.ts';
import { backup } from './backup.ts';
import { bench } from './bench.ts';
import { check } from './check.ts';
import type { Command, Services } from './command.ts';
import { erase } from './erase.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { migrate } from './migrate.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

export type { Refusal, RunningServer, Services } from './command.ts';
export { refusal } from './command.ts';
export { databaseSettings } from './database-settings.ts';

const COMMANDS: readonly Command[] = [
  serve,
  report,
  check,
  exportCommand,
  importCommand,
  backup,
  restore,
  verify,
  people,
  erase,
  migrate,
  bench,
];

/** Runs a command line and gives its exit code. */
export async function runCommandLine(args: readonly string[], services: Services): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    services.output.write(usage());
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    services.errors.write(
      `mesur: unknown command "${name}": choose one of ${COMMANDS.map((known) => known.name).join(', ')}.\n`,
    );
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    services.output.write(`${command.help}\n`);
    return 0;
  }
  const done = await command.run(rest, services);
  if (done.ok) return 0;
  services.errors.write(`mesur ${name}: ${validText(done.failure.line)}\n`);
  return done.failure.exitCode;
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `mesur COMMAND [arguments]\n\n${lines.join('\n')}\n\nmesur COMMAND --help tells more of one.\n`;
}
