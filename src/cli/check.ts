import { fail, type Result } from '../domain/value/index.ts';
import { problemMessage } from '../locale/index.ts';
import { problemJson } from '../report/json/index.ts';
import { type CheckedReport, readReport, servedAuthority } from '../use-cases/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, refusal, type Services } from './command.ts';
import { deliver } from './output.ts';
import { reportRefusal } from './report-refusal.ts';

/** `mesur check`: what does not add up in a report. */
export const check: Command = {
  name: 'check',
  summary: 'list what does not add up in a report',
  help: `mesur check DIRECTORATE PERIOD [--format text|json] [--out FILE]

Lists every problem found in the report of a directorate for a quarter: what is wrong, where, and the figures.

  --format FORMAT   text (a line each) or json; text unless told
  --out FILE        where to; standard output unless told

For example: mesur check ssw 2017-18-Q4`,
  run,
};

const OPTIONS = { format: { type: 'string', default: 'text' }, out: { type: 'string' } } as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [directorate, period, surplus] = positionals;
  if (directorate === undefined || period === undefined || surplus !== undefined)
    return fail(misuse('name one directorate and one period: mesur check ssw 2017-18-Q4.'));
  const format = oneOf({ name: 'format', given: values.format, words: ['text', 'json'] });
  if (!format.ok) return format;

  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const authority = await servedAuthority(store);
    if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
    const found = await readReport(store, { authority: authority.id, directorate, period });
    if (!found.ok) return fail(reportRefusal(found.failure));
    const content = format.value === 'json' ? problemsJson(found.value) : problemsText(found.value);
    return await deliver({ content, file: values.out, services });
  } finally {
    await store.close();
  }
}

function problemsJson({ problems }: CheckedReport): string {
  const told = problems.map((problem) => problemJson(problem, 'en'));
  return `${JSON.stringify(told, null, 2)}\n`;
}

function problemsText({ problems }: CheckedReport): string {
  if (problems.length === 0) return 'Nothing found: everything adds up.\n';
  return problems
    .map((problem) => {
      const place = problem.place.ref ?? problem.place.name?.en ?? problem.place.kind;
      return `${problem.severity.padEnd(7)}  ${place.padEnd(18)}  ${problem.code}: ${problemMessage(problem, 'en')}\n`;
    })
    .join('');
}
