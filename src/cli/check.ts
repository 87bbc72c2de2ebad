import { type Result, validJson } from '../domain/value/index.ts';
import { problemAction, problemMessage } from '../locale/index.ts';
import { problemJson } from '../report/json/index.ts';
import type { CheckedReport } from '../use-cases/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import type { Command, Refusal, Services } from './command.ts';
import { deliver } from './output.ts';
import { reportKey, withReport } from './with-report.ts';

/** `mesur check`: what does not add up in a report. */
export const check: Command = {
  name: 'check',
  summary: 'list what does not add up in a report',
  help: `mesur check DIRECTORATE PERIOD [--format text|json] [--officers] [--out FILE]

Lists every problem found in the report of a directorate for a quarter: what is wrong, where, and the figures.

  --format FORMAT   text (a line each) or json; text unless told
  --officers        also what rests on small numbers that the public does not see
  --out FILE        where to; standard output unless told

For example: mesur check ssw 2017-18-Q4`,
  run,
};

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  officers: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const key = reportKey(positionals, 'mesur check ssw 2017-18-Q4');
  if (!key.ok) return key;
  const format = oneOf({ name: 'format', given: values.format, words: ['text', 'json'] });
  if (!format.ok) return format;

  return withReport(key.value, {
    services,
    audience: values.officers ? 'officers' : 'public',
    use: (report) =>
      deliver({
        content: format.value === 'json' ? problemsJson(report) : problemsText(report),
        file: values.out,
        services,
      }),
  });
}

function problemsJson({ problems }: CheckedReport): string {
  const told = problems.map((problem) => problemJson(problem, 'en'));
  return `${validJson(told, 2)}\n`;
}

function problemsText({ problems }: CheckedReport): string {
  if (problems.length === 0) return 'No problems found.\n';
  return problems
    .map((problem) => {
      const place = problem.place.ref ?? problem.place.name?.en ?? problem.place.kind;
      const said = [problemMessage(problem, 'en'), problemAction(problem, 'en')].filter(
        (part) => part !== null,
      );
      return `${problem.severity.padEnd(7)}  ${place.padEnd(18)}  ${problem.code}: ${said.join(' ')}\n`;
    })
    .join('');
}
