import { fail, ok, type Result } from '../domain/value/index.ts';
import type { StoreCopy } from '../use-cases/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, type Services } from './command.ts';
import { figures, progressLine } from './progress.ts';

/** `mesur restore`: a copy made by `mesur backup` put back. */
export const restore: Command = {
  name: 'restore',
  summary: 'put back what mesur backup has copied',
  help: `mesur restore FILE [--replace]

Puts back a copy made by mesur backup, all of it or nothing: into a folder or a PostgreSQL server, whichever it was
made from. Then everything is compared with the copy and listed, table by table. A copy by an older Mesur is brought
up to date.

  --replace         also where something is held already. A folder keeps the old database beside the new one, under
                    its day and time, and the server on it must be stopped first; on PostgreSQL the old rows go

  MESUR_DATA        the folder to put it into; .mesur unless told
  DATABASE_URL      the address of a PostgreSQL server, to be filled in place of that folder

For example: mesur restore mesur-2026-11-03.sqlite`,
  run,
};

const OPTIONS = { replace: { type: 'boolean', default: false } } as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const [file, surplus] = parsed.value.positionals;
  if (file === undefined || file === '' || surplus !== undefined)
    return fail(misuse('name one copy: mesur restore mesur.sqlite.'));
  const line = progressLine(services.errors);
  const order = { file, replace: parsed.value.values.replace, onProgress: line.tell };
  const done = await services.vault.restore(order);
  line.end();
  if (!done.ok) return done;
  services.output.write(tableOf(done.value));
  return ok(null);
}

/** A line a table, and where the old store is. A copy that does not agree has been refused before. */
function tableOf({ tables, kept }: StoreCopy): string {
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  const lines = [
    ['table', 'rows', 'agree'],
    ...tables.map(({ table, rows }) => [table, figures(rows), 'yes']),
    ['all', figures(total), 'yes'],
  ] as const;
  const widths = [0, 1].map((column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  const text = lines
    .map(([table = '', rows = '', agree = '']) => {
      const [wide = 0, narrow = 0] = widths;
      return `${table.padEnd(wide)}  ${rows.padStart(narrow)}  ${agree}\n`;
    })
    .join('');
  return kept === null ? text : `${text}The database that was there before is kept as ${kept}.\n`;
}
