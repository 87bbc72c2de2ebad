import { parseQuarter } from '../domain/period/index.ts';
import { fail, LANGUAGES, ok, type Result } from '../domain/value/index.ts';
import { type OpenedStore, servedAuthority } from '../use-cases/index.ts';
import { exportWorkbookForOperator, type WorkbookChoice } from '../use-cases/returns/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, refusal, type Services } from './command.ts';
import { exportTrail } from './export-trail.ts';
import { deliver } from './output.ts';
import { personNamed } from './person-named.ts';

const EXAMPLE = 'mesur export workbook ssw 2023-24-Q3 --out return.xlsx';

/** `mesur export`: the returns of a quarter that is being collected, as a workbook to fill in. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write the returns of a quarter as a workbook to fill in, or a trail',
  help: `mesur export workbook DIRECTORATE PERIOD [--service SERVICE] [--owner EMAIL] [--lang en|cy] --out FILE

Writes the returns of a quarter that is being collected as an Excel workbook: what is known, locked, beside the boxes
to fill in, with what has been saved of them so far. It comes back by mesur import, or through the pages.

  DIRECTORATE          for example ssw
  PERIOD               a quarter, for example 2023-24-Q3
  --service SERVICE    the returns of one service only, for example adult-social-care
  --owner EMAIL        the returns of one owner only
  --lang LANGUAGE      en or cy: the language that comes first in headings; both stand there. English unless told
  --out FILE           where to

mesur export trail people [--format csv|json] [--out FILE]
mesur export trail DIRECTORATE PERIOD [--format csv|json] [--out FILE]

Writes everything that happened to people, or to a quarter and its returns, the earliest first. That it was written
stands in the security log (MESUR_SECURITY_LOG).

For example: ${EXAMPLE}`,
  run,
};

const OPTIONS = {
  service: { type: 'string' },
  owner: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  format: { type: 'string', default: 'csv' },
} as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [what, directorate, period, surplus] = positionals;
  if (what === 'trail') return exportTrail(positionals.slice(1), { ...values, services });
  if (what !== 'workbook' || directorate === undefined || period === undefined || surplus !== undefined)
    return fail(misuse(`name what, the directorate and the period: ${EXAMPLE}.`));
  if (values.out === undefined && services.output.isTTY === true)
    return fail(misuse('a workbook is not for the screen: add --out FILE.'));
  const quarter = parseQuarter(period);
  if (!quarter.ok) return fail(misuse(`"${period}" is not a quarter: write it as 2023-24-Q3.`));
  const language = oneOf({ name: 'language', given: values.lang, words: LANGUAGES });
  if (!language.ok) return language;
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const choice = await choiceOf(store, { directorate, period: quarter.value, ...values });
    if (!choice.ok) return choice;
    const book = await exportWorkbookForOperator(store, { ...choice.value, language: language.value });
    if (!book.ok) return fail(refusal(reasonOf(book.failure.kind, { directorate, period, ...values })));
    return await deliver({ content: book.value, file: values.out, services });
  } finally {
    await store.close();
  }
}

interface Asked {
  readonly directorate: string;
  readonly period: string;
  readonly service?: string | undefined;
  readonly owner?: string | undefined;
}

async function choiceOf(
  store: OpenedStore,
  asked: Asked & { readonly period: WorkbookChoice['key']['period'] },
): Promise<Result<WorkbookChoice, Refusal>> {
  const authority = await servedAuthority(store);
  if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
  const { directorate, period, service = null, owner } = asked;
  const key = { authority: authority.id, directorate, period };
  if (owner === undefined) return ok({ key, service });
  const person = await personNamed(store, { authority: authority.id, email: owner });
  return person.ok ? ok({ key, service, owner: person.value }) : person;
}

function reasonOf(kind: 'not-found' | 'no-returns', { directorate, period, service, owner }: Asked): string {
  if (kind === 'not-found')
    return `no quarter ${period} of ${directorate} is being collected: open it in the pages first.`;
  const whose = [service, owner].filter((name) => name !== undefined).join(' and ');
  return `${directorate} has no returns${whose === '' ? '' : ` of ${whose}`} in ${period}: check the names.`;
}
