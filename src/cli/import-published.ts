import { basename } from 'node:path';
import { BASES, parseQuarter, type Quarter } from '../domain/period/index.ts';
import { type Bilingual, fail, LANGUAGES, type Language, ok, type Result } from '../domain/value/index.ts';
import {
  type AcceptedReport,
  type AcceptFailure,
  acceptReport,
  type BroughtReport,
  pastReportRefusalMessage,
  previewReport,
  previewReportForOperator,
  type ReportChoices,
  type ReportImportFailure,
  type ReportPreview,
  reportFileLines,
  reportRefusalMessage,
} from '../use-cases/imports/index.ts';
import { type OpenedStore, servedAuthority } from '../use-cases/index.ts';
import type { Acting } from '../use-cases/returns/index.ts';
import { BYTE_ENCODINGS, type ByteEncoding } from '../use-cases/uploads/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { misuse, type Refusal, refusal, type Services } from './command.ts';
import { ENCODING_ANSWER } from './filling/list-files.ts';
import { givenBytes } from './given-file.ts';
import { deliver } from './output.ts';
import { personNamed } from './person-named.ts';
import { publishedJson, publishedText } from './published-lines.ts';

/** The help of `mesur import --published`, after that of workbooks. */
export const PUBLISHED_HELP = `mesur import --published FILE --directorate DIRECTORATE [--period PERIOD [--overrule]]
             [--written en|cy] [--encoding E] [--basis BASIS] [--accept --as EMAIL [--publish] [--reason TEXT --reason-cy TEXT]]
             [--lang en|cy] [--format text|json]

Reads a past published report (text, HTML, Word or tagged PDF): says how many rows came in, did not, and why; shows
every row beside the lines that it stands on, and every line that was not understood. Nothing is kept without --accept;
with it the rows are sealed as an edition of their quarter, all or nothing. A report brought twice changes nothing.
Ends with 1 when no edition can be made of the report.

  --directorate D   whose report it is, for example ssw
  --period PERIOD   its quarter, for example 2017-18-Q4, where the report does not say it
  --overrule        the quarter is the one of --period, though the report says another; without it both are named
                    and nothing is taken
  --written LANG    the language that the report is written in; en unless told
  --encoding E      windows-1252, macintosh, iso-8859-14 or iso-8859-15, where a text or web page does not show it
  --basis BASIS     what its figures are of where neither it nor a definition held says so: period, year-to-date or
                    point-in-time. Without it such rows are left out
  --accept          seal it as an edition, for somebody of the performance team
  --as EMAIL        who accepts it; else the variable MESUR_AS
  --publish         make the edition public at once; else it is sealed and not public
  --reason TEXT     why it corrects an edition that is there; --reason-cy the same in Welsh
  --dry-run         show only, whatever else is said
  --format FORMAT   text or json, for what is shown; text unless told

For example: mesur import --published q4.pdf --directorate ssw --accept --as performance@council.example`;

const OPTIONS = {
  published: { type: 'string' },
  directorate: { type: 'string' },
  period: { type: 'string' },
  overrule: { type: 'boolean', default: false },
  written: { type: 'string', default: 'en' },
  encoding: { type: 'string' },
  basis: { type: 'string' },
  accept: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  reason: { type: 'string', default: '' },
  'reason-cy': { type: 'string', default: '' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  format: { type: 'string', default: 'text' },
} as const;

/** What the command was asked for. */
interface PublishedOrder {
  readonly file: string;
  readonly encoding: ByteEncoding | null;
  readonly choices: ReportChoices;
  /** Who accepts it; null where nobody was named. */
  readonly email: string | null;
  readonly isAccepted: boolean;
  readonly isPublic: boolean;
  readonly reason: Bilingual;
  readonly language: Language;
  readonly format: 'text' | 'json';
}

/** `mesur import --published`: a past report, shown row by row and sealed as an edition. */
export async function importPublished(
  args: readonly string[],
  services: Services,
): Promise<Result<null, Refusal>> {
  const order = orderFrom(args, services);
  if (!order.ok) return order;
  const { file, encoding, language } = order.value;
  const bytes = await givenBytes(file, language);
  if (!bytes.ok) return bytes;
  const name = basename(file);
  const lines = await reportFileLines({ bytes: bytes.value, name, encoding });
  if (!lines.ok) {
    const answer = lines.failure.kind === 'encoding' ? ` (${ENCODING_ANSWER})` : '';
    return fail(refusal(`${file}: ${reportRefusalMessage(lines.failure, language)}${answer}`));
  }
  const opened = await services.openStore();
  if (!opened.ok) return opened;
  try {
    const brought = { name, lines: lines.value };
    return await withStore(opened.value, { order: order.value, brought, services });
  } finally {
    await opened.value.close();
  }
}

function orderFrom(args: readonly string[], { environment }: Services): Result<PublishedOrder, Refusal> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const { published: file, directorate } = values;
  if (file === undefined || file === '' || positionals.length > 0)
    return fail(misuse('name one report: mesur import --published q4.pdf --directorate ssw.'));
  if (directorate === undefined)
    return fail(misuse('say whose report it is: add --directorate, such as ssw.'));
  const period = values.period === undefined ? null : parseQuarter(values.period);
  if (period?.ok === false)
    return fail(misuse(`"${values.period}" is not a quarter: write it as 2017-18-Q4.`));
  if (values.overrule && period === null)
    return fail(misuse('--overrule is for a quarter that you name: add --period, such as 2017-18-Q4.'));
  const written = oneOf({ name: 'language', given: values.written, words: LANGUAGES });
  const language = oneOf({ name: 'language', given: values.lang, words: LANGUAGES });
  const format = oneOf({ name: 'format', given: values.format, words: ['text', 'json'] });
  const basis =
    values.basis === undefined ? null : oneOf({ name: 'basis', given: values.basis, words: BASES });
  const encoding =
    values.encoding === undefined
      ? null
      : oneOf({ name: 'encoding', given: values.encoding, words: BYTE_ENCODINGS });
  if (encoding?.ok === false) return encoding;
  if (!written.ok) return written;
  if (!language.ok) return language;
  if (!format.ok) return format;
  if (basis?.ok === false) return basis;
  const email = values.as ?? environment.MESUR_AS ?? '';
  const isAccepted = values.accept && !values['dry-run'];
  if (isAccepted && email === '') return fail(misuse('say who accepts it: add --as EMAIL, or set MESUR_AS.'));
  if (values.publish && !values.accept)
    return fail(misuse('--publish is for a report that is accepted: add --accept.'));
  const quarter: Quarter | null = period?.value ?? null;
  return ok({
    file,
    encoding: encoding?.value ?? null,
    choices: {
      directorate,
      period: quarter,
      overrules: values.overrule,
      language: written.value,
      basis: basis?.value ?? null,
    },
    email: email === '' ? null : email,
    isAccepted,
    isPublic: values.publish,
    reason: { en: values.reason, cy: values['reason-cy'] },
    language: language.value,
    format: format.value,
  });
}

