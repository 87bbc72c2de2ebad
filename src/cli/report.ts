import { fail, LANGUAGES, type Result } from '../domain/value/index.ts';
import { REPORT_FORMATS, renderReport } from '../report/render.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, type Services } from './command.ts';
import { deliver } from './output.ts';
import { reportKey, withReport } from './with-report.ts';

/** `mesur report`: a directorate's report of a quarter as a file. */
export const report: Command = {
  name: 'report',
  summary: 'write the report of a directorate and quarter',
  help: `mesur report DIRECTORATE PERIOD [--format FORMAT] [--lang en|cy] [--officers] [--out FILE]

Writes the report of a directorate for a quarter. Needs no running server.

  DIRECTORATE       for example ssw
  PERIOD            a quarter, for example 2017-18-Q4
  --format FORMAT   ${REPORT_FORMATS.join(', ')}; else by the ending of FILE, else json
  --lang LANGUAGE   en or cy; English unless told
  --officers        the report for officers: small numbers that the public does not see, each with [c] beside it
  --out FILE        where to; standard output unless told

For example: mesur report ssw 2017-18-Q4 --format pdf --lang cy --out adroddiad.pdf`,
  run,
};

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  officers: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const key = reportKey(positionals, 'mesur report ssw 2017-18-Q4');
  if (!key.ok) return key;
  const format = oneOf({
    name: 'format',
    given: values.format ?? formatOf(values.out),
    words: REPORT_FORMATS,
  });
  if (!format.ok) return format;
  const language = oneOf({ name: 'language', given: values.lang, words: LANGUAGES });
  if (!language.ok) return language;
  if (format.value === 'pdf' && values.out === undefined && services.output.isTTY === true)
    return fail(misuse('a PDF is not for the screen: add --out FILE.'));

  return withReport(key.value, {
    services,
    audience: values.officers ? 'officers' : 'public',
    use: async (report) => {
      const rendered = await renderReport({ report, format: format.value, language: language.value });
      return deliver({ content: rendered.content, file: values.out, services });
    },
  });
}

/** The format that a file's ending asks for; json without a file. */
function formatOf(file: string | undefined): string {
  return file === undefined ? 'json' : (/\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? 'json');
}
