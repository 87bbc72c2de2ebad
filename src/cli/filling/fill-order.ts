import { parseQuarter, type Quarter } from '../../domain/period/index.ts';
import { fail, LANGUAGES, type Language, ok, type Result } from '../../domain/value/index.ts';
import type { DecimalMark } from '../../intake/readings/index.ts';
import { BYTE_ENCODINGS, type ByteEncoding, type Separator } from '../../intake/tables/index.ts';
import { oneOf, readArguments } from '../arguments.ts';
import { misuse, type Refusal, type Services } from '../command.ts';

/** What the files of a command are read as. */
export type FillFiles =
  | {
      readonly kind: 'absences';
      readonly file: string;
      readonly establishment: string | null;
      readonly declaration: string;
    }
  | { readonly kind: 'readings'; readonly file: string }
  | {
      readonly kind: 'benchmarks';
      readonly file: string;
      /** Sets that lack councils, or have rows that were not understood, are used all the same. */
      readonly mayHaveGaps: boolean;
    }
  | {
      readonly kind: 'cases';
      readonly file: string;
      readonly definition: string;
      readonly indicator: string;
    };

/** What a person has answered of a file beforehand. */
export interface FillAnswers {
  readonly separator: Separator | undefined;
  readonly decimal: DecimalMark | undefined;
  readonly encoding: ByteEncoding | undefined;
  /** Headings by the column that they stand over. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A file to fill an open quarter from, as the command was asked. */
export interface FillOrder {
  readonly files: FillFiles;
  readonly directorate: string;
  readonly period: Quarter;
  readonly email: string;
  readonly isDry: boolean;
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly answers: FillAnswers;
}

const OPTIONS = {
  absences: { type: 'string' },
  establishment: { type: 'string' },
  declaration: { type: 'string' },
  readings: { type: 'string' },
  benchmarks: { type: 'string' },
  incomplete: { type: 'boolean', default: false },
  cases: { type: 'string' },
  definition: { type: 'string' },
  indicator: { type: 'string' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  format: { type: 'string', default: 'text' },
  separator: { type: 'string' },
  decimal: { type: 'string' },
  encoding: { type: 'string' },
  column: { type: 'string', multiple: true },
} as const;

const KINDS = ['absences', 'readings', 'benchmarks', 'cases'] as const;

/** Separators by the words that they are asked for with. */
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', stroke: '|' } as const;

/** Whether `mesur import` was asked to fill a quarter from files other than a workbook. */
export function asksToFill(args: readonly string[]): boolean {
  return KINDS.some((kind) => args.some((each) => each === `--${kind}` || each.startsWith(`--${kind}=`)));
}

/** What a command line asks for, or how it is written wrongly. */
export function fillOrder(
  args: readonly string[],
  { environment }: Pick<Services, 'environment'>,
): Result<FillOrder, Refusal> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [directorate, period, surplus] = positionals;
  if (directorate === undefined || period === undefined || surplus !== undefined)
    return fail(misuse('name the directorate and the quarter after the files: ssw 2023-24-Q3.'));
  const quarter = parseQuarter(period);
  if (!quarter.ok) return fail(misuse(`"${period}" is not a quarter: write it as 2023-24-Q3.`));
  const files = filesOf(values);
  if (!files.ok) return files;
  const email = values.as ?? environment.MESUR_AS ?? '';
  if (email === '') return fail(misuse('say who brings it: add --as EMAIL, or set MESUR_AS.'));
  const language = oneOf({ name: 'language', given: values.lang, words: LANGUAGES });
  if (!language.ok) return language;
  const format = oneOf({ name: 'format', given: values.format, words: ['text', 'json'] });
  if (!format.ok) return format;
  const answers = answersOf(values);
  if (!answers.ok) return answers;
  return ok({
    ...{ files: files.value, directorate, period: quarter.value, email, isDry: values['dry-run'] },
    ...{ language: language.value, format: format.value, answers: answers.value },
  });
}

/** The texts that were given, and the columns. */
type Given = Readonly<
  Partial<Record<Exclude<keyof typeof OPTIONS, 'dry-run' | 'incomplete' | 'column'>, string | undefined>>
> & { readonly column?: readonly string[] | undefined; readonly incomplete: boolean };

function filesOf(values: Given): Result<FillFiles, Refusal> {
  const [kind, another] = KINDS.filter((each) => values[each] !== undefined);
  const file = kind === undefined ? undefined : values[kind];
  if (kind === undefined || another !== undefined || file === undefined || file === '')
    return fail(misuse('bring one list at a time: --absences, --readings, --benchmarks or --cases.'));
  if (values.incomplete && kind !== 'benchmarks')
    return fail(misuse('--incomplete is for the figures of all councils: add --benchmarks FILE.'));
  switch (kind) {
    case 'readings':
      return ok({ kind, file });
    case 'benchmarks':
      return ok({ kind, file, mayHaveGaps: values.incomplete });
    case 'absences': {
      const { declaration, establishment = null } = values;
      return declaration === undefined
        ? fail(misuse('say what the extract holds: add --declaration FILE.json (docs/files.md has one).'))
        : ok({ kind, file, establishment, declaration });
    }
    case 'cases': {
      const { definition, indicator } = values;
      return definition === undefined || indicator === undefined
        ? fail(
            misuse(
              'say what is counted and for which indicator: add --definition FILE.json --indicator CODE.',
            ),
          )
        : ok({ kind, file, definition, indicator });
    }
  }
}

function answersOf(values: Given): Result<FillAnswers, Refusal> {
  const columns: Record<string, string> = {};
  for (const each of values.column ?? []) {
    const [, name, heading] = /^([a-z-]+)=(.+)$/s.exec(each) ?? [];
    if (name === undefined || heading === undefined)
      return fail(
        misuse(`write a column as NAME=HEADING, for example --column code="PI code", not "${each}".`),
      );
    columns[name] = heading;
  }
  const words = Object.keys(SEPARATORS) as (keyof typeof SEPARATORS)[];
  const separator =
    values.separator === undefined
      ? ok(undefined)
      : oneOf({ name: 'separator', given: values.separator, words });
  if (!separator.ok) return separator;
  const decimal =
    values.decimal === undefined
      ? ok(undefined)
      : oneOf({ name: 'decimal mark', given: values.decimal, words: ['point', 'comma'] });
  if (!decimal.ok) return decimal;
  const encoding =
    values.encoding === undefined
      ? ok(undefined)
      : oneOf({ name: 'encoding', given: values.encoding, words: BYTE_ENCODINGS });
  if (!encoding.ok) return encoding;
  return ok({
    separator: separator.value === undefined ? undefined : SEPARATORS[separator.value],
    decimal: decimal.value,
    encoding: encoding.value,
    columns,
  });
}
