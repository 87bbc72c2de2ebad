import type { Figure } from '../../../domain/framework/index.ts';
import { absentSaid, typedNumber } from '../../../domain/returns/index.ts';
import type { Absence, Decimal } from '../../../domain/value/index.ts';
import type { ProblemReason } from './read-problem.ts';

/** A cell as read: the figure, and why its text was not understood where it was not. */
interface ReadFigure {
  readonly figure: Figure;
  readonly why: ProblemReason | null;
}

/** Digits as councils set them, with no space between them: "66 84" may have lost its point, and is refused. */
const NUMBER = String.raw`[-\u2212–]?£?\d[\d,]*(?:\.\d+)?%?`;
const UNIT_WORD = '(?: ?(?:days?|years?|people|visits|diwrnod(?:au)?|dydd(?:iau)?|blynedd|oed|o bobl))?';
const PLAIN = new RegExp(`^\\(?(${NUMBER})\\)?${UNIT_WORD}$`, 'i');
const BOUND = new RegExp(
  `^(?:[<>≤≥]=?|under|over|at least|below|above|llai na|dros|o leiaf) ?(${NUMBER})${UNIT_WORD}$`,
  'i',
);
const REVISED = new RegExp(
  `^${NUMBER}${UNIT_WORD},? (?:\\()?(?:revised|changed|amended|diwygiwyd|newidiwyd) (?:to|i) (${NUMBER})${UNIT_WORD}(?:\\))?$`,
  'i',
);

/** What tables of reports say where a figure stands, besides what people type: of a target, of how often a figure comes. */
const ONLY_PRINTED: readonly (readonly [RegExp, Absence])[] = [
  [
    /\b(establish(ing)? (a )?baseline|(target )?being established|baseline (setting|year|to be (set|established))|(sefydlu|pennu|gosod) (gwaelodlin|llinell sylfaen))\b/i,
    'baseline',
  ],
  [/^(no target( set)?|dim targed|data only|data yn unig)$/i, 'no-target'],
  [
    /^(not (yet )?due this (quarter|period)|annual( indicator)?|reported annually|heb fod yn ddyledus|blynyddol|adroddir yn flynyddol)$/i,
    'not-due',
  ],
];

/** Whether a text leaves open why there is no figure: "N/A", nothing at all. */
export function saysNotWhich(printed: string): boolean {
  return printed === '' || absentSaid(printed)?.kind === 'unsaid';
}

/** Why a text says that there is no figure; null where it is no such text. "N/A" and nothing are `not-stated`. */
function absenceOf(printed: string): Absence | null {
  const own = ONLY_PRINTED.find(([pattern]) => pattern.test(printed));
  if (own !== undefined) return own[1];
  if (saysNotWhich(printed)) return 'not-stated';
  const said = absentSaid(printed);
  return said?.kind === 'certain' ? said.reason : null;
}

/** A number in a cell, with its unit's word: "1055 days", "£1,234", "95.92%". Null where it is anything else. */
export function numberIn(printed: string): Decimal | null {
  const match = PLAIN.exec(printed);
  if (match === null) return null;
  const isBracketed = printed.startsWith('(') && printed.includes(')');
  if (printed.includes('(') !== isBracketed) return null;
  return typedNumber(isBracketed ? `(${match[1]})` : (match[1] ?? ''));
}

/** A reading as printed: a number or the reason there is none; any other text is kept as not stated, and told. */
export function readingOf(printed: string): ReadFigure {
  const value = numberIn(printed);
  if (value !== null) return { figure: { kind: 'value', value, printed }, why: null };
  const reason = absenceOf(printed);
  if (reason !== null) return { figure: { kind: 'absent', reason, printed }, why: null };
  return { figure: { kind: 'absent', reason: 'not-stated', printed }, why: 'unreadable' };
}

/**
 * A target as councils write them (RULES section 2): also a bound ("<2.5") and a revision ("40 Revised to 130"), of
 * which the later figure holds. "<5" is a target of 5, while as a reading it would hide a figure, and is not read.
 */
export function targetOf(printed: string): ReadFigure {
  const written = (BOUND.exec(printed) ?? REVISED.exec(printed))?.[1];
  const value = written === undefined ? null : typedNumber(written);
  return value === null ? readingOf(printed) : { figure: { kind: 'value', value, printed }, why: null };
}

/** Whether a text stands where a figure stands: a number, a target, or a reason for none. */
export function isFigureLike(printed: string): boolean {
  return targetOf(printed).why === null;
}

/** "New 2023-24" in a column of an earlier year: there was no such indicator. */
export function saysNew(printed: string): boolean {
  return /^(new|newydd)(( indicator)?( for| from| in| ar gyfer| o)? ?(20)?\d\d ?[-–/] ?(20)?\d\d)?$/i.test(
    printed.trim().replace(/(?<=\d[-–/]) (?=\d)/, ''),
  );
}
