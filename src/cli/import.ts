import { basename } from 'node:path';
import { fail, LANGUAGES, type Language, ok, type Result } from '../domain/value/index.ts';
import { type ReadWorkbook, readWorkbook, workbookRefusalMessage } from '../intake/workbook/index.ts';
import type { OpenedStore } from '../use-cases/index.ts';
import {
  type Acting,
  acceptWorkbook,
  previewWorkbook,
  type WorkbookPreview,
} from '../use-cases/returns/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, refusal, type Services } from './command.ts';
import { asksToFill, FILLING_HELP, importFilling } from './filling/index.ts';
import { givenBytes } from './given-file.ts';
import { importLines } from './import-lines.ts';
import { importPublished, PUBLISHED_HELP } from './import-published.ts';
import { deliver } from './output.ts';
import { personNamed } from './person-named.ts';

/** `mesur import`: a workbook or lists, as drafts of an open quarter; or a published report, as an edition. */
export const importCommand: Command = {
  name: 'import',
  summary: 'take in a workbook that was filled in, lists of figures, or a published report',
  help: `mesur import FILE --as EMAIL [--dry-run] [--lang en|cy]

Takes in a workbook that mesur export wrote and somebody filled in: its rows become drafts, all in one transaction, as
if that person had typed them. Says of every row that changes something what changes, and of every row that is not
taken why. A workbook brought twice changes nothing the second time. Ends with 1 when a row was not taken,
or a row, column, sheet or changed locked cell was passed over.

  FILE              the workbook
  --as EMAIL        who brings it; else the variable MESUR_AS. What they may not change is not changed
  --dry-run         say what would become of it and keep nothing
  --lang LANGUAGE   en or cy, for what is said; English unless told

For example: mesur import return.xlsx --as manager@council.example --dry-run

${FILLING_HELP}

${PUBLISHED_HELP}`,
  run,
};

const OPTIONS = {
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
} as const;

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  if (args.some((each) => each === '--published' || each.startsWith('--published=')))
    return importPublished(args, services);
  if (asksToFill(args)) return importFilling(args, services);
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, surplus] = positionals;
  if (file === undefined || surplus !== undefined)
    return fail(misuse('name one workbook: mesur import return.xlsx --as EMAIL.'));
  const email = values.as ?? services.environment.MESUR_AS;
  if (email === undefined || email === '')
    return fail(misuse('say who brings it: add --as EMAIL, or set MESUR_AS.'));
  const language = oneOf({ name: 'language', given: values.lang, words: LANGUAGES });
  if (!language.ok) return language;
  const read = await readFrom(file, language.value);
  if (!read.ok) return read;
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const acting = await actingFor(store, { services, email, authority: read.value.quarter.authority });
    if (!acting.ok) return acting;
    const order = { read: read.value, isDry: values['dry-run'], language: language.value, services };
    return await takeIn(acting.value, order);
  } finally {
    await store.close();
  }
}

/** The workbook of a file, or why it is none, in one line. */
async function readFrom(file: string, language: Language): Promise<Result<ReadWorkbook, Refusal>> {
  const bytes = await givenBytes(file, language);
  if (!bytes.ok) return bytes;
  const read = await readWorkbook(bytes.value, { name: basename(file) });
  return read.ok ? read : fail(refusal(`${file}: ${workbookRefusalMessage(read.failure, language)}`));
}

async function actingFor(
  store: OpenedStore,
  {
    services,
    email,
    authority,
  }: { readonly services: Services; readonly email: string; readonly authority: string },
): Promise<Result<Acting, Refusal>> {
  const person = await personNamed(store, { authority, email });
  return person.ok ? ok({ store, clock: services.clock, person: person.value }) : person;
}

async function takeIn(
  acting: Acting,
  {
    read,
    isDry,
    language,
    services,
  }: {
    readonly read: ReadWorkbook;
    readonly isDry: boolean;
    readonly language: Language;
    readonly services: Services;
  },
): Promise<Result<null, Refusal>> {
  const preview = await previewWorkbook(acting, read);
  const { directorate, period } = read.quarter;
  if (!preview.ok)
    return fail(
      refusal(
        preview.failure.kind === 'not-found'
          ? `no quarter ${period} of ${directorate} is being collected: it must be opened first.`
          : `the quarter ${period} of ${directorate} is sealed: its returns must be reopened first.`,
      ),
    );
  const settled = isDry ? ok(preview.value) : await recorded(acting, preview.value);
  if (!settled.ok) return settled;
  const content = importLines(settled.value, { language, isDry });
  const delivered = await deliver({ content, file: undefined, services });
  if (!delivered.ok) return delivered;
  const count = (wanted: string): number =>
    settled.value.rows.filter(({ outcome }) => outcome === wanted).length;
  const [refused, ignored] = [count('refused'), count('ignored')];
  if (refused > 0) return fail(refusal(`${refused} rows were not taken: see above.`));
  return ignored === 0
    ? delivered
    : fail(refusal(`${ignored} rows, columns or cells were passed over: see above.`));
}

/** The preview as it came true: rows that somebody changed meanwhile stand as refused. */
async function recorded(acting: Acting, preview: WorkbookPreview): Promise<Result<WorkbookPreview, Refusal>> {
  const accepted = await acceptWorkbook(acting, preview);
  if (!accepted.ok) return fail(refusal('the quarter was closed meanwhile, and nothing was kept.'));
  const left = new Map(accepted.value.left.map((row) => [placeOf(row), row]));
  return ok({ ...preview, rows: preview.rows.map((row) => left.get(placeOf(row)) ?? row) });
}

function placeOf({ at }: WorkbookPreview['rows'][number]): string {
  return `${at.sheet}\n${at.row}`;
}
