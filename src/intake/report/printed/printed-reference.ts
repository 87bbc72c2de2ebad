import { type IndicatorType, normaliseCode, type Reference } from '../../../domain/framework/index.ts';
import type { ProblemReason } from './read-problem.ts';

/** A reference cell taken apart. `objective` is a priority named in the cell ("P2"), `saysOther` that it names none. */
export interface ReadReference {
  readonly codes: readonly Reference[];
  readonly types: readonly IndicatorType[];
  readonly objective: string | null;
  readonly saysOther: boolean;
  readonly aims: readonly string[];
  readonly problems: readonly {
    readonly what: string;
    readonly why: ProblemReason;
    readonly printed: string;
  }[];
}

/** Letters of other alphabets that look as Latin ones, as recognition of print confuses them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  С: 'C',
  Р: 'P',
  А: 'A',
  В: 'B',
  Е: 'E',
  О: 'O',
  М: 'M',
  Н: 'H',
  Т: 'T',
};

/** A text with letters that only look Latin replaced by the Latin ones. */
function latin(text: string): string {
  return text.replaceAll(/[СРАВЕОМНТ]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Each type with the words that print it; feeders first, since their words hold the words of what they feed. */
const TYPE_WORDS: readonly (readonly [RegExp, IndicatorType])[] = [
  [/\b(pam|public accountability( measure)?) feeder\b/gi, 'public-accountability-feeder'],
  [/\b(cp|corporate plan) feeder\b/gi, 'corporate-plan-feeder'],
  [
    /\bnational (data item|perform(ance)? (measure|indicator))\b|\b(mesur|dangosydd)( perfformiad)? cenedlaethol\b|\bNSI\b(?! ?\d)|\bnational\b|\bcenedlaethol\b/gi,
    'national',
  ],
  [
    /\b(public accountability measure|mesur atebolrwydd cyhoeddus|PAM(?! ?[/\d])|MAC(?! ?\d))\b/gi,
    'public-accountability',
  ],
  [/\b(corporate plan|cynllun corfforaethol|C[PC](?! ?[/\d]))\b/gi, 'corporate-plan'],
  [/\b(ways of working|ffyrdd o weithio|WOW)\b/gi, 'ways-of-working'],
  [/\b(local|lleol)\b/gi, 'local'],
];
const PRIORITY = /\b(priority|blaenoriaeth) ?(\d)\b/gi;
const OTHER = /\b(other|arall)\b/gi;
/** Codes as councils make them: "PAM/029", "DWB6.1.1iii", "SSWB 13", "PM20a", "A9". */
const CODE = /\b[A-Z]{1,8}(?:\/ ?| )?\d+[a-z]{0,3}(?:\.\d+[a-z]{0,3})*(?![\w])/g;

/**
 * Takes a reference cell apart: codes, types and priority, in whatever order the council prints them.
 * `endsInAim` says that the column is headed as ending in the aim ("PI Ref, PI Type & Aim"): what follows the type is
 * then an aim, never a code.
 *
 * @example referenceOf('SSWB38c (AD/011c) CP WBO1.1', true).codes // SSWB38c and AD/011c
 */
export function referenceOf(printed: string, endsInAim: boolean): ReadReference {
  const text = latin(printed);
  const types: IndicatorType[] = [];
  const objectives = [...text.matchAll(PRIORITY)].map(([, , number]) => `P${number}`);
  let rest = text.replaceAll(PRIORITY, ' ');
  const saysOther = OTHER.test(rest);
  OTHER.lastIndex = 0;
  rest = rest.replaceAll(OTHER, ' ');
  let firstType = Number.POSITIVE_INFINITY;
  for (const [pattern, type] of TYPE_WORDS)
    rest = rest.replaceAll(pattern, (word, ...groups) => {
      const at = groups.findLast((group) => typeof group === 'number') as number;
      firstType = Math.min(firstType, at);
      if (!types.includes(type)) types.push(type);
      return ' '.repeat(word.length);
    });
  const { codes, aims, left } = codesIn(rest, endsInAim ? firstType : Number.POSITIVE_INFINITY, endsInAim);
  const [objective = null, ...more] = objectives;
  return {
    codes,
    types: [...types, ...typesOfCodes(codes, types)],
    objective: more.length === 0 ? objective : null,
    saysOther,
    aims,
    problems: [
      ...(left === '' ? [] : [{ what: 'reference', why: 'unreadable' as const, printed: left }]),
      ...(more.length === 0 ? [] : [{ what: 'objective', why: 'ambiguous' as const, printed }]),
    ],
  };
}

interface Tokens {
  readonly codes: readonly Reference[];
  readonly aims: readonly string[];
  readonly left: string;
}

/** An aim is written as a code with a point ("WBO1.1"); where the cell ends in one and names no type, it is the last token. */
function codesIn(text: string, firstType: number, endsInAim: boolean): Tokens {
  const codes: Reference[] = [];
  const aims: string[] = [];
  const left = text.replaceAll(CODE, (token, at: number) => {
    const isLast = text.slice(at + token.length).trim() === '';
    if (endsInAim && (at > firstType || (isLast && /^[A-Z]+\d+\.\d+$/.test(token)))) aims.push(token);
    else codes.push(asReference(token));
    return ' ';
  });
  return { codes, aims, left: left.replaceAll(/[()\s,;&]+/g, ' ').trim() };
}

/** A code without the spaces that extraction or typing put in it; what was printed is kept beside it where it differs. */
function asReference(token: string): Reference {
  const code = token.replaceAll(' ', '');
  return { code, printed: code === token ? null : token };
}

/** A code of the national series says by itself what kind of measure it is. */
function typesOfCodes(
  codes: readonly Reference[],
  printed: readonly IndicatorType[],
): readonly IndicatorType[] {
  const normal = codes.map(({ code }) => normaliseCode(code));
  const implied: IndicatorType[] = [];
  if (normal.some((code) => /^pam\d/.test(code))) implied.push('public-accountability');
  if (normal.some((code) => /^sswbns\d/.test(code))) implied.push('national');
  return implied.filter((type) => !printed.includes(type));
}

/**
 * A code printed with letters or digits that look alike, put right against the aim that stands above it: "WB07.2.4"
 * under WBO7.2 is WBO7.2.4. Null where it does not lie under the aim even so.
 */
export function codeUnder(aim: string, printed: string): string | null {
  const alike = (text: string): string =>
    latin(text)
      .toUpperCase()
      .replaceAll('VV', 'W')
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1')
      .replaceAll(/\s/g, '');
  const start = alike(`${aim}.`);
  const code = alike(printed);
  if (!code.startsWith(start)) return null;
  const number = code.slice(start.length);
  return /^\d+(\.\d+)*$/.test(number) ? `${aim}.${number}` : null;
}