async function withStore(
  store: OpenedStore,
  {
    order,
    brought,
    services,
  }: { readonly order: PublishedOrder; readonly brought: BroughtReport; readonly services: Services },
): Promise<Result<null, Refusal>> {
  const authority = await servedAuthority(store);
  if (authority === null) return fail(refusal('nothing is held yet: no council has been loaded.'));
  const { choices, language } = order;
  const acting = await actingFor(store, { order, authority: authority.id, services });
  if (acting !== null && !acting.ok) return acting;
  const preview =
    acting === null
      ? await previewReportForOperator(store, { authority: authority.id, brought, choices })
      : await previewReport(acting.value, { brought, choices });
  if (!preview.ok) return fail(failureRefusal(preview.failure, order));
  const accepted =
    acting === null || !order.isAccepted
      ? null
      : await acceptReport(acting.value, {
          brought,
          choices,
          isPublic: order.isPublic,
          reason: order.reason,
        });
  const shown = { preview: preview.value, accepted: accepted?.ok === true ? accepted.value : null, language };
  const delivered = await deliver({ content: contentOf(shown, order), file: undefined, services });
  if (!delivered.ok) return delivered;
  if (accepted?.ok === false) return fail(failureRefusal(accepted.failure, order));
  const { refusal: why } = preview.value.made;
  if (why === null) return delivered;
  const answer = why.kind === 'other-period' ? ` (--period ${why.printed}, or --overrule)` : '';
  return fail(refusal(`${pastReportRefusalMessage(why, language)}${answer}`));
}

/** Who acts, where somebody was named: what they may not do is then refused already when it is looked at. */
async function actingFor(
  store: OpenedStore,
  {
    order: { email },
    authority,
    services,
  }: { readonly order: PublishedOrder; readonly authority: string; readonly services: Services },
): Promise<Result<Acting, Refusal> | null> {
  if (email === null) return null;
  const person = await personNamed(store, { authority, email });
  return person.ok ? ok({ store, clock: services.clock, person: person.value }) : person;
}

function contentOf(
  shown: {
    readonly preview: ReportPreview;
    readonly accepted: AcceptedReport | null;
    readonly language: Language;
  },
  { format }: PublishedOrder,
): string {
  return format === 'json' ? publishedJson(shown) : publishedText(shown);
}

function failureRefusal(
  failure: ReportImportFailure | AcceptFailure,
  { choices: { directorate }, email, language }: PublishedOrder,
): Refusal {
  switch (failure.kind) {
    case 'forbidden':
      return refusal(
        `${email} may not seal or publish editions of ${directorate}: the performance team does.`,
      );
    case 'no-directorate':
      return refusal(
        `unknown directorate "${directorate}": there is ${failure.directorates.map(({ id }) => id).join(', ') || 'none'}.`,
      );
    case 'collected':
      return refusal(
        'this quarter is filled in by returns: reopen them and correct them there. Nothing was kept.',
      );
    case 'reason-missing':
      return refusal(
        `this would correct edition ${failure.number}: say why with --reason and --reason-cy. Nothing was kept.`,
      );
    case 'changed':
      return refusal('somebody sealed an edition of this quarter meanwhile: run it again. Nothing was kept.');
    default:
      return refusal(pastReportRefusalMessage(failure, language));
  }
}
