import { fail, ok, type Result } from '../domain/value/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, type Services } from './command.ts';
import { figures, progressLine } from './progress.ts';

/** `mesur backup`: the whole store in one file. */
export const backup: Command = {
  name: 'backup',
  summary: 'copy everything that is held into one file',
  help: `mesur backup --out FILE [--replace]

Copies everything that is held into one file, as it stands at one moment; a running server need not stop. The copy is
read again and compared before it gets its name. It fits a folder and a PostgreSQL server alike: see mesur restore.

  --out FILE        where to
  --replace         overwrite FILE if it is there

  MESUR_DATA        the folder of the database; .mesur unless told
  DATABASE_URL      the address of a PostgreSQL server, to be copied in place of that folder

For example: mesur backup --out mesur-2026-11-03.sqlite`,
  run,
};

const OPTIONS = { out: { type: 'string' }, replace: { type: 'boolean', default: false } } as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.out === undefined || values.out === '' || positionals.length > 0)
    return fail(misuse('name the file of the copy: mesur backup --out mesur.sqlite.'));
  const line = progressLine(services.errors);
  const order = { file: values.out, replace: values.replace, onProgress: line.tell };
  const done = await services.vault.backUp(order);
  line.end();
  if (!done.ok) return done;
  const { tables } = done.value;
  const rows = tables.reduce((total, table) => total + table.rows, 0);
  services.output.write(
    `${values.out} holds ${figures(rows)} rows in ${tables.length} tables, read again and compared.\n`,
  );
  return ok(null);
}
